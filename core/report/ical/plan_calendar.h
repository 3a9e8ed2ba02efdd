// SPDX-License-Identifier: MIT
// Today's plan as an iCalendar file (RFC 5545).
#pragma once

#include "core/domain/plan/day_plan.h"

#include <chrono>
#include <functional>
#include <string>

namespace coolwarm {

/// The words of the file, which are the user's.
struct CalendarWords {
    std::string name;                                          ///< of the calendar
    std::function<std::string(const PlannedSession&)> titleOf; ///< one line of UTF-8
};

/// The whole file: each session with a reminder at its start, those that were left out as
/// cancelled. Times are UTC, so that no calendar has to know a zone. A session keeps its UID when
/// it moves, and its SEQUENCE is the plan's edition, so that a calendar which reads the file again
/// moves it; only a log that was put back counts on from a lower one. The UID tells nothing of the
/// body. Without a plan the calendar is empty.
[[nodiscard]] std::string planCalendar(const std::optional<DayPlan>& plan,
                                       const CalendarWords& words, std::chrono::sys_seconds now);

} // namespace coolwarm
