// SPDX-License-Identifier: MIT
// Says in words what became of the lines of a file.
#pragma once

#include "core/domain/line_fault.h"
#include "core/report/csv/csv_guess.h"
#include "core/report/csv/csv_shape.h"
#include "core/report/csv/csv_words.h"
#include "core/text/encoding.h"
#include "core/time/written_time.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace coolwarm {

/// "the end does not come after the start"
[[nodiscard]] QString refusalText(const RefusedLine& line);
/// "Line 7: the end does not come after the start."
[[nodiscard]] QString refusedLineText(const RefusedLine& line);

/// "2 sessions imported, 1 refused."
[[nodiscard]] QString importedText(std::int64_t added, std::int64_t refused);

/// What of a file's columns is passed over or taken for something; empty when nothing is.
[[nodiscard]] QString columnsText(const CsvGuess& guess);
[[nodiscard]] QString columnsText(const std::vector<std::string>& unknown, bool namesSites);

/// "Windows-1252 (Latin-1)", "semicolons", "the day first".
[[nodiscard]] QString encodingText(TextEncoding encoding);
[[nodiscard]] QString separatorText(char separator);
[[nodiscard]] QString dateOrderText(DateOrder order);
/// "Read as UTF-8, separated by semicolons, dates with the day first."
[[nodiscard]] QString shapeText(const CsvShape& shape);

/// What a column can be, for choosing: "Start", "Pain before".
[[nodiscard]] QString columnText(CsvColumn column);
/// How the file names the column at `at`, from 0: "Beginn"; "Column 3" where it has no name.
[[nodiscard]] QString headingText(const CsvGuess& guess, std::size_t at);

} // namespace coolwarm
