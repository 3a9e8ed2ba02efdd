// SPDX-License-Identifier: MIT
// Today's plan as JSON, for programs.
#pragma once

#include "core/domain/plan/day_plan.h"
#include "core/rules/planner/kept_plan.h"
#include "core/rules/planner/planner.h"
#include "core/time/clock.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace coolwarm {

/// The object of `plan --json`; its names and words are English in every language. Without a plan
/// `edition` is 0 and the lists are empty.
[[nodiscard]] std::string planJson(const std::optional<DayPlan>& plan,
                                   const std::optional<PlanStatus>& status,
                                   const std::vector<Shortfall>& shortfalls,
                                   std::chrono::sys_seconds now, const Zone& zone);

} // namespace coolwarm
