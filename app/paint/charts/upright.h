// SPDX-License-Identifier: MIT
// Fills upright boxes, of which a chart can have hundreds.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace coolwarm {

/// Fills a box. On a screen its sides lie on whole pixels: that is crisp, and takes a tenth of the
/// time of sides that are blended. On paper and in a drawing it stays as it is.
void fillUpright(QPainter& painter, const QRectF& box, const QColor& colour);

/// The same with round ends at the top and at the bottom. The painter is to be antialiased.
void fillUprightRound(QPainter& painter, const QRectF& box, const QColor& colour);

/// The box with its sides on whole pixels, where the painter has some.
[[nodiscard]] QRectF onPixels(const QPainter& painter, const QRectF& box);

} // namespace coolwarm
