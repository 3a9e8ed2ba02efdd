// SPDX-License-Identifier: MIT
// How loud an alarm rings, by how long it has rung.
#pragma once

#include <chrono>
#include <optional>

namespace coolwarm {

/// From this share of the own volume on, it grows.
inline constexpr double gentlest = 0.3;
/// Full volume comes within a minute (spec section 4).
inline constexpr std::chrono::seconds growing{45};
/// From then on it rings for a part of each minute only (spec section 4): who has not come by then
/// is not there, and neighbours are.
inline constexpr std::chrono::minutes ringsThroughout{10};
inline constexpr std::chrono::seconds partOfAMinute{20};

/// The share of the own volume, from 0 to 1, of an alarm that has rung for `since`; nothing while
/// it is silent. It never gets quieter but in the pauses.
[[nodiscard]] constexpr std::optional<double> ringShare(std::chrono::seconds since) {
    if (since >= ringsThroughout && since % std::chrono::minutes{1} >= partOfAMinute)
        return std::nullopt;
    if (since >= growing)
        return 1.0;
    const double grown = static_cast<double>(since.count()) / static_cast<double>(growing.count());
    return gentlest + (1.0 - gentlest) * grown;
}

} // namespace coolwarm
