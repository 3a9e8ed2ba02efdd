// SPDX-License-Identifier: MIT
// Days with power cuts, on clocks that kept time and on clocks that did not.
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"
#include "tests/support/timeline.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

class PowerCut : public testing::TestWithParam<Heartbeat> {};

INSTANTIATE_TEST_SUITE_P(Watched, PowerCut,
                         testing::Values(Heartbeat::EverySecond, Heartbeat::ToNextEvent),
                         [](const auto& beat) { return nameOf(beat.param); });

Confirm removedAtAlarm() {
    Confirm confirm;
    confirm.removed = RemovedAtAlarm{};
    return confirm;
}

TEST_P(PowerCut, InsideTheSessionLetsItGoOn) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .reboot(5min, 10min)
        .check(15min, [](const Status& s) { EXPECT_EQ(there(s.running)->remaining, 5min); })
        .expectAlarm(20min)
        .act(21min, Confirm{})
        .expect(21min, EventKind::SessionConfirmed)
        .expectOpening(2h + 20min, Modality::Ice)
        .expectFullRestOver(3h + 20min)
        .run(24h, GetParam());
}

TEST_P(PowerCut, ThroughTheAlarmRingsAtOnceAfterwards) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .reboot(10min, 1h)
        .expectAlarm(70min)
        .check(70min, [](const Status& s) { EXPECT_EQ(there(s.running)->remaining, -50min); })
        .reboot(80min, 10min) // still nobody has answered: it rings again, settled already
        .expect(90min, EventKind::AlarmDue)
        .act(91min, removedAtAlarm())
        .expect(91min, EventKind::SessionConfirmed)
        .expectOpening(2h + 20min, Modality::Ice)
        .expectFullRestOver(3h + 20min)
        .run(24h, GetParam());
}

TEST_P(PowerCut, InsideTheRestHoldsItOnTheWallClock) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Heat, 15min))
        .expect(0h, EventKind::SessionStarted)
        .expectAlarm(15min)
        .act(15min, Confirm{})
        .expect(15min, EventKind::SessionConfirmed)
        .reboot(30min, 10min)
        .reboot(1h, 30min)
        .refuse(2h + 15min - 1s, startOf(Modality::Heat, 15min), Reason::Resting)
        .expectOpening(2h + 15min, Modality::Heat)
        .act(2h + 15min, startOf(Modality::Heat, 15min))
        .expect(2h + 15min, EventKind::SessionStarted)
        .expectAlarm(2h + 30min)
        .run(24h, GetParam());
}

TEST_P(PowerCut, ThroughTheRestsEndOpensAtOnceAfterwards) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, EventKind::SessionConfirmed)
        .reboot(1h, 5h)
        .expectOpening(6h, Modality::Ice)
        .expectFullRestOver(6h)
        .run(24h, GetParam());
}

TEST_P(PowerCut, WithAClockFarBackCountsWhatHadPassedAndTheUptimeInTheRest) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, EventKind::SessionConfirmed)
        .act(50min, ConfirmBriefing{}) // the latest record: half an hour had passed
        .expect(50min, EventKind::Briefed)
        .reboot(1h, 10min, -50'000h)
        .expectClockWrong(70min)
        .check(70min, [](const Status& s) { EXPECT_EQ(s.cards.ice.remaining, 90min); })
        .refuse(70min + 90min - 1s, startOf(Modality::Ice, 20min), Reason::Resting)
        .expectOpening(70min + 90min, Modality::Ice)
        .expectFullRestOver(70min + 150min)
        .run(24h, GetParam());
}

TEST_P(PowerCut, WithAClockFarBackMakesTheSessionsAlarmDueAtOnce) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .reboot(10min, 5min, -50'000h)
        .expectClockWrong(15min)
        .expectAlarm(15min)
        .check(15min,
               [](const Status& s) {
                   EXPECT_TRUE(there(s.running)->asksWhenOff);
                   EXPECT_FALSE(there(s.running)->mayDiscard);
               })
        .refuse(15min, Discard{}, Reason::TooLateToDiscard)
        .refuse(15min, Stop{}, Reason::AlarmDue)
        .act(16min, Confirm{})
        .expect(16min, EventKind::SessionConfirmed)
        // Ended in this boot, so its own clock counts from here on and nothing looks wrong.
        .expectOpening(2h + 16min, Modality::Ice)
        .expectFullRestOver(3h + 16min)
        .run(24h, GetParam());
}

TEST_P(PowerCut, KeepsAnAlarmThatWasStoredWhateverTheClockSays) {
    for (const seconds moved : {seconds{-24h}, -30s, seconds{-50'000h}, seconds{3min}}) {
        FileBench bench;
        Timeline day(bench);
        if (moved < -2min)
            day.expectClockWrong(24min);
        day.act(0h, startOf(Modality::Ice, 20min))
            .expect(0h, EventKind::SessionStarted)
            .expectAlarm(20min)
            .act(20min + 1s, CloseOverdueSession{})
            .reboot(24min, 0h, moved)
            .expect(24min, EventKind::AlarmDue)
            .check(24min + 20s,
                   [](const Status& s) {
                       EXPECT_TRUE(there(s.running)->alarm);
                       EXPECT_GE(there(s.running)->elapsed, 20min);
                       EXPECT_FALSE(there(s.running)->mayDiscard);
                   })
            .refuse(24min + 20s, Discard{}, Reason::TooLateToDiscard)
            .refuse(24min + 20s, Stop{}, Reason::AlarmDue)
            .run(30min, GetParam());
    }
}

TEST_P(PowerCut, WithASlowHardwareClockNeverCountsASessionFromZero) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .act(10min, Replan{22min})
        .expect(10min, EventKind::SessionReplanned)
        .reboot(10min + 5s, 5s, -30s)
        .check(10min + 15s,
               [](const Status& s) {
                   EXPECT_GE(there(s.running)->elapsed, 10min);
                   EXPECT_FALSE(there(s.running)->mayDiscard);
                   EXPECT_FALSE(s.clockLooksWrong);
               })
        .expectAlarm(22min + 30s)
        .run(30min, GetParam());
}

TEST_P(PowerCut, EndsTheMinuteForAStopThatCouldBeUndone) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .act(5min, Stop{})
        .expect(5min, EventKind::SessionStopped)
        .reboot(5min + 5s, 5s)
        .refuse(5min + 20s, UndoStop{}, Reason::NothingToTakeBack)
        .expectOpening(2h + 5min, Modality::Ice)
        .expectFullRestOver(3h + 5min)
        .run(24h, GetParam());
}

TEST_P(PowerCut, LosesNothingOfARestByAnotherOneWithTheClockStillBehind) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, EventKind::SessionConfirmed)
        .reboot(50min, 10min, -24h) // half an hour has passed, but nothing was recorded then
        .expectClockWrong(1h)
        .act(90min, ConfirmBriefing{})
        .expect(90min, EventKind::Briefed)
        .check(90min, [](const Status& s) { EXPECT_EQ(s.cards.ice.remaining, 90min); })
        .check(91min, [](const Status& s) { EXPECT_FALSE(s.clockLooksWrong); })
        .reboot(2h, 10min)
        .expectClockWrong(130min)
        .check(130min, [](const Status& s) { EXPECT_EQ(s.cards.ice.remaining, 90min); })
        .run(3h, GetParam());
}

// The end was recorded while the clock stood a day back; nobody knows how long ago that was.
TEST_P(PowerCut, CountsARestThatBeganUnderAWrongClockByTheBootsAlone) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Heat, 15min))
        .expect(0h, EventKind::SessionStarted)
        .expectAlarm(15min)
        .act(15min, Confirm{})
        .expect(15min, EventKind::SessionConfirmed)
        .reboot(1h, 1h, -24h)
        .expectClockWrong(2h)
        .act(2h, startOf(Modality::Ice, 20min))
        .expect(2h, EventKind::SessionStarted)
        .run(2h + 19min, GetParam());
    bench.advance(1min);
    bench.must(Confirm{});
    bench.reboot(1min);
    bench.clock.moveWallClock(24h); // put right while the computer was off
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Resting);
    EXPECT_EQ(bench.status().cards.ice.remaining, 2h);
    bench.advance(2h);
    EXPECT_NE(bench.status().cards.ice.state, CardState::Resting);
}

TEST(OneWriteOfTheFarFuture, PoisonsNoLaterBoot) {
    FileBench bench;
    bench.timed(Modality::Heat, 15min);
    bench.advance(3h);
    bench.reboot(8h);
    bench.clock.moveWallClock(640'000h);
    ASSERT_THAT(bench.apply(ConfirmBriefing{}), Did(EventKind::Briefed));
    bench.clock.moveWallClock(-640'000h);
    for (int boot = 0; boot < 3; ++boot) {
        bench.reboot(10min);
        EXPECT_EQ(bench.status().cards.heat.state, CardState::Ready);
        EXPECT_FALSE(bench.status().clockLooksWrong);
    }
}

TEST(TrustingTheClock, EndsTheWarningAndShortensNoRest) {
    FileBench bench;
    bench.clock.moveWallClock(640'000h); // from the very first write on
    bench.timed(Modality::Ice, 20min);
    bench.advance(10min);
    ASSERT_THAT(bench.apply(ConfirmBriefing{}), Did(EventKind::Briefed));
    bench.reboot(1h);
    bench.clock.moveWallClock(-640'000h);
    bench.advance(5min);
    ASSERT_TRUE(bench.status().clockLooksWrong);
    ASSERT_GT(bench.status().latestRecorded, bench.clock.now().wallSecond() + 600'000h)
        << "what has to be put right is named";
    ASSERT_EQ(bench.status().cards.ice.remaining, 105min);
    EXPECT_THAT(bench.apply(TrustClock{}), Did(EventKind::ClockTrusted));
    EXPECT_FALSE(bench.status().clockLooksWrong);
    EXPECT_EQ(bench.status().cards.ice.remaining, 105min);
    bench.reboot(15min);
    EXPECT_FALSE(bench.status().clockLooksWrong);
    EXPECT_EQ(bench.status().cards.ice.remaining, 90min) << "by a wall that is right again";
    EXPECT_TRUE(bench.apply(TrustClock{}).events.empty()) << "there is nothing to correct";
    EXPECT_EQ(RawDatabase(bench.folder()).value("SELECT count(*) FROM clock_correction"), "1");
}

TEST_P(PowerCut, WithAClockThatIsSetRightLaterCountsTheWallAgain) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, EventKind::SessionConfirmed)
        .reboot(1h, 10min, -50'000h)
        .expectClockWrong(70min)
        .disturb(2h, [](Bench& b) { b.clock.moveWallClock(50'000h); })
        .expectClockWrong(2h, false)
        .check(2h, [](const Status& s) { EXPECT_EQ(s.cards.ice.remaining, 20min); })
        .expectOpening(2h + 20min, Modality::Ice)
        .expectFullRestOver(3h + 20min)
        .run(24h, GetParam());
}

TEST_P(PowerCut, WithAClockAheadIsBelievedBecauseNothingSpeaksAgainstIt) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, EventKind::SessionConfirmed)
        .reboot(1h, 10min, 20min)
        .expectOpening(2h, Modality::Ice)
        .expectFullRestOver(3h)
        .run(24h, GetParam());
}

TEST_P(PowerCut, WithoutABootIdentityHoldsTheRestOnTheWallClock) {
    FileBench bench;
    bench.clock.hideBoot();
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, EventKind::SessionConfirmed)
        .reboot(1h, 10min)
        .expectOpening(2h + 20min, Modality::Ice)
        .expectFullRestOver(3h + 20min)
        .run(24h, GetParam());
}

} // namespace
} // namespace coolwarm::test
