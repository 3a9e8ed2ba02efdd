// SPDX-License-Identifier: MIT
// What the cells of a CSV file say, whatever the column.
#pragma once

#include "core/time/clock.h"
#include "core/time/moment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coolwarm {

/// With the letters A to Z made small.
[[nodiscard]] std::string inLowerCase(std::string_view text);
/// The exact inverse of the guard of a text cell: one ' off where another guarded character
/// follows.
[[nodiscard]] std::string_view unguarded(std::string_view text);
/// Of digits alone, up to `most`.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(std::string_view text, std::int64_t most);
/// ISO 8601; without an offset the time of `zone`.
[[nodiscard]] std::optional<Moment> momentOf(std::string_view text, const Zone& zone);
/// As much of a cell as helps to find it, cut between characters.
[[nodiscard]] std::string shortened(std::string_view cell);

} // namespace coolwarm
