// SPDX-License-Identifier: MIT
// Finds out by the beginning of a CSV file how it is to be read, and what has to be asked.
#pragma once

#include "core/report/csv/csv_shape.h"

#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

/// What the beginning of a file says of it, with what somebody has said of it. `headings` and
/// `samples` have an entry for each column, shortened for being shown.
struct CsvGuess {
    CsvShape shape;
    std::vector<std::string> headings; ///< empty where the file has none
    std::vector<std::string> samples;  ///< the first cell below that is not empty
    bool encodingIsSure = true;        ///< false: it was all ASCII, and nobody has said
    bool hasHeadings = true;

    std::string missing;    ///< the names of columns without which there is no session
    std::string twice;      ///< a heading that two columns have, and their numbers
    std::string unclearDay; ///< one that can be read with the day or the month first
    bool hasTooManyColumns = false;
    std::vector<std::string> unheard; ///< headings that were spoken of and are not in the file

    /// Whether nothing has to be asked first.
    [[nodiscard]] bool canBeRead() const {
        return missing.empty() && twice.empty() && unclearDay.empty() && !hasTooManyColumns;
    }
    /// Whether nothing had to be guessed: a file as it is exported, or with fewer columns.
    [[nodiscard]] bool isPlain() const {
        return shape.isExact && shape.encoding == TextEncoding::Utf8 &&
               shape.dates == DateOrder::YearFirst;
    }
    /// What says whether another file has the same columns; empty without headings.
    [[nodiscard]] std::string key() const;
    /// The columns, from 0, that hold something and are left out.
    [[nodiscard]] std::vector<std::size_t> unknown() const;
};

/// Looks at the first csvBeginning bytes of a file. Throws CsvLineTooLong.
[[nodiscard]] CsvGuess guessCsv(std::string_view beginning, const CsvChoices& choices = {});

} // namespace coolwarm
