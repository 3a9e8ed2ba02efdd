// SPDX-License-Identifier: MIT
// Times, lengths and the field's words as the user's language and place write them.
#pragma once

#include "app/text/safe_text.h"
#include "core/domain/modality.h"
#include "core/domain/pain.h"
#include "core/domain/protocol.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstdint>

namespace coolwarm {

/// The same day to Qt and to the core.
[[nodiscard]] inline QDate toQDate(std::chrono::local_days day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}
[[nodiscard]] inline std::chrono::local_days toLocalDays(const QDate& day) {
    return std::chrono::local_days{std::chrono::days{QDate(1970, 1, 1).daysTo(day)}};
}

/// A moment on the present zone's wall ("Today in the present zone").
[[nodiscard]] QDateTime toDateTime(std::chrono::sys_seconds moment);
/// Whether a QDateTime can have this offset from UTC, which a log may keep.
[[nodiscard]] bool fitsDateTime(std::chrono::minutes offset);
/// A stored moment on the wall where and when it was recorded; that wall as if it were in UTC where
/// its offset does not fit.
[[nodiscard]] QDateTime toDateTime(const Moment& moment);

/// "15:26"; with the day in front when it is not the day of `now`: "Sat 21 Nov, 00:26".
[[nodiscard]] QString timeText(std::chrono::sys_seconds moment, std::chrono::sys_seconds now);
/// "14:12", on the wall where and when it was recorded.
[[nodiscard]] QString clockText(const Moment& moment);
/// "Fri 20 Nov 14:12", with the year when it is not that of `today`: a session's start in the
/// history.
[[nodiscard]] QString startText(const Moment& moment, const QDate& today);
/// A countdown: "46:12", "1:12:40", "0:09". Counts up to the full second, so it shows 0:00 only at
/// the end.
[[nodiscard]] QString countdownText(Millis remaining);
/// In words for sentences: "46 min", "1 h 12 min", "40 s", "2 h"; rounded up to the minute from a
/// minute on.
[[nodiscard]] QString spanText(Millis span);
/// How long a session was, in words and never rounded: "13 min 34 s", "20 min". The one way in
/// which a session's length is told, wherever it is spoken of.
[[nodiscard]] QString durationText(std::chrono::seconds length);
/// "15–25 min".
[[nodiscard]] QString windowText(const LengthWindow& window);

[[nodiscard]] QString modalityText(Modality modality); ///< "Ice"
/// A site of the first list in the user's language, one of the user's own as it was typed.
/// For a field, a list or a cell of its own.
[[nodiscard]] QString siteText(const Site& site);
/// The same to be put into a sentence.
[[nodiscard]] QString siteInSentence(const Site& site);
/// The site that a text names, in any language of the program; nothing when it can be none.
[[nodiscard]] std::optional<Site> siteFromText(const QString& text);
/// "Completed", "Overran by 6 min" and so on; the origin is not in it.
[[nodiscard]] QString outcomeText(const Session& session);
/// "6 → 3", "6 → –", empty when neither is known.
[[nodiscard]] QString painText(const Session& session);
[[nodiscard]] QString painText(const std::optional<PainScore>& before,
                               const std::optional<PainScore>& after);

/// A whole number: "1,204".
[[nodiscard]] QString numberText(std::int64_t value);
/// A mean to one place, halves away from zero: "6.4"; below zero with a minus sign, "−1.6".
[[nodiscard]] QString oneDecimal(double value);
/// The same of a change, with either sign: "−1.6", "+0.4", "0.0".
[[nodiscard]] QString signedDecimal(double change);
/// A number of things as a plural takes it; plurals end at the largest int.
[[nodiscard]] int forPlural(std::int64_t count);

} // namespace coolwarm
