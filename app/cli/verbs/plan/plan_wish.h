// SPDX-License-Identifier: MIT
// What the options of the plan's verb wish for.
#pragma once

#include "app/cli/call/arguments.h"
#include "core/domain/plan/day_plan.h"
#include "core/domain/site/site.h"

#include <optional>

namespace coolwarm {

/// Whether any option wishes for a plan, so that one is to be laid out.
[[nodiscard]] bool wishesForPlan(const Arguments& arguments);

/// The wish in `kept` with what the options change of it: for the site that they name, or else
/// `chosen`. Throws UsageError.
[[nodiscard]] PlanWish wishOf(const Arguments& arguments, const std::optional<DayPlan>& kept,
                              const Site& chosen, const MomentSetting& typing);

} // namespace coolwarm
