// SPDX-License-Identifier: MIT
// May this plan hold from now on? (Rule 9, and rule 8 for the rests that run.)
#pragma once

#include "core/rules/verdict.h"

#include <vector>

namespace coolwarm {

/// A plan of the user's own for one modality.
struct PlanRequest {
    Modality modality = Modality::Ice;
    LengthWindow window;
    std::chrono::minutes rest{};
};

/// What the log knows about the modality; a decision needs no more.
struct PlanFacts {
    Protocol protocol;                     ///< the plan in force
    LatestTime latestWall; ///< the latest time ever recorded
    std::vector<Anchor> ends;              ///< ends at any site that may still hold a rest
    /// How long ago a session ended whose end is not stored yet: its alarm has come this moment.
    std::optional<Millis> sinceDue;
};

/// A plan may narrow a window and lengthen a rest, and may go back as far as the documented
/// figures. It may not shorten a rest that runs: while the skin of any site rests under the plan in
/// force, a plan with a shorter rest is refused until that rest is over. Else a longer pause could
/// be set aside just when it holds, by a slip as well as by impatience. The window may go back any
/// time.
Verdict mayPlan(const PlanRequest& request, const PlanFacts& facts, const Reading& now);

} // namespace coolwarm
