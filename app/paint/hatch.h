// SPDX-License-Identifier: MIT
// Slanted lines, by which a time that is only meant is told from one that is filled.
#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace coolwarm {

/// Fills `box` with lines that are `step` apart and `width` thick, in step with the left edge of
/// the paper so that parts painted later fit in.
void paintHatch(QPainter& painter, const QRectF& box, const QColor& colour, qreal step,
                qreal width);

} // namespace coolwarm
