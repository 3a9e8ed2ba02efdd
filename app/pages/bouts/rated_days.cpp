// SPDX-License-Identifier: MIT
// Looks for scores from both ends, in spans that grow until they hold some.
#include "app/pages/bouts/rated_days.h"

#include "core/time/day_of.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::days;
using std::chrono::sys_seconds;

namespace {

constexpr days firstSpan{2};
constexpr days widestSpan{64}; // what many a day may bring in that time is read in 10 ms

std::vector<Rating> fromBegin(DiaryReader& diary, const Site& site, sys_seconds from,
                              sys_seconds to) {
    for (days span = firstSpan; from < to; span = std::min(2 * span, widestSpan)) {
        const sys_seconds until = std::min(from + span, to);
        if (auto found = diary.ratings(site, from, until); !found.empty())
            return found;
        from = until;
    }
    return {};
}

std::vector<Rating> fromEnd(DiaryReader& diary, const Site& site, sys_seconds from,
                            sys_seconds to) {
    for (days span = firstSpan; from < to; span = std::min(2 * span, widestSpan)) {
        const sys_seconds since = std::max(to - span, from);
        if (auto found = diary.ratings(site, since, to); !found.empty())
            return found;
        to = since;
    }
    return {};
}

} // namespace

// A day may reach beyond the span in which its first scores were found, or its last: it is read
// once more, a day to both sides.
std::vector<Rating> firstAndLastDay(DiaryReader& diary, const Site& site, sys_seconds from,
                                    sys_seconds to) {
    const auto first = fromBegin(diary, site, from, to);
    const auto last = fromEnd(diary, site, from, to);
    if (first.empty() || last.empty())
        return {};
    const Rating& earliest = first.front();
    const Rating& latest = last.back();
    const sys_seconds firstEnds = std::min(earliest.at.utc + firstSpan, to);
    std::vector<Rating> found;
    const auto takeDay = [&](const Rating& of, sys_seconds since, sys_seconds until) {
        for (const Rating& rating : diary.ratings(site, since, until))
            if (dayOf(rating.at) == dayOf(of.at))
                found.push_back(rating);
    };
    takeDay(earliest, earliest.at.utc, firstEnds);
    if (dayOf(latest.at) != dayOf(earliest.at))
        takeDay(latest, std::max(latest.at.utc - firstSpan, from),
                latest.at.utc + std::chrono::seconds{1});
    return found;
}

} // namespace coolwarm
