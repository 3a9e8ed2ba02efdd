// SPDX-License-Identifier: MIT
// Days with power cuts, on clocks that kept time and on clocks that did not.
#include "tests/support/commands.h"
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
        .expect(0h, ChangeKind::Started)
        .reboot(5min, 10min)
        .check(15min, [](const Status& s) { EXPECT_EQ(s.running->remaining, 5min); })
        .expectAlarm(20min)
        .act(21min, Confirm{})
        .expect(21min, ChangeKind::Confirmed)
        .expectOpening(2h + 20min, Modality::Ice)
        .expectFullRestOver(3h + 20min)
        .run(24h, GetParam());
}

TEST_P(PowerCut, ThroughTheAlarmRingsAtOnceAfterwards) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, ChangeKind::Started)
        .reboot(10min, 1h)
        .expectAlarm(70min)
        .check(70min, [](const Status& s) { EXPECT_EQ(s.running->remaining, -50min); })
        .reboot(80min, 10min) // still nobody has answered: it rings again, settled already
        .expect(90min, ChangeKind::AlarmDue)
        .act(91min, removedAtAlarm())
        .expect(91min, ChangeKind::Confirmed)
        .expectOpening(2h + 20min, Modality::Ice)
        .expectFullRestOver(3h + 20min)
        .run(24h, GetParam());
}

TEST_P(PowerCut, InsideTheRestHoldsItOnTheWallClock) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Heat, 15min))
        .expect(0h, ChangeKind::Started)
        .expectAlarm(15min)
        .act(15min, Confirm{})
        .expect(15min, ChangeKind::Confirmed)
        .reboot(30min, 10min)
        .reboot(1h, 30min)
        .refuse(2h + 15min - 1s, startOf(Modality::Heat, 15min), Reason::Resting)
        .expectOpening(2h + 15min, Modality::Heat)
        .act(2h + 15min, startOf(Modality::Heat, 15min))
        .expect(2h + 15min, ChangeKind::Started)
        .expectAlarm(2h + 30min)
        .run(24h, GetParam());
}

TEST_P(PowerCut, ThroughTheRestsEndOpensAtOnceAfterwards) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, ChangeKind::Started)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, ChangeKind::Confirmed)
        .reboot(1h, 5h)
        .expectOpening(6h, Modality::Ice)
        .expectFullRestOver(6h)
        .run(24h, GetParam());
}

TEST_P(PowerCut, WithAClockFarBackCountsOnlyTheUptimeInTheRest) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, ChangeKind::Started)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, ChangeKind::Confirmed)
        .reboot(1h, 10min, -50'000h)
        .expectClockWrong(70min)
        .check(70min, [](const Status& s) { EXPECT_EQ(s.ice.remaining, 2h); })
        .refuse(70min + 2h - 1s, startOf(Modality::Ice, 20min), Reason::Resting)
        .expectOpening(70min + 2h, Modality::Ice)
        .expectFullRestOver(70min + 3h)
        .run(24h, GetParam());
}

TEST_P(PowerCut, WithAClockFarBackCountsOnlyTheUptimeInTheSession) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, ChangeKind::Started)
        .reboot(10min, 5min, -50'000h)
        .expectClockWrong(15min)
        .check(15min, [](const Status& s) { EXPECT_EQ(s.running->elapsed, 0ms); })
        .expectAlarm(35min)
        .act(36min, Confirm{})
        .expect(36min, ChangeKind::Confirmed)
        // Settled in this boot, so its own clock counts from here on and nothing looks wrong.
        .expectOpening(2h + 35min, Modality::Ice)
        .expectFullRestOver(3h + 35min)
        .run(24h, GetParam());
}

TEST_P(PowerCut, WithAClockThatIsSetRightLaterCountsTheWallAgain) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, ChangeKind::Started)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, ChangeKind::Confirmed)
        .reboot(1h, 10min, -50'000h)
        .expectClockWrong(70min)
        .disturb(2h, [](Bench& b) { b.clock.moveWallClock(50'000h); })
        .expectClockWrong(2h, false)
        .check(2h, [](const Status& s) { EXPECT_EQ(s.ice.remaining, 20min); })
        .expectOpening(2h + 20min, Modality::Ice)
        .expectFullRestOver(3h + 20min)
        .run(24h, GetParam());
}

TEST_P(PowerCut, WithAClockAheadIsBelievedBecauseNothingSpeaksAgainstIt) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, ChangeKind::Started)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, ChangeKind::Confirmed)
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
        .expect(0h, ChangeKind::Started)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, ChangeKind::Confirmed)
        .reboot(1h, 10min)
        .expectOpening(2h + 20min, Modality::Ice)
        .expectFullRestOver(3h + 20min)
        .run(24h, GetParam());
}

} // namespace
} // namespace coolwarm::test
