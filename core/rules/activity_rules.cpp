// SPDX-License-Identifier: MIT
// Judges activities, and counts the cream of a day.
#include "core/rules/activity_rules.h"

#include "core/rules/diary_rules.h"
#include "core/time/day_of.h"

#include <algorithm>

namespace coolwarm {

Verdict mayHaveHappened(const Activity& wanted, const Activity* before, const Reading& now) {
    const std::chrono::seconds length = wanted.length.value_or(std::chrono::seconds{0});
    if (wanted.length && (length < std::chrono::seconds{1} || length > longestActivity)) {
        Refusal refusal;
        refusal.reason = Reason::ActivityLength;
        return Verdict::refused(refusal);
    }
    if (before != nullptr && before->start == wanted.start && before->length == wanted.length)
        return Verdict::allowed();
    if (Verdict verdict = mayHaveHappened(wanted.start, now); !verdict.isAllowed())
        return verdict;
    return mayHaveHappened({wanted.start.utc + length, wanted.start.offset}, now);
}

CreamCount creamsOn(std::chrono::local_days day, const std::vector<Activity>& activities) {
    CreamCount count;
    count.used = static_cast<int>(
        std::count_if(activities.begin(), activities.end(), [&](const Activity& each) {
            return each.what == ActivityKind::Cream && !each.deleted && dayOf(each.start) == day;
        }));
    count.left = std::max(0, creamsADay - count.used);
    return count;
}

} // namespace coolwarm
