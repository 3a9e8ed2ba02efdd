// SPDX-License-Identifier: MIT
// Sessions on their way into the tables.
#pragma once

#include "core/domain/session.h"
#include "core/store/connection_p.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace coolwarm {

/// What is written of a session, in the order of the parameters ?1, ?2 and so on of every statement
/// that writes one. A parameter's name costs SQLite a search, a tenth of a long import.
inline constexpr std::array<std::string_view, 22> writtenColumns{
    "uuid",       "changed_utc",   "modality",
    "site_id",    "start_utc",     "start_offset",
    "end_utc",    "end_offset",    "planned_minutes",
    "outcome",    "origin",        "pain_before",
    "pain_after", "note",          "open",
    "start_boot", "start_boot_ms", "end_wall",
    "end_boot",   "end_boot_ms",   "deleted_utc",
    "skin"};

/// The number of a column's parameter; a name that is none does not compile.
consteval int parameter(std::string_view column) {
    for (std::size_t at = 0; at < writtenColumns.size(); ++at)
        if (writtenColumns[at] == column)
            return static_cast<int>(at) + 1;
    throw "no such column";
}

/// Puts a session in.
[[nodiscard]] const std::string& insertSessionSql();
/// Puts a session in unless one of its uuid is there.
[[nodiscard]] const std::string& insertNewSessionSql();
/// Changes the session of that uuid.
[[nodiscard]] const std::string& updateSessionSql();

/// Binds all that is written. Uuid and note are not copied: `stored` has to outlive the execution.
/// `changed` is when it was changed; `deletedAt` when it was deleted, if it was.
void bindStored(SQLite::Statement& statement, const StoredSession& stored, std::int64_t siteId,
                std::chrono::sys_seconds changed, std::chrono::sys_seconds deletedAt);

/// Takes a session out for good, with all that hangs on it.
void removeSession(Connection& connection, const std::string& uuid);

/// The row of a site; a new name joins the list.
[[nodiscard]] std::int64_t siteIdOf(Connection& connection, const Site& site);

/// What is kept of a step beside the session: the words of the columns.
struct StepWords {
    std::string kind;  ///< "edited", "deleted" or "undone"
    std::string makes; ///< "added", "imported" or nothing
    std::string last;  ///< the uuid of an import's last session, or nothing
};

/// Keeps what a session was before a change.
void insertRevision(Connection& connection, const StoredSession& before, const StepWords& step,
                    std::chrono::sys_seconds at, bool undone);

} // namespace coolwarm
