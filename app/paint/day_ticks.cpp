// SPDX-License-Identifier: MIT
// Walks over the local hours of a stretch of time.
#include "app/paint/day_ticks.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace coolwarm {

namespace {

/// The midnight at the end of a day: "24:00" where hours are counted to 24, as the locale writes it
/// else.
QString endOfDay(const QLocale& locale) {
    QString zero = locale.toString(QTime(0, 0), QLocale::ShortFormat);
    if (locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive)) {
        return zero;
    }
    qsizetype begin = 0;
    while (begin < zero.size() && !zero.at(begin).isDigit()) {
        ++begin;
    }
    qsizetype end = begin;
    while (end < zero.size() && zero.at(end).isDigit()) {
        ++end;
    }
    return zero.left(begin) + locale.toString(24) + zero.mid(end);
}

} // namespace

QList<DayTick> dayTicks(const QDateTime& from, const QDateTime& to, const QLocale& locale,
                        int stepHours) {
    const int step = std::clamp(stepHours, 1, 12);
    QList<DayTick> ticks;
    const qint64 length = from.secsTo(to);
    for (QDate day = from.date(); day <= to.date(); day = day.addDays(1)) {
        for (int hour = 0; hour < 24; hour += step) {
            QDateTime moment = from;
            moment.setTime(
                QTime(12, 0)); // noon exists on every day, so that the steps between are sound
            moment.setDate(day);
            moment.setTime(QTime(hour, 0));
            // A local hour that does not exist on this day comes back as another one: no tick for
            // it.
            if (!moment.isValid() || moment.time() != QTime(hour, 0) || moment.date() != day) {
                continue;
            }
            const qint64 second = from.secsTo(moment);
            if (second < 0 || second > length) {
                continue;
            }
            const bool closing = second == length && hour == 0 && length > 0;
            ticks.append({second, closing ? endOfDay(locale)
                                          : locale.toString(moment.time(), QLocale::ShortFormat)});
        }
    }
    return ticks;
}

} // namespace coolwarm
