// SPDX-License-Identifier: MIT
// Reads from the log what today's plan is made from.
#pragma once

#include "core/log/ports/store.h"
#include "core/rules/planner/kept_plan.h"
#include "core/time/clock.h"

#include <vector>

namespace coolwarm {

/// Of each part of the body that the wish names; and the quiet hours that `choices` have.
[[nodiscard]] DayPlanFacts planFactsOf(const DayPlan& plan, const Choices& choices, Store& store,
                                       const Reading& now, const Zone& zone);

/// All that is asked of the planner, by facts that planFactsOf() has read.
[[nodiscard]] DayPlanRequest planRequestOf(const PlanWish& wish, const DayPlanFacts& facts,
                                           const Choices& choices);

} // namespace coolwarm
