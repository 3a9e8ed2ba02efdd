// SPDX-License-Identifier: MIT
// Comparing texts without regard to case, width and what cannot be seen.
#pragma once

#include <string>
#include <string_view>

namespace coolwarm {

/// Whether every byte is one of ASCII: texts for which no table is needed.
[[nodiscard]] bool isAscii(std::string_view text);

/// The UTF-8 `text` with its capital letters as small ones, character by character, in every
/// alphabet. Other characters, and bytes that are no UTF-8, stay as they are.
[[nodiscard]] std::string inSmallLetters(std::string_view text);

/// The UTF-8 `text` as NFKC with full case folding and without the characters that Unicode calls
/// default ignorable: texts that look alike to a reader become the same bytes.
[[nodiscard]] std::string foldedForComparing(std::string_view text);

} // namespace coolwarm
