// SPDX-License-Identifier: MIT
// What the diary says of a day and of a session, to the eye and to the ear.
#pragma once

#include "core/domain/session.h"
#include "core/log/ports/history_reader.h"

#include <QDate>
#include <QString>

#include <chrono>

namespace coolwarm {

/// "Today", else the day of the week: "Friday".
[[nodiscard]] QString dayName(const QDate& day, const QDate& today);
/// What stands behind it: "27 November · 3 ice, 2 heat", the year where it is not this one.
[[nodiscard]] QString dayDetails(const DayOfSessions& day, const QDate& today);
/// Both to be read aloud: "Friday 27 November, 3 ice, 2 heat".
[[nodiscard]] QString spokenDay(const DayOfSessions& day, const QDate& today);

/// The length and how it ended: "20 min", "23 min 10 s, 3 min over", "7 min, stopped".
[[nodiscard]] QString lengthInDiary(const Session& session);

/// All that a line shows: "Ice, Friday 27 November, 17:05, 16 minutes, Neck, pain 3 before,
/// 2 after, note: after getting up".
[[nodiscard]] QString spokenSession(const Session& session, const QDate& today, bool withSite);

} // namespace coolwarm
