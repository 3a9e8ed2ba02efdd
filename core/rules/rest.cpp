// SPDX-License-Identifier: MIT
// Computes how long a rest and a full rest still last.
#include "core/rules/rest.h"

#include <algorithm>

namespace coolwarm {

std::optional<Rest> restAfter(std::span<const Anchor> ends, const Regimen& regimen,
                              const Reading& now, const LatestTime& latestWall) {
    std::optional<Rest> longest;
    bool anyWrong = false;
    for (const Anchor& end : ends) {
        const Elapsed since = elapsedSince(end, now, latestWall);
        anyWrong = anyWrong || since.clockLooksWrong;
        if (longest && longest->elapsed <= since.time)
            continue;
        Rest rest;
        rest.elapsed = since.time;
        rest.remaining = std::max(Millis{0}, Millis{regimen.rest} - since.time);
        if (regimen.fullRest && since.time < *regimen.fullRest)
            rest.fullRestRemaining = *regimen.fullRest - since.time;
        longest = rest;
    }
    if (longest)
        longest->clockLooksWrong = anyWrong;
    return longest;
}

std::chrono::sys_seconds momentIn(const Reading& now, Millis ahead) {
    return std::chrono::round<std::chrono::seconds>(now.wall + ahead);
}

} // namespace coolwarm
