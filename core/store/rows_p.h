// SPDX-License-Identifier: MIT
// Sessions as rows of a table and back.
#pragma once

#include "core/domain/session.h"
#include "core/store/connection_p.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace coolwarm {

/// The columns that readSession() expects, in its order, of the table or alias `row`, which is
/// `session` or `revision`. The session is always joined as `s`, its site as `site`.
[[nodiscard]] std::string sessionColumns(const std::string& row);
/// The same with what readStored() expects.
[[nodiscard]] std::string storedColumns(const std::string& row);

inline constexpr int sessionColumnCount = 13;
inline constexpr int storedColumnCount = sessionColumnCount + 7;

/// Reads a session from the columns from `first` on. Throws StoreError (Damaged) for a value that
/// cannot be, so that a damaged row is never taken for a fact.
[[nodiscard]] Session readSession(SQLite::Statement& row, const std::string& path, int first = 0);
[[nodiscard]] StoredSession readStored(SQLite::Statement& row, const std::string& path,
                                       int first = 0);

/// Puts a session in; uuid and changed_utc are bound beside what bindStored() binds.
inline constexpr std::string_view insertSessionSql =
    "INSERT INTO session (uuid, modality, site_id, start_utc, start_offset, end_utc, end_offset,"
    " planned_minutes, outcome, origin, pain_before, pain_after, note, open, start_boot,"
    " start_boot_ms, end_wall, end_boot, end_boot_ms, changed_utc, deleted_utc)"
    " VALUES (:uuid, :modality, :site_id, :start_utc, :start_offset, :end_utc, :end_offset,"
    " :planned_minutes, :outcome, :origin, :pain_before, :pain_after, :note, :open, :start_boot,"
    " :start_boot_ms, :end_wall, :end_boot, :end_boot_ms, :changed_utc, :deleted_utc)";

/// Changes the session of that uuid; the same is bound.
inline constexpr std::string_view updateSessionSql =
    "UPDATE session SET modality = :modality, site_id = :site_id, start_utc = :start_utc,"
    " start_offset = :start_offset, end_utc = :end_utc, end_offset = :end_offset,"
    " planned_minutes = :planned_minutes, outcome = :outcome, origin = :origin,"
    " pain_before = :pain_before, pain_after = :pain_after, note = :note, open = :open,"
    " start_boot = :start_boot, start_boot_ms = :start_boot_ms, end_wall = :end_wall,"
    " end_boot = :end_boot, end_boot_ms = :end_boot_ms, changed_utc = :changed_utc,"
    " deleted_utc = :deleted_utc WHERE uuid = :uuid";

/// The row of a site; a new name joins the list.
[[nodiscard]] std::int64_t siteIdOf(Connection& connection, const Site& site);

/// Keeps what a session was before a change; `kind` is "edited", "deleted" or "undone".
void insertRevision(Connection& connection, const StoredSession& before, const std::string& kind,
                    std::chrono::sys_seconds at, bool undone);

/// Binds what the session tables share to the named parameters :modality, :start_utc and so on;
/// the site goes in as :site_id; `deletedAt` is when it was deleted, if it was.
void bindStored(SQLite::Statement& statement, const StoredSession& stored, std::int64_t siteId,
                std::chrono::sys_seconds deletedAt);

/// Binds the value or NULL.
void bindOptional(SQLite::Statement& statement, const char* name,
                  const std::optional<std::int64_t>& value);

/// Reads three columns: wall second, boot id, boot milliseconds. Throws StoreError (Damaged) for a
/// time that cannot be.
[[nodiscard]] Anchor readAnchor(SQLite::Statement& row, const std::string& path, int first);
/// The same, nothing for a time that cannot be.
[[nodiscard]] std::optional<Anchor> readAnchorIfAny(SQLite::Statement& row, int first);

/// Reads a moment in UTC seconds. Throws StoreError (Damaged) for one that cannot be.
[[nodiscard]] std::chrono::sys_seconds readSecond(SQLite::Statement& row, int at,
                                                  const std::string& path);
/// The latest wall time ever recorded. Throws StoreError (Damaged) for one that cannot be.
[[nodiscard]] std::chrono::sys_seconds readLatestWall(Connection& log);
/// From now on it is at least `recorded`.
void raiseLatestWall(Connection& log, std::chrono::sys_seconds recorded);

/// The last second of the year 9999, UTC. A later one in a log comes from damage, and sums with it
/// could overflow.
inline constexpr std::int64_t lastSecond = 253'402'300'799;

[[nodiscard]] inline std::int64_t toSeconds(std::chrono::sys_seconds moment) {
    return moment.time_since_epoch().count();
}

[[nodiscard]] inline std::chrono::sys_seconds fromSeconds(std::int64_t seconds) {
    return std::chrono::sys_seconds{std::chrono::seconds{seconds}};
}

} // namespace coolwarm
