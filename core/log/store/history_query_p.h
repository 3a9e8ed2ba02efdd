// SPDX-License-Identifier: MIT
// Filters and orders of the history as SQL.
#pragma once

#include "core/log/ports/history_reader.h"
#include "core/log/sqlite/connection_p.h"

#include <cstdint>
#include <string>

namespace coolwarm {

/// Far outside of all moments that are accepted.
inline constexpr std::int64_t noLowerBound = -4'000'000'000'000;
inline constexpr std::int64_t noUpperBound = 4'000'000'000'000;

/// What follows WHERE for the record `s`, of a kind that the filter lets through. Only what the
/// filter asks is in it, so that SQLite asks nothing else of a million rows.
[[nodiscard]] std::string conditionsOf(const HistoryFilter& filter,
                                       HistoryKind kind = HistoryKind::Session);

/// The table for a statement that looks at all records of the filter. A search through all notes
/// is quicker from row to row of the table (182 ms for a million) than by an index (308 ms).
[[nodiscard]] std::string tableOf(const HistoryFilter& filter,
                                  HistoryKind kind = HistoryKind::Session);

/// The starts among which a page is looked for. SQLite takes but one bound of each kind to the
/// index, and a page far down must not pass all that lies before it.
struct StartRange {
    std::int64_t oldest = noLowerBound;
    std::int64_t newest = noUpperBound;
};

/// Binds what conditionsOf() names.
void bindFilter(SQLite::Statement& statement, const HistoryFilter& filter, StartRange range = {});

/// The whole statement for the rows in an order; :most_rows is to be bound beside the filter.
/// Empty where the filter lets nothing through. `all`: not only the first of them, which an index
/// may find after a short look.
[[nodiscard]] std::string rowsInOrderSql(Connection& log, const HistoryFilter& filter,
                                         const HistoryOrder& order, bool all);

/// The same newest first: row, day since 1970 on the record's own wall, of a session whether it was
/// ice, and the site's row.
[[nodiscard]] std::string rowsByDaySql(const HistoryFilter& filter, bool all);

/// Gives the connection the function that conditionsOf() needs beside SQLite's own.
void addSearchFunction(Connection& log);

} // namespace coolwarm
