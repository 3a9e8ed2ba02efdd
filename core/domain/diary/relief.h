// SPDX-License-Identifier: MIT
// When after a session it is asked how long relief holds.
#pragma once

#include <array>
#include <chrono>

namespace coolwarm {

/// So long after the end of a session (spec section 8): a rating just after a pack may be numbness
/// (field.md section 1).
inline constexpr std::array<std::chrono::minutes, 3> reliefMoments{
    std::chrono::minutes{30}, std::chrono::minutes{60}, std::chrono::minutes{120}};
/// So long a question waits for its answer. Then it is over without a word: what is told later is
/// another moment's pain (spec section 8).
inline constexpr std::chrono::minutes questionLasts{20};

} // namespace coolwarm
