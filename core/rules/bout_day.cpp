// SPDX-License-Identifier: MIT
// Counts the days of a bout and compares its first scores with its latest.
#include "core/rules/bout_day.h"

#include "core/time/day_of.h"

#include <algorithm>
#include <map>

namespace coolwarm {

using std::chrono::days;
using std::chrono::floor;

namespace {

struct Mean {
    int sum = 0;
    int count = 0;

    [[nodiscard]] double value() const { return static_cast<double>(sum) / count; }
};

Improvement improvementFrom(double first, double latest) {
    if (latest == 0)
        return Improvement::Recovered;
    return first - latest >= noticeableChange(first) ? Improvement::Noticeable : Improvement::None;
}

UsedFirst usedFirst(std::chrono::seconds since) {
    if (since < iceFirstAtLeast)
        return UsedFirst::Ice;
    return since < iceFirstAtMost ? UsedFirst::IceStill : UsedFirst::Either;
}

} // namespace

int noticeableChange(double start) {
    constexpr double endOfLow = 4.5; // a mean is nearer to 4 than to 5
    constexpr double endOfMiddle = 7.5;
    if (start < endOfLow)
        return 1;
    return start < endOfMiddle ? 2 : 3;
}

Progress progressIn(const std::vector<Rating>& ratings) {
    std::map<std::chrono::local_days, Mean> means;
    for (const Rating& rating : ratings) {
        Mean& mean = means[dayOf(rating.at)];
        mean.sum += rating.score.value();
        ++mean.count;
    }
    Progress progress;
    progress.ratedDays = static_cast<int>(means.size());
    if (means.empty())
        return progress;
    progress.first = means.begin()->second.value();
    progress.latest = means.rbegin()->second.value();
    if (means.size() > 1)
        progress.improvement = improvementFrom(progress.first, progress.latest);
    return progress;
}

// A clock that was set back may stand before the onset.
BoutDay boutDay(const Episode& bout, const std::vector<Rating>& ratings, const Moment& now) {
    const Moment until = bout.ended.value_or(now);
    BoutDay today;
    today.day = std::max(1, static_cast<int>((dayOf(until) - dayOf(bout.began)).count()) + 1);
    today.first = usedFirst(until.utc - bout.began.utc);
    today.progress = progressIn(ratings);
    const Improvement improvement = today.progress.improvement;
    if (improvement == Improvement::Noticeable || improvement == Improvement::Recovered)
        return today;
    for (const int day : lookAgainDays)
        if (today.day >= day)
            today.lookAgain = day;
    return today;
}

} // namespace coolwarm
