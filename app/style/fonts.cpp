// SPDX-License-Identifier: MIT
// Computes font sizes relative to the user's font.
#include "app/style/fonts.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

namespace coolwarm {

qreal emOf(const QFont& font) {
    return std::max(1, QFontInfo(font).pixelSize());
}

QFont scaledFont(const QFont& base, qreal factor, QFont::Weight weight) {
    QFont font = base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(std::max(1.0, base.pointSizeF() * factor));
    } else {
        font.setPixelSize(std::max(1, qRound(base.pixelSize() * factor)));
    }
    font.setWeight(weight);
    return font;
}

QFont fittedFont(const QFont& font, const QString& text, qreal width, qreal least) {
    const qreal needed = QFontMetricsF(font).horizontalAdvance(text);
    if (needed <= width || needed <= 0) {
        return font;
    }
    // Hinting makes widths not quite proportional, so the proportional guess is stepped down until
    // it fits.
    qreal factor = std::max(least, width / needed);
    QFont fitted = scaledFont(font, factor, static_cast<QFont::Weight>(font.weight()));
    while (factor > least && QFontMetricsF(fitted).horizontalAdvance(text) > width) {
        factor = std::max(least, factor * 0.97);
        fitted = scaledFont(font, factor, static_cast<QFont::Weight>(font.weight()));
    }
    return fitted;
}

} // namespace coolwarm
