// SPDX-License-Identifier: MIT
// Values of a kind by their words, as database, CSV and command line have them.
#pragma once

#include <optional>
#include <string_view>

namespace coolwarm {

/// The word of the value in a table of pairs; empty where the table has it not.
template <class Table, class Value>
[[nodiscard]] constexpr std::string_view wordFor(const Table& table, Value value) {
    for (const auto& [candidate, word] : table)
        if (candidate == value)
            return word;
    return {};
}

/// The value of that very word; nothing where the table has it not.
template <class Value, class Table>
[[nodiscard]] constexpr std::optional<Value> valueFor(const Table& table,
                                                      std::string_view wanted) {
    for (const auto& [value, word] : table)
        if (word == wanted)
            return value;
    return std::nullopt;
}

} // namespace coolwarm
