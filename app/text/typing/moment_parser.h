// SPDX-License-Identifier: MIT
// Reads days and times as people type them, in their own order, words and digits; and writes them.
#pragma once

#include "core/time/clock.h"
#include "core/time/moment.h"
#include "core/time/system_clock.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace coolwarm {

/// A wall that is always the same distance from UTC: that of a session which was recorded there.
class FixedZone final : public Zone {
public:
    explicit FixedZone(std::chrono::minutes offset) : m_offset(offset) {}
    [[nodiscard]] std::chrono::minutes offsetAt(std::chrono::sys_seconds) const override {
        return m_offset;
    }
    [[nodiscard]] Moment fromLocal(std::chrono::local_seconds local) const override {
        return {std::chrono::sys_seconds{local.time_since_epoch()} - m_offset, m_offset};
    }

private:
    std::chrono::minutes m_offset;
};

/// What a typed text is read by.
struct MomentSetting {
    const Zone& zone;                         ///< whose wall the text speaks of
    std::chrono::sys_seconds now{};           ///< "yesterday" and a missing year count from here
    std::optional<std::chrono::local_days> day; ///< the day of a time alone; else today
    /// Instead: a time alone is on the day of this moment, or in the twelve hours behind it.
    std::optional<Moment> after;
    QLocale locale;
    /// Moments that are shown to the minute: a text without seconds that names the minute of one
    /// means that one, with its seconds; of several the first.
    std::vector<std::chrono::sys_seconds> shown = {};
};

/// A value, or none and in `said` why not. A value whose text can mean two says there which it is.
template <class Value>
struct Typed {
    std::optional<Value> value;
    QString said;
};

/// "20.11.25 10:00", "10:00", "10.00", "yesterday 9:30", "11/20/2026 3:44 PM", ISO 8601. The order
/// of day and month is the locale's; a year of two digits is in this century; without a year it is
/// the last such day. A time that daylight saving skipped is read as if the clocks had not been
/// put forward; of one that came twice it is the first. Both are said.
[[nodiscard]] Typed<Moment> readMoment(const QString& text, const MomentSetting& setting);
/// The same for a day alone; `after` and `day` are not asked.
[[nodiscard]] Typed<std::chrono::local_days> readDay(const QString& text,
                                                     const MomentSetting& setting);
/// The same for a time of day alone, as seconds since midnight.
[[nodiscard]] Typed<std::chrono::seconds> readTimeOfDay(const QString& text,
                                                        const QLocale& locale = QLocale());

/// How a field shows them, so that reading gives the same again: the locale's short form with the
/// whole year, without seconds, and without marks of direction.
[[nodiscard]] QString typedText(const QDateTime& wall, const QLocale& locale = QLocale());
[[nodiscard]] QString typedText(const QDate& day, const QLocale& locale = QLocale());
[[nodiscard]] QString typedText(const QTime& time, const QLocale& locale = QLocale());

} // namespace coolwarm
