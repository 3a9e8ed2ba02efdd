// SPDX-License-Identifier: MIT
// Computes where the parts of the ring lie, and fits its texts in.
#include "app/paint/ring.h"

#include "app/paint/digit_text.h"
#include "app/style/fonts.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace coolwarm {

namespace {

// All in em, the size of the widget's font, unless said otherwise.
constexpr qreal kStroke = 1.15;
constexpr qreal kCentreSize = 3.15;
constexpr qreal kLeastSubSize = 0.75;

// In the ring a lower line has this much less room.
constexpr qreal kLowerLine = 1.12;

/// The width of a circle of radius `r` at a distance from its middle.
qreal chord(qreal r, qreal distance) {
    return distance >= r ? 0.0 : 2 * std::sqrt(r * r - distance * distance);
}

/// Splits a text at the space that makes its two lines most alike, the lower one a little shorter
/// since the ring grows narrow there; one line when there is no space.
QStringList twoLines(const QString& text, const QFontMetricsF& metrics) {
    QStringList best{text};
    qreal bestWidth = metrics.horizontalAdvance(text) * kLowerLine;
    for (qsizetype at = text.indexOf(u' '); at > 0; at = text.indexOf(u' ', at + 1)) {
        const QStringList lines{text.left(at), text.mid(at + 1)};
        const qreal width = std::max(metrics.horizontalAdvance(lines[0]),
                                     metrics.horizontalAdvance(lines[1]) * kLowerLine);
        if (width < bestWidth) {
            bestWidth = width;
            best = lines;
        }
    }
    return best;
}

/// The point of a circle at a share of its whole, clockwise from the top.
QPointF onCircle(const QPointF& middle, qreal radius, qreal fraction) {
    const qreal angle = fraction * 2 * M_PI;
    return middle + radius * QPointF(std::sin(angle), -std::cos(angle));
}

} // namespace

RingLayout::RingLayout(const Ring& ring, const QFont& theFont, const QRectF& thePlace)
    : font(theFont), place(thePlace) {
    placeRing();
    placeTexts(ring);
}

void RingLayout::placeRing() {
    const qreal outer = std::max(1.0, std::min(place.width(), place.height()));
    stroke = std::clamp(emOf(font) * kStroke, outer * 0.04, outer * 0.09);
    const qreal diameter = outer - stroke;
    arc = QRectF(0, 0, diameter, diameter);
    arc.moveCenter(place.center());
}

void RingLayout::placeTexts(const Ring& ring) {
    const qreal inner = arc.width() - stroke;
    const QPointF middle = arc.center();
    const qreal em = emOf(font);
    // As large as in a ring of the usual size; larger only in a much larger ring, smaller in a
    // small one.
    const qreal big = std::min(inner * 0.245, std::max(em * kCentreSize, inner * 0.22));
    const qreal small =
        std::min(std::max(em, big * 0.22), std::max(em * kLeastSubSize, inner * 0.078));
    const qreal centreY = middle.y() - (ring.subText.isEmpty() ? 0.0 : big * 0.2);
    centreFont = scaledFont(font, big / em, QFont::Bold);
    const qreal reach = std::abs(centreY - middle.y()) + big * 0.4;
    const qreal width = chord(inner / 2, reach) - em;
    const qreal needed = figureWidth(centreFont, ring.centreText);
    if (needed > width && width > 0) {
        centreFont = scaledFont(centreFont, std::max(0.4, width / needed), QFont::Bold);
    }
    const qreal taken = std::min(std::max(width, 0.0), needed + em * 0.3);
    centreRect = QRectF(middle.x() - taken / 2, centreY - big * 0.6, taken, big * 1.2);

    if (ring.subText.isEmpty()) {
        return;
    }
    const qreal top = middle.y() + big * 0.70 - small * 0.65;
    const auto roomFor = [&](int lines) {
        return chord(inner / 2, top + small * (1.25 * lines - 0.15) - middle.y()) - em * 0.4;
    };
    subFont = scaledFont(font, small / em);
    subLines = QStringList{ring.subText};
    if (QFontMetricsF(subFont).horizontalAdvance(ring.subText) > roomFor(1)) {
        subLines = twoLines(ring.subText, QFontMetricsF(subFont));
    }
    const int lines = static_cast<int>(subLines.size());
    const qreal room = std::max(1.0, roomFor(lines));
    for (const QString& line : std::as_const(subLines)) {
        subFont = fittedFont(subFont, line, room, kLeastSubSize * em / emOf(subFont));
    }
    subRect = QRectF(middle.x() - room / 2, top, room, small * 1.25 * lines + small * 0.25);
}

QRectF RingLayout::around(qreal from, qreal to) const {
    const qreal radius = arc.width() / 2;
    if (radius <= 0 || to - from > 0.5)
        return place;
    // A little more than the stretch itself, for the round ends; and the round beginning, when it
    // comes or goes.
    const qreal ends = stroke / (2 * M_PI * radius);
    const qreal begin = from - ends;
    const qreal length = to - from + 2 * ends;
    const int steps = std::max(2, qCeil(length * 72));
    QRectF box;
    for (int i = 0; i <= steps; ++i) {
        const QPointF at = onCircle(arc.center(), radius, begin + length * i / steps);
        const qreal half = stroke / 2 + 2;
        box = box.united(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
    }
    return box;
}

} // namespace coolwarm
