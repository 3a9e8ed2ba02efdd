// SPDX-License-Identifier: MIT
// The one rule for whole numbers in files and on the command line.
#pragma once

#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <system_error>

namespace coolwarm {

/// A number in the digits 0 to 9 and nothing else: no sign, space, point or digit of another
/// script. Noughts may stand in front. One that is larger than any is the largest.
[[nodiscard]] inline std::optional<std::int64_t> wholeNumber(std::string_view text) {
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    std::int64_t value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc())
        return std::numeric_limits<std::int64_t>::max();
    return value;
}

} // namespace coolwarm
