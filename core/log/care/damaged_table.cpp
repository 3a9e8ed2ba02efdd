// SPDX-License-Identifier: MIT
// Halves the range of rows around each unreadable place until only that place is left out.
#include "core/log/care/damaged_table_p.h"

#include <sqlite3.h>

#include <algorithm>

namespace coolwarm {

namespace {

// The highest row number in an index, as far as it can be read from one of its ends; `whole` is set
// when it can from end to end. An index over some rows alone does not serve the statement.
std::int64_t highestIn(SQLite::Database& file, const std::string& table, const std::string& index,
                       bool& whole) {
    std::int64_t highest = 0;
    try {
        SQLite::Statement numbers(file, "SELECT id FROM " + table + " INDEXED BY " + index);
        int code = SQLITE_ROW;
        while ((code = numbers.tryExecuteStep()) == SQLITE_ROW)
            highest = std::max(highest, numbers.getColumn(0).getInt64());
        whole = whole || code == SQLITE_DONE;
    } catch (const SQLite::Exception&) {
        return 0;
    }
    return highest;
}

// What the table or its indexes tell of its highest row number: `whole` when they can be sure.
std::int64_t highestKnown(SQLite::Database& file, const std::string& table, bool& whole) {
    try {
        const std::int64_t highest = file.execAndGet("SELECT max(id) FROM " + table).getInt64();
        whole = true;
        return highest;
    } catch (const SQLite::Exception&) {
        whole = false;
    }
    std::vector<std::string> indexes;
    SQLite::Statement names(file,
                            "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?");
    names.bind(1, table);
    while (names.tryExecuteStep() == SQLITE_ROW)
        indexes.push_back(names.getColumn(0).getString());
    std::int64_t highest = 0;
    for (const char* end : {"OFF", "ON"}) {
        file.exec(std::string("PRAGMA reverse_unordered_selects = ") + end);
        for (const std::string& index : indexes)
            highest = std::max(highest, highestIn(file, table, index, whole));
    }
    file.exec("PRAGMA reverse_unordered_selects = OFF");
    return highest;
}

// More rows than could lie in the file.
std::int64_t mostRows(SQLite::Database& file) {
    constexpr std::int64_t smallestRow = 24; // bytes
    return file.execAndGet("PRAGMA page_count").getInt64() *
           file.execAndGet("PRAGMA page_size").getInt64() / smallestRow;
}

} // namespace

DamagedTable::DamagedTable(SQLite::Database& file, const std::string& table, const std::string& sql,
                           int idColumn, GoOn goOn)
    : m_rows(file, sql), m_idColumn(idColumn), m_goOn(std::move(goOn)), m_dense(mostRows(file)) {
    bool whole = false;
    const std::int64_t highest = highestKnown(file, table, whole);
    m_highest = std::min(highest, m_dense);
    m_last = whole ? highest : std::max(highest, m_dense);
}

void DamagedTable::read(const Take& take) {
    readBetween(1, m_last, take);
}

std::int64_t DamagedTable::unreadable() const {
    std::int64_t count = 0;
    for (const auto& [first, last] : m_bad)
        if (first <= m_highest)
            count += std::min(last, m_highest) - first + 1;
    return count;
}

void DamagedTable::readBetween(std::int64_t first, std::int64_t last, const Take& take) {
    if (first > last)
        return;
    if (m_goOn && !m_goOn())
        throw StoreError(StoreError::Kind::Stopped, {}, "stopped");
    std::int64_t next = first; // the first row that was not taken yet
    if (readRun(next, last, take))
        return;
    if (next == last || next > m_dense) {
        m_bad.emplace_back(next, last);
        return;
    }
    const std::int64_t middle = last > m_dense ? m_dense : next + (last - next) / 2;
    readBetween(next, middle, take);
    readBetween(middle + 1, last, take);
}

// Rows from `next` on until the end or a bad place; false for a bad place.
bool DamagedTable::readRun(std::int64_t& next, std::int64_t last, const Take& take) {
    m_rows.tryReset();
    m_rows.bind(1, next);
    m_rows.bind(2, last);
    for (;;) {
        const int code = m_rows.tryExecuteStep();
        if (code == SQLITE_DONE)
            return true;
        if (code != SQLITE_ROW)
            return false;
        const std::int64_t id = m_rows.getColumn(m_idColumn).getInt64();
        try {
            take(m_rows);
        } catch (const StoreError& error) {
            if (error.kind() != StoreError::Kind::Damaged)
                throw;
            m_bad.emplace_back(id, id); // a page that is whole can still hold nonsense
        }
        m_highest = std::max(m_highest, id);
        if (id == last)
            return true;
        next = std::max(next, id + 1); // a damaged tree may also lead back
    }
}

} // namespace coolwarm
