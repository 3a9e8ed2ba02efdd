// SPDX-License-Identifier: MIT
// When the heart has to beat next, so that nothing is shown late and nothing ticks in vain.
#pragma once

#include "core/engine/status.h"

#include <optional>

namespace coolwarm {

/// So long before the best time for the next session ends, it is told.
inline constexpr std::chrono::minutes bestByNear{15};

/// The time until a countdown with so much remaining shows another second; never 0.
[[nodiscard]] Millis toNextSecond(Millis remaining);

/// The time to the next beat: while the window can be seen the next displayed second of a
/// countdown, or the next minute for the mark of the present; hidden only the next event.
/// Nothing when time changes nothing.
[[nodiscard]] std::optional<Millis> nextBeat(const Status& status, bool visible);

} // namespace coolwarm
