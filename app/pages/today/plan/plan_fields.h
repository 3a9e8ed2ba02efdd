// SPDX-License-Identifier: MIT
// Busy times of a day as people type them.
#pragma once

#include "core/domain/plan/day_plan.h"
#include "core/time/clock.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace coolwarm {

/// "12:00-13:30; 15:00-16:00", on the day of `now`; one that ends no later than it begins reaches
/// into the next. Nothing for any other text, and for more than PlanWish::mostBusyTimes.
[[nodiscard]] std::optional<std::vector<BusyTime>> busyTimesOf(const QString& text,
                                                               std::chrono::sys_seconds now,
                                                               const Zone& zone);

/// How a field shows those of the day of `now`, so that reading gives the same again.
[[nodiscard]] QString busyText(const std::vector<BusyTime>& busy, std::chrono::sys_seconds now);

} // namespace coolwarm
