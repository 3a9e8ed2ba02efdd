// SPDX-License-Identifier: MIT
// Anchors and the time that has passed since one.
#include "core/time/reading.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::floor;
using std::chrono::seconds;

Anchor anchorBefore(const Reading& now, Millis age) {
    const WallTime exact = now.wall - age;
    const auto wholeSecond = floor<seconds>(exact);
    return {wholeSecond, now.boot, now.sinceBoot - age - (exact - wholeSecond)};
}

Anchor shifted(const Anchor& anchor, seconds by) {
    return {anchor.wall + by, anchor.boot, anchor.sinceBoot + by};
}

Elapsed elapsedSince(const Anchor& anchor, const Reading& now,
                     std::chrono::sys_seconds latestWall) {
    // A virtual machine put back to an older snapshot may count backwards within one boot, hence
    // the bound at zero: nothing is credited that is not proven.
    if (anchor.boot.known() && anchor.boot == now.boot)
        return {std::max(Millis{0}, now.sinceBoot - anchor.sinceBoot), false};
    if (now.wall < latestWall)
        return {std::max(Millis{0}, now.sinceBoot), true};
    return {std::max(Millis{0}, now.wall - WallTime{anchor.wall}), false};
}

} // namespace coolwarm
