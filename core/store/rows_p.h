// SPDX-License-Identifier: MIT
// Rows of the tables as sessions.
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

inline constexpr int sessionColumnCount = 14;
inline constexpr int storedColumnCount = sessionColumnCount + 7;

/// Reads a session from the columns from `first` on. Throws StoreError (Damaged) for a value that
/// cannot be, so that a damaged row is never taken for a fact.
[[nodiscard]] Session readSession(SQLite::Statement& row, const std::string& path, int first = 0);
[[nodiscard]] StoredSession readStored(SQLite::Statement& row, const std::string& path,
                                       int first = 0);

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
