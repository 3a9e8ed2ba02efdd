// SPDX-License-Identifier: MIT
// Paints an arrow as two strokes that meet in its tip.
#include "app/style/arrow.h"

#include <QPainter>

#include <array>

namespace coolwarm {

void paintArrow(QPainter& painter, const QRectF& box, Qt::ArrowType direction, const QColor& colour,
                qreal em) {
    const QPointF middle = box.center();
    const qreal wide = em * 0.25;
    const qreal deep = em * 0.125;
    const bool lies = direction == Qt::UpArrow || direction == Qt::DownArrow;
    const qreal tip = direction == Qt::UpArrow || direction == Qt::LeftArrow ? -deep : deep;
    const auto at = [&](qreal across, qreal along) {
        return middle + (lies ? QPointF(across, along) : QPointF(along, across));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, em * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(std::array{at(-wide, -tip), at(0, tip), at(wide, -tip)}.data(), 3);
    painter.restore();
}

} // namespace coolwarm
