// SPDX-License-Identifier: MIT
// Paints the chart of pain.
#include "app/paint/charts/pain_chart.h"
#include "app/paint/charts/upright.h"

#include <QPainter>

#include <algorithm>

namespace coolwarm {

namespace {

// A head at the lower end of a bar, or at the upper one.
QPolygonF arrowHead(const QRectF& bar, qreal half, qreal length, bool up) {
    const qreal x = bar.center().x();
    const qreal tip = up ? bar.top() : bar.bottom();
    const qreal base = up ? tip + length : tip - length;
    return QPolygonF({{x - half, base}, {x + half, base}, {x, tip}});
}

// The time of a line in one piece grows with the square of its points; a broken one needs to be so.
void paintLine(QPainter& painter, const QPolygonF& points) {
    if (painter.pen().style() != Qt::SolidLine)
        return painter.drawPolyline(points);
    QList<QLineF> lines;
    lines.reserve(points.size() - 1);
    for (qsizetype at = 1; at < points.size(); ++at)
        lines.append({points.at(at - 1), points.at(at)});
    painter.drawLines(lines);
}

} // namespace

void PainChart::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_frame.paintScale(painter, m_look);
    m_frame.paintLabels(painter, m_look, m_axis.labels(m_look));
    paintBouts(painter);
    for (const ChartMark& mark : marks()) {
        if (mark.figure == ChartFigure::Days)
            paintDays(painter, mark);
        else if (mark.figure == ChartFigure::Bar)
            paintBar(painter, mark);
    }
    paintMeans(painter);
    for (const ChartMark& mark : marks())
        if (mark.figure == ChartFigure::Dot)
            paintDot(painter, mark);
    painter.restore();
}

// A line along the axis with an upright end where the bout began, and where it ended.
void PainChart::paintBouts(QPainter& painter) const {
    const QRectF& plot = m_frame.plot();
    for (const ChartMark& mark : marks()) {
        if (mark.figure != ChartFigure::Bout)
            continue;
        const BoutSpan& bout = m_series.bouts[mark.index];
        const QRectF& box = mark.box;
        painter.setPen(m_look.bout);
        painter.drawLine(QPointF(box.left(), box.center().y()),
                         QPointF(box.right(), box.center().y()));
        painter.setPen(QPen(m_look.bout.color(), 1.5 * m_look.unit));
        if (m_axis.xOf(bout.began.local()) >= plot.left())
            painter.drawLine(box.topLeft(), box.bottomLeft());
        if (bout.ended && m_axis.xOf(bout.ended->local()) <= plot.right())
            painter.drawLine(box.topRight(), box.bottomRight());
    }
}

void PainChart::paintDays(QPainter& painter, const ChartMark& mark) const {
    const qreal half = (mark.box.width() - m_look.days.widthF()) / 2;
    fillUpright(painter, mark.box.adjusted(half, half, -half, -half), m_look.days.color());
}

void PainChart::paintBar(QPainter& painter, const ChartMark& mark) const {
    const PainBar& bar = m_series.bars[mark.index];
    const PackLook& look = m_look.packs[bar.modality];
    const bool more = bar.after > bar.before;
    const qreal edge = 1.2 * m_look.unit;
    QRectF body = onPixels(painter, mark.box);
    if (look.arrow && bar.after != bar.before) {
        const qreal half = std::max(look.width * 1.1, 3.2 * m_look.unit);
        const qreal length = std::min(5 * m_look.unit, body.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.fill);
        painter.drawPolygon(arrowHead(body, half, length, more));
        more ? body.setTop(body.top() + length) : body.setBottom(body.bottom() - length);
    }
    const auto fill = look.round ? fillUprightRound : fillUpright;
    fill(painter, body, look.fill);
    // A bar that is smaller than two edges has nothing hollow inside.
    if (more && std::min(body.width(), body.height()) > 2 * edge)
        fill(painter, body.adjusted(edge, edge, -edge, -edge), look.ground);
}

void PainChart::paintDot(QPainter& painter, const ChartMark& mark) const {
    painter.setPen(QPen(m_look.ink, 1.6 * m_look.unit));
    painter.setBrush(m_look.ground);
    painter.drawEllipse(mark.box);
}

void PainChart::paintMeans(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& part : m_means) {
        painter.setPen(m_look.mean);
        if (part.size() > 1) {
            paintLine(painter, part);
            continue;
        }
        // A day alone: a short line at the height of its mean.
        QPen solid = m_look.mean;
        solid.setStyle(Qt::SolidLine);
        painter.setPen(solid);
        const QPointF reach(4 * m_look.unit, 0);
        painter.drawLine(part.front() - reach, part.front() + reach);
    }
}

} // namespace coolwarm
