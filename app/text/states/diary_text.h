// SPDX-License-Identifier: MIT
// What the diary says of a day and of a record, to the eye and to the ear.
#pragma once

#include "core/log/ports/history_row.h"

#include <QDate>
#include <QString>

namespace coolwarm {

/// "Today", else the day of the week: "Friday".
[[nodiscard]] QString dayName(const QDate& day, const QDate& today);
/// What stands behind it: "27 November · 3 ice, 2 heat, 1 pain score", the year where it is not
/// this one.
[[nodiscard]] QString dayDetails(const DayOfRecords& day, const QDate& today);
/// Both to be read aloud: "Friday 27 November, 3 ice, 2 heat".
[[nodiscard]] QString spokenDay(const DayOfRecords& day, const QDate& today);

/// The length and how it ended: "20 min", "23 min 10 s, 3 min over", "7 min, stopped". Of an
/// activity its length, where it has one.
[[nodiscard]] QString lengthInDiary(const HistoryRecord& record);
/// "tightness 2" of a pain entry that says so, for the place in which a session has its bar.
[[nodiscard]] QString tightnessInDiary(const HistoryRecord& record);

/// All that a line shows: "Ice, Friday 27 November, 17:05, 16 minutes, Neck, pain 3 before,
/// 2 after, note: after getting up"; "Pain 4, Friday 27 November, 17:05, Neck, tightness 2"; "Walk,
/// Friday 27 November, 17:05, 20 minutes".
[[nodiscard]] QString spokenRecord(const HistoryRecord& record, const QDate& today, bool withSite);

} // namespace coolwarm
