// SPDX-License-Identifier: MIT
// Reads and writes busy times.
#include "app/pages/today/plan/plan_fields.h"

#include "app/text/format.h"
#include "app/text/typing/moment_parser.h"
#include "core/domain/plan/waking_hours.h"
#include "core/time/day_of.h"

#include <QStringList>

namespace coolwarm {

namespace {

using std::chrono::local_seconds;
using std::chrono::sys_seconds;

std::optional<BusyTime> busyTimeOf(const QString& text, sys_seconds now, const Zone& zone) {
    QString dashed = text;
    dashed.replace(QChar(0x2013), QLatin1Char('-')); // an en dash is as good
    const QStringList parts = dashed.split(QLatin1Char('-'));
    if (parts.size() != 2)
        return std::nullopt;
    const auto from = readTimeOfDay(parts[0].trimmed()).value;
    auto to = readTimeOfDay(parts[1].trimmed()).value;
    if (!from || !to)
        return std::nullopt;
    if (*to <= *from)
        *to += WakingHours::day;
    const local_seconds date{dayOf(zone.at(now))};
    return BusyTime{zone.fromLocal(date + *from).utc, zone.fromLocal(date + *to).utc};
}

} // namespace

std::optional<std::vector<BusyTime>> busyTimesOf(const QString& text, sys_seconds now,
                                                 const Zone& zone) {
    std::vector<BusyTime> busy;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto time = busyTimeOf(part, now, zone);
        if (!time || busy.size() == PlanWish::mostBusyTimes)
            return std::nullopt;
        busy.push_back(*time);
    }
    return busy;
}

QString busyText(const std::vector<BusyTime>& busy, sys_seconds now) {
    QStringList texts;
    for (const BusyTime& each : busy)
        if (toDateTime(each.from).date() == toDateTime(now).date())
            texts << typedText(toDateTime(each.from).time()) + QLatin1Char('-') +
                         typedText(toDateTime(each.to).time());
    return texts.join(QStringLiteral("; "));
}

} // namespace coolwarm
