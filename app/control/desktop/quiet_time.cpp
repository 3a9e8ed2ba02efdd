// SPDX-License-Identifier: MIT
// Tells whether it is within the quiet hours, and how long they still last.
#include "app/control/desktop/quiet_time.h"

#include "app/text/format.h"

#include <QDateTime>

#include <algorithm>

namespace coolwarm {

namespace {

std::chrono::minutes minuteOfDay(const QTime& time) {
    return std::chrono::minutes{time.hour() * 60 + time.minute()};
}

} // namespace

bool isQuiet(const Preferences& preferences, std::chrono::sys_seconds now) {
    return preferences.quietHours &&
           preferences.quietHours->hold(minuteOfDay(toDateTime(now).time()));
}

std::optional<Millis> quietLeft(const Preferences& preferences, const Reading& now) {
    const auto second = now.wallSecond();
    if (!isQuiet(preferences, second))
        return std::nullopt;
    const QDateTime here = toDateTime(second);
    const auto to = preferences.quietHours->to();
    QDateTime end(here.date(),
                  QTime(0, 0).addSecs(static_cast<int>(std::chrono::seconds{to}.count())));
    if (end <= here)
        end = QDateTime(here.date().addDays(1), end.time());
    // Where an hour comes twice the one of them would be missed by a day: waking an hour early and
    // looking again does no harm.
    const auto onTheWall = (to - minuteOfDay(here.time()) + QuietHours::day) % QuietHours::day;
    const Millis left = std::min(Millis{here.msecsTo(end)},
                                 Millis{onTheWall} - std::chrono::seconds{here.time().second()});
    return std::max(Millis{1}, left - (now.wall - WallTime{second}));
}

} // namespace coolwarm
