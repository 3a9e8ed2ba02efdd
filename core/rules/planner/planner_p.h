// SPDX-License-Identifier: MIT
// Lays day after day out, as planFor() and the search for places of one session do.
#pragma once

#include "core/rules/planner/planner.h"
#include "core/rules/planner/slot_plan.h"

#include <utility>

namespace coolwarm {

/// One day after the other, today first.
class Planner {
public:
    /// Keeps references. Needs a part of the body.
    Planner(const DayPlanRequest& request, const Reading& now, const Zone& zone);

    /// Makes the day the one of the problem, without what is pinned.
    void begin(int day);
    /// Pins what can keep its time, and says how the day is best then.
    [[nodiscard]] SlotPlan solve(int day);
    /// Takes the plan over, and what follows from it for the next day.
    void finish(int day, const SlotPlan& found);

    /// Adds one session to those that are pinned in a problem; false where it is not of the day, or
    /// at no time at which anything is planned.
    [[nodiscard]] bool pin(int day, const PlannedSession& session, SlotProblem& problem) const;
    /// The sessions of such a plan of the day.
    [[nodiscard]] std::vector<PlannedSession> sessionsOf(int day, const SlotPlan& found) const;

    [[nodiscard]] const SlotProblem& problem() const { return m_problem; }
    [[nodiscard]] const std::array<WakingDay, 2>& days() const { return m_plan.days; }
    [[nodiscard]] std::chrono::sys_seconds timeOf(int minute) const {
        return m_base + std::chrono::minutes{minute};
    }
    [[nodiscard]] LaidOutPlan take();

private:
    void takeFacts();
    [[nodiscard]] SlotSite siteFrom(const PlanSite& wished) const;
    void takeRunning(const StoredSession& running, const LatestTime& latest);
    void wishFor(int day);
    void tellShortfalls(const SlotPlan& found, int day);
    void findNearest();
    [[nodiscard]] int minuteAt(std::chrono::sys_seconds at) const {
        return static_cast<int>(std::chrono::floor<std::chrono::minutes>(at - m_base).count());
    }
    [[nodiscard]] int minuteIn(Millis ahead) const {
        return static_cast<int>(
            std::chrono::ceil<std::chrono::minutes>(m_now.wall + ahead - m_base).count());
    }
    [[nodiscard]] int doneAt(std::size_t site, Modality modality, int day) const;

    const DayPlanRequest& m_request;
    const Reading& m_now;
    const Zone& m_zone;
    std::chrono::sys_seconds m_base;
    SlotProblem m_problem;
    LaidOutPlan m_plan;
};

} // namespace coolwarm
