// SPDX-License-Identifier: MIT
// Takes what is busy and quiet out of a waking day.
#include "core/rules/planner/free_spans.h"

#include "core/rules/planner/quiet_times.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::minutes;

std::vector<FreeSpan> freeSpans(const WakingDay& day, const DayPlanRequest& request,
                                std::chrono::sys_seconds base, const Zone& zone) {
    std::vector<BusyTime> busy = request.busy;
    if (request.quiet) {
        const auto quiet = quietTimes(day.date, *request.quiet, zone);
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
