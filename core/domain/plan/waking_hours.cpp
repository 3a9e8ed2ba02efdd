// SPDX-License-Identifier: MIT
// Finds the waking days on the wall of a place.
#include "core/domain/plan/waking_hours.h"

namespace coolwarm {

namespace {

using Days = std::chrono::days;

std::chrono::sys_seconds endOf(std::chrono::local_days date, const WakingHours& hours,
                               const Zone& zone) {
    const Days later{hours.to() > hours.from() ? 0 : 1};
    return zone.fromLocal(std::chrono::local_seconds{date + later} + hours.to()).utc;
}

WakingDay dayOf(std::chrono::local_days date, const WakingHours& hours, const Zone& zone) {
    return {date, zone.fromLocal(std::chrono::local_seconds{date} + hours.from()).utc,
            endOf(date, hours, zone), endOf(date - Days{1}, hours, zone)};
}

} // namespace

std::array<WakingDay, 2> wakingDays(const WakingHours& hours, std::chrono::sys_seconds now,
                                    const Zone& zone) {
    const auto date = std::chrono::floor<Days>(zone.at(now).local());
    const WakingDay before = dayOf(date - Days{1}, hours, zone);
    if (now < before.to)
        return {before, dayOf(date, hours, zone)};
    return {dayOf(date, hours, zone), dayOf(date + Days{1}, hours, zone)};
}

} // namespace coolwarm
