// SPDX-License-Identifier: MIT
// Finds out which column of a CSV file is what, by its heading and by what stands below it.
#pragma once

#include "core/report/csv/csv_guess.h"
#include "core/report/csv/csv_reader.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace coolwarm {

/// The first records of a file.
struct CsvSample {
    std::vector<CsvRecord> records;
    std::optional<std::size_t> headings; ///< which of them
    std::size_t first = 0;               ///< of those with sessions

    /// The cell without white space around it, empty where the record has none.
    [[nodiscard]] std::string_view cell(std::size_t record, std::size_t column) const;
    [[nodiscard]] std::size_t columnCount() const;
};

/// What a cell says of a moment, in whatever order its day is written.
struct CellTime {
    bool hasDay = false;
    bool hasTime = false;
};
[[nodiscard]] CellTime timeIn(std::string_view cell);

/// Fills in the columns, the order of the dates and what has to be asked of both.
void findColumns(CsvGuess& guess, const CsvSample& sample, const CsvChoices& choices);

} // namespace coolwarm
