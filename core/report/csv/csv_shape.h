// SPDX-License-Identifier: MIT
// How a CSV file is to be read: its encoding, separator, order of dates, and what its columns are.
#pragma once

#include "core/report/csv/csv_words.h"
#include "core/text/encoding.h"
#include "core/time/written_time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace coolwarm {

/// All that a reader has to know of a file.
struct CsvShape {
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ',';
    std::int64_t firstLine = 2; ///< of a session; titles and headings stand before it
    DateOrder dates = DateOrder::YearFirst;
    std::vector<std::optional<CsvColumn>> columns; ///< what each is; nothing: left out
    /// Headings as an export has them: then each line has exactly as many cells.
    bool isExact = true;

    friend bool operator==(const CsvShape&, const CsvShape&) = default;
};

/// What somebody has said of a file; the rest is guessed.
struct CsvChoices {
    /// One column, by its number from 1 or, where that is 0, by its heading.
    struct Column {
        std::size_t number = 0;
        std::string heading;
        std::optional<CsvColumn> meaning; ///< nothing: to be left out

        friend bool operator==(const Column&, const Column&) = default;
    };

    std::optional<TextEncoding> encoding = {};
    std::optional<char> separator = {};
    std::optional<DateOrder> dates = {};
    bool noHeadings = false;
    std::vector<Column> columns = {}; ///< later ones stand above earlier ones

    [[nodiscard]] bool empty() const { return *this == CsvChoices{}; }
    friend bool operator==(const CsvChoices&, const CsvChoices&) = default;
};

/// The words of the command line, as in "--encoding utf-16le"; they are also what is remembered.
[[nodiscard]] std::string_view toWord(TextEncoding encoding);
[[nodiscard]] std::string_view toWord(DateOrder order); ///< ymd, dmy, mdy
[[nodiscard]] std::optional<TextEncoding> encodingFromWord(std::string_view word);
[[nodiscard]] std::optional<DateOrder> dateOrderFromWord(std::string_view word);
/// A sign itself, or comma, semicolon, tab.
[[nodiscard]] std::optional<char> separatorFromWord(std::string_view word);

/// Choices as one line of text and back, for the next file of the same headings; nothing where the
/// text is none.
[[nodiscard]] std::string toText(const CsvChoices& choices);
[[nodiscard]] std::optional<CsvChoices> choicesFromText(std::string_view text);

} // namespace coolwarm
