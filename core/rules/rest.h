// SPDX-License-Identifier: MIT
// The rest of the skin between two sessions of one modality at one site (rule 2).
#pragma once

#include "core/domain/protocol.h"
#include "core/time/reading.h"

#include <optional>
#include <span>

namespace coolwarm {

/// How far a rest has come.
struct Rest {
    Millis elapsed{0};                       ///< since the end that holds it the longest
    Millis remaining{0};                     ///< zero when a session may start
    std::optional<Millis> fullRestRemaining; ///< while the full rest's end is ahead; none without
    bool clockLooksWrong = false;            ///< see elapsedSince()
};

/// The rest after sessions that ended at `ends`; nothing when there were none. Of several ends the
/// one that holds longest counts: after a change of the clock that need not be the latest on the
/// wall.
[[nodiscard]] std::optional<Rest> restAfter(std::span<const Anchor> ends, const Regimen& regimen,
                                            const Reading& now,
                                            const LatestTime& latestWall);

/// The moment that lies `ahead` of the reading, to the nearest second, on the present wall clock.
/// A negative span gives a moment in the past.
[[nodiscard]] std::chrono::sys_seconds momentIn(const Reading& now, Millis ahead);

} // namespace coolwarm
