// SPDX-License-Identifier: MIT
// A pack that is lifted off, and the glow of a therapy behind what rests.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace coolwarm {

/// A pack that rises from the skin.
void paintTakeOff(QPainter& painter, const QRectF& box, const QColor& ink);

/// A light that is strongest in the middle and gone at that distance from it.
void paintGlow(QPainter& painter, const QPointF& middle, qreal reach, const QColor& colour);

} // namespace coolwarm
