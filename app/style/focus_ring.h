// SPDX-License-Identifier: MIT
// The ring around the part that has the keyboard.
#pragma once

#include "app/style/palette/colours.h"

#include <QPainter>
#include <QRectF>

namespace coolwarm {

/// How thick it is: two pixels more than the edge in whose place it comes, so that it is seen
/// whatever colour that has.
[[nodiscard]] inline qreal focusLine(const Colours& colours) {
    return colours.borderWidth + 2.0;
}

/// Paints the ring just inside `box`; `radius` is that of the part's corners.
inline void paintFocusRing(QPainter& painter, const QRectF& box, qreal radius,
                           const Colours& colours) {
    const qreal line = focusLine(colours);
    const qreal half = line / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.focus, line));
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius);
}

} // namespace coolwarm
