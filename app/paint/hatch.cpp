// SPDX-License-Identifier: MIT
// Paints slanted lines over a rectangle.
#include "app/paint/hatch.h"

#include <QLineF>
#include <QPainter>
#include <QPen>
#include <QVarLengthArray>
#include <QtMath>

namespace coolwarm {

void paintHatch(QPainter& painter, const QRectF& box, const QColor& colour, qreal step,
                qreal width) {
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(colour, width));
    QVarLengthArray<QLineF, 64> lines;
    const qreal height = box.height();
    const int first = qFloor(box.left() / step);
    const int last = qFloor((box.right() + height) / step);
    for (int line = first; line <= last; ++line) {
        const qreal x = line * step;
        lines.append(QLineF(x, box.top(), x - height, box.bottom()));
    }
    painter.drawLines(lines.constData(), static_cast<int>(lines.size()));
    painter.restore();
}

} // namespace coolwarm
