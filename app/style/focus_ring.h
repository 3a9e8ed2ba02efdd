// SPDX-License-Identifier: MIT
// The ring around the part that has the keyboard.
#pragma once

#include "app/style/colours.h"

#include <QPainter>
#include <QRectF>

namespace coolwarm {

/// Paints the ring just inside `box`; `radius` is that of the part's corners.
inline void paintFocusRing(QPainter& painter, const QRectF& box, qreal radius,
                           const Colours& colours) {
    const qreal line = colours.borderWidth + 1.0;
    const qreal half = line / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.focus, line));
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius);
}

} // namespace coolwarm
