// SPDX-License-Identifier: MIT
// Bringing the rows of one log into another: by uuid, the later change wins.
#pragma once

#include "core/domain/session.h"
#include "core/store/connection_p.h"
#include "core/store/rows_p.h"
#include "core/time/reading.h"

#include <chrono>
#include <cstdint>

namespace coolwarm {

/// A session as a row of a log, with when it was last changed and deleted.
struct LoggedRow {
    StoredSession stored;
    std::chrono::sys_seconds changed{};
    std::chrono::sys_seconds deletedAt{}; ///< meaningless for one that is not deleted
    std::int64_t serial = 0; ///< of the change that wrote it; 0 where nothing tells
};

/// The columns that readLoggedRow() expects: behind those of storedColumns() the stamps, from the
/// table `written`, and the row's number.
[[nodiscard]] std::string loggedColumns(const std::string& row,
                                        const std::string& written = "written");
inline constexpr int loggedColumnCount = storedColumnCount + 3;

/// Throws StoreError (Damaged) for a value that cannot be.
[[nodiscard]] LoggedRow readLoggedRow(SQLite::Statement& row, const std::string& path);

/// Takes the row over where the log has no session of its uuid or an older state of it, and returns
/// whether it did. In the same log (`sameLog`) the number of the change says which is older; else
/// the time of the change does, and a session that has ended does not run again. Of two open sessions the older becomes one whose alarm nobody answered (rule 6:
/// its planned end stands). To be called within a transaction.
bool mergeRow(Connection& into, LoggedRow row, bool sameLog);

/// Whether the error is the tables' refusal of a row: by a CHECK, by its uuid.
[[nodiscard]] bool isRefusal(const SQLite::Exception& error);

/// Writes a row into the log. One that its tables refuse is nonsense: Damaged, told of the log at
/// `source` that it comes from.
template <class Work>
auto takeOver(Connection& into, const std::string& source, const Work& work) -> decltype(work()) {
    return into.guarded([&] {
        try {
            return work();
        } catch (const SQLite::Exception& error) {
            if (!isRefusal(error))
                throw;
            throw StoreError(StoreError::Kind::Damaged, source, error.what());
        }
    });
}

/// Takes over from `from` what could still hold a rest at `now`, so that putting back an older log
/// shortens none: the open session; of this boot every end of the last day; of others, since the
/// wall clock may be wrong, every end of the last two days before now or before the latest time
/// recorded, whichever is earlier; and a plan whose rest is longer.
/// Returns how many sessions were taken. To be called within a transaction on `into`.
std::int64_t carryRests(Connection& from, Connection& into, const Reading& now);

/// The same with nothing but the log to tell the time: the last day before its last change, and
/// what was recorded last.
std::int64_t carryLatest(Connection& from, Connection& into);

} // namespace coolwarm
