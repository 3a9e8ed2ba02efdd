// SPDX-License-Identifier: MIT
// Sessions as rows of a table and back.
#pragma once

#include "core/domain/session.h"
#include "core/store/connection_p.h"

#include <cstdint>
#include <string>

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

/// Binds what the session tables share to the named parameters :modality, :start_utc and so on;
/// the site goes in as :site_id.
void bindStored(SQLite::Statement& statement, const StoredSession& session, std::int64_t siteId,
                std::chrono::sys_seconds now);

/// Binds the value or NULL.
void bindOptional(SQLite::Statement& statement, const char* name,
                  const std::optional<std::int64_t>& value);

/// Reads three columns: wall second, boot id, boot milliseconds.
[[nodiscard]] Anchor readAnchor(SQLite::Statement& row, int first);

[[nodiscard]] inline std::int64_t toSeconds(std::chrono::sys_seconds moment) {
    return moment.time_since_epoch().count();
}

[[nodiscard]] inline std::chrono::sys_seconds fromSeconds(std::int64_t seconds) {
    return std::chrono::sys_seconds{std::chrono::seconds{seconds}};
}

} // namespace coolwarm
