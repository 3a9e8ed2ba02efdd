// SPDX-License-Identifier: MIT
// Today's plan as the one row of its table and back.
#pragma once

#include "core/log/ports/store.h"
#include "core/log/sqlite/connection_p.h"

#include <chrono>
#include <optional>

namespace coolwarm {

/// A plan that cannot be read is none: it is made again by one press, and no session hangs on it.
void readDayPlan(Connection& log, Choices& choices);
void writeDayPlan(Connection& log, const std::optional<DayPlan>& plan,
                  const std::optional<DayPlan>& before, std::chrono::sys_seconds changed);

} // namespace coolwarm
