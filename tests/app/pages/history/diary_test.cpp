// SPDX-License-Identifier: MIT
// The history as a diary: days and sessions, keys, pointer and what is read aloud.
#include "tests/app/support/history_bench.h"
#include "tests/app/support/typed_time.h"
#include "tests/support/there.h"

#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>

namespace coolwarm::test {
namespace {

struct Diary : HistoryView {
    /// Monday 2 March is today: two sessions of Sunday, one of Saturday.
    void logDays() {
        log(Modality::Ice, "2026-02-28 09:00:00", "2026-02-28 09:20:00");
        log(Modality::Heat, "2026-03-01 10:00:00", "2026-03-01 10:15:00");
        log(Modality::Ice, "2026-03-01 20:00:00", "2026-03-01 20:12:00");
    }
    void openDays() {
        logDays();
        openAsDiary();
        table()->setFocus();
    }
    QString line(int row) const { return cell(row, 0); }
    int current() const { return table()->currentIndex().row(); }
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(table(), pressed, modifiers);
    }
    void clickOn(int row) const {
        const QRect box = table()->visualRect(model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, box.center());
    }
    QString readAloud(int row) const {
        auto* cells = there(QAccessible::queryAccessibleInterface(table()))->tableInterface();
        return there(there(cells)->cellAt(row, 0))->text(QAccessible::Name);
    }
};

TEST_F(Diary, IsWhatIsSeenFirst) {
    openDays();
    ASSERT_TRUE(model()->isDiary());
    EXPECT_EQ(model()->columnCount(), 1);
    EXPECT_FALSE(there(table()->horizontalHeader())->isVisible());
    ASSERT_EQ(rowCount(), 5);
    EXPECT_EQ(line(0), u"Sunday 1 March, 1 ice, 1 heat"_s);
    EXPECT_TRUE(line(1).startsWith(u"Ice, Sunday 1 March, 20:00, 12 minute(s)"_s))
        << line(1).toStdString();
    EXPECT_TRUE(line(2).startsWith(u"Heat, Sunday 1 March, 10:00"_s)) << line(2).toStdString();
    EXPECT_EQ(line(3), u"Saturday 28 February, 1 ice"_s);
    EXPECT_TRUE(line(4).startsWith(u"Ice, Saturday 28 February"_s)) << line(4).toStdString();
}

TEST_F(Diary, HeadsTheDayThatIsTodayBySayingSo) {
    openDays();
    log(Modality::Heat, "2026-03-02 07:00:00", "2026-03-02 07:15:00");
    bridge.readAnew();
    settle();
    EXPECT_EQ(line(0), u"Today 2 March, 1 heat"_s);
    advance(24h);
    settle();
    EXPECT_EQ(line(0), u"Monday 2 March, 1 heat"_s);
}

TEST_F(Diary, LeadsTheKeysFromSessionToSessionAndNeverToAHeading) {
    openDays();
    EXPECT_EQ(current(), 1);
    key(Qt::Key_Up);
    EXPECT_EQ(current(), 1);
    key(Qt::Key_Down);
    EXPECT_EQ(current(), 2);
    key(Qt::Key_Down);
    EXPECT_EQ(current(), 4);
    key(Qt::Key_Up);
    EXPECT_EQ(current(), 2);
    key(Qt::Key_End);
    EXPECT_EQ(current(), 4);
    key(Qt::Key_PageUp);
    EXPECT_EQ(current(), 1);
    key(Qt::Key_PageDown);
    EXPECT_EQ(current(), 4);
    key(Qt::Key_Home);
    EXPECT_EQ(current(), 1);
}

TEST_F(Diary, CannotHaveAHeadingChosenByAPress) {
    openDays();
    clickOn(4);
    EXPECT_EQ(current(), 4);
    clickOn(3);
    EXPECT_EQ(current(), 4);
    EXPECT_FALSE(table()->selectionModel()->isRowSelected(3));
}

TEST_F(Diary, OpensASessionByEnterAndByADoubleClick) {
    openDays();
    QStringList sites;
    for (int time = 0; time < 2; ++time)
        dialogs.expect([&](QWidget& dialog) {
            sites << dialog.windowTitle();
            clickIn(dialog, u"Cancel"_s);
        });
    key(Qt::Key_Return);
    const QPoint heat = table()->visualRect(model()->index(2, 0)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, heat);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, heat);
    EXPECT_EQ(sites.size(), 2);
    const QPoint day = table()->visualRect(model()->index(3, 0)).center();
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, day); // and opens nothing
}

TEST_F(Diary, DeletesTheOnlySessionOfADayWithItsHeadingAndBringsBothBack) {
    openDays();
    key(Qt::Key_End);
    key(Qt::Key_Delete);
    settle();
    EXPECT_EQ(rowCount(), 3);
    EXPECT_EQ(current(), 2) << "the one before it, as there is none behind";
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(rowCount(), 5);
    EXPECT_EQ(current(), 4);
}

TEST_F(Diary, CountsADayAnewWhenASessionOfItIsDeleted) {
    openDays();
    key(Qt::Key_Delete);
    settle();
    ASSERT_EQ(rowCount(), 4);
    EXPECT_EQ(line(0), u"Sunday 1 March, 1 heat"_s);
    EXPECT_EQ(current(), 1);
    EXPECT_TRUE(line(1).startsWith(u"Heat"_s));
    key(Qt::Key_Delete); // and with the last one of the day goes the day
    settle();
    ASSERT_EQ(rowCount(), 2);
    EXPECT_EQ(line(0), u"Saturday 28 February, 1 ice"_s);
    EXPECT_EQ(current(), 1);
}

TEST_F(Diary, CopiesTheChosenSessionsWithoutTheHeadings) {
    openDays();
    QGuiApplication::clipboard()->clear();
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    const auto copied = [] { return QGuiApplication::clipboard()->text(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return !copied().isEmpty(); }));
    EXPECT_EQ(copied().split(u'\n', Qt::SkipEmptyParts).size(), 1 + 3) << copied().toStdString();
}

TEST_F(Diary, TakesLettersForTheSearch) {
    openDays();
    QTest::keyClicks(table(), u"e"_s);
    EXPECT_TRUE(search()->hasFocus());
    EXPECT_EQ(search()->text(), u"e"_s);
}

TEST_F(Diary, ReadsEachSessionAloudWhole) {
    LogPast past = pastOf(Modality::Ice, utc("2026-02-27 17:05:00"), utc("2026-02-27 17:21:00"));
    past.painBefore = pain(3);
    past.painAfter = pain(2);
    past.note = noteOf("after getting up");
    ASSERT_TRUE(elsewhere(past).verdict.isAllowed());
    openAsDiary();
    const QString said = readAloud(1);
    EXPECT_EQ(said, u"Ice, Friday 27 February, 17:05, 16 minute(s), pain 3 before, 2 after, "
                    "note: after getting up"_s)
        << said.toStdString();
    EXPECT_EQ(readAloud(0), u"Friday 27 February, 1 ice"_s);
}

TEST_F(Diary, NamesThePartOfTheBodyWhereThereAreSeveral) {
    openDays();
    EXPECT_FALSE(model()->hasSeveralSites());
    log(Modality::Heat, "2026-03-02 07:00:00", "2026-03-02 07:15:00", "Neck");
    bridge.readAnew();
    settle();
    EXPECT_TRUE(model()->hasSeveralSites());
    EXPECT_TRUE(line(1).contains(u", Neck"_s)) << line(1).toStdString();
    EXPECT_TRUE(line(3).contains(u", Lower back"_s)) << line(3).toStdString();
    filter(u"Part of the body"_s, u"Neck"_s);
    EXPECT_FALSE(line(1).contains(u"Neck"_s)) << line(1).toStdString();
}

TEST_F(Diary, IsOnePressFromTheTableAndRemembersWhatWasChosen) {
    openDays();
    clickNamed("asTable");
    settle();
    ASSERT_FALSE(model()->isDiary());
    EXPECT_EQ(rowCount(), 3);
    EXPECT_EQ(model()->columnCount(), int{HistoryModel::ColumnCount});
    EXPECT_TRUE(there(table()->horizontalHeader())->isVisible());
    EXPECT_EQ(cell(0, HistoryModel::Length), u"12 min"_s);
    openUnbriefed(); // another window
    press(Qt::Key_2, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(model()->isDiary());
    press(Qt::Key_L, Qt::AltModifier); // by its letter as well, after a moment in which it is down
    EXPECT_TRUE(QTest::qWaitFor([&] { return model()->isDiary(); }));
    EXPECT_EQ(looks.value(u"history/view"_s), u"list"_s);
}

TEST_F(Diary, StaysOnTheSessionThatOneWasOnWhenTheViewChanges) {
    openDays();
    key(Qt::Key_End);
    clickNamed("asTable");
    settle();
    EXPECT_EQ(current(), 2);
    table()->setFocus();
    key(Qt::Key_Up);
    clickNamed("asList");
    settle();
    EXPECT_EQ(current(), 2) << "the second session, behind one heading";
}

TEST_F(Diary, LeavesTheTableItsOrder) {
    openDays();
    clickNamed("asTable");
    settle();
    model()->sort(HistoryModel::Length, Qt::AscendingOrder);
    settle();
    clickNamed("asList");
    settle();
    EXPECT_TRUE(line(1).contains(u"20:00"_s)) << "by time: " << line(1).toStdString();
    clickNamed("asTable");
    settle();
    EXPECT_EQ(cell(0, HistoryModel::Length), u"12 min"_s);
    EXPECT_EQ(cell(2, HistoryModel::Length), u"20 min"_s);
    EXPECT_EQ(there(table()->horizontalHeader())->sortIndicatorSection(), int{HistoryModel::Length});
}

TEST_F(Diary, GoesToADateWithItsHeadingInSight) {
    for (int at = 0; at < 60; ++at)
        ASSERT_TRUE(elsewhere(pastOf(Modality::Ice, utc("2026-01-01 10:00:00") + hours{at * 24},
                                     utc("2026-01-01 10:20:00") + hours{at * 24}))
                        .verdict.isAllowed());
    openAsDiary();
    const int row = 2 * (59 - 19) + 1; // a heading before each: 20 January
    model()->findDay(QDate(2026, 1, 20), [&](int found) { EXPECT_EQ(found, row); });
    dialogs.expect([](QWidget& dialog) {
        typeInto(*there(dialog.findChild<TimeField*>()), u"20.1.26"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    press(Qt::Key_G, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return current() == row; }));
    EXPECT_EQ(table()->indexAt({5, 5}).row(), row - 1);
    key(Qt::Key_Home);
    EXPECT_EQ(table()->indexAt({5, 5}).row(), 0);
}

TEST_F(Diary, HasNothingSideways) {
    log(Modality::Ice, "2026-02-28 09:00:00", "2026-02-28 09:20:00", std::string(80, 'W').c_str());
    openDays();
    for (const QSize size : {QSize(1120, 760), QSize(640, 480), QSize(520, 480)}) {
        window->resize(size);
        QCoreApplication::processEvents();
        EXPECT_EQ(table()->horizontalScrollBar()->maximum(), 0) << size.width();
        EXPECT_LE(table()->visualRect(model()->index(1, 0)).width(), table()->viewport()->width());
    }
}

} // namespace
} // namespace coolwarm::test
