// SPDX-License-Identifier: MIT
// The arrow of a list, a menu, a button that opens one, or a sorted column.
#pragma once

#include <Qt>

class QColor;
class QPainter;
class QRectF;

namespace coolwarm {

/// Paints it in the middle of `box`, half as wide as `em`, which is the size of the letters beside.
void paintArrow(QPainter& painter, const QRectF& box, Qt::ArrowType direction, const QColor& colour,
                qreal em);

} // namespace coolwarm
