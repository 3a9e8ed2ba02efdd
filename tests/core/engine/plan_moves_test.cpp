// SPDX-License-Identifier: MIT
// Planned sessions that somebody moves: where they stay, who gives way, and what ends it.
#include "core/rules/planner/kept_plan.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace coolwarm::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// On Monday at 08:00, with three ice wished until 22:00: at 08:00, 12:40 and 17:20.
class PlanMoves : public testing::Test {
protected:
    FileBench m_bench;

    PlanMoves() {
        PlanWish wish;
        wish.sites = {{Site::lowerBack(), {3, 0}, PlanPattern::IceOnly}};
        must(SetDayPlan{wish});
    }
    PlanMove must(const Command& command) {
        const Result result = m_bench.apply(command);
        EXPECT_THAT(result, Did(EventKind::DayPlanSet));
        const auto* set = std::get_if<DayPlanSet>(&firstOf(result.events));
        return set != nullptr ? set->move : PlanMove();
    }
    DayPlan plan() { return *there(m_bench.store().choices().plan); }
    PlannedSession session(std::size_t place) { return nth(plan().sessions, place); }
    /// Today's that are still to come, "*" behind what was moved.
    std::vector<std::string> today() {
        std::vector<std::string> times;
        const PlanStatus plan = *there(m_bench.status().plan);
        for (const PlanStep& step : plan.steps)
            if (step.session.start < monday + 16h)
                times.push_back(utcText(step.session.start).substr(11, 5) +
                                (step.session.isPinned ? "*" : ""));
        return times;
    }
    PlanMove move(std::size_t place, sys_seconds to) {
        return must(PinPlanStep{session(place), to});
    }
};

TEST_F(PlanMoves, KeepTheirTimeAndTheOthersGiveWay) {
    ASSERT_THAT(today(), ElementsAre("08:00", "12:40", "17:20"));
    const PlanMove told = move(1, monday + 4h);
    EXPECT_THAT(today(), ElementsAre("08:00", "12:00*", "16:00"));
    EXPECT_EQ(there(told.from)->start, monday + 4h + 40min);
    EXPECT_EQ(there(told.to)->start, monday + 4h);
    EXPECT_EQ(told.moved, 2);
    EXPECT_EQ(told.gone, 0);
    m_bench.restart();
    EXPECT_THAT(today(), ElementsAre("08:00", "12:00*", "16:00"));
}

TEST_F(PlanMoves, ArePassedByOthersAndToldByTheirTimes) {
    const PlanMove told = move(0, monday + 10h); // the first becomes the last
    EXPECT_THAT(today(), ElementsAre("08:00", "12:00", "18:00*"));
    EXPECT_EQ(there(told.from)->start, monday);
    EXPECT_EQ(there(told.to)->start, monday + 10h);
    EXPECT_EQ(session(2).number, 3);
    EXPECT_EQ(told.moved, 2); // there is one at 08:00 as before
}

TEST_F(PlanMoves, AreTakenBackByOneUndo) {
    const DayPlan before = plan();
    static_cast<void>(move(1, monday + 3h));
    static_cast<void>(must(UndoDayPlan{}));
    EXPECT_EQ(plan().sessions, before.sessions);
    EXPECT_GT(plan().edition, before.edition);
}

TEST_F(PlanMoves, AreRefusedWhereARuleIsInTheWayAndChangeNothing) {
    static_cast<void>(move(1, monday + 3h)); // 11:00
    const DayPlan before = plan();
    for (const auto to : {monday + 3h + 5min, monday + 5h + 15min, monday - 5min, monday + 14h,
                          monday + 13h + 45min, monday + 7h + 2min, monday + 24h})
        EXPECT_THAT(m_bench.apply(PinPlanStep{session(2), to}), Refused(Reason::NoPlaceInDayPlan))
            << utcText(to);
    EXPECT_EQ(plan(), before);
    static_cast<void>(move(2, monday + 5h + 20min)); // the boundary of the rest
    EXPECT_THAT(today(), ElementsAre("08:00", "11:00*", "13:20*"));
}

TEST_F(PlanMoves, KeepClearOfBusyAndQuietHours) {
    PlanWish wish = plan().wish;
    wish.busy = {{monday + 4h, monday + 6h}};
    static_cast<void>(must(SetDayPlan{wish}));
    Preferences preferences = m_bench.store().choices().preferences;
    preferences.quietHours = QuietHours::of(19h, 7h);
    ASSERT_THAT(m_bench.apply(SetPreferences{preferences}), Allowed());
    for (const auto to : {monday + 3h + 45min, monday + 5h, monday + 10h + 45min})
        EXPECT_THAT(m_bench.apply(PinPlanStep{session(1), to}), Refused(Reason::NoPlaceInDayPlan));
    EXPECT_THAT(m_bench.apply(PinPlanStep{session(1), monday + 3h + 40min}),
                Did(EventKind::DayPlanSet));
}

TEST_F(PlanMoves, StayWhereTheRestMovesAndWhereTheWishChanges) {
    static_cast<void>(move(1, monday + 4h));
    m_bench.advance(30min);
    static_cast<void>(must(MoveDayPlan{}));
    EXPECT_THAT(today(), ElementsAre("08:30", "12:00*", "15:30"));
    PlanWish wish = plan().wish;
    firstOf(wish.sites).packs.ice = 2;
    static_cast<void>(must(SetDayPlan{wish}));
    EXPECT_THAT(today(), ElementsAre("12:00*", "17:00"));
}

TEST_F(PlanMoves, EndWhenSomebodySaysSo) {
    const auto before = today();
    static_cast<void>(move(1, monday + 4h));
    static_cast<void>(must(PinPlanStep{session(1), std::nullopt}));
    EXPECT_EQ(today(), before);
}

TEST_F(PlanMoves, EndWhereAChangedProtocolDoesNotAllowThemAnyMore) {
    m_bench.timed(Modality::Ice, 20min); // until 08:20
    static_cast<void>(move(1, monday + 4h + 20min));
    ASSERT_THAT(m_bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 4h}), Allowed());
    static_cast<void>(must(MoveDayPlan{}));
    EXPECT_EQ(firstOf(today()), "12:20*") << "the boundary of the rest";
    ASSERT_THAT(m_bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 4h + 5min}), Allowed());
    static_cast<void>(must(MoveDayPlan{}));
    EXPECT_EQ(firstOf(today()), "12:40") << "as the plan chooses it";
}

TEST_F(PlanMoves, EndWhenTheirTimeIsMissed) {
    static_cast<void>(move(0, monday + 1h));
    m_bench.advance(1h + 11min);
    static_cast<void>(must(MoveDayPlan{}));
    for (const std::string& time : today())
        EXPECT_EQ(time.find('*'), std::string::npos) << time;
}

TEST_F(PlanMoves, AreLeftOutLikeAnyOther) {
    static_cast<void>(move(1, monday + 3h));
    static_cast<void>(must(LeaveOut{session(1)}));
    EXPECT_FALSE(firstOf(plan().leftOut).isPinned);
    static_cast<void>(must(MoveDayPlan{}));
    EXPECT_EQ(today().size(), 2U);
}

TEST_F(PlanMoves, AreRefusedWhereTheSessionHasBegunOrThereIsNoPlan) {
    const PlannedSession first = session(0);
    m_bench.start(Modality::Ice, 20min);
    EXPECT_THAT(m_bench.apply(PinPlanStep{first, monday + 2h}), Refused(Reason::NotInDayPlan));
    static_cast<void>(must(DropDayPlan{}));
    EXPECT_THAT(m_bench.apply(PinPlanStep{first, monday + 2h}), Refused(Reason::NoDayPlan));
}

// What was seen is not so any more: nobody's move is done to another session instead.
TEST_F(PlanMoves, OfTwoProgramsTheSecondIsRefusedWhereTheFirstHasMovedTheSession) {
    const auto other = m_bench.open();
    Engine beside(*other, m_bench.zone);
    const PlannedSession seen = session(1);
    ASSERT_THAT(beside.apply(PinPlanStep{seen, monday + 3h}, m_bench.now()), Allowed());
    EXPECT_THAT(m_bench.apply(PinPlanStep{seen, monday + 6h}), Refused(Reason::NotInDayPlan));
    EXPECT_THAT(today(), ElementsAre("11:00*", "14:40", "18:20"));
}

TEST_F(PlanMoves, KeepWhatAnotherProgramHasMovedMeanwhile) {
    const auto other = m_bench.open();
    Engine beside(*other, m_bench.zone);
    const PlannedSession first = session(0);
    const PlannedSession last = session(2);
    ASSERT_THAT(beside.apply(PinPlanStep{last, last.start - 15min}, m_bench.now()), Allowed());
    ASSERT_THAT(m_bench.apply(PinPlanStep{first, last.start - 30min}),
                Refused(Reason::NoPlaceInDayPlan)); // into the rest of that one
    ASSERT_THAT(m_bench.apply(PinPlanStep{session(0), monday + 10min}), Allowed());
    const auto times = today();
    EXPECT_EQ(std::ranges::count_if(times, [](auto& time) { return time.ends_with('*'); }), 2);
}

// Between the press and the release a session was put down that takes its time.
TEST_F(PlanMoves, AreRefusedWhereTheLogHasAnotherSessionByNow) {
    const PlannedSession last = session(2);
    m_bench.timed(Modality::Ice, 20min);
    ASSERT_THAT(m_bench.apply(PinPlanStep{last, monday + 2h}), Refused(Reason::NoPlaceInDayPlan));
}

} // namespace
} // namespace coolwarm::test
