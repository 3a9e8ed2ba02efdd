// SPDX-License-Identifier: MIT
// Which columns of the settings survive a repair, and what they give way to.
#include "core/log/sqlite/preference_rows_p.h"
#include "core/log/sqlite/records/cells_p.h"
#include "core/log/sqlite/settings_tables_p.h"

namespace coolwarm {

const std::vector<SettingsTable>& settingsTables() {
    static const std::vector<SettingsTable> tables{
        {"protocol",
         "SELECT modality, least_minutes, most_minutes, rest_minutes, changed_utc FROM protocol",
         "INSERT INTO protocol (modality, least_minutes, most_minutes, rest_minutes, changed_utc)"
         " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (modality) DO UPDATE SET"
         " least_minutes = ?2, most_minutes = ?3, rest_minutes = ?4, changed_utc = ?5"
         " WHERE changed_utc < ?5"},
        {"state",
         "SELECT latest_wall, ice_minutes, heat_minutes, briefed_utc, closed_uuid, closed_kind,"
         " closed_wall, closed_boot, closed_boot_ms,"
         " (SELECT name FROM found_site WHERE found_site.id = site_id) FROM state"
         " WHERE latest_wall BETWEEN 0 AND " +
             std::to_string(lastSecond),
         "UPDATE state SET latest_wall = ?1, ice_minutes = ?2, heat_minutes = ?3,"
         " briefed_utc = ?4, closed_uuid = ?5, closed_kind = ?6, closed_wall = ?7,"
         " closed_boot = ?8, closed_boot_ms = ?9, latest_boot = NULL, latest_boot_ms = NULL,"
         " site_id = coalesce((SELECT id FROM site WHERE key = site_key(?10)), site_id)"
         " WHERE latest_wall <= ?1"},
        {"state",
         "SELECT started_uuid, started_wall, started_boot, started_boot_ms, started_minutes,"
         " latest_wall, chosen_before FROM state",
         "UPDATE state SET started_uuid = ?1, started_wall = ?2, started_boot = ?3,"
         " started_boot_ms = ?4, started_minutes = ?5, chosen_before = ?7"
         " WHERE latest_wall <= ?6"},
        {"clock_correction", "SELECT at_utc, latest_before, ends FROM clock_correction",
         "INSERT INTO clock_correction (at_utc, latest_before, ends) SELECT ?1, ?2, ?3"
         " WHERE NOT EXISTS (SELECT 1 FROM clock_correction WHERE at_utc = ?1)"},
        {"trail", "SELECT serial, mark FROM trail",
         "INSERT OR IGNORE INTO trail (serial, mark) SELECT ?1, ?2"
         " WHERE ?1 <= (SELECT serial FROM state)"},
        {"preference", "SELECT " + std::string(preferenceColumns) + ", changed_utc FROM preference",
         setPreferencesSql() + " WHERE changed_utc < ?13"},
        {"preference", "SELECT " + std::string(questionColumns) + ", changed_utc FROM preference",
         setQuestionsSql() + " WHERE changed_utc <= ?5"},
        {"preference", "SELECT " + std::string(calendarColumns) + ", changed_utc FROM preference",
         setCalendarSql() + " WHERE changed_utc <= ?3"},
        {"day_plan", "SELECT plan, plan_before, changed_utc FROM day_plan",
         "UPDATE day_plan SET plan = ?1, plan_before = ?2, changed_utc = ?3"
         " WHERE changed_utc < ?3"},
    };
    return tables;
}

} // namespace coolwarm
