// SPDX-License-Identifier: MIT
// The quiet hours around a date as moments.
#pragma once

#include "core/domain/plan/day_plan.h"
#include "core/domain/preferences.h"
#include "core/time/clock.h"

#include <chrono>
#include <vector>

namespace coolwarm {

/// Those that begin on the date, on the one before and on the two after it: two waking days reach
/// no further. In order of time; they are wall time, so that a change of the clocks moves them.
[[nodiscard]] std::vector<BusyTime> quietTimes(std::chrono::local_days date,
                                               const QuietHours& quiet, const Zone& zone);

} // namespace coolwarm
