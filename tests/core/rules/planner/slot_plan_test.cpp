// SPDX-License-Identifier: MIT
// The best plan of a day is the best of all that there are.
#include "tests/core/rules/planner/every_day.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace coolwarm::test {

namespace {

constexpr std::array fixedPatterns{PlanPattern::IceOnly, PlanPattern::HeatOnly,
                                   PlanPattern::IceThenHeat, PlanPattern::HeatThenIce,
                                   PlanPattern::Alternate};

/// Small days of every kind: two hours at most, up to three sites, holes, rests, odd minutes.
class SmallDays {
public:
    explicit SmallDays(unsigned seed) : m_random(seed) {}

    SlotProblem next() {
        SlotProblem problem;
        problem.dayEnd = between(10, 75);
        problem.from = between(0, 12);
        for (const Modality modality : bothModalities) {
            problem.length[modality] = between(3, 15);
            problem.rest[modality] = between(5, 40);
        }
        problem.gap = between(0, 3) == 0 ? between(0, 20) : 0;
        for (int from = between(0, 15); from < problem.dayEnd;) {
            const int to = std::min(problem.dayEnd, from + between(5, 60));
            problem.free.push_back({from, to});
            from = to + between(1, 15);
        }
        const int sites = between(1, problem.dayEnd > 55 ? 2 : 3);
        for (int site = 0; site < sites; ++site)
            problem.sites.push_back(nextSite(problem));
        return problem;
    }

    /// The same with up to two sessions that have their place, whether they can be there or not.
    SlotProblem nextWithPinned() {
        SlotProblem problem = next();
        const int slots = problem.dayEnd / minutesPerSlot;
        for (int pins = between(1, 2); pins > 0; --pins) {
            const auto site =
                static_cast<std::size_t>(between(0, static_cast<int>(problem.sites.size()) - 1));
            auto& pinned = problem.sites[site].pinned;
            const PinnedSlot pin{between(0, slots) * minutesPerSlot,
                                 between(0, 1) == 0 ? Modality::Ice : Modality::Heat};
            if (std::ranges::count(pinned, pin) == 0)
                pinned.push_back(pin);
            std::ranges::sort(pinned, {}, &PinnedSlot::start);
        }
        return problem;
    }

private:
    int between(int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }
    SlotSite nextSite(const SlotProblem& problem) {
        SlotSite site;
        site.pattern = fixedPatterns[static_cast<std::size_t>(between(0, 4))];
        for (const Modality modality : bothModalities) {
            site.most[modality] = between(0, 5) == 0 ? 100 : between(0, 3);
            if (between(0, 2) > 0)
                continue;
            const int end = -between(0, 40);
            site.endedAt[modality] = end;
            site.readyAt[modality] = std::max(problem.from, end + problem.rest[modality]);
            if (between(0, 1) == 0 && end > site.lastEnd.value_or(-1000)) {
                site.lastEnd = end;
                site.last = modality;
            }
        }
        return site;
    }

    std::mt19937 m_random;
};

/// Fifteen hours with the usual lengths and rests.
SlotProblem iceThenHeat(std::size_t sites, PerModality<int> most) {
    SlotProblem problem;
    problem.free = {{0, 900}};
    problem.dayEnd = 900;
    problem.length = {20, 15};
    problem.rest = {120, 120};
    SlotSite site;
    site.most = most;
    site.pattern = PlanPattern::IceThenHeat;
    problem.sites.assign(sites, site);
    return problem;
}

TEST(SlotPlan, IsTheBestOfTenThousandSmallDays) {
    SmallDays days(20261129);
    int withSessions = 0;
    for (int day = 0; day < 10'000; ++day) {
        const SlotProblem problem = days.next();
        const SlotPlan plan = layOut(problem);
        const SlotPlan best = bestOfEvery(problem);
        ASSERT_TRUE(plan.exact) << "day " << day;
        ASSERT_EQ(plan.slots, best.slots) << "day " << day;
        withSessions += best.slots.empty() ? 0 : 1;
    }
    EXPECT_GT(withSessions, 7'000);
}

TEST(SlotPlan, AroundWhatIsPinnedIsTheBestOfTenThousandSmallDays) {
    SmallDays days(20261130);
    int kept = 0;
    int beside = 0;
    for (int day = 0; day < 10'000; ++day) {
        const SlotProblem problem = days.nextWithPinned();
        const SlotPlan plan = layOut(problem);
        const SlotPlan best = bestOfEvery(problem);
        ASSERT_TRUE(plan.exact) << "day " << day;
        ASSERT_EQ(plan.slots, best.slots) << "day " << day;
        ASSERT_EQ(keepsPinned(problem, plan), !best.slots.empty()) << "day " << day;
        kept += best.slots.empty() ? 0 : 1;
        beside += best.slots.size() > 2 ? 1 : 0;
    }
    EXPECT_GT(kept, 1'000);
    EXPECT_LT(kept, 8'000);
    EXPECT_GT(beside, 100);
}

// Too many ways to try them all: the plan says so, and no site goes without for it.
TEST(SlotPlan, OfMoreThanItCanTryLeavesNoSiteOut) {
    const SlotProblem problem = iceThenHeat(10, {100, 100});
    const SlotPlan plan = layOut(problem);
    EXPECT_FALSE(plan.exact);
    EXPECT_TRUE(keepsTheRules(problem, plan.slots));
    for (int each = 0; each < 10; ++each)
        EXPECT_GE(std::ranges::count(plan.slots, each, &Slot::site), 4) << each;
}

// Ice that heat has shut out for the day is seen at once, and not after all else was tried.
TEST(SlotPlan, OfFourSitesIsExactInTheOrderIceThenHeat) {
    const SlotProblem problem = iceThenHeat(4, {3, 2});
    const SlotPlan plan = layOut(problem);
    EXPECT_TRUE(plan.exact);
    EXPECT_EQ(plan.slots.size(), 20U);
}

} // namespace
} // namespace coolwarm::test
