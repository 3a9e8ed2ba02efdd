// SPDX-License-Identifier: MIT
// Writes today's plan as a file for calendars, in the user's words.
#pragma once

#include "core/domain/calendar_file.h"
#include "core/domain/plan/day_plan.h"

#include <QString>

#include <chrono>
#include <filesystem>
#include <optional>

namespace coolwarm {

/// The file's name as this system writes it.
[[nodiscard]] std::filesystem::path calendarPath(const CalendarFile& file);

/// The file appears whole or stays as it was; without a plan its calendar is empty. `tells`: the
/// titles say which pack and where, else nothing of that. Throws FileError.
void writePlanCalendar(const std::filesystem::path& file, const std::optional<DayPlan>& plan,
                       bool tells, std::chrono::sys_seconds now);

/// That the file could not be kept up to date, and why.
[[nodiscard]] QString calendarTroubleText(const QString& why);

} // namespace coolwarm
