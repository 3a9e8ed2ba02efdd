// SPDX-License-Identifier: MIT
// Ordinary days, and days on which the computer sleeps; and the timeline itself, which has to fail.
#include "tests/support/commands.h"
#include "tests/support/there.h"
#include "tests/support/timeline.h"

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

Confirm removed(const Removed& when) {
    Confirm confirm;
    confirm.removed = when;
    return confirm;
}

class PlainDay : public testing::TestWithParam<Heartbeat> {};

INSTANTIATE_TEST_SUITE_P(Watched, PlainDay,
                         testing::Values(Heartbeat::EverySecond, Heartbeat::ToNextEvent),
                         [](const auto& beat) { return nameOf(beat.param); });

TEST_P(PlainDay, WithNothingDoneHasNoEvent) {
    FileBench bench;
    Timeline(bench).run(24h, GetParam());
}

TEST_P(PlainDay, OfIceAndHeatRunsAsTheRulesSay) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .expectAlarm(20min)
        .act(21min, Confirm{})
        .expect(21min, EventKind::SessionConfirmed)
        .refuse(21min, startOf(Modality::Ice, 20min), Reason::Resting)
        .act(60min, startOf(Modality::Heat, 15min))
        .expect(60min, EventKind::SessionStarted)
        .refuse(61min, startOf(Modality::Ice, 20min), Reason::SessionRunning)
        .act(65min, Replan{20min})
        .expect(65min, EventKind::SessionReplanned)
        .expectAlarm(80min)
        .act(90min, removed(RemovedNow{}))
        .expect(90min, EventKind::SessionConfirmed)
        .refuse(2h + 20min - 1s, startOf(Modality::Ice, 20min), Reason::Resting)
        .expectOpening(2h + 20min, Modality::Ice)
        .act(2h + 20min, startOf(Modality::Ice, 15min))
        .expect(2h + 20min, EventKind::SessionStarted)
        .act(2h + 30min, Stop{})
        .expect(2h + 30min, EventKind::SessionStopped)
        .act(2h + 31min, UndoStop{})
        .expect(2h + 31min, EventKind::SessionResumed)
        .expectAlarm(2h + 35min)
        .act(2h + 35min + 30s, Confirm{})
        .expect(2h + 35min + 30s, EventKind::SessionConfirmed)
        .act(2h + 36min, RingAgain{})
        .expect(2h + 36min, EventKind::AlarmRingsAgain)
        .expect(2h + 36min, EventKind::AlarmDue)
        .act(2h + 37min, Confirm{})
        .expect(2h + 37min, EventKind::SessionConfirmed)
        .expectOpening(3h + 30min, Modality::Heat)
        .expectOpening(4h + 35min, Modality::Ice)
        .expectFullRestOver(5h + 35min)
        .act(6h, startOf(Modality::Heat, 10min))
        .expect(6h, EventKind::SessionStarted)
        .act(6h + 1min, Discard{})
        .expect(6h + 1min, EventKind::SessionDiscarded)
        .act(6h + 1min, startOf(Modality::Heat, 10min))
        .expect(6h + 1min, EventKind::SessionStarted)
        .expectAlarm(6h + 11min)
        .run(24h, GetParam());
    EXPECT_TRUE(there(bench.status().running)->alarm) << "nobody has answered";
}

TEST_P(PlainDay, OpensIceWhileHeatRuns) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, EventKind::SessionConfirmed)
        .act(2h + 10min, startOf(Modality::Heat, 20min))
        .expect(2h + 10min, EventKind::SessionStarted)
        .expectOpening(2h + 20min, Modality::Ice)
        .expectAlarm(2h + 30min)
        .act(2h + 30min, Confirm{})
        .expect(2h + 30min, EventKind::SessionConfirmed)
        .expectFullRestOver(3h + 20min)
        .expectOpening(4h + 30min, Modality::Heat)
        .run(24h, GetParam());
}

TEST_P(PlainDay, SeesTheRestsOfItsOwnSiteOnly) {
    FileBench bench;
    Timeline(bench, siteOf("Neck"))
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, EventKind::SessionConfirmed)
        .check(21min, [](const Status& s) { EXPECT_EQ(s.cards.ice.state, CardState::Ready); })
        .run(24h, GetParam());
}

TEST_P(PlainDay, WithASuspendThroughTheAlarmRingsAtTheResume) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .suspend(10min, 1h)
        .expectAlarm(70min)
        .check(70min, [](const Status& s) { EXPECT_EQ(there(s.running)->remaining, -50min); })
        .act(71min, removed(RemovedAtAlarm{}))
        .expect(71min, EventKind::SessionConfirmed)
        .expectOpening(2h + 20min, Modality::Ice)
        .expectFullRestOver(3h + 20min)
        .run(24h, GetParam());
}

TEST_P(PlainDay, WithASuspendInsideTheSessionCountsIt) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Ice, 20min))
        .expect(0h, EventKind::SessionStarted)
        .suspend(5min, 10min)
        .check(15min, [](const Status& s) { EXPECT_EQ(there(s.running)->remaining, 5min); })
        .expectAlarm(20min)
        .act(20min, Confirm{})
        .expect(20min, EventKind::SessionConfirmed)
        .suspend(1h, 1h)
        .check(2h, [](const Status& s) { EXPECT_EQ(s.cards.ice.remaining, 20min); })
        .expectOpening(2h + 20min, Modality::Ice)
        .suspend(3h, 8h)
        .expectFullRestOver(11h)
        .run(24h, GetParam());
}

TEST_P(PlainDay, WithASuspendThroughTheWholeRestOpensAtTheResume) {
    FileBench bench;
    Timeline(bench)
        .act(0h, startOf(Modality::Heat, 15min))
        .expect(0h, EventKind::SessionStarted)
        .expectAlarm(15min)
        .act(15min, Confirm{})
        .expect(15min, EventKind::SessionConfirmed)
        .suspend(30min, 10h)
        .expectOpening(10h + 30min, Modality::Heat)
        .run(24h, GetParam());
}

TEST(ATimeline, FailsForAnEventThatDoesNotCome) {
    FileBench bench;
    EXPECT_NONFATAL_FAILURE(
        Timeline(bench).expect(1h, EventKind::AlarmDue).run(2h, Heartbeat::ToNextEvent),
        "did not happen: 1:00:00 AlarmDue");
}

TEST(ATimeline, FailsForAnEventThatNobodyExpected) {
    FileBench bench;
    Timeline day(bench);
    day.act(1h, startOf(Modality::Ice, 20min));
    EXPECT_NONFATAL_FAILURE(day.run(70min, Heartbeat::EverySecond),
                            "not expected: 1:00:00 SessionStarted");
}

TEST(ATimeline, FailsForAnEventASecondOffTwice) {
    FileBench bench;
    bench.timed(Modality::Heat, 15min);
    Timeline day(bench);
    day.expectOpening(2h + 1s, Modality::Heat);
    testing::TestPartResultArray failures;
    {
        const testing::ScopedFakeTestPartResultReporter reporter(
            testing::ScopedFakeTestPartResultReporter::INTERCEPT_ONLY_CURRENT_THREAD, &failures);
        day.run(3h, Heartbeat::EverySecond);
    }
    EXPECT_EQ(failures.size(), 2);
}

TEST(ATimeline, FailsForACommandThatIsRefused) {
    FileBench bench;
    Timeline day(bench);
    day.act(1h, Stop{});
    EXPECT_NONFATAL_FAILURE(day.run(2h, Heartbeat::ToNextEvent), "NothingRunning");
}

} // namespace
} // namespace coolwarm::test
