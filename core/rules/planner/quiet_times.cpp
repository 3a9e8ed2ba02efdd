// SPDX-License-Identifier: MIT
// Finds the quiet hours on the wall of a place.
#include "core/rules/planner/quiet_times.h"

namespace coolwarm {

using std::chrono::days;
using std::chrono::local_seconds;
using std::chrono::minutes;

std::vector<BusyTime> quietTimes(std::chrono::local_days date, const QuietHours& quiet,
                                 const Zone& zone) {
    std::vector<BusyTime> times;
    const minutes to = quiet.to() + (quiet.to() > quiet.from() ? minutes{0} : minutes{days{1}});
    for (int shift = -1; shift <= 2; ++shift) {
        const local_seconds each{date + days{shift}};
        times.push_back({zone.fromLocal(each + quiet.from()).utc, zone.fromLocal(each + to).utc});
    }
    return times;
}

} // namespace coolwarm
