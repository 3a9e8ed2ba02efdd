// SPDX-License-Identifier: MIT
// Headings of days among the rows of a list, as numbers that no record has.
#pragma once

#include "core/log/ports/history_row.h"

#include <chrono>
#include <optional>
#include <vector>

namespace coolwarm {

/// The rows of the diary with a heading before each day. A list stays one vector of numbers, which
/// can be compared with the one before whatever is in it.
[[nodiscard]] std::vector<RowNumber> withHeadings(const DiaryRows& diary);

/// The day of a heading; nothing for the row of a record.
[[nodiscard]] std::optional<std::chrono::local_days> dayOfHeading(RowNumber row);

/// The days by date, each once with all its records.
[[nodiscard]] std::vector<DayOfRecords> eachOnce(std::vector<DayOfRecords> days);

} // namespace coolwarm
