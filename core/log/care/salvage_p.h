// SPDX-License-Identifier: MIT
// What can still be read of a damaged log.
#pragma once

#include "core/log/ports/maintenance.h"
#include "core/log/sqlite/connection_p.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>

namespace coolwarm {

/// How much was saved.
struct Salvaged {
    std::int64_t taken = 0;      ///< sessions that the other log did not have, or only as they were
    std::int64_t unreadable = 0; ///< at most so many rows could not be read
    bool anything = false;       ///< the list of its tables at least could be read
};

/// Merges every row of the damaged file `from` into the log `into`, within its transaction. Reads
/// around the bad places by bisecting the row numbers; a value that cannot be is no row. The file
/// is not changed. A file in which nothing can be read gives nothing. Throws StoreError about
/// `into`, or Stopped.
Salvaged salvage(const std::filesystem::path& from, Connection& into, const GoOn& goOn);

/// The tables whose rows it takes: all that a log of that layout has, or a repair loses something.
[[nodiscard]] std::set<std::string> salvagedTables(const LogLayout& layout);

} // namespace coolwarm
