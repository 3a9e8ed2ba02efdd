// SPDX-License-Identifier: MIT
// Paints the bar of a length from its leading end.
#include "app/paint/length_bar.h"

#include "app/paint/hatch.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>

#include <algorithm>

namespace coolwarm {

namespace {

using std::chrono::seconds;

/// Places within the box in reading direction.
class Span {
public:
    Span(const QRectF& box, seconds whole, Qt::LayoutDirection direction)
        : m_box(box), m_whole(whole), m_mirrored(direction == Qt::RightToLeft) {}

    [[nodiscard]] qreal at(seconds moment) const {
        const qreal share =
            std::clamp(qreal(moment.count()) / qreal(std::max(m_whole, seconds{1}).count()), 0., 1.);
        return share * m_box.width();
    }
    [[nodiscard]] QPointF point(qreal along, qreal y) const {
        return {m_mirrored ? m_box.right() - along : m_box.left() + along, y};
    }
    [[nodiscard]] QRectF part(qreal from, qreal to, qreal inset) const {
        return QRectF(point(from, m_box.top() + inset), point(to, m_box.bottom() - inset))
            .normalized();
    }

private:
    QRectF m_box;
    seconds m_whole;
    bool m_mirrored;
};

void paintTrough(QPainter& painter, const QRectF& box, const LengthBar& bar, const Span& span,
                 const Colours& colours) {
    const AccentColours& accent = accentOf(colours, bar.accent);
    const QRectF edge = box.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(edge, edge.height() / 2, edge.height() / 2);
    painter.fillPath(shape, colours.trough);
    const QRectF range = span.part(span.at(bar.least), span.at(bar.most), 1);
    painter.fillRect(range, accent.track);
    paintHatch(painter, range, accent.hatch, box.height() * 0.5, box.height() * 0.13);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.fieldBorder, 1));
    painter.drawPath(shape);
}

void paintOver(QPainter& painter, const QRectF& box, qreal from, qreal to, const Span& span,
               const Colours& colours) {
    const qreal rise = box.height() * 0.3;
    const qreal top = box.top() - rise;
    const qreal bottom = box.bottom() + rise;
    const qreal middle = box.center().y();
    const qreal neck = std::max(from, to - box.height() * 0.8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.errorMark);
    painter.drawPolygon(QPolygonF{span.point(from, top), span.point(neck, top),
                                  span.point(to, middle), span.point(neck, bottom),
                                  span.point(from, bottom)});
}

} // namespace

void paintLengthBar(QPainter& painter, const QRectF& box, const LengthBar& bar,
                    const Colours& colours, Qt::LayoutDirection direction) {
    const Span span(box, bar.whole, direction);
    const qreal gap = box.height() * 0.3;
    const bool isOver = bar.length > bar.most;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrough(painter, box, bar, span, colours);
    const QRectF filled = span.part(0, std::max(span.at(std::min(bar.length, bar.most)), 2.0), 1);
    const qreal radius = std::min(filled.width(), filled.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(accentOf(colours, bar.accent).fill);
    painter.drawRoundedRect(filled, radius, radius);
    if (isOver) {
        const qreal from = span.at(bar.most) + gap;
        // A minute too long has to be seen as well.
        const qreal to = std::min(std::max(span.at(bar.length), from + box.height()), box.width());
        paintOver(painter, box, from, to, span, colours);
    }
    painter.restore();
}

} // namespace coolwarm
