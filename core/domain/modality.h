// SPDX-License-Identifier: MIT
// The two therapies: ice and heat.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace coolwarm {

enum class Modality { Ice, Heat };

inline constexpr std::array bothModalities{Modality::Ice, Modality::Heat};

[[nodiscard]] constexpr Modality otherThan(Modality modality) {
    return modality == Modality::Ice ? Modality::Heat : Modality::Ice;
}

/// The word used in database, CSV and command line.
[[nodiscard]] constexpr std::string_view toWord(Modality modality) {
    return modality == Modality::Ice ? "ice" : "heat";
}

/// The modality of a word, nothing for any other text.
[[nodiscard]] constexpr std::optional<Modality> modalityFromWord(std::string_view word) {
    for (const Modality modality : bothModalities)
        if (word == toWord(modality))
            return modality;
    return std::nullopt;
}

} // namespace coolwarm
