// SPDX-License-Identifier: MIT
// When somebody who does not see the window is told something between start and alarm.
#pragma once

#include "core/domain/preferences.h"
#include "core/engine/status.h"
#include "core/time/reading.h"

#include <optional>

namespace coolwarm {

/// So often a session asks to look at the skin (spec section 4).
inline constexpr std::chrono::minutes skinLookEvery{5};
/// What was told at a moment counts for so long after it.
inline constexpr std::chrono::minutes lookLasts{1};
/// Before the end it is told that so much is left.
inline constexpr std::chrono::minutes someLeft{5};
inline constexpr std::chrono::minutes lastMinute{1};
/// How often an alarm that nobody answers is spoken again, and after how long that ends.
inline constexpr std::chrono::seconds sayAgainAfter{20};
inline constexpr std::chrono::minutes sayAgainFor{10};

/// Whether the moment at which so much was left lies between two looks, `before` and `now`, and is
/// still true to anybody who listens.
[[nodiscard]] bool isJustLeft(Millis left, Millis before, Millis now);

/// Whether a look at the skin is due just now: from each fifth minute on for a minute, but neither
/// in the last minute before the end nor at the alarm.
[[nodiscard]] bool skinLookDue(const RunningStatus& running);

/// The time to the next of these moments that a preference asks for; nothing when there is none.
[[nodiscard]] std::optional<Millis> nextCue(const Status& status, const Preferences& wanted);

} // namespace coolwarm
