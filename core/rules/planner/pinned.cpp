// SPDX-License-Identifier: MIT
// Pins the session at one time after the other, and keeps those that leave a plan.
#include "core/rules/planner/pinned.h"

#include "core/rules/planner/planner_p.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

PlaceSearch::PlaceSearch(DayPlanRequest request, const PlannedSession& what, const Reading& now,
                         const Zone& zone)
    : m_request(std::move(request)), m_what(what), m_now(now) {
    std::erase_if(m_request.pinned,
                  [&](const PlannedSession& each) { return each.isPlacedAs(what); });
    if (std::ranges::count(m_request.sites, what.site, &PlanSite::site) == 0)
        return;
    auto planner = std::make_unique<Planner>(m_request, m_now, zone);
    while (m_day < 2 && planner->days()[static_cast<std::size_t>(m_day)].date != what.day) {
        planner->begin(m_day);
        planner->finish(m_day, planner->solve(m_day));
        ++m_day;
    }
    if (m_day == 2)
        return;
    planner->begin(m_day);
    m_usual = static_cast<int>(planner->solve(m_day).slots.size());
    const SlotProblem& problem = planner->problem();
    m_next = std::max(0, problem.from);
    m_next += (minutesPerSlot - m_next % minutesPerSlot) % minutesPerSlot;
    m_end = problem.dayEnd - problem.length[what.modality];
    m_planner = std::move(planner);
}

PlaceSearch::~PlaceSearch() = default;

bool PlaceSearch::isDone() const {
    return !m_planner || m_next > m_end;
}

std::optional<PlanPlace> PlaceSearch::tryNext() {
    PlannedSession moved = m_what;
    moved.start = m_planner->timeOf(std::exchange(m_next, m_next + minutesPerSlot));
    SlotProblem problem = m_planner->problem();
    if (!m_planner->pin(m_day, moved, problem))
        return std::nullopt;
    const SlotPlan found = layOut(problem);
    if (!keepsPinned(problem, found))
        return std::nullopt;
    PlanPlace place;
    place.start = moved.start;
    place.day = m_planner->sessionsOf(m_day, found);
    place.fewer = std::max(0, m_usual - static_cast<int>(place.day.size()));
    for (PlannedSession& each : place.day)
        each.isPinned = each.isPinned || each.isPlacedAs(moved);
    return place;
}

std::vector<PlanPlace> placesOf(const DayPlanRequest& request, const PlannedSession& what,
                                const Reading& now, const Zone& zone) {
    std::vector<PlanPlace> places;
    for (PlaceSearch search(request, what, now, zone); !search.isDone();)
        if (auto place = search.tryNext())
            places.push_back(*std::move(place));
    return places;
}

} // namespace coolwarm
