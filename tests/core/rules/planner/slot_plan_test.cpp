// SPDX-License-Identifier: MIT
// The best plan of a day is the best of all that there are.
#include "tests/core/rules/planner/every_day.h"

#include <gtest/gtest.h>

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

} // namespace
} // namespace coolwarm::test
