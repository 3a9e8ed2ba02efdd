// SPDX-License-Identifier: MIT
// Moments and dates as ISO 8601 text, the one spelling of time in CSV, JSON and on the command
// line.
#pragma once

#include "core/time/moment.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace coolwarm {

/// A moment as read: on the wall, with the offset where the text names one.
struct ParsedTime {
    std::chrono::local_seconds local{};
    std::optional<std::chrono::minutes> offset;
};

/// "2026-11-20T14:12:00+01:00". Years 0001 to 9999.
[[nodiscard]] std::string toIso8601(const Moment& moment);

/// "2026-11-20 14:12:00": the wall's time without an offset, as spreadsheets read it.
[[nodiscard]] std::string toLocalText(const Moment& moment);

/// Appends what toIso8601 and toLocalText return, without a string in between (for long exports).
void appendIso8601(std::string& out, const Moment& moment);
void appendLocalText(std::string& out, const Moment& moment);

/// Reads "2026-11-20T14:12[:00[.123]][Z|+01:00|+0100|+01]", with a space allowed for the T.
/// Fractions are cut off. Nothing for any other text, for a date that does not exist, or an offset
/// over 18 h.
[[nodiscard]] std::optional<ParsedTime> parseIso8601(std::string_view text);

/// Reads "2026-11-20"; nothing for any other text or a date that does not exist.
[[nodiscard]] std::optional<std::chrono::year_month_day> parseDate(std::string_view text);

} // namespace coolwarm
