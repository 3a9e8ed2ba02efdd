// SPDX-License-Identifier: MIT
// Sessions, pain and activities of a day together in the history: seen, filtered, deleted, undone.
#include "tests/app/support/history_bench.h"
#include "tests/support/diary.h"
#include "tests/support/there.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

namespace coolwarm::test {
namespace {

struct AllKindsSeen : HistoryView {
    PainEntry tell(int score, const char* at, const char* note = "", const char* site = "Neck") {
        PainEntry entry = painAt(utc(at), score);
        entry.site = siteOf(site);
        entry.note = noteOf(note);
        EXPECT_TRUE(elsewhere(AddPain{entry}).verdict.isAllowed());
        return entry;
    }
    Activity walk(const char* at, const char* note = "") {
        Activity walked = Activity::blank(SessionId::random());
        walked.what = ActivityKind::Walk;
        walked.start.utc = utc(at);
        walked.length = 20min;
        walked.note = noteOf(note);
        EXPECT_TRUE(elsewhere(AddActivity{walked}).verdict.isAllowed());
        return walked;
    }
    /// A day with one of each, and an older one with pain alone.
    void logDays() {
        log(Modality::Ice, "2026-03-01 10:00:00", "2026-03-01 10:20:00", "Neck");
        tell(4, "2026-03-01 11:00:00", "مؤلم");
        walk("2026-03-01 12:00:00", "to the park");
        tell(7, "2026-02-27 09:00:00", "とても痛い", "Lower back");
    }
    void openDays() {
        logDays();
        openAsDiary();
        table()->setFocus();
    }
    QString line(int row) const { return cell(row, 0); }
    /// The rows that are no headings, each by its first word.
    QStringList whats() const {
        QStringList found;
        for (int row = 0; row < rowCount(); ++row)
            if (!model()->isHeading(row))
                found << line(row).section(QLatin1String(","), 0, 0);
        return found;
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        table()->setFocus();
        QTest::keyClick(table(), pressed, modifiers);
        settle();
    }
};

TEST_F(AllKindsSeen, StandInTheirDaysNewestFirstAndAreReadAloud) {
    openDays();
    ASSERT_EQ(rowCount(), 6);
    EXPECT_EQ(line(0), u"Sunday 1 March, 1 ice, 1 pain score(s), 1 activity(s)"_s);
    EXPECT_EQ(line(1), u"Walk, Sunday 1 March, 12:00, 20 minute(s), note: to the park"_s);
    EXPECT_TRUE(line(2).startsWith(u"Pain 4, Sunday 1 March, 11:00, Neck"_s))
        << line(2).toStdString();
    EXPECT_TRUE(line(3).startsWith(u"Ice, Sunday 1 March, 10:00"_s)) << line(3).toStdString();
    EXPECT_EQ(line(4), u"Friday 27 February, 1 pain score(s)"_s);
    EXPECT_TRUE(says(u"1 session(s) · 1 ice, 0 heat · 2 pain score(s) · 1 activity(s)"_s))
        << words().toStdString();
}

TEST_F(AllKindsSeen, AreFilteredByAChip) {
    openDays();
    filter(u"What"_s, u"Pain scores"_s);
    EXPECT_EQ(whats(), (QStringList{u"Pain 4"_s, u"Pain 7"_s}));
    EXPECT_EQ(there(chip(u"What"_s))->text(), u"Pain scores"_s);
    EXPECT_TRUE(says(u"2 pain score(s)"_s)) << words().toStdString();
    EXPECT_FALSE(says(u"1 session(s)"_s)) << words().toStdString();
    filter(u"What"_s, u"Activities"_s);
    EXPECT_EQ(whats(), QStringList{u"Walk"_s});
    filter(u"What"_s, u"Sessions"_s);
    EXPECT_EQ(whats(), QStringList{u"Ice"_s});
    filter(u"What"_s, u"Everything"_s);
    EXPECT_EQ(whats().size(), 4);
}

TEST_F(AllKindsSeen, AreFoundByTheirNotesDatesAndPartOfTheBody) {
    openDays();
    search()->setText(u"痛"_s);
    settle();
    EXPECT_EQ(whats(), QStringList{u"Pain 7"_s});
    search()->setText(u"PARK"_s);
    settle();
    EXPECT_EQ(whats(), QStringList{u"Walk"_s});
    search()->clear();
    filter(u"Part of the body"_s, u"Neck"_s);
    EXPECT_EQ(whats(), (QStringList{u"Pain 4"_s, u"Ice"_s}));
    filter(u"Part of the body"_s, u"All parts of the body"_s);
    filter(u"Dates"_s, u"Last 7 days"_s);
    EXPECT_EQ(whats().size(), 4);
    filter(u"Ice or heat"_s, u"Ice"_s);
    EXPECT_EQ(whats(), QStringList{u"Ice"_s}) << "pain is neither ice nor heat";
}

TEST_F(AllKindsSeen, StandInTheTableToo) {
    logDays();
    openPage();
    ASSERT_EQ(rowCount(), 4);
    EXPECT_EQ(cell(0, HistoryModel::Therapy), u"Walk"_s);
    EXPECT_EQ(cell(0, HistoryModel::Length), u"20 min"_s);
    EXPECT_EQ(cell(0, HistoryModel::SiteColumn), QString());
    EXPECT_EQ(cell(1, HistoryModel::Therapy), u"Pain"_s);
    EXPECT_EQ(cell(1, HistoryModel::Pain), u"4"_s);
    EXPECT_EQ(cell(1, HistoryModel::SiteColumn), u"Neck"_s);
    EXPECT_EQ(cell(1, HistoryModel::Length), QString());
    model()->sort(HistoryModel::Therapy, Qt::AscendingOrder);
    settle();
    QStringList order;
    for (int row = 0; row < rowCount(); ++row)
        order << cell(row, HistoryModel::Therapy);
    EXPECT_EQ(order, (QStringList{u"Ice"_s, u"Pain"_s, u"Pain"_s, u"Walk"_s}));
    table()->selectAll();
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor(
        [] { return QGuiApplication::clipboard()->text().contains(u"to the park"_s); }));
}

TEST_F(AllKindsSeen, AreDeletedAndBroughtBack) {
    openDays();
    key(Qt::Key_Home);
    key(Qt::Key_Delete);
    EXPECT_EQ(whats(), (QStringList{u"Pain 4"_s, u"Ice"_s, u"Pain 7"_s}));
    EXPECT_TRUE(says(u"Taken out of the log: Walk, 20 min, Sun 1 Mar 12:00."_s))
        << words().toStdString();
    click(u"Undo"_s);
    settle();
    EXPECT_EQ(whats().size(), 4);
    key(Qt::Key_Home);
    key(Qt::Key_Down);
    key(Qt::Key_Delete);
    EXPECT_EQ(whats(), (QStringList{u"Walk"_s, u"Ice"_s, u"Pain 7"_s}));
    EXPECT_TRUE(says(u"Taken out of the log: Pain 4, Neck, Sun 1 Mar 11:00."_s))
        << words().toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(whats().size(), 4);
    EXPECT_TRUE(line(table()->currentIndex().row()).startsWith(u"Pain 4"_s))
        << "one goes on with what has come back";
}

TEST_F(AllKindsSeen, AreReadAnewWhenOneIsToldElsewhere) {
    openDays();
    tell(2, "2026-03-02 07:00:00");
    bridge.readAnew();
    settle();
    EXPECT_EQ(line(0), u"Today 2 March, 1 pain score(s)"_s);
}

TEST_F(AllKindsSeen, LeaveTheExportToTheSessions) {
    tell(4, "2026-03-01 11:00:00");
    openAsDiary();
    EXPECT_EQ(whats(), QStringList{u"Pain 4"_s});
    EXPECT_FALSE(canExport()) << "there is no session";
    log(Modality::Ice, "2026-03-01 10:00:00", "2026-03-01 10:20:00");
    bridge.readAnew();
    settle();
    filter(u"What"_s, u"Pain scores"_s);
    EXPECT_TRUE(canExport());
}

} // namespace
} // namespace coolwarm::test
