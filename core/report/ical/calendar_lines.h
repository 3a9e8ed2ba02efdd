// SPDX-License-Identifier: MIT
// The lines of an iCalendar file (RFC 5545): folded, ended, escaped.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace coolwarm {

/// A line has at most so many octets without its end; a longer one goes on in the next.
inline constexpr std::size_t calendarLineOctets = 75;

/// Adds "NAME:VALUE", folded so that no character is cut in two, with CR LF at its end.
void addCalendarLine(std::string& file, std::string_view name, std::string_view value);

/// A text as a value: backslash, semicolon, comma and the ends of lines are escaped, other control
/// characters left out.
[[nodiscard]] std::string calendarText(std::string_view text);

/// "20261129T141500Z".
[[nodiscard]] std::string calendarMoment(std::chrono::sys_seconds moment);

} // namespace coolwarm
