// SPDX-License-Identifier: MIT
// The user's preferences as the one row of their table and back.
#pragma once

#include "core/domain/preferences.h"
#include "core/log/sqlite/connection_p.h"

#include <chrono>
#include <string>
#include <string_view>

namespace coolwarm {

/// All columns that the first version of the table had, but for the time of the last change, in the
/// order in which they are read and written.
inline constexpr std::string_view preferenceColumns =
    "tone, volume, speaks, minute_warning, skin_reminder, start_delay_seconds, tells_ice_open,"
    " tells_heat_open, quiet_from, quiet_to, ice_minutes, heat_minutes";

/// Sets them all, in that order from ?1 to ?12, ?13 being the time of the change. To be added to.
[[nodiscard]] const std::string& setPreferencesSql();

/// The columns of the questions, which came later.
inline constexpr std::string_view questionColumns =
    "asks_again, daily_first, daily_morning, daily_evening";

/// Sets them, in that order from ?1 to ?4. To be added to.
[[nodiscard]] const std::string& setQuestionsSql();

/// The columns of the file for calendars, which came later still.
inline constexpr std::string_view calendarColumns = "calendar_file, calendar_tells";

/// Sets them, in that order as ?1 and ?2. To be added to.
[[nodiscard]] const std::string& setCalendarSql();

/// Throws StoreError (Damaged) for a value that cannot be.
[[nodiscard]] Preferences readPreferences(Connection& log);
void writePreferences(Connection& log, const Preferences& preferences,
                      std::chrono::sys_seconds changed);

} // namespace coolwarm
