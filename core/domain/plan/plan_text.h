// SPDX-License-Identifier: MIT
// A kept plan as lines of words and numbers, in which the log stores it.
#pragma once

#include "core/domain/plan/day_plan.h"

#include <optional>
#include <string>
#include <string_view>

namespace coolwarm {

[[nodiscard]] std::string planText(const DayPlan& plan);

/// The plan of such a text; nothing for any other.
[[nodiscard]] std::optional<DayPlan> planFromText(std::string_view text);

} // namespace coolwarm
