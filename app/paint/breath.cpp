// SPDX-License-Identifier: MIT
// Paints the circle, its outer line and the words in its middle.
#include "app/paint/breath.h"

#include "app/style/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr qreal emptied = 0.5; // of the outer line's radius: the words still have room
constexpr qreal filled = 0.96;
constexpr qreal wordsWidth = 0.86; // of the outer line's diameter

qreal outerRadius(const QRectF& box) {
    return std::max(1.0, std::min(box.width(), box.height()) / 2 - 2);
}

} // namespace

qreal breathRadius(const QRectF& box, qreal fullness) {
    return outerRadius(box) * (emptied + (filled - emptied) * std::clamp(fullness, 0.0, 1.0));
}

void paintBreath(QPainter& painter, const QRectF& box, const Breath& breath, const QFont& font,
                 const Colours& colours) {
    const QPointF middle = box.center();
    const qreal outer = outerRadius(box);
    const qreal radius = breathRadius(box, breath.fullness);
    const AccentColours& accent = accentOf(colours, breath.accent);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(colours.fieldBorder, colours.borderWidth);
    dashes.setDashPattern({4, 4});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle, outer, outer);
    painter.setPen(QPen(accent.fill, std::max(2.0, outer / 50)));
    painter.setBrush(accent.track);
    painter.drawEllipse(middle, radius, radius);

    const qreal width = 2 * outer * wordsWidth;
    const QFont large = fittedFont(scaledFont(font, text_size::title, QFont::Bold), breath.words,
                                   breath.count.isEmpty() ? width : width * emptied * 2);
    const qreal line = QFontMetricsF(large).height();
    QRectF words(0, 0, width, line);
    words.moveCenter(middle);
    painter.setPen(colours.text);
    if (!breath.count.isEmpty()) {
        const QFont number = scaledFont(font, text_size::alarm, QFont::Bold);
        const qreal high = QFontMetricsF(number).height();
        words.moveTop(middle.y() - (line + high) / 2);
        painter.setFont(number);
        painter.drawText(QRectF(words.left(), words.bottom(), width, high), Qt::AlignCenter,
                         breath.count);
    }
    painter.setFont(large);
    painter.drawText(words, Qt::AlignCenter | Qt::TextDontClip, breath.words);
}

} // namespace coolwarm
