// SPDX-License-Identifier: MIT
// The sizes of letters on the report's paper, and the unit in which its pages are laid out.
#pragma once

#include <QColor>
#include <QFont>

namespace coolwarm {

/// Pages are laid out in 1/1200 inch, whatever they are painted on, so that lines break at the same
/// places everywhere and sizes of letters are whole numbers.
inline constexpr int pageUnitsPerInch = 1200;
/// A pixel as screens count them, 1/96 inch.
inline constexpr qreal pagePixel = pageUnitsPerInch / 96.0;

enum class TypeStyle { Title, Heading, Body, Muted, Figure, Cell, CellMuted, CellBold, Foot };

[[nodiscard]] QFont fontOf(TypeStyle style);
/// Black, or the grey of what only explains.
[[nodiscard]] QColor inkOf(TypeStyle style);
/// From line to line.
[[nodiscard]] qreal lineHeight(TypeStyle style);

} // namespace coolwarm
