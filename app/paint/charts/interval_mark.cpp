// SPDX-License-Identifier: MIT
// Paints the line, then the middle over it.
#include "app/paint/charts/interval_mark.h"

#include <QPolygonF>

#include <algorithm>

namespace coolwarm {

void paintIntervalMark(QPainter& painter, const PackLook& pack, qreal unit, const QLineF& line,
                       const QPointF& middle) {
    const qreal radius = 5 * unit;
    painter.setPen(QPen(pack.fill, std::min(pack.width, 3 * unit), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pack.fill);
    if (pack.arrow)
        painter.drawPolygon(
            QPolygonF({middle + QPointF(-radius, -radius), middle + QPointF(radius, -radius),
                       middle + QPointF(0, radius)}));
    else
        painter.drawEllipse(middle, radius, radius);
}

} // namespace coolwarm
