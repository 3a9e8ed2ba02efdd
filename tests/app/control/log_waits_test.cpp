// SPDX-License-Identifier: MIT
// However another program locks the log, no event of the window waits for long.
#include "app/shell/log_wait_dialog.h"
#include "tests/app/support/history_bench.h"
#include "tests/support/lock_sleep.h"
#include "tests/support/raw_database.h"
#include "tests/support/store_errors.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <filesystem>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::microseconds;
using Kind = Submission::Kind;

/// Measures what SQLite sleeps in each event of the window's thread, by the event that led to it.
class EventWaits : public QObject {
public:
    EventWaits() { qApp->installEventFilter(this); }

    [[nodiscard]] microseconds longest() {
        closeEvent();
        return m_longest;
    }
    [[nodiscard]] microseconds all() const { return m_sleep.total(); }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        switch (event->type()) {
        case QEvent::Timer:
        case QEvent::MetaCall:
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
            closeEvent();
            break;
        default: // comes with one of those
            break;
        }
        return false;
    }

private:
    void closeEvent() {
        m_longest = std::max(m_longest, m_sleep.total() - m_before);
        m_before = m_sleep.total();
    }

    LockSleep m_sleep;
    microseconds m_before{0};
    microseconds m_longest{0};
};

/// The window on a real log that another program locks.
struct LockedWindow : HistoryView {
    static constexpr microseconds mostInAnEvent = 50ms;

    /// Does that while the log is locked, lets all timers come that try again, and looks how long
    /// the longest event has waited. Whatever had to wait is in the log afterwards.
    void whileLocked(const char* what, const std::function<void()>& act) {
        RawDatabase other(home.path());
        other.run("PRAGMA busy_timeout = 5000"); // a worker of the window may just be reading
        other.run("BEGIN EXCLUSIVE");
        {
            EventWaits waits;
            act();
            bridge.beat();
            QCoreApplication::processEvents();
            bridge.lookAtLog();
            QCoreApplication::processEvents();
            bridge.readAnew();
            QCoreApplication::processEvents();
            (void)bridge.save();
            EXPECT_LE(waits.longest(), mostInAnEvent) << what;
            EXPECT_GT(waits.all(), microseconds{0})
                << what << " has met no lock, and this measures nothing";
        }
        other.run("ROLLBACK");
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return !bridge.waits() && bridge.troubleText().isEmpty();
        })) << what
            << ": " << bridge.troubleText().toStdString();
    }
};

TEST_F(LockedWindow, WaitsInNoEventOfASessionForLong) {
    showWindow();
    whileLocked("to start", [&] { click(u"Start ice"_s); });
    EXPECT_TRUE(bridge.status().running.has_value());
    whileLocked("to give more time", [&] { (void)bridge.submit(Replan{25min}); });
    whileLocked("to note the pain", [&] { (void)bridge.submit(NotePainBefore{pain(6)}); });
    whileLocked("the alarm", [&] { advance(25min); });
    EXPECT_EQ(alarm.phase(), AlarmController::Phase::Rings);
    whileLocked("to answer it", [&] { (void)alarm.packOff(); });
    EXPECT_FALSE(bridge.status().running.has_value());
    whileLocked("to take that back", [&] { (void)bridge.submit(RingAgain{}); });
    whileLocked("to answer it again", [&] { (void)bridge.submit(Confirm{}); });
    clock.advance(3h);
    must(startOf(Modality::Heat, 15min));
    advance(5min);
    whileLocked("to stop", [&] { (void)bridge.submit(Stop{}); });
    whileLocked("to choose a part of the body",
                [&] { (void)bridge.submit(ChooseSite{siteOf("Neck")}); });
    whileLocked("to believe the clock", [&] { (void)bridge.submit(TrustClock{}); });
}

TEST_F(LockedWindow, WaitsInNoEventOfThePagesForLong) {
    logThree();
    openPage();
    whileLocked("to go from page to page", [&] {
        for (const Qt::Key page : {Qt::Key_1, Qt::Key_5, Qt::Key_4, Qt::Key_3, Qt::Key_2})
            press(page, Qt::ControlModifier);
    });
    settle();
    whileLocked("to save a form", [&] {
        dialogs.expect([](QWidget& dialog) {
            there(dialog.findChild<QPlainTextEdit*>())->setPlainText(u"helped"_s);
            clickIn(dialog, u"Save"_s);
        });
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
    });
    const auto logs = logged();
    EXPECT_TRUE(std::any_of(logs.begin(), logs.end(),
                            [](const Session& each) { return each.note == noteOf("helped"); }));
    settle();
    whileLocked("to undo it", [&] { (void)bridge.submit(Undo{*there(bridge.undoable())}); });
    whileLocked("to redo it", [&] { (void)bridge.submit(Redo{*there(bridge.redoable())}); });
    whileLocked("all that at once", [&] {
        bridge.readAnew();
        bridge.lookAtLog();
        emit bridge.factsChanged(Touched::all());
        (void)bridge.submit(ChooseSite{siteOf("Neck")});
        (void)bridge.save();
    });
    whileLocked("to change a setting", [&] {
        Preferences wanted = bridge.choices().preferences;
        wanted.speaks = !wanted.speaks;
        (void)bridge.submit(SetPreferences{wanted});
    });
}

TEST_F(LockedWindow, WaitsInNoEventOfItsBeginningForLong) {
    showWindow();
    whileLocked("to open the log for what the day shows", [&] {
        window.reset();
        window = std::make_unique<MainWindow>(services, pages);
        window->show();
        QCoreApplication::processEvents();
        bridge.readAnew();
    });
}

TEST_F(LockedWindow, ShowsTheDayOfTheFileThatLiesThereNow) {
    showWindow();
    std::filesystem::remove(home / "coolwarm.db");
    bridge.lookAtLog();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bridge.workText().isEmpty(); }));
    log(Modality::Ice, "2026-03-02 07:00:00", "2026-03-02 07:20:00");
    EXPECT_FALSE(says(u"1 ice"_s));
    bridge.lookAtLog();
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(u"1 ice"_s); })) << words().toStdString();
}

TEST_F(LockedWindow, ReadsTheHistoryAgainThatCouldNotBeRead) {
    logThree();
    openPage();
    auto* page = there(window->findChild<HistoryPage*>());
    auto* const list = there(page->findChild<HistoryModel*>());
    emit list->failed(u"The log is locked."_s);
    EXPECT_TRUE(says(u"The log is locked."_s));
    QSignalSpy loaded(list, &HistoryModel::loaded);
    bridge.beat();
    EXPECT_TRUE(QTest::qWaitFor([&] { return loaded.count() == 1; }));
    EXPECT_FALSE(says(u"The log is locked."_s)) << "it could be read after all";
}

TEST_F(LockedWindow, TellsOfASettingThatWaitsOnlyUntilItIsSaved) {
    showWindow();
    press(Qt::Key_5, Qt::ControlModifier);
    RawDatabase other(home.path());
    other.run("BEGIN EXCLUSIVE");
    clickNamed("speaks");
    EXPECT_TRUE(says(u"Another program is using the log."_s)) << words().toStdString();
    other.run("ROLLBACK");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); }));
    EXPECT_FALSE(says(u"Another program is using the log."_s)) << words().toStdString();
}

TEST_F(LockedWindow, BeginsTheFirstSessionThoughTheCardBeforeItWaitsToo) {
    openUnbriefed();
    RawDatabase other(home.path());
    other.run("BEGIN EXCLUSIVE");
    dialogs.expectBriefing();
    click(u"Start ice"_s);
    EXPECT_TRUE(bridge.startWaits());
    other.run("ROLLBACK");
    EXPECT_TRUE(QTest::qWaitFor([&] { return bridge.status().running.has_value(); }));
    EXPECT_TRUE(bridge.choices().briefed);
}

TEST_F(LockedWindow, TellsOfNoDeletionThatStillWaits) {
    logThree();
    openPage();
    dialogs.expect([this](QWidget& dialog) {
        RawDatabase other(home.path());
        other.run("PRAGMA busy_timeout = 5000");
        other.run("BEGIN EXCLUSIVE");
        clickIn(dialog, u"Delete"_s);
    });
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(button(u"Undo"_s), nullptr) << words().toStdString();
    settle();
    EXPECT_EQ(logged().size(), 2U);
}

TEST_F(LockedWindow, OffersToTryAgainWhatOnlySomebodysDoingCanHelp) {
    showWindow();
    must(startOf(Modality::Ice, 20min));
    advance(5min);
    store.atBegin = StoreError::Kind::ReadOnly;
    EXPECT_EQ(bridge.submit(Stop{}).kind, Kind::Waiting);
    store.heal();
    bridge.glanceAtLog();
    QCoreApplication::processEvents();
    EXPECT_TRUE(bridge.waits()) << "nobody has done anything about it";
    click(u"Try again"_s);
    EXPECT_FALSE(bridge.waits());
    EXPECT_EQ(firstOf(logged()).duration(), 5min);
}

TEST_F(LockedWindow, SeesWhatOthersWroteThoughTheLogWasLockedInBetween) {
    showWindow();
    ASSERT_TRUE(elsewhere(startOf(Modality::Ice, 20min)).verdict.isAllowed());
    RawDatabase other(home.path());
    other.run("UPDATE state SET site_keys_by = 'another program'"); // they are to be made anew
    other.run("BEGIN IMMEDIATE");
    bridge.lookAtLog();
    EXPECT_FALSE(bridge.status().running.has_value());
    other.run("ROLLBACK");
    bridge.lookAtLog();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bridge.status().running.has_value(); }));
}

TEST(TheMomentOfWaiting, IsSharedByAllThatAnEventAsksAndComesBackWithTheNext) {
    EventPatience patience;
    const auto spend = [&] {
        std::chrono::milliseconds spent{0};
        while (const auto pause = patience.next().count())
            spent += std::chrono::milliseconds{pause};
        return spent;
    };
    EXPECT_EQ(spend(), EventPatience::perEvent);
    EXPECT_EQ(spend(), 0ms);
    QCoreApplication::processEvents();
    EXPECT_EQ(spend(), EventPatience::perEvent);
}

TEST(ALogThatIsLockedAtTheStart, IsNotWaitedForInTheWindowsThread) {
    const TempFolder home;
    { const SqliteStore made(home.path(), 0ms); }
    RawDatabase other(home.path());
    other.run("BEGIN EXCLUSIVE");
    EventPatience patience;
    const LockSleep sleep;
    const auto wait = [&] { return patience.next(); };
    EXPECT_EQ(errorOf([&] { SqliteStore(home.path(), wait); }).kind(), StoreError::Kind::Busy);
    EXPECT_EQ(errorOf([&] { (void)openHistoryAtOnce(home.path(), wait); }).kind(),
              StoreError::Kind::Busy);
    EXPECT_EQ(sleep.total(), microseconds{0});
}

TEST(ALogThatIsLockedAtTheStart, IsWaitedForWithADialogUntilItIsFree) {
    int looks = 0;
    LogWaitDialog dialog(u"/home/ada/coolwarm.db"_s, [&] { return ++looks == 8; });
    EXPECT_TRUE(dialog.wait());
    EXPECT_TRUE(dialog.isVisible()) << "it has taken more than a moment";
    EXPECT_TRUE(dialog.text().contains(u"/home/ada/coolwarm.db"_s));
}

TEST(ALogThatIsLockedAtTheStart, NeedNotBeWaitedFor) {
    LogWaitDialog dialog(u"/home/ada/coolwarm.db"_s, [] { return false; });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &dialog, [&] {
        if (dialog.isVisible())
            QTest::mouseClick(there(dialog.buttons().value(0)), Qt::LeftButton);
    });
    look.start(1);
    EXPECT_FALSE(dialog.wait());
}

} // namespace
} // namespace coolwarm::test
