// SPDX-License-Identifier: MIT
// Judges what somebody wants to write down in the diary.
#include "core/rules/diary_rules.h"

namespace coolwarm {

Verdict mayHaveHappened(const Moment& at, const Reading& now) {
    Refusal refusal;
    if (at.utc.time_since_epoch() < std::chrono::seconds{0})
        refusal.reason = Reason::LiesTooFarBack;
    else if (WallTime{at.utc} > now.wall)
        refusal.reason = Reason::LiesAhead;
    else
        return Verdict::allowed();
    return Verdict::refused(refusal);
}

} // namespace coolwarm
