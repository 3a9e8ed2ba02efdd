// SPDX-License-Identifier: MIT
// Today's plan in the log: made, moved after a delay, a skip and an overrun, dropped, taken back.
#include "core/engine/plan_facts.h"
#include "core/rules/planner/kept_plan.h"
#include "core/rules/planner/pinned.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>

#include <random>

namespace coolwarm::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

PlanWish wishFor(std::optional<int> ice, std::optional<int> heat) {
    PlanWish wish;
    wish.sites = {{Site::lowerBack(), {ice, heat}, PlanPattern::Alternate}};
    return wish;
}

/// On Monday at 08:00, with two ice and two heat wished.
class DayPlanTest : public testing::Test {
protected:
    FileBench m_bench;

    PlanMove must(const Command& command) {
        const Result result = m_bench.apply(command);
        EXPECT_THAT(result, Did(EventKind::DayPlanSet));
        const Event& event = firstOf(result.events);
        const auto* set = std::get_if<DayPlanSet>(&event);
        return there(set)->move;
    }
    std::optional<DayPlan> plan() { return m_bench.store().choices().plan; }
    PlanStatus status() { return *there(m_bench.status().plan); }
    std::vector<std::string> times() {
        std::vector<std::string> times;
        for (const PlanStep& step : status().steps)
            times.push_back(std::string(toWord(step.session.modality)) +
                            utcText(step.session.start).substr(10, 6));
        return times;
    }
};

TEST_F(DayPlanTest, SurvivesARestartAndAReboot) {
    static_cast<void>(must(SetDayPlan{wishFor(2, 2)}));
    const auto before = plan();
    EXPECT_THAT(there(before)->sessions, SizeIs(8)); // today and tomorrow
    m_bench.restart();
    EXPECT_EQ(plan(), before);
    m_bench.reboot(10min);
    EXPECT_EQ(plan(), before);
    EXPECT_FALSE(status().shouldMove);
}

TEST_F(DayPlanTest, GoesOnWithEachSessionThatIsDone) {
    static_cast<void>(must(SetDayPlan{wishFor(2, 2)}));
    EXPECT_THAT(times(), SizeIs(8));
    EXPECT_EQ(firstOf(times()), "ice 08:00");
    EXPECT_EQ(firstOf(status().steps).state, PlanStepState::Due);
    m_bench.timed(Modality::Ice, 20min);
    EXPECT_THAT(times(), SizeIs(7));
    EXPECT_EQ(firstOf(times()), "heat 11:30");
    EXPECT_FALSE(status().shouldMove);
}

TEST_F(DayPlanTest, MovesTheRestAfterADelay) {
    static_cast<void>(must(SetDayPlan{wishFor(2, 0)}));
    m_bench.advance(planPatience);
    EXPECT_FALSE(status().shouldMove);
    m_bench.advance(1s);
    EXPECT_TRUE(status().shouldMove);
    EXPECT_EQ(firstOf(status().steps).state, PlanStepState::Late);
    const PlanMove move = must(MoveDayPlan{});
    EXPECT_EQ(move.moved, 2);
    EXPECT_EQ(there(move.from)->start, monday);
    EXPECT_EQ(there(move.to)->start, monday + 15min);
    EXPECT_FALSE(status().shouldMove);
}

TEST_F(DayPlanTest, MovesTheRestAfterASessionThatWasTooLong) {
    PlanWish wish = wishFor(std::nullopt, 0);
    static_cast<void>(must(SetDayPlan{wish}));
    m_bench.start(Modality::Ice, 20min);
    m_bench.advance(40min); // nobody confirms
    ASSERT_THAT(m_bench.apply(Confirm{m_bench.now().wallSecond(), {}, {}}), Allowed());
    EXPECT_TRUE(status().shouldMove); // the next one was laid out two hours after the planned end
    static_cast<void>(must(MoveDayPlan{}));
    EXPECT_EQ(firstOf(times()), "ice 10:40");
    EXPECT_FALSE(status().shouldMove);
}

TEST_F(DayPlanTest, LeavesOneOutAndKeepsTheOthers) {
    static_cast<void>(must(SetDayPlan{wishFor(3, 0)}));
    const PlannedSession second = nth(there(plan())->sessions, 1);
    const PlanMove move = must(LeaveOut{second});
    EXPECT_EQ(move.gone, 1);
    EXPECT_EQ(move.moved, 0);
    EXPECT_EQ(nth(status().steps, 1).session.number, 3);
    EXPECT_FALSE(status().shouldMove);
    EXPECT_TRUE(status().mayMove) << "into the room that it leaves";
    EXPECT_THAT(m_bench.apply(LeaveOut{second}), Refused(Reason::NotInDayPlan));
    m_bench.timed(Modality::Ice, 20min); // the first, and not the one that was left out
    EXPECT_EQ(firstOf(status().steps).session.number, 3);
    static_cast<void>(must(MoveDayPlan{}));
    EXPECT_EQ(firstOf(status().steps).session.number, 3); // two wished are done or left out
    EXPECT_THAT(there(plan())->sessions, SizeIs(1 + 3));
}

TEST_F(DayPlanTest, IsDroppedAndTakenBack) {
    EXPECT_THAT(m_bench.apply(DropDayPlan{}), Refused(Reason::NoDayPlan));
    EXPECT_THAT(m_bench.apply(MoveDayPlan{}), Refused(Reason::NoDayPlan));
    EXPECT_THAT(m_bench.apply(UndoDayPlan{}), Refused(Reason::NoDayPlan));
    static_cast<void>(must(SetDayPlan{wishFor(1, 1)}));
    const auto made = plan();
    static_cast<void>(must(DropDayPlan{}));
    EXPECT_EQ(plan(), std::nullopt);
    EXPECT_EQ(m_bench.status().plan, std::nullopt);
    static_cast<void>(must(UndoDayPlan{}));
    EXPECT_EQ(there(plan())->sessions, there(made)->sessions);
    EXPECT_GT(there(plan())->edition, there(made)->edition);
    static_cast<void>(must(UndoDayPlan{}));
    EXPECT_EQ(plan(), std::nullopt);
}

TEST_F(DayPlanTest, RefusesAWishForNoPart) {
    EXPECT_THAT(m_bench.apply(SetDayPlan{}), Refused(Reason::NotInDayPlan));
}

TEST_F(DayPlanTest, SeesAProtocolThatWasNarrowedInTheMiddle) {
    static_cast<void>(must(SetDayPlan{wishFor(std::nullopt, 0)}));
    m_bench.timed(Modality::Ice, 20min);
    EXPECT_FALSE(status().shouldMove);
    ASSERT_THAT(m_bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 4h}), Allowed());
    EXPECT_TRUE(status().shouldMove);
    static_cast<void>(must(MoveDayPlan{}));
    EXPECT_EQ(firstOf(times()), "ice 12:20");
}

TEST_F(DayPlanTest, IsOverWithItsDayAndGoesOnWithTheNext) {
    static_cast<void>(must(SetDayPlan{wishFor(1, 0)}));
    m_bench.advance(14h); // 22:00
    EXPECT_THAT(times(), ElementsAre("ice 07:00"));
    m_bench.advance(24h);
    EXPECT_THAT(times(), IsEmpty());
}

TEST_F(DayPlanTest, OfTwoProgramsIsTheOneThatWasMadeLast) {
    auto other = m_bench.open();
    Engine beside(*other, m_bench.zone);
    static_cast<void>(must(SetDayPlan{wishFor(1, 0)}));
    ASSERT_THAT(beside.apply(SetDayPlan{wishFor(3, 0)}, m_bench.now()), Allowed());
    EXPECT_THAT(there(plan())->sessions, SizeIs(6));
    EXPECT_EQ(there(plan())->edition, 2);
    static_cast<void>(must(UndoDayPlan{}));
    EXPECT_THAT(there(plan())->sessions, SizeIs(2));
}

/// Lives at random: whatever is in the log, each planned session may start when its time comes.
class ARandomPlan : public testing::TestWithParam<unsigned> {
protected:
    std::mt19937 m_random{GetParam()};
    FakeHome m_home;
    Bench m_bench{m_home, monday, FakeZone::berlin2026()};
    const std::vector<Site> m_sites{Site::lowerBack(), siteOf("Neck"), siteOf("Left knee")};

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    Modality either() { return below(2) == 0 ? Modality::Ice : Modality::Heat; }
    std::optional<int> some() { return below(4) == 0 ? std::nullopt : std::optional(below(4)); }

    void live() {
        const Site site = nth(m_sites, static_cast<std::size_t>(below(3)));
        m_bench.advance(minutes{below(200)} + seconds{below(60)});
        const auto now = m_bench.now().wallSecond();
        switch (below(4)) {
        case 0: {
            LogPast past =
                pastOf(either(), now - minutes{30 + below(60)}, now - minutes{below(20)});
            past.site = site;
            static_cast<void>(m_bench.apply(past));
            break;
        }
        case 1:
            m_bench.reboot(minutes{below(300)});
            break;
        default:
            if (!m_bench.apply(startAt(site, either(), minutes{15 + below(6)})).verdict.isAllowed())
                break;
            m_bench.advance(minutes{5 + below(40)});
            if (!m_bench.apply(Stop{}).verdict.isAllowed())
                static_cast<void>(m_bench.apply(Confirm{m_bench.now().wallSecond(), {}, {}}));
        }
    }
    PlanWish wish() {
        PlanWish wish;
        for (int site = 0; site <= below(3); ++site)
            wish.sites.push_back({nth(m_sites, static_cast<std::size_t>(site)),
                                  {some(), some()},
                                  nth(allPlanPatterns, static_cast<std::size_t>(below(6)))});
        wish.waking = *there(WakingHours::of(minutes{below(1440)}, minutes{below(1440)}));
        wish.leastGap = minutes{below(3) * 40};
        for (int busy = below(3); busy > 0; --busy) {
            const auto from = m_bench.now().wallSecond() + minutes{below(2000)};
            wish.busy.push_back({from, from + minutes{below(300)}});
        }
        return wish;
    }
    DayPlanRequest requestFor(const DayPlan& plan) {
        const Snapshot snapshot = m_bench.engine().snapshot(m_bench.now());
        DayPlanRequest request = planRequestOf(plan.wish, snapshot.plan, snapshot.choices);
        request.pinned = pinnedOf(there(m_bench.status().plan)->steps);
        return request;
    }
    /// Each session in its time, with the computer off for a while now and then.
    void keep(const std::vector<PlannedSession>& sessions) {
        for (const PlannedSession& session : sessions) {
            const auto wait = session.start - m_bench.now().wallSecond();
            ASSERT_GE(wait, 0s);
            if (below(5) == 0 && wait > 2min)
                m_bench.reboot(wait);
            else
                m_bench.advance(wait);
            ASSERT_EQ(m_bench.now().wallSecond(), session.start);
            const StartRequest asked{session.modality, session.site, session.length, true};
            const SiteFacts facts = m_bench.engine().snapshot(session.site, m_bench.now()).facts;
            ASSERT_THAT(mayStart(asked, facts, m_bench.now()), Allowed());
            m_bench.timed(session.modality, session.length, session.site);
        }
    }
};

TEST_P(ARandomPlan, BreaksNoRule) {
    for (int acts = below(8); acts > 0; --acts)
        live();
    ASSERT_THAT(m_bench.apply(SetDayPlan{wish()}), Allowed());
    keep(there(m_bench.store().choices().plan)->sessions);
}

// A session is moved to a time at which it can be, and stays there; or the answer is no, and
// nothing has changed. Whatever was moved, no session breaks a rule.
TEST_P(ARandomPlan, BreaksNoRuleWithSessionsThatWereMoved) {
    for (int acts = below(8); acts > 0; --acts)
        live();
    ASSERT_THAT(m_bench.apply(SetDayPlan{wish()}), Allowed());
    for (int moves = 1 + below(3); moves > 0; --moves) {
        const DayPlan before = *there(m_bench.store().choices().plan);
        if (before.sessions.empty())
            return;
        const PlannedSession what =
            nth(before.sessions,
                static_cast<std::size_t>(below(static_cast<int>(before.sessions.size()))));
        const auto places = placesOf(requestFor(before), what, m_bench.now(), m_bench.zone);
        const auto to = std::chrono::floor<std::chrono::hours>(what.start) +
                        minutes{5 * below(60)} - minutes{below(200) == 0 ? 1 : 0} - 2h;
        const bool canBe = std::ranges::count(places, to, &PlanPlace::start) > 0;
        const Result answer = m_bench.apply(PinPlanStep{what, to});
        ASSERT_EQ(answer.verdict.isAllowed(), canBe);
        const DayPlan after = *there(m_bench.store().choices().plan);
        if (!canBe) {
            EXPECT_THAT(answer, Refused(Reason::NoPlaceInDayPlan));
            EXPECT_EQ(after, before);
            continue;
        }
        const auto found = std::ranges::find(places, to, &PlanPlace::start);
        for (const PlannedSession& each : found->day)
            EXPECT_EQ(std::ranges::count(after.sessions, each), 1) << "as it was shown";
        PlannedSession moved = what;
        moved.start = to;
        EXPECT_EQ(std::ranges::count_if(after.sessions,
                                        [&](const PlannedSession& each) {
                                            return each.isPinned && each.isPlacedAs(moved);
                                        }),
                  1);
    }
    keep(there(m_bench.store().choices().plan)->sessions);
}

INSTANTIATE_TEST_SUITE_P(Random, ARandomPlan, testing::Range(0U, 200U));

} // namespace
} // namespace coolwarm::test
