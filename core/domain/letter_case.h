// SPDX-License-Identifier: MIT
// Comparing texts without regard to upper and lower case.
#pragma once

#include <string>
#include <string_view>

namespace coolwarm {

/// The valid UTF-8 `text` with its capital letters as small ones, character by character: the
/// Latin, Greek and Cyrillic alphabets with their marks. Other characters stay as they are.
[[nodiscard]] std::string inSmallLetters(std::string_view text);

} // namespace coolwarm
