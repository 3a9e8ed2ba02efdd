// SPDX-License-Identifier: MIT
// Texts of digits set in cells of one width, so that a running countdown does not tremble.
#pragma once

#include <QString>

class QFont;
class QPainter;
class QRectF;

namespace coolwarm {

/// Whether a text is a figure: digits and the signs between them (":", ".", "−" ...), nothing else.
[[nodiscard]] bool isFigure(const QString& text);

/// The width of a text in pixels, digits of a figure counted as wide as the widest digit.
[[nodiscard]] qreal figureWidth(const QFont& font, const QString& text);

/// Draws a text in the middle of `area` with the painter's pen; a figure in even cells.
void drawFigure(QPainter& painter, const QFont& font, const QRectF& area, const QString& text);

} // namespace coolwarm
