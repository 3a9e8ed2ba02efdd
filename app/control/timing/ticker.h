// SPDX-License-Identifier: MIT
// When the status has to be looked at again, so that nothing is shown late or woken in vain.
#pragma once

#include "core/engine/status.h"
#include "core/time/reading.h"

#include <optional>

namespace coolwarm {

/// The time until a countdown with so much remaining shows another second; never 0.
[[nodiscard]] Millis toNextSecond(Millis remaining);
/// Where somebody can see what time changes.
enum class Seen {
    Nowhere,
    InTray, ///< by the tray's icon alone
    InWindow,
};

/// The time to the next beat: while the window can be seen the next displayed second of a
/// countdown, or the next minute for the mark of the present; in the tray the next displayed minute
/// of a running session; else only the next event. Nothing when time changes nothing.
[[nodiscard]] std::optional<Millis> nextBeat(const Status& status, Seen seen);

} // namespace coolwarm
