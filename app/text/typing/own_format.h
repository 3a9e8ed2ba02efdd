// SPDX-License-Identifier: MIT
// Reads a day and a time in the very form in which a country writes them.
#pragma once

#include "app/text/typing/typed_parts.h"

#include <QStringList>

namespace coolwarm {

/// How a field shows a day and a time: the short form with the whole year and without seconds; the
/// form of ISO 8601 where the short form has words in it.
[[nodiscard]] QString typedDateFormat(const QLocale& locale);
[[nodiscard]] QString typedTimeFormat(const QLocale& locale);
/// The same for a format that Qt has of a country: "h:mm Ap".
[[nodiscard]] QString typedTimeFormatOf(const QString& usual);

/// All forms in which Qt and the fields write what is wanted in that country.
[[nodiscard]] QStringList ownFormats(const QLocale& locale, Wanted wanted);

/// What `text` names when it is written just as `format`, Qt's pattern of a date and time, says.
/// Marks of direction, capital letters, the script of the digits and the leading zeros of day,
/// month and hour do not matter; a year of two digits is in this century. Nothing for any other
/// text, for a day or a time that does not exist and for a weekday that is not that of the day.
[[nodiscard]] std::optional<TypedParts> readByFormat(const QString& text, const QString& format,
                                                     const QLocale& locale);

} // namespace coolwarm
