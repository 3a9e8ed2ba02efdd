// SPDX-License-Identifier: MIT
// The time of a waking day that is free for sessions.
#pragma once

#include "core/rules/planner/planner.h"
#include "core/rules/planner/slot_problem.h"

#include <vector>

namespace coolwarm {

/// The free time of the day at or after `base`, in minutes from there: awake, not busy, not quiet.
/// Part minutes at its ends are left out.
[[nodiscard]] std::vector<FreeSpan> freeSpans(const WakingDay& day, const DayPlanRequest& request,
                                              std::chrono::sys_seconds base, const Zone& zone);

} // namespace coolwarm
