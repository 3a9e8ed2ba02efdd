// SPDX-License-Identifier: MIT
// The words that stand in a typed day or time: months, weekdays, "yesterday", AM and PM.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>
#include <utility>

namespace coolwarm {

/// A typed text made plain: small letters, digits 0 to 9, one space, no marks of direction.
[[nodiscard]] QString plainTyped(const QString& text, const QLocale& locale);

/// Words and what each stands for. English words are always among them.
using TypedWords = QList<std::pair<QString, int>>;
[[nodiscard]] TypedWords monthWords(const QLocale& locale);   ///< 1 to 12
[[nodiscard]] TypedWords weekdayWords(const QLocale& locale); ///< 1 (Monday) to 7
[[nodiscard]] TypedWords dayWords(const QLocale& locale);     ///< days from today: 0, -1, -2
[[nodiscard]] TypedWords halfDayWords(const QLocale& locale); ///< 0 (AM), 12 (PM)
/// Words that say nothing: "at", and what the locale writes between the numbers.
[[nodiscard]] TypedWords fillerWords(const QLocale& locale);

/// Takes the longest of `words` that stands in `text` as a word of its own; `instead` remains.
std::optional<int> takeWord(QString& text, const TypedWords& words,
                            const QString& instead = QStringLiteral(" "));

} // namespace coolwarm
