// SPDX-License-Identifier: MIT
// Looks whether the fonts of this computer have every character of a report.
#pragma once

#include "app/print/pages/report_pages.h"

#include <QString>
#include <QStringList>

namespace coolwarm {

/// The characters that no font can print, each once, in the order in which they come: as people
/// count them, so that an emoji of several parts is one. Without this they would vanish from the
/// paper, or become empty boxes.
[[nodiscard]] QStringList missingLetters(const QStringList& texts);

/// A question mark for each of them.
[[nodiscard]] Substitutes substitutesFor(const QStringList& missing);

/// The text with each of them replaced.
[[nodiscard]] QString substituted(const QString& text, const Substitutes& substitutes);

/// "No font on this computer has 2 of the characters: 😀 (U+1F600), …"
[[nodiscard]] QString missingLettersText(const QStringList& missing);

} // namespace coolwarm
