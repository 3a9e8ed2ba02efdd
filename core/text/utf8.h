// SPDX-License-Identifier: MIT
// Whether a text is valid UTF-8, and how long it is.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace coolwarm {

/// The number of code points, or nothing when `text` is not valid UTF-8 (RFC 3629: no overlong
/// forms, no surrogates, nothing above U+10FFFF).
[[nodiscard]] std::optional<std::size_t> codePoints(std::string_view text);

} // namespace coolwarm
