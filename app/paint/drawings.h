// SPDX-License-Identifier: MIT
// The line drawings of the pages: how to lie, and a pack that is lifted off; and the glow of a
// therapy behind what rests.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace coolwarm {

struct LyingColours {
    QColor body;
    QColor ground; ///< what the body lies on
    QColor pack;
};

/// Somebody who lies on the front, a pack on top of the lower back.
void paintLyingOnTheFront(QPainter& painter, const QRectF& box, const LyingColours& colours);
/// Somebody who lies on the back, the upper body a little raised and a pillow under the knees.
void paintLyingOnTheBack(QPainter& painter, const QRectF& box, const LyingColours& colours);
/// A pack that rises from the skin.
void paintTakeOff(QPainter& painter, const QRectF& box, const QColor& ink);

/// A light that is strongest in the middle and gone at that distance from it.
void paintGlow(QPainter& painter, const QPointF& middle, qreal reach, const QColor& colour);

} // namespace coolwarm
