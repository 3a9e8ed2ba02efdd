// SPDX-License-Identifier: MIT
// A kept plan while time does odd things, the protocol changes, and two programs write at once.
#include "core/log/ports/store_error.h"
#include "core/rules/planner/kept_plan.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>

#include <thread>

namespace coolwarm::test {
namespace {

PlanWish iceWish(std::optional<int> ice) {
    PlanWish wish;
    wish.sites = {{Site::lowerBack(), {ice, 0}, PlanPattern::IceOnly}};
    return wish;
}

/// On Monday at 08:00.
class PlanInTime : public testing::Test {
protected:
    FileBench m_bench;

    void must(const Command& command) {
        ASSERT_THAT(m_bench.apply(command), Did(EventKind::DayPlanSet));
    }
    PlanStatus status() { return *there(m_bench.status().plan); }
    PlanStep next() { return firstOf(status().steps); }
    std::string nextTime() { return utcText(next().session.start).substr(11, 5); }
    DayPlan plan() { return *there(m_bench.store().choices().plan); }
    /// Each of the plan may start when the clock on the wall shows its time.
    void expectNextMayStart() {
        const PlannedSession session = next().session;
        m_bench.advance(session.start - m_bench.now().wallSecond());
        const StartRequest asked{session.modality, session.site, session.length, true};
        EXPECT_THAT(mayStart(asked, m_bench.engine().snapshot(session.site, m_bench.now()).facts,
                             m_bench.now()),
                    Allowed())
            << nextTime();
    }
};

TEST_F(PlanInTime, IsLateAfterASleepOverAStepAndDueWithinIt) {
    must(SetDayPlan{iceWish(3)});
    m_bench.timed(Modality::Ice, 20min); // 08:00 to 08:20
    const auto second = next().session.start;
    m_bench.advance(second - m_bench.now().wallSecond() - 5min);
    m_bench.clock.suspend(10min);
    EXPECT_EQ(next().state, PlanStepState::Due);
    EXPECT_FALSE(status().shouldMove);
    m_bench.clock.suspend(3h);
    EXPECT_EQ(next().state, PlanStepState::Late);
    must(MoveDayPlan{});
    EXPECT_FALSE(status().shouldMove);
    EXPECT_GE(next().session.start, m_bench.now().wallSecond());
    expectNextMayStart();
}

TEST_F(PlanInTime, RestsByTimeThatPassesWhenTheClockIsSetForward) {
    must(SetDayPlan{iceWish(std::nullopt)});
    m_bench.timed(Modality::Ice, 20min); // rests until 10:20 of a clock that is left alone
    ASSERT_EQ(nextTime(), "10:20");
    m_bench.advance(10min);
    m_bench.clock.moveWallClock(1h); // 09:30, and still 110 min of rest
    EXPECT_EQ(next().state, PlanStepState::TooSoon);
    EXPECT_TRUE(status().shouldMove);
    must(MoveDayPlan{});
    EXPECT_EQ(nextTime(), "11:20");
    EXPECT_FALSE(status().shouldMove);
    expectNextMayStart();
}

TEST_F(PlanInTime, GoesOnWhenTheClockIsSetBack) {
    must(SetDayPlan{iceWish(std::nullopt)});
    m_bench.timed(Modality::Ice, 20min);
    ASSERT_EQ(nextTime(), "10:20");
    m_bench.advance(2h); // the rest is over at 10:20
    ASSERT_EQ(next().state, PlanStepState::Due);
    m_bench.clock.moveWallClock(-30min);
    EXPECT_EQ(next().state, PlanStepState::Ahead) << "the wall shows 09:50 again";
    must(MoveDayPlan{});
    EXPECT_EQ(nextTime(), "09:50") << "the rest is over, whatever the wall shows";
    EXPECT_FALSE(status().shouldMove);
    expectNextMayStart();
}

TEST_F(PlanInTime, CountsWhatIsDoneAlsoAfterTheClockWasSetBackOverIt) {
    must(SetDayPlan{iceWish(2)});
    m_bench.advance(1h);
    must(MoveDayPlan{});
    m_bench.timed(Modality::Ice, 20min); // 09:00 to 09:20
    m_bench.clock.moveWallClock(-45min);
    EXPECT_EQ(next().session.number, 2) << "the first is done";
    must(MoveDayPlan{});
    EXPECT_EQ(next().session.number, 2);
    EXPECT_FALSE(status().shouldMove);
}

TEST_F(PlanInTime, FallsOnAnotherDayWhenTheClockIsSetByADay) {
    must(SetDayPlan{iceWish(1)});
    m_bench.clock.moveWallClock(24h);
    EXPECT_EQ(status().steps.size(), 1U) << "of yesterday nothing is left";
    m_bench.clock.moveWallClock(-48h);
    EXPECT_FALSE(status().shouldMove);
    must(MoveDayPlan{});
    EXPECT_EQ(next().session.start, m_bench.now().wallSecond());
}

TEST_F(PlanInTime, CannotBeAnyMoreWithALengthThatTheProtocolLeavesOut) {
    must(SetDayPlan{iceWish(std::nullopt)});
    ASSERT_THAT(m_bench.apply(SetProtocol{Modality::Ice, {15min, 16min}, 2h}), Allowed());
    EXPECT_EQ(next().state, PlanStepState::TooSoon) << "20 min are too long now";
    must(MoveDayPlan{});
    EXPECT_EQ(next().session.length, 16min);
    EXPECT_FALSE(status().shouldMove);
    ASSERT_THAT(m_bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 2h}), Allowed());
    EXPECT_FALSE(status().shouldMove) << "a wider one breaks nothing";
    expectNextMayStart();
}

TEST_F(PlanInTime, ComesLaterBySoMuchAtLeast) {
    must(SetDayPlan{iceWish(2)});
    must(MoveDayPlan{leastDelay});
    EXPECT_EQ(nextTime(), "08:15");
    EXPECT_FALSE(status().shouldMove);
    must(MoveDayPlan{24h * 7});
    EXPECT_GE(next().session.start, monday + 12h) << "no delay is longer";
    must(MoveDayPlan{-1h});
    EXPECT_EQ(nextTime(), "08:00");
}

TEST_F(PlanInTime, IsHeldByQuietHoursThatCameAfterIt) {
    must(SetDayPlan{iceWish(1)});
    EXPECT_EQ(next().heldUntil, std::nullopt);
    Preferences preferences;
    preferences.quietHours = QuietHours::of(22h, 8h + 30min);
    ASSERT_THAT(m_bench.apply(SetPreferences{preferences}), Allowed());
    EXPECT_EQ(next().heldUntil, monday + 30min);
    m_bench.advance(30min);
    EXPECT_EQ(next().state, PlanStepState::Due) << "its reminder has only just come";
    m_bench.advance(planPatience + 1s);
    EXPECT_EQ(next().state, PlanStepState::Late);
    must(MoveDayPlan{});
    EXPECT_EQ(next().heldUntil, std::nullopt) << "a plan keeps clear of them";
}

TEST_F(PlanInTime, IsHeldOverTheHourThatComesTwiceAndTheOneThatIsLeftOut) {
    for (const auto& [start, until] :
         {std::pair{"2026-10-24 20:30:00", "2026-10-25 02:30:00"},    // 03:30 in winter
          std::pair{"2026-03-28 21:30:00", "2026-03-29 01:30:00"}}) { // 03:30 in summer
        FileBench bench(utc(start), FakeZone::berlin2026());
        PlanWish wish = iceWish(1);
        wish.waking = *there(WakingHours::of(5h, 23h));
        ASSERT_THAT(bench.apply(SetDayPlan{wish}), Allowed());
        Preferences preferences;
        preferences.quietHours = QuietHours::of(22h, 3h + 30min);
        ASSERT_THAT(bench.apply(SetPreferences{preferences}), Allowed());
        EXPECT_EQ(firstOf(there(bench.status().plan)->steps).heldUntil, utc(until)) << start;
    }
}

TEST_F(PlanInTime, IsChangedByTwoProgramsAtOnceWithNoChangeLost) {
    must(SetDayPlan{iceWish(2)});
    constexpr int changes = 20;
    const auto write = [&](Engine& engine) {
        for (int change = 0; change < changes;)
            try {
                change += engine.apply(MoveDayPlan{leastDelay}, m_bench.now()).verdict.isAllowed();
            } catch (const StoreError& error) {
                ASSERT_TRUE(error.mayPass()) << error.what();
                std::this_thread::yield();
            }
    };
    // Opened before either writes: a log that is busy just then is not opened, and that is no loss.
    const auto store = m_bench.open();
    const auto otherStore = m_bench.open();
    Engine one(*store, m_bench.zone);
    Engine another(*otherStore, m_bench.zone);
    std::thread beside([&] { write(another); });
    write(one);
    beside.join();
    EXPECT_EQ(plan().edition, 1 + 2 * changes);
    EXPECT_EQ(nextTime(), "08:15");
}

TEST_F(PlanInTime, RefusesToLeaveOutWhatAnotherProgramHasLeftOutAlready) {
    must(SetDayPlan{iceWish(2)});
    const PlannedSession seen = next().session;
    const auto other = m_bench.open();
    Engine beside(*other, m_bench.zone);
    ASSERT_THAT(beside.apply(LeaveOut{seen}, m_bench.now()), Allowed());
    EXPECT_THAT(m_bench.apply(LeaveOut{seen}), Refused(Reason::NotInDayPlan));
    EXPECT_EQ(plan().leftOut.size(), 1U);
}

} // namespace
} // namespace coolwarm::test
