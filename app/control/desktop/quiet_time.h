// SPDX-License-Identifier: MIT
// Whether it is within the quiet hours now, by the local time of day.
#pragma once

#include "core/domain/preferences.h"
#include "core/time/reading.h"

#include <optional>

namespace coolwarm {

/// Whether only the alarm may make itself heard now.
[[nodiscard]] bool isQuiet(const Preferences& preferences, std::chrono::sys_seconds now);

/// How long the quiet hours last at least; nothing when it is not quiet. Where a change of daylight
/// saving makes them longer, they are still on by then.
[[nodiscard]] std::optional<Millis> quietLeft(const Preferences& preferences, const Reading& now);

} // namespace coolwarm
