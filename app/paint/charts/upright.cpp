// SPDX-License-Identifier: MIT
// Asks the painter for its pixels.
#include "app/paint/charts/upright.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coolwarm {

namespace {

bool hasPixels(const QPainter& painter) {
    return painter.paintEngine()->type() == QPaintEngine::Raster &&
           painter.deviceTransform().type() <= QTransform::TxScale;
}

} // namespace

QRectF onPixels(const QPainter& painter, const QRectF& box) {
    if (!hasPixels(painter))
        return box;
    const QTransform& toPixels = painter.deviceTransform();
    const QRectF exact = toPixels.mapRect(box);
    const qreal width = std::max(1.0, std::round(exact.width()));
    const qreal top = std::round(exact.top());
    return toPixels.inverted().mapRect(QRectF(std::round(exact.center().x() - width / 2), top,
                                              width,
                                              std::max(1.0, std::round(exact.bottom()) - top)));
}

void fillUpright(QPainter& painter, const QRectF& box, const QColor& colour) {
    const bool isBlended = painter.testRenderHint(QPainter::Antialiasing);
    if (isBlended && hasPixels(painter))
        painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(onPixels(painter, box), colour);
    painter.setRenderHint(QPainter::Antialiasing, isBlended);
}

// The ends alone are blended.
void fillUprightRound(QPainter& painter, const QRectF& box, const QColor& colour) {
    const QRectF whole = onPixels(painter, box);
    const qreal round = std::min(whole.width(), whole.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (!hasPixels(painter) || whole.height() <= 2 * whole.width()) {
        painter.drawRoundedRect(whole, round, round);
        return;
    }
    const QSizeF end(whole.width(), whole.width());
    painter.drawEllipse(QRectF(whole.topLeft(), end));
    painter.drawEllipse(QRectF(QPointF(whole.left(), whole.bottom() - end.height()), end));
    fillUpright(painter, whole.adjusted(0, round, 0, -round), colour);
}

} // namespace coolwarm
