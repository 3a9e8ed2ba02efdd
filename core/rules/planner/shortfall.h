// SPDX-License-Identifier: MIT
// Why a day's plan does not meet a wish.
#pragma once

#include "core/rules/planner/planner.h"
#include "core/rules/planner/slot_problem.h"

namespace coolwarm {

/// What stands in the way of one more session of the modality at the site of the problem, whose
/// solution has `planned` of them, judged by leaving out one thing after the other.
[[nodiscard]] PlanObstacle obstacleTo(Modality modality, std::size_t site, int planned,
                                      const SlotProblem& problem);

} // namespace coolwarm
