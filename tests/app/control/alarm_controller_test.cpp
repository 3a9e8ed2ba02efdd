// SPDX-License-Identifier: MIT
// The alarm by itself: what holds when, and who is told before whom.
#include "app/control/alarm_controller.h"

#include "tests/app/support/bridge_bench.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QSignalSpy>

#include <stdexcept>

namespace coolwarm::test {
namespace {

using Phase = AlarmController::Phase;

struct AnAlarm : testing::Test, BridgeBench {
    AnAlarm() {
        alarm.follow(&alarm, [this] { ++told; });
        bridge.begin();
        must(startOf(Modality::Ice, 20min));
    }
    /// Time goes by and the heart beats, but no event is delivered.
    void advance(Millis by) {
        clock.advance(by);
        bridge.beat();
    }
    void deliver() { QCoreApplication::sendPostedEvents(&alarm, QEvent::MetaCall); }

    AlarmController alarm{bridge};
    int told = 0;
    QSignalSpy window{&alarm, &AlarmController::windowWanted};
};

TEST_F(AnAlarm, RingsFromThePlannedEndUntilItIsConfirmed) {
    advance(20min - 1ms);
    EXPECT_EQ(alarm.phase(), Phase::Over);
    advance(1ms);
    EXPECT_EQ(alarm.phase(), Phase::Rings);
    EXPECT_FALSE(alarm.ringsAgain());
    advance(2min);
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(alarm.packOff().done());
    EXPECT_EQ(alarm.phase(), Phase::Over);
    EXPECT_EQ(told, 2);
    EXPECT_EQ(logged().at(0).duration(), 20min);
}

TEST_F(AnAlarm, ReachesTheOutputsBeforeAndApartFromTheWindow) {
    advance(20min);
    EXPECT_EQ(told, 1);
    EXPECT_EQ(window.count(), 0) << "what blocks in the window comes in an event of its own";
    deliver();
    EXPECT_EQ(window.count(), 1);
}

TEST_F(AnAlarm, IsNotHeldUpByAWindowThatHangsInADialog) {
    QList<Phase> heard;
    alarm.follow(&alarm, [&] { heard << alarm.phase(); });
    QObject::connect(&alarm, &AlarmController::windowWanted, &alarm, [&] {
        // A dialog that lets nobody through: the bridge goes on beating meanwhile.
        advance(1min);
        (void)alarm.packOff();
        EXPECT_EQ(alarm.phase(), Phase::Over);
    });
    advance(20min);
    EXPECT_EQ(heard, QList<Phase>{Phase::Rings});
    deliver();
    EXPECT_EQ(heard, (QList<Phase>{Phase::Rings, Phase::Over}));
}

TEST_F(AnAlarm, ConfirmedBeforeTheWindowCameUpDoesNotBringItUp) {
    advance(20min);
    EXPECT_TRUE(alarm.packOff().done());
    deliver();
    EXPECT_EQ(window.count(), 0);
}

TEST_F(AnAlarm, IsSilentWhileItAsksAndComesBackByTheReadingAlone) {
    advance(25min);
    (void)alarm.packOff();
    EXPECT_EQ(alarm.phase(), Phase::Asks);
    EXPECT_TRUE(openSession().has_value());
    clock.moveWallClock(-3h); // a wall clock that is set changes nothing
    advance(59s);
    EXPECT_EQ(alarm.phase(), Phase::Asks);
    clock.advance(9h); // asleep
    bridge.beat();
    EXPECT_EQ(alarm.phase(), Phase::Rings);
    EXPECT_TRUE(alarm.ringsAgain());
    deliver();
    EXPECT_EQ(window.count(), 1) << "the first was delivered never, the second once";
}

TEST_F(AnAlarm, AsksOnAfterARefusal) {
    advance(25min);
    (void)alarm.packOff();
    advance(50s);
    const Submission answer = alarm.answer(utc("2026-03-02 07:00:00"));
    ASSERT_TRUE(answer.refusal.has_value());
    advance(50s);
    EXPECT_EQ(alarm.phase(), Phase::Asks);
}

TEST_F(AnAlarm, IsOverWhileItsAnswerWaitsToBeSaved) {
    advance(20min);
    store.atBegin = StoreError::Kind::Busy;
    EXPECT_EQ(alarm.packOff().kind, Submission::Kind::Waiting);
    EXPECT_EQ(alarm.phase(), Phase::Over);
    store.heal();
    EXPECT_TRUE(bridge.save());
    EXPECT_EQ(alarm.phase(), Phase::Over);
}

TEST_F(AnAlarm, ReachesAllOthersWhenOneListenerThrows) {
    int after = 0;
    alarm.follow(&alarm, [] { throw std::runtime_error("no tray"); });
    alarm.follow(&alarm, [] { throw 1; });
    alarm.follow(&alarm, [&] { ++after; });
    advance(20min);
    EXPECT_EQ(alarm.phase(), Phase::Rings);
    EXPECT_EQ(after, 1);
    deliver();
    EXPECT_EQ(window.count(), 1);
    EXPECT_TRUE(alarm.packOff().done());
    EXPECT_EQ(after, 2) << "and is silenced for all";
}

TEST_F(AnAlarm, WantsTheWindowAlsoAfterAPageHasThrownAsItRangOn) {
    bool fails = false;
    QObject::connect(&bridge, &EngineBridge::statusChanged, &alarm, [&] {
        if (fails)
            throw std::runtime_error("no picture");
    });
    advance(25min);
    (void)alarm.packOff();
    fails = true;
    EXPECT_THROW(alarm.ringOn(), std::runtime_error);
    fails = false;
    deliver();
    const auto before = window.count();
    (void)alarm.packOff();
    advance(61s);
    EXPECT_EQ(alarm.phase(), Phase::Rings);
    deliver();
    EXPECT_EQ(window.count(), before + 1);
}

TEST_F(AnAlarm, IsForgottenByAListenerThatHasGone) {
    int heard = 0;
    {
        QObject gone;
        alarm.follow(&gone, [&] { ++heard; });
    }
    advance(20min);
    EXPECT_EQ(heard, 0);
    EXPECT_EQ(told, 1);
}

TEST_F(AnAlarm, HasItsTimerThoughAPageThatPaintsThrows) {
    QSignalSpy timer(&bridge, &EngineBridge::beatWanted);
    QObject::connect(&bridge, &EngineBridge::statusChanged, &alarm,
                     [] { throw std::runtime_error("no picture"); });
    EXPECT_THROW(advance(20min - 1s), std::runtime_error);
    ASSERT_EQ(timer.count(), 1);
    EXPECT_EQ(lastWait(timer), 1s);
    EXPECT_THROW(advance(1s), std::runtime_error);
    EXPECT_EQ(alarm.phase(), Phase::Rings);
    EXPECT_EQ(told, 1);
}

TEST(TheProgram, OutlivesAnExceptionInTheHandlingOfAnEvent) {
    QObject context;
    bool after = false;
    QMetaObject::invokeMethod(
        &context, [] { throw std::runtime_error("lost"); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        &context, [&] { after = true; }, Qt::QueuedConnection);
    EXPECT_NO_THROW(QCoreApplication::processEvents());
    EXPECT_TRUE(after);
}

TEST_F(AnAlarm, OfTheNextSessionIsANewOne) {
    advance(20min);
    (void)alarm.packOff();
    advance(2h);
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    EXPECT_EQ(alarm.phase(), Phase::Rings);
    EXPECT_FALSE(alarm.ringsAgain());
}

} // namespace
} // namespace coolwarm::test
