// SPDX-License-Identifier: MIT
// How the skin looked and felt after a session.
#pragma once

#include "core/domain/words.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace coolwarm {

/// As somebody answers who has looked (spec section 8).
enum class Skin { Normal, Red, White, Blistered, Numb, Other };

/// With the words of database, CSV and command line, in the order in which they are offered.
inline constexpr std::array<std::pair<Skin, std::string_view>, 6> skinWords{{
    {Skin::Normal, "normal"},
    {Skin::Red, "red"},
    {Skin::White, "white"},
    {Skin::Blistered, "blistered"},
    {Skin::Numb, "numb"},
    {Skin::Other, "other"},
}};

[[nodiscard]] constexpr std::string_view toWord(Skin wanted) {
    return wordFor(skinWords, wanted);
}

[[nodiscard]] constexpr std::optional<Skin> skinFromWord(std::string_view wanted) {
    return valueFor<Skin>(skinWords, wanted);
}

/// Whether it is anything but as usual.
[[nodiscard]] constexpr bool isReaction(Skin skin) {
    return skin != Skin::Normal;
}

/// Whether a doctor has to see it the same day (guidance.md, the lines below "What goes with it").
[[nodiscard]] constexpr bool wantsADoctorToday(Skin skin) {
    return skin == Skin::White || skin == Skin::Blistered || skin == Skin::Numb;
}

} // namespace coolwarm
