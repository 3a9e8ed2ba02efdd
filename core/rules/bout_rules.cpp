// SPDX-License-Identifier: MIT
// Judges the times of bouts.
#include "core/rules/bout_rules.h"

#include "core/rules/diary_rules.h"
#include "core/time/day_of.h"

#include <algorithm>

namespace coolwarm {

bool proposesBout(const QuietFacts& facts, std::chrono::sys_seconds at) {
    return !facts.isInBout && (!facts.lastBefore || at - *facts.lastBefore >= quietDays);
}

bool isOverBefore(const Episode& bout, const std::optional<std::chrono::local_days>& from) {
    return from && bout.ended && dayOf(*bout.ended) < *from;
}

bool shareTime(const Episode& one, const Episode& other) {
    const auto endsAfterStartOf = [](const Episode& bout, const Episode& next) {
        return !bout.ended || bout.ended->utc > next.began.utc;
    };
    return endsAfterStartOf(one, other) && endsAfterStartOf(other, one);
}

Verdict mayStand(const Episode& wanted, const std::vector<Episode>& others) {
    Refusal refusal;
    refusal.site = wanted.site;
    refusal.wanted = wanted;
    refusal.reason = Reason::BoutEndsTooEarly;
    if (wanted.ended && wanted.ended->utc <= wanted.began.utc)
        return Verdict::refused(refusal);
    const auto found = std::find_if(others.begin(), others.end(), [&](const Episode& other) {
        return other.id != wanted.id && other.site == wanted.site && shareTime(wanted, other);
    });
    if (found == others.end())
        return Verdict::allowed();
    refusal.reason = found->ended ? Reason::BoutsOverlap : Reason::BoutIsOpen;
    refusal.record = *found;
    return Verdict::refused(refusal);
}

Verdict mayHaveHappened(const Episode& wanted, const Episode* before, const Reading& now) {
    if (before == nullptr || before->began != wanted.began)
        if (Verdict verdict = mayHaveHappened(wanted.began, now); !verdict.isAllowed())
            return verdict;
    if (wanted.ended && (before == nullptr || before->ended != wanted.ended))
        return mayHaveHappened(*wanted.ended, now);
    return Verdict::allowed();
}

} // namespace coolwarm
