// SPDX-License-Identifier: MIT
// The hours below a day strip, right on days on which the clock is put forward or back.
#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

class QDateTime;
class QLocale;

namespace coolwarm {

/// A labelled moment, in seconds since the strip's beginning.
struct DayTick {
    qint64 second = 0;
    QString label;
    bool operator==(const DayTick&) const = default;
};

/// Ticks at every local hour that `stepHours` (1..12) divides, from `from` to `to`, both included,
/// labelled in the locale's short form. The midnight at the end is written 24:00 where the day has
/// 24 hours.
[[nodiscard]] QList<DayTick> dayTicks(const QDateTime& from, const QDateTime& to,
                                      const QLocale& locale, int stepHours = 3);

} // namespace coolwarm
