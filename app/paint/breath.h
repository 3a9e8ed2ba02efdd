// SPDX-License-Identifier: MIT
// The circle by which somebody breathes: it fills with a breath in and empties with one out.
#pragma once

#include "app/style/palette/colours.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace coolwarm {

struct Breath {
    qreal fullness = 0; ///< 0 to 1
    QString words;      ///< "Breathe in"
    QString count;      ///< below them, where the circle stands still; else empty
    Accent accent = Accent::Ice;
};

/// The largest circle that fits into the box; a dashed line shows how far a breath goes.
void paintBreath(QPainter& painter, const QRectF& box, const Breath& breath, const QFont& font,
                 const Colours& colours);

/// The radius of the circle within that box.
[[nodiscard]] qreal breathRadius(const QRectF& box, qreal fullness);

} // namespace coolwarm
