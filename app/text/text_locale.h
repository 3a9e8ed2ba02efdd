// SPDX-License-Identifier: MIT
// Chooses the locale by which numbers, times and names of days are written.
#pragma once

#include <QLocale>
#include <QStringList>

namespace coolwarm {

/// The locale for texts of that language: the system's where it writes numbers and times in that
/// language, else the language as in the country of `place`. Never another language's digits, names
/// of days or direction of writing.
[[nodiscard]] QLocale localeOfTexts(QLocale::Language texts, const QLocale& system,
                                    const QLocale& place);

/// The languages for which the program carries texts, such as "de", in the order of their names.
[[nodiscard]] QStringList textLanguages();

/// What those who speak it call it: "Deutsch".
[[nodiscard]] QString languageName(const QString& language);

} // namespace coolwarm
