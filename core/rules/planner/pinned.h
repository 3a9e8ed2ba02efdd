// SPDX-License-Identifier: MIT
// To which times one session of a plan can be moved, and how the day is laid out then.
#pragma once

#include "core/rules/planner/planner.h"

#include <memory>
#include <optional>
#include <vector>

namespace coolwarm {

class Planner;

/// One time to which the session can be moved.
struct PlanPlace {
    std::chrono::sys_seconds start{};
    std::vector<PlannedSession> day; ///< all of that day's that are still to come then, by start
    int fewer = 0;                   ///< how many sessions less the day has than it would else

    friend bool operator==(const PlanPlace&, const PlanPlace&) = default;
};

/// Tries each whole five minutes of the session's day: moved there, the session breaks no rule, and
/// neither does any other; those that were pinned before keep their times. Each try lays one day
/// out, so that all of them can take longer than a window may wait: it does some at a time.
class PlaceSearch {
public:
    /// Copies what it needs. `what` may be among the pinned ones of the request; it is moved all
    /// the same.
    PlaceSearch(DayPlanRequest request, const PlannedSession& what, const Reading& now,
                const Zone& zone);
    ~PlaceSearch();

    [[nodiscard]] bool isDone() const;
    /// Tries the next time; the place where there is one. Only to be asked while it is not done.
    [[nodiscard]] std::optional<PlanPlace> tryNext();

private:
    DayPlanRequest m_request;
    PlannedSession m_what;
    Reading m_now;
    std::unique_ptr<Planner> m_planner; ///< null where the day is none of the two
    int m_day = 0;
    int m_usual = 0; ///< how many sessions the day has else
    int m_next = 0;  ///< minutes
    int m_end = 0;
};

/// All places at once, by start.
[[nodiscard]] std::vector<PlanPlace> placesOf(const DayPlanRequest& request,
                                              const PlannedSession& what, const Reading& now,
                                              const Zone& zone);

} // namespace coolwarm
