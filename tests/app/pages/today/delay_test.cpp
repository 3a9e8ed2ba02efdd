// SPDX-License-Identifier: MIT
// A start that waits until somebody lies: nothing has begun before, and nothing begins by itself
// much later.
#include "app/pages/today/delay_pane.h"
#include "app/widgets/notices/notice_bar.h"
#include "app/widgets/painted/countdown_ring.h"
#include "tests/app/support/english.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QMenu>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Delayed : testing::Test, WindowBench {
    English english;
    Delayed() { showWindow(); }

    void prefer(seconds delay) {
        Preferences preferences = bridge.choices().preferences;
        preferences.startDelay = StartDelay::of(delay).value();
        must(SetPreferences{preferences});
    }
    void beginIn30Seconds() const {
        choose("agoButton", u"Start in 30 s"_s);
        window->activateWindow(); // without a window manager nobody does after a menu
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    bool nothingBegan() const { return !openSession() && logged().empty(); }
    QString countdown() const { return there(part<CountdownRing>())->centreText(); }
    bool waits() const { return part<DelayPane>() != nullptr; }
    QString notice() const {
        const auto* bar = part<NoticeBar>();
        return bar != nullptr ? bar->text() : QString();
    }
};

TEST_F(Delayed, StartsWhenItIsOverAndNotBefore) {
    beginIn30Seconds();
    ASSERT_TRUE(waits());
    EXPECT_EQ(countdown(), u"0:30"_s);
    EXPECT_TRUE(says(u"until the ice session begins"_s)) << words().toStdString();
    advance(1s);
    EXPECT_EQ(countdown(), u"0:29"_s);
    advance(28s + 999ms);
    EXPECT_EQ(countdown(), u"0:01"_s);
    EXPECT_TRUE(nothingBegan());
    advance(1ms);
    EXPECT_FALSE(waits());
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.start.utc, utc("2026-03-02 08:00:30"));
    EXPECT_EQ(there(openSession())->session.planned, 20min);
    EXPECT_TRUE(says(u"20 min"_s)) << "the alarm counts from the real start";
}

TEST_F(Delayed, CountsFromTheClickAndNotFromTheLastBeat) {
    clock.advance(20s); // an idle window beats once a minute
    beginIn30Seconds();
    EXPECT_EQ(countdown(), u"0:30"_s);
}

TEST_F(Delayed, AsksForABeatAtItsMomentAlsoWhileHidden) {
    QSignalSpy beats(&bridge, &EngineBridge::beatWanted);
    beginIn30Seconds();
    EXPECT_EQ(lastWait(beats), 1s);
    bridge.setVisible(false);
    EXPECT_EQ(lastWait(beats), 30s);
    advance(30s);
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(Delayed, StartsAtOnceWhenToldSo) {
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        beginIn30Seconds();
        advance(7s);
        EXPECT_EQ(QApplication::focusWidget(), button(u"Start now"_s));
        press(key);
        ASSERT_TRUE(openSession().has_value()) << key;
        EXPECT_EQ(there(part<CountdownRing>())->centreText(), u"20 min"_s);
        must(Discard{});
        QCoreApplication::processEvents();
    }
    beginIn30Seconds();
    click(u"Start now"_s);
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(Delayed, IsCancelledByEscAndByItsButton) {
    beginIn30Seconds();
    press(Qt::Key_Escape);
    EXPECT_FALSE(waits());
    EXPECT_EQ(QApplication::focusWidget(), button(u"Start ice"_s)) << "one may press it again";
    beginIn30Seconds();
    click(u"Cancel"_s);
    EXPECT_FALSE(waits());
    advance(1h);
    EXPECT_TRUE(nothingBegan());
    EXPECT_EQ(notice(), QString());
}

TEST_F(Delayed, LetsNoOtherStartBegin) {
    beginIn30Seconds();
    press(Qt::Key_H, Qt::ControlModifier);
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(button(u"Start heat"_s), nullptr);
    EXPECT_TRUE(nothingBegan());
    advance(30s);
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.modality, Modality::Ice);
}

TEST_F(Delayed, IsGivenUpAfterASleepAcrossItsMoment) {
    beginIn30Seconds();
    clock.suspend(3h);
    bridge.beat();
    EXPECT_FALSE(waits());
    EXPECT_TRUE(nothingBegan());
    EXPECT_TRUE(notice().contains(u"was asleep at the start time"_s)) << notice().toStdString();
}

TEST_F(Delayed, SurvivesAMinuteOfSleepAndNotMore) {
    beginIn30Seconds();
    clock.suspend(30s + 60s);
    bridge.beat();
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.start.utc, utc("2026-03-02 08:01:30"));
    must(Discard{});
    beginIn30Seconds();
    clock.suspend(30s + 60s + 1ms);
    bridge.beat();
    EXPECT_TRUE(nothingBegan());
}

TEST_F(Delayed, IsNotMovedByTheWallClock) {
    beginIn30Seconds();
    clock.moveWallClock(5h);
    bridge.beat();
    EXPECT_EQ(countdown(), u"0:30"_s);
    clock.moveWallClock(-9h);
    advance(30s);
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(Delayed, GivesWayToASessionThatBeganElsewhere) {
    beginIn30Seconds();
    ASSERT_TRUE(elsewhere(startOf(Modality::Heat, 15min)).verdict.isAllowed());
    bridge.readAnew();
    EXPECT_FALSE(waits());
    EXPECT_EQ(there(openSession())->session.modality, Modality::Heat);
    advance(1min);
    EXPECT_EQ(there(openSession())->session.modality, Modality::Heat);
    EXPECT_TRUE(says(u"Another session has begun meanwhile"_s)) << words().toStdString();
}

TEST_F(Delayed, AsksTheRulesAgainWhenItIsOver) {
    beginIn30Seconds();
    // Another program logs a session that has just ended, and does not poke the window.
    ASSERT_TRUE(
        elsewhere(pastOf(Modality::Ice, utc("2026-03-02 07:30:00"), utc("2026-03-02 07:50:00")))
            .verdict.isAllowed());
    advance(30s);
    EXPECT_EQ(openSession(), std::nullopt);
    EXPECT_FALSE(waits());
    EXPECT_TRUE(notice().contains(u"09:50"_s)) << notice().toStdString();
}

TEST_F(Delayed, AsksForTheSkinBeforeAndNotAfter) {
    must(startOf(Modality::Ice, 20min));
    advance(20min - 1s); // an alarm would guard the keys for a while
    must(Stop{});
    click(u"Done"_s);
    prefer(30s);
    dialogs.expectAndClick(u"No, not yet"_s);
    click(u"Start heat in 30 s"_s);
    EXPECT_FALSE(waits());
    dialogs.expectAndClick(u"Yes, it feels normal"_s);
    click(u"Start heat in 30 s"_s);
    ASSERT_TRUE(waits());
    advance(30s);
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.modality, Modality::Heat);
}

TEST_F(Delayed, RefusesAtOnceWhatIsRefusedNow) {
    must(startOf(Modality::Ice, 20min));
    advance(5min);
    must(Stop{});
    click(u"Done"_s);
    prefer(60s);
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_FALSE(waits());
    EXPECT_TRUE(notice().contains(u"10:05"_s)) << notice().toStdString();
}

TEST_F(Delayed, IsWhatTheButtonsMeanForWhoeverPrefersIt) {
    prefer(90s);
    EXPECT_NE(button(u"Start ice in 1:30 min"_s), nullptr) << words().toStdString();
    press(Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(waits());
    EXPECT_EQ(countdown(), u"1:30"_s);
    EXPECT_TRUE(says(u"until the heat session begins"_s));
    click(u"Cancel"_s);
    choose("agoButton", u"Start at once"_s);
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(Delayed, DoesNotHoldBackAPackThatIsOnAlready) {
    prefer(60s);
    const QMenu* menu = firstOf(window->findChildren<QPushButton*>(u"agoButton"_s))->menu();
    nth(menu->actions(), 5)->trigger(); // 5 minutes ago
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.start.utc, utc("2026-03-02 07:55:00"));
}

TEST_F(Delayed, OffersNoWayAtOnceToWhoeverStartsAtOnce) {
    const QMenu* menu = firstOf(window->findChildren<QPushButton*>(u"agoButton"_s))->menu();
    for (const QAction* action : menu->actions())
        EXPECT_TRUE(action->text() != u"Start at once"_s || !action->isVisible());
}

TEST_F(Delayed, TellsAScreenReaderNoSeconds) {
    prefer(300s);
    press(Qt::Key_I, Qt::ControlModifier);
    const auto* ring = there(part<CountdownRing>());
    EXPECT_EQ(ring->valueText(), u"The ice session begins in 5 minutes"_s);
    advance(1min - 1s);
    EXPECT_EQ(ring->valueText(), u"The ice session begins in 5 minutes"_s);
    advance(1s);
    EXPECT_EQ(ring->valueText(), u"The ice session begins in 4 minutes"_s);
    advance(3min + 10s);
    EXPECT_EQ(ring->valueText(), u"The ice session begins in less than a minute"_s);
}

TEST_F(Delayed, IsCancelledByClosing) {
    beginIn30Seconds();
    closeWindow();
    advance(30s);
    EXPECT_TRUE(nothingBegan());
}

} // namespace
} // namespace coolwarm::test
