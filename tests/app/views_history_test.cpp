// SPDX-License-Identifier: MIT
// The history page in the window: rows, filters, totals, and what it says when it is empty.
#include "app/views/filter_bar.h"
#include "app/views/history_page.h"
#include "app/views/history_table.h"
#include "tests/app/window_bench.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct HistoryView : testing::Test, WindowBench {
    void log(Modality modality, const char* from, const char* to, const char* site = "Lower back") {
        LogPast past = pastOf(modality, utc(from), utc(to));
        past.site = siteOf(site);
        ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
    }
    void logThree() {
        log(Modality::Ice, "2026-02-27 14:12:00", "2026-02-27 14:32:00");
        log(Modality::Heat, "2026-02-28 09:00:00", "2026-02-28 09:15:00", "Neck");
        log(Modality::Ice, "2026-03-01 20:00:00", "2026-03-01 20:12:00", "Neck");
    }
    void openPage() {
        showWindow();
        press(Qt::Key_2, Qt::ControlModifier);
        settle();
    }
    /// Waits until the model has answered.
    void settle() const {
        auto* model = window->findChild<HistoryModel*>();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !model->isLoading(); }));
    }
    HistoryTable* table() const { return part<HistoryTable>(); }
    QString cell(int row, int column) const {
        return table()->model()->index(row, column).data().toString();
    }
    int rowCount() const { return table() == nullptr ? 0 : table()->model()->rowCount(); }
    /// Chooses an entry of the filter with this accessible name by the keyboard.
    void filter(const QString& name, const QString& entry) const {
        for (auto* combo : window->findChildren<QComboBox*>()) {
            if (combo->accessibleName() != name)
                continue;
            const int at = combo->findText(entry);
            ASSERT_GE(at, 0) << entry.toStdString();
            combo->setFocus();
            QTest::keyClick(combo, Qt::Key_Home);
            for (int step = 0; step < at; ++step)
                QTest::keyClick(combo, Qt::Key_Down);
            ASSERT_EQ(combo->currentText(), entry);
            settle();
            return;
        }
        FAIL() << "no filter " << name.toStdString();
    }
};

TEST_F(HistoryView, ShowsTheNewestFirst) {
    logThree();
    openPage();
    ASSERT_EQ(rowCount(), 3);
    EXPECT_TRUE(cell(0, HistoryModel::Start).contains(u"20:00"_s)) << cell(0, 0).toStdString();
    EXPECT_EQ(cell(0, HistoryModel::OutcomeColumn), u"Stopped early"_s);
    EXPECT_EQ(cell(1, HistoryModel::Therapy), u"Heat"_s);
    EXPECT_EQ(cell(2, HistoryModel::Length), u"20:00"_s);
    EXPECT_TRUE(table()->currentIndex().isValid());
    EXPECT_TRUE(button(u"Export CSV"_s)->isEnabled());
}

TEST_F(HistoryView, SaysThatThereIsNothingYet) {
    openPage();
    EXPECT_EQ(table(), nullptr);
    EXPECT_TRUE(says(u"No sessions yet."_s)) << words().toStdString();
    EXPECT_TRUE(says(u"No sessions"_s));
    EXPECT_FALSE(button(u"Export CSV"_s)->isEnabled());
}

TEST_F(HistoryView, FiltersByTherapyAndSite) {
    logThree();
    openPage();
    filter(u"Therapy"_s, u"Ice"_s);
    EXPECT_EQ(rowCount(), 2);
    filter(u"Site"_s, u"Neck"_s);
    ASSERT_EQ(rowCount(), 1);
    EXPECT_TRUE(cell(0, HistoryModel::Start).contains(u"20:00"_s));
    filter(u"Site"_s, u"Left knee"_s);
    EXPECT_EQ(rowCount(), 0);
    EXPECT_TRUE(says(u"No session matches these filters."_s)) << words().toStdString();
    filter(u"Site"_s, u"All sites"_s);
    filter(u"Therapy"_s, u"Ice and heat"_s);
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
    EXPECT_EQ(part<QDateEdit>(), nullptr);
    filter(u"Dates"_s, u"From … to …"_s);
    ASSERT_NE(part<QDateEdit>(), nullptr);
    const auto edits = window->findChild<FilterBar*>()->findChildren<QDateEdit*>();
    edits.at(0)->setDate(QDate(2026, 2, 28));
    edits.at(1)->setDate(QDate(2026, 2, 28));
    settle();
    ASSERT_EQ(rowCount(), 1);
    EXPECT_EQ(cell(0, HistoryModel::Therapy), u"Heat"_s);
    edits.at(1)->setDate(QDate(2026, 3, 1));
    settle();
    EXPECT_EQ(rowCount(), 2);
}

TEST_F(HistoryView, TotalsWhatIsShown) {
    logThree();
    openPage();
    const HistoryTotals all = window->findChild<HistoryModel*>()->totals();
    EXPECT_EQ(all.ice, 2);
    EXPECT_EQ(all.heat, 1);
    EXPECT_TRUE(says(totalsText(all)));
    filter(u"Therapy"_s, u"Heat"_s);
    const HistoryTotals heat = window->findChild<HistoryModel*>()->totals();
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
    filter(u"Site"_s, u"Neck"_s);
    log(Modality::Heat, "2026-03-02 07:00:00", "2026-03-02 07:15:00", "Jaw & temple");
    bridge.readAnew();
    settle();
    EXPECT_EQ(rowCount(), 2); // still the neck alone
    filter(u"Site"_s, u"Jaw & temple"_s);
    EXPECT_EQ(rowCount(), 1);
}

TEST_F(HistoryView, ShowsASessionThatHasJustEnded) {
    showWindow();
    click(u"Start ice"_s);
    advance(5min);
    click(u"Stop now"_s);
    click(u"Done"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    settle();
    ASSERT_EQ(rowCount(), 1);
    EXPECT_EQ(cell(0, HistoryModel::Length), u"05:00"_s);
}

TEST_F(HistoryView, TakesLettersForNoSearchThroughTheWholeLog) {
    logThree();
    openPage();
    const QModelIndex before = table()->currentIndex();
    table()->setFocus();
    QTest::keyClicks(table(), u"mon"_s);
    EXPECT_EQ(table()->currentIndex(), before);
}

} // namespace
} // namespace coolwarm::test
