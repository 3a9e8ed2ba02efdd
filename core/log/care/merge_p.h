// SPDX-License-Identifier: MIT
// What has to come along when another log takes the place of the one in use.
#pragma once

#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/records/record_kind_p.h"
#include "core/time/reading.h"

#include <cstdint>
#include <string>

namespace coolwarm {

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

/// Settles the records of a kind once all were taken. Where the log has a damaged page it leaves
/// them as they are: that may not cost the rests that were taken.
void settleTaken(Connection& into, const RecordKind& kind);

/// Takes a session out for good, with all that hangs on it.
void removeSession(Connection& log, const std::string& uuid);

/// Takes over from `from` what could still hold a rest at `now`, so that putting back an older log
/// shortens none: the open session; of this boot every end of the last day; of others, since the
/// wall clock may be wrong, every end of the last two days before now or before the latest time
/// recorded, whichever is earlier; and a plan whose rest is longer.
/// Returns how many sessions were taken. To be called within a transaction on `into`.
std::int64_t carryRests(Connection& from, Connection& into, const Reading& now);

/// The same with nothing but the log to tell the time: the last day before its last change, and
/// of every kind of record those that were recorded last.
std::int64_t carryLatest(Connection& from, Connection& into);

} // namespace coolwarm
