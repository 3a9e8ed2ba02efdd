// SPDX-License-Identifier: MIT
// The history page in the window: rows, filters, totals, and what it says when it is empty.
#include "app/pages/history/history_header.h"
#include "app/text/states/history_text.h"
#include "tests/app/support/history_bench.h"
#include "tests/app/support/typed_time.h"
#include "tests/support/there.h"

namespace coolwarm::test {
namespace {

TEST_F(HistoryView, ShowsTheNewestFirst) {
    logThree();
    openPage();
    ASSERT_EQ(rowCount(), 3);
    EXPECT_TRUE(cell(0, HistoryModel::Start).contains(u"20:00"_s)) << cell(0, 0).toStdString();
    EXPECT_EQ(cell(0, HistoryModel::OutcomeColumn), u"Stopped early"_s);
    EXPECT_EQ(cell(1, HistoryModel::Therapy), u"Heat"_s);
    EXPECT_EQ(cell(2, HistoryModel::Length), u"20 min"_s);
    EXPECT_TRUE(table()->currentIndex().isValid());
    EXPECT_TRUE(canExport());
}

TEST_F(HistoryView, SaysThatThereIsNothingYet) {
    openPage();
    EXPECT_EQ(part<HistoryTable>(), nullptr);
    EXPECT_TRUE(says(u"No sessions yet."_s)) << words().toStdString();
    EXPECT_TRUE(says(u"No sessions"_s));
    EXPECT_FALSE(canExport());
}

TEST_F(HistoryView, FiltersByTherapyAndSite) {
    logThree();
    openPage();
    filter(u"Ice or heat"_s, u"Ice"_s);
    EXPECT_EQ(rowCount(), 2);
    filter(u"Part of the body"_s, u"Neck"_s);
    ASSERT_EQ(rowCount(), 1);
    EXPECT_TRUE(cell(0, HistoryModel::Start).contains(u"20:00"_s));
    filter(u"Part of the body"_s, u"Left knee"_s);
    EXPECT_EQ(rowCount(), 0);
    EXPECT_TRUE(says(u"Nothing matches these filters."_s)) << words().toStdString();
    filter(u"Part of the body"_s, u"All parts of the body"_s);
    filter(u"Ice or heat"_s, u"Ice and heat"_s);
    EXPECT_EQ(rowCount(), 3);
}

TEST_F(HistoryView, FiltersByDatesThatEndToday) {
    log(Modality::Ice, "2025-12-31 12:00:00", "2025-12-31 12:20:00");
    log(Modality::Ice, "2026-01-01 12:00:00", "2026-01-01 12:20:00");
    log(Modality::Ice, "2026-02-24 12:00:00", "2026-02-24 12:20:00"); // the seventh day back
    log(Modality::Ice, "2026-03-02 07:00:00", "2026-03-02 07:20:00");
    openPage();
    EXPECT_EQ(rowCount(), 4);
    filter(u"Dates"_s, u"Today"_s);
    EXPECT_EQ(rowCount(), 1);
    filter(u"Dates"_s, u"Last 7 days"_s);
    EXPECT_EQ(rowCount(), 2);
    filter(u"Dates"_s, u"This year"_s);
    EXPECT_EQ(rowCount(), 3);
    filter(u"Dates"_s, u"Last 7 days"_s);
    advance(16h); // the next day
    settle();
    EXPECT_EQ(rowCount(), 1);
    EXPECT_TRUE(cell(0, HistoryModel::Start).contains(u"07:00"_s));
}

TEST_F(HistoryView, FiltersByDatesOfOnesOwn) {
    logThree();
    openPage();
    dialogs.expect([](QWidget& dialog) {
        const auto edits = dialog.findChildren<TimeField*>();
        enter(*firstOf(edits), u"28/2/26"_s);
        enter(*nth(edits, 1), u"28 Feb"_s);
        clickIn(dialog, u"Show"_s);
    });
    filter(u"Dates"_s, u"From … to …"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rowCount() == 1; }));
    EXPECT_EQ(cell(0, HistoryModel::Therapy), u"Heat"_s);
    dialogs.expect([](QWidget& dialog) {
        enter(*nth(dialog.findChildren<TimeField*>(), 1), u"1/3/2026"_s);
        clickIn(dialog, u"Show"_s);
    });
    filter(u"Dates"_s, u"From … to …"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rowCount() == 2; }));
    EXPECT_EQ(there(chip(u"Dates"_s))->accessibleName(), u"Filter: 28/02/2026 to 01/03/2026"_s);
}

TEST_F(HistoryView, TotalsWhatIsShown) {
    logThree();
    openPage();
    const HistoryTotals all = there(window->findChild<HistoryModel*>())->totals();
    EXPECT_EQ(all.sessions.ice, 2);
    EXPECT_EQ(all.sessions.heat, 1);
    EXPECT_TRUE(says(totalsText(all)));
    filter(u"Ice or heat"_s, u"Heat"_s);
    const HistoryTotals heat = there(window->findChild<HistoryModel*>())->totals();
    EXPECT_EQ(heat.count(), 1);
    EXPECT_TRUE(says(totalsText(heat)));
    EXPECT_FALSE(says(totalsText(all)));
}

TEST_F(HistoryView, FollowsWhatIsWrittenWhileItIsSeen) {
    logThree();
    openPage();
    log(Modality::Heat, "2026-03-02 07:00:00", "2026-03-02 07:15:00");
    bridge.readAnew();
    settle();
    EXPECT_EQ(rowCount(), 4);
    EXPECT_TRUE(cell(0, HistoryModel::Start).contains(u"07:00"_s));
}

TEST_F(HistoryView, OffersANewSiteAndKeepsTheChosenOne) {
    logThree();
    openPage();
    filter(u"Part of the body"_s, u"Neck"_s);
    log(Modality::Heat, "2026-03-02 07:00:00", "2026-03-02 07:15:00", "Jaw & temple");
    bridge.readAnew();
    settle();
    EXPECT_EQ(rowCount(), 2); // still the neck alone
    filter(u"Part of the body"_s, u"Jaw & temple"_s);
    EXPECT_EQ(rowCount(), 1);
}

TEST_F(HistoryView, ShowsASessionThatHasJustEnded) {
    showWindow();
    click(u"Start ice"_s);
    advance(5min);
    click(u"Take it off now"_s);
    click(u"Done"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    settle();
    ASSERT_EQ(rowCount(), 1);
    EXPECT_EQ(cell(0, HistoryModel::Length), u"5 min"_s);
}

TEST_F(HistoryView, FiltersByOutcomeWindowAndPain) {
    LogPast past = pastOf(Modality::Ice, utc("2026-02-27 10:00:00"), utc("2026-02-27 10:40:00"));
    past.painBefore = pain(6);
    past.painAfter = pain(3);
    ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
    logThree();
    openPage();
    filter(u"Result"_s, u"Too long"_s);
    EXPECT_EQ(rowCount(), 1);
    filter(u"Result"_s, u"All results"_s);
    filter(u"Length"_s, u"Outside the recommended length"_s);
    EXPECT_EQ(rowCount(), 2);
    filter(u"Length"_s, u"Within the recommended length"_s);
    EXPECT_EQ(rowCount(), 2);
    filter(u"Length"_s, u"Any length"_s);
    filter(u"Pain change"_s, u"Better"_s);
    EXPECT_EQ(rowCount(), 1);
    EXPECT_TRUE(says(u"1 session(s) · 1 ice, 0 heat\n"_s)) << "one is no average";
    filter(u"Pain change"_s, u"Not known"_s);
    EXPECT_EQ(rowCount(), 3);
    filter(u"Pain change"_s, u"Worse"_s);
    EXPECT_EQ(part<HistoryTable>(), nullptr);
}

TEST_F(HistoryView, LeadsBackFromFiltersThatLetNothingThrough) {
    logThree();
    openPage();
    EXPECT_EQ(button(u"Show everything"_s), nullptr);
    QTest::keyClicks(search(), u"no such note"_s);
    filter(u"Ice or heat"_s, u"Ice"_s);
    EXPECT_TRUE(says(u"Nothing matches these filters."_s));
    click(u"Show everything"_s);
    settle();
    EXPECT_EQ(rowCount(), 3);
    EXPECT_EQ(search()->text(), QString());
    EXPECT_EQ(button(u"Show everything"_s), nullptr);
}

TEST_F(HistoryView, SearchesNotesAsTheyAreTyped) {
    for (const char* note : {"Rücken besser", "100% eased", "nothing"}) {
        LogPast past =
            pastOf(Modality::Ice, utc("2026-02-20 10:00:00"), utc("2026-02-20 10:20:00"));
        past.site = siteOf(note); // so that they may overlap
        past.note = noteOf(note);
        ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
    }
    openPage();
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(search()->hasFocus());
    QTest::keyClicks(search(), u"%"_s);
    settle();
    ASSERT_EQ(rowCount(), 1);
    EXPECT_EQ(cell(0, HistoryModel::NoteColumn), u"100% eased"_s);
    search()->setText(u"RÜCK"_s);
    settle();
    ASSERT_EQ(rowCount(), 1);
    EXPECT_EQ(cell(0, HistoryModel::NoteColumn), u"Rücken besser"_s);
}

TEST_F(HistoryView, TakesLettersTypedInTheTableForTheSearch) {
    logThree();
    openPage();
    table()->setFocus();
    QTest::keyClicks(table(), u"e"_s);
    EXPECT_TRUE(search()->hasFocus());
    EXPECT_EQ(search()->text(), u"e"_s);
}

TEST_F(HistoryView, SortsByAClickOnAHead) {
    logThree();
    openPage();
    auto* header = table()->header();
    const auto clickOn = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 8, header->height() / 2});
        settle();
    };
    clickOn(HistoryModel::Length);
    EXPECT_EQ(header->sortIndicatorSection(), HistoryModel::Length);
    EXPECT_EQ(cell(0, HistoryModel::Length), u"12 min"_s);
    EXPECT_EQ(cell(2, HistoryModel::Length), u"20 min"_s);
    clickOn(HistoryModel::Length);
    EXPECT_EQ(cell(0, HistoryModel::Length), u"20 min"_s);
    clickOn(HistoryModel::Therapy);
    EXPECT_EQ(cell(2, HistoryModel::Therapy), u"Heat"_s);
}

TEST_F(HistoryView, SortsByTheKeyboard) {
    logThree();
    openPage();
    auto* header = table()->header();
    header->setFocus(Qt::TabFocusReason);
    QTest::keyClick(header, Qt::Key_Right);
    QTest::keyClick(header, Qt::Key_Right);
    EXPECT_TRUE(header->accessibleName().contains(u"Part of the body"_s));
    QTest::keyClick(header, Qt::Key_Space);
    settle();
    EXPECT_EQ(cell(0, HistoryModel::SiteColumn), u"Lower back"_s);
    EXPECT_TRUE(header->accessibleName().contains(u"sorted upwards"_s));
    QTest::keyClick(header, Qt::Key_Return);
    settle();
    EXPECT_EQ(cell(0, HistoryModel::SiteColumn), u"Neck"_s);
    EXPECT_TRUE(header->accessibleName().contains(u"sorted downwards"_s));
    QTest::keyClick(header, Qt::Key_End);
    EXPECT_TRUE(header->accessibleName().contains(u"Note"_s));
    QTest::keyClick(header, Qt::Key_Home);
    EXPECT_TRUE(header->accessibleName().contains(u"Start"_s));
}

} // namespace
} // namespace coolwarm::test
