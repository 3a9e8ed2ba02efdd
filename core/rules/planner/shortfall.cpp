// SPDX-License-Identifier: MIT
// Finds the obstacle by planning the one modality in an ever smaller world.
#include "core/rules/planner/shortfall.h"

#include "core/rules/planner/slot_plan.h"
#include "core/rules/planner/slot_search.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

constexpr int stepsForReason = 2'000; // one site alone takes fewer

int mostOf(const SlotProblem& problem) {
    SearchBudget budget{stepsForReason};
    return SlotSearch(problem, budget).mostAlone(0);
}

int plannedWithout(const SlotProblem& problem, Modality modality, std::size_t site) {
    return static_cast<int>(std::ranges::count_if(layOut(problem).slots, [&](const Slot& each) {
        return each.modality == modality && each.site == static_cast<int>(site);
    }));
}

} // namespace

PlanObstacle obstacleTo(Modality modality, std::size_t site, int planned,
                        const SlotProblem& given) {
    if (!uses(given.sites[site].pattern, modality))
        return PlanObstacle::LeftOutByPattern;
    if (given.from >= given.dayEnd)
        return PlanObstacle::DayIsOver;
    SlotProblem problem = given;
    for (SlotSite& each : problem.sites)
        each.pinned.clear();
    if (problem.sites != given.sites && plannedWithout(problem, modality, site) > planned)
        return PlanObstacle::MovedByHand;
    SlotProblem alone = problem;
    alone.sites = {problem.sites[site]};
    SlotSite& here = alone.sites.front();
    here.most[otherThan(modality)] = 0;
    here.endedAt = {};
    here.last.reset();
    SlotProblem unrested = alone;
    unrested.sites.front().readyAt = {};
    unrested.rest = {};
    if (mostOf(unrested) <= planned)
        return PlanObstacle::NoFreeTime;
    if (mostOf(alone) <= planned)
        return PlanObstacle::Rests;
    SlotProblem both = problem;
    both.sites = {problem.sites[site]};
    const SlotSite& whole = both.sites.front();
    const int wished = whole.most.ice + whole.most.heat;
    return problem.sites.size() == 1 || mostOf(both) < wished ? PlanObstacle::Order
                                                              : PlanObstacle::OtherSites;
}

} // namespace coolwarm
