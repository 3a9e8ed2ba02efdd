// SPDX-License-Identifier: MIT
// One table of a damaged file, read around its bad places.
#pragma once

#include "core/log/ports/maintenance.h"
#include "core/log/sqlite/connection_p.h"

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace coolwarm {

/// Bisects the row numbers, so that one bad page costs only its own rows. Numbers that no log of
/// the file's size could have reached are read as far as they come and not bisected.
class DamagedTable {
public:
    /// Takes a row over; throws StoreError (Damaged) for one that is nonsense.
    using Take = std::function<void(SQLite::Statement&)>;

    /// `sql` selects the rows whose number lies BETWEEN ? AND ?, in its order; `idColumn` is where
    /// the number stands.
    DamagedTable(SQLite::Database& file, const std::string& table, const std::string& sql,
                 int idColumn, GoOn goOn);

    /// Calls `take` once for every row that can be read. Throws what `take` throws, other than
    /// Damaged, and StoreError (Stopped).
    void read(const Take& take);

    /// How many row numbers up to the highest one that is known lie in bad places.
    [[nodiscard]] std::int64_t unreadable() const;

private:
    void readBetween(std::int64_t first, std::int64_t last, const Take& take);
    bool readRun(std::int64_t& next, std::int64_t last, const Take& take);

    SQLite::Statement m_rows;
    int m_idColumn;
    GoOn m_goOn;
    std::int64_t m_dense;       ///< row numbers above it come from damage; none is looked for there
    std::int64_t m_last = 0;    ///< none lies beyond
    std::int64_t m_highest = 0; ///< that was read, or that an index tells of
    std::vector<std::pair<std::int64_t, std::int64_t>> m_bad;
};

} // namespace coolwarm
