// SPDX-License-Identifier: MIT
// Days and times as people and spreadsheets write them into files: 24.11.26, 11/24/2026 8:00 PM.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace coolwarm {

enum class DateOrder { YearFirst, DayFirst, MonthFirst };

/// What a cell names, as far as it does.
struct WrittenTime {
    std::optional<std::chrono::local_days> day;
    std::optional<std::chrono::seconds> time; ///< of day
    std::optional<std::chrono::minutes> offset;
};

/// Reads a day, a time of day or both. Of a day in numbers `order` says which is which; a year of
/// four digits in front and a month by its name (English or German) stand for themselves, and a
/// year of two digits is in this century. Nothing for any other text or a day that does not exist.
[[nodiscard]] std::optional<WrittenTime> parseWrittenTime(std::string_view text, DateOrder order);

/// In which orders the day in a cell can be read; nothing where it names none, or the order does
/// not matter. Dots stand where the day comes first.
[[nodiscard]] std::vector<DateOrder> possibleOrders(std::string_view text);

/// Reads a length as "20", "20,5", "20 min", "0:20" or "0:20:00"; a number alone is one of minutes.
/// Nothing for any other text, or where it is not clear whether hours or minutes stand first.
[[nodiscard]] std::optional<std::chrono::seconds> parseWrittenLength(std::string_view text);

} // namespace coolwarm
