// SPDX-License-Identifier: MIT
// Finds the guide in the language of the window.
#pragma once

#include "app/text/guide/guide.h"

#include <QLocale>
#include <QStringList>

namespace coolwarm {

/// The languages that have a file, such as "de"; one for "pt_BR" goes before one for "pt".
[[nodiscard]] QStringList guideLanguages();

/// The text of that language's file; empty where there is none.
[[nodiscard]] QString guideText(const QString& language);

/// The guide in the language of these texts; in English where that has no file, or one that is no
/// guide.
[[nodiscard]] Guide guideIn(const QLocale& texts);

} // namespace coolwarm
