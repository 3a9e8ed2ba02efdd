// SPDX-License-Identifier: MIT
// Breaks a text into the lines in which it is printed.
#pragma once

#include "app/print/pages/type_style.h"

#include <QString>
#include <QStringList>

namespace coolwarm {

/// Each as wide as `width` at most; words that are longer break anywhere. Line breaks that were
/// typed are kept. An empty text has no line.
[[nodiscard]] QStringList linesOf(const QString& text, TypeStyle style, qreal width);
/// One line; what does not fit is left out, and "…" stands at its end.
[[nodiscard]] QString shortenedTo(qreal width, const QString& line, TypeStyle style);
[[nodiscard]] qreal widthOf(const QString& line, TypeStyle style);

} // namespace coolwarm
