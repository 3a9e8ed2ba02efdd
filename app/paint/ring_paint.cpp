// SPDX-License-Identifier: MIT
// Painting of the ring: arc and texts.
#include "app/paint/digit_text.h"
#include "app/paint/ring.h"
#include "app/style/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace coolwarm {

namespace {

/// The middles of the arc's round ends, as shares: it reaches from the top to its share and no
/// further.
std::pair<qreal, qreal> endsOf(const RingLayout& g, qreal share) {
    const qreal cap = g.stroke / 2 / (M_PI * std::max(1.0, g.arc.width()));
    return {cap, std::max(cap, share - cap)};
}

/// The filled arc with round ends as an outline. A stroked arc would not do: its edge wanders by a
/// fraction of a pixel with its length, and parts painted at different seconds would not fit
/// together.
QPainterPath arcOutline(const RingLayout& g, qreal share) {
    const QRectF& line = g.arc;
    const qreal stroke = g.stroke;
    const qreal half = stroke / 2;
    const auto [from, to] = endsOf(g, share);
    const qreal begin = 90 - from * 360;
    const qreal end = 90 - to * 360;
    const QRectF outer = line.adjusted(-half, -half, half, half);
    const QRectF inner = line.adjusted(half, half, -half, -half);
    const auto capAt = [&](qreal degrees) {
        const qreal angle = qDegreesToRadians(degrees);
        const QPointF middle =
            line.center() + line.width() / 2 * QPointF(std::cos(angle), -std::sin(angle));
        return QRectF(middle.x() - half, middle.y() - half, stroke, stroke);
    };
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.arcMoveTo(outer, begin);
    path.arcTo(outer, begin, end - begin);
    path.arcTo(capAt(end), end, -180);
    path.arcTo(inner, end, begin - end);
    path.arcTo(capAt(begin), begin + 180, -180);
    path.closeSubpath();
    return path;
}

/// The distance from a point to the farthest corner of a rectangle around it.
qreal farthest(const QRectF& box, const QPointF& from) {
    return std::hypot(std::max(box.right() - from.x(), from.x() - box.left()),
                      std::max(box.bottom() - from.y(), from.y() - box.top()));
}

void paintArc(QPainter& painter, const Ring& ring, const RingLayout& g, const Colours& colours) {
    const AccentColours& accent = accentOf(colours, ring.accent);
    const bool hasGreyTrack = ring.isOnGlow && colours.borderWidth == 1;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasGreyTrack ? colours.trough : accent.track, g.stroke));
    painter.drawEllipse(g.arc);
    // The track is pale or of the ground's colour: its two edges show it.
    const qreal out = (g.stroke - colours.borderWidth) / 2;
    painter.setPen(QPen(accent.hatch, colours.borderWidth));
    painter.drawEllipse(g.arc.adjusted(-out, -out, out, out));
    painter.drawEllipse(g.arc.adjusted(out, out, -out, -out));
    if (ring.progress <= 0) {
        return;
    }
    if (ring.progress >= 1) {
        painter.setPen(QPen(accent.fill, g.stroke));
        painter.drawEllipse(g.arc);
    } else {
        painter.fillPath(arcOutline(g, ring.progress), accent.fill);
    }
}

void paintTexts(QPainter& painter, const Ring& ring, const RingLayout& g, const Colours& colours,
                const QRectF& exposed) {
    if (g.centreRect.intersects(exposed)) {
        painter.setPen(colours.text);
        drawFigure(painter, g.centreFont, g.centreRect, ring.centreText);
    }
    if (!g.subRect.intersects(exposed)) {
        return;
    }
    painter.setPen(colours.textMuted);
    painter.setFont(g.subFont);
    const QFontMetricsF metrics(g.subFont);
    const qreal step = g.subRect.height() / (static_cast<qreal>(g.subLines.size()) + 0.2);
    qreal y = g.subRect.top();
    for (const QString& line : g.subLines) {
        const QString shown = metrics.elidedText(line, Qt::ElideRight, g.subRect.width() + 1);
        painter.drawText(QRectF(g.subRect.left(), y, g.subRect.width(), step),
                         static_cast<int>(Qt::AlignCenter | Qt::TextDontClip), shown);
        y += step;
    }
}

} // namespace

void paintRing(QPainter& painter, const Ring& ring, const RingLayout& g, const Colours& colours,
               const QRectF& exposed) {
    painter.setRenderHint(QPainter::Antialiasing);
    // The hole holds the texts alone: a second that only changes the figure leaves the ring in
    // peace.
    const qreal hole = (g.arc.width() - g.stroke) / 2 - emOf(g.font) * 0.5;
    if (farthest(exposed, g.arc.center()) > hole) {
        paintArc(painter, ring, g, colours);
    }
    paintTexts(painter, ring, g, colours, exposed);
}

} // namespace coolwarm
