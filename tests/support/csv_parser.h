// SPDX-License-Identifier: MIT
// A second reader of CSV, written from RFC 4180 alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace coolwarm::test {

/// The records of a CSV text. Strict: each record ends with CRLF, a quote stands only around a
/// field or doubled inside one. Throws std::runtime_error for anything else.
[[nodiscard]] std::vector<std::vector<std::string>> parseCsv(std::string_view text,
                                                             char separator = ',');

/// Takes off the one ' that guards a cell.
[[nodiscard]] std::string unguarded(const std::string& cell);

} // namespace coolwarm::test
