// SPDX-License-Identifier: MIT
// Takes what is busy and quiet out of a waking day.
#include "core/rules/planner/free_spans.h"

#include <algorithm>

namespace coolwarm {

namespace {

using std::chrono::days;
using std::chrono::local_seconds;
using std::chrono::minutes;

// The quiet hours that begin the day before, on it and on the next: a day is two dates at most.
std::vector<BusyTime> quietTimes(const WakingDay& day, const QuietHours& quiet, const Zone& zone) {
    std::vector<BusyTime> times;
    for (int shift = -1; shift <= 1; ++shift) {
        const local_seconds date{day.date + days{shift}};
        const minutes to = quiet.to() + (quiet.to() > quiet.from() ? minutes{0} : minutes{days{1}});
        times.push_back({zone.fromLocal(date + quiet.from()).utc, zone.fromLocal(date + to).utc});
    }
    return times;
}

} // namespace

std::vector<FreeSpan> freeSpans(const WakingDay& day, const DayPlanRequest& request,
                                std::chrono::sys_seconds base, const Zone& zone) {
    std::vector<BusyTime> busy = request.busy;
    if (request.quiet) {
        const auto quiet = quietTimes(day, *request.quiet, zone);
        busy.insert(busy.end(), quiet.begin(), quiet.end());
    }
    std::ranges::sort(busy, {}, &BusyTime::from);
    std::vector<FreeSpan> free;
    auto from = std::max(day.from, base);
    const auto add = [&](std::chrono::sys_seconds to) {
        const auto first = std::chrono::ceil<minutes>(from - base);
        const auto last = std::chrono::floor<minutes>(std::min(to, day.to) - base);
        if (first < last)
            free.push_back({static_cast<int>(first.count()), static_cast<int>(last.count())});
    };
    for (const BusyTime& each : busy) {
        if (each.to <= from || each.to <= each.from)
            continue;
        add(each.from);
        from = each.to;
    }
    add(day.to);
    return free;
}

} // namespace coolwarm
