// SPDX-License-Identifier: MIT
// Lays out and paints how long relief holds.
#include "app/paint/charts/relief_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coolwarm {

namespace {

ChartFrame frameOf(const ReliefChart::Relief& relief, const ChartLook& look, const QRectF& place) {
    double least = -2;
    double most = 1;
    for (const PerModality<ScoreCounts>& moment : relief)
        for (const Modality modality : bothModalities)
            if (const auto quartiles = moment[modality].quartiles()) {
                least = std::min(least, quartiles->lower);
                most = std::max(most, quartiles->upper);
            }
    const double step = wholeStep(most - least, 6);
    return {look, place, std::floor(least / step) * step, std::ceil(most / step) * step, step};
}

} // namespace

ReliefChart::ReliefChart(const Relief& relief, const QStringList& names, const ChartLook& look,
                         const QRectF& place)
    : m_relief(relief), m_names(names), m_look(look), m_frame(frameOf(relief, look, place)) {
    const qreal half = 7 * look.unit;
    for (std::size_t moment = 0; moment < relief.size(); ++moment)
        for (const Modality modality : bothModalities) {
            const auto quartiles = relief.at(moment)[modality].quartiles();
            if (!quartiles)
                continue;
            const bool heat = modality == Modality::Heat;
            const qreal x = middleOf(moment) + (heat ? 2 : -2) * half;
            const qreal top = m_frame.yOf(quartiles->upper) - half;
            const qreal bottom = m_frame.yOf(quartiles->lower) + half;
            addMark({ChartFigure::Relief, 2 * moment + (heat ? 1U : 0U), 1,
                     QRectF(x - half, top, 2 * half, bottom - top)});
        }
}

const ScoreCounts& ReliefChart::scoresOf(const ChartMark& mark) const {
    return m_relief.at(mark.index / 2)[mark.index % 2 == 0 ? Modality::Ice : Modality::Heat];
}

qreal ReliefChart::middleOf(std::size_t moment) const {
    const QRectF& plot = m_frame.plot();
    return plot.left() + (static_cast<qreal>(moment) + 0.5) * plot.width() / reliefMoments.size();
}

void ReliefChart::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_frame.paintScale(painter, m_look);
    const QRectF& plot = m_frame.plot();
    painter.setPen(QPen(m_look.muted, m_look.unit));
    painter.drawLine(QPointF(plot.left(), m_frame.yOf(0)), QPointF(plot.right(), m_frame.yOf(0)));
    QList<AxisLabel> labels;
    for (std::size_t moment = 0; moment < reliefMoments.size(); ++moment)
        labels.append({middleOf(moment), m_names.value(static_cast<qsizetype>(moment))});
    m_frame.paintLabels(painter, m_look, labels);
    for (const ChartMark& mark : marks())
        paintMark(painter, mark);
    painter.restore();
}

// Ice a thick line with a round middle, heat a thin one with a pointed middle.
void ReliefChart::paintMark(QPainter& painter, const ChartMark& mark) const {
    const Quartiles quartiles = scoresOf(mark).quartiles().value_or(Quartiles{});
    const PackLook& look = mark.index % 2 == 0 ? m_look.packs.ice : m_look.packs.heat;
    const QPointF middle(mark.box.center().x(), m_frame.yOf(quartiles.median));
    const qreal radius = 5 * m_look.unit;
    painter.setPen(
        QPen(look.fill, std::min(look.width, 3 * m_look.unit), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(middle.x(), m_frame.yOf(quartiles.lower)),
                     QPointF(middle.x(), m_frame.yOf(quartiles.upper)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    if (look.arrow)
        painter.drawPolygon(
            QPolygonF({middle + QPointF(-radius, -radius), middle + QPointF(radius, -radius),
                       middle + QPointF(0, radius)}));
    else
        painter.drawEllipse(middle, radius, radius);
    const QFontMetricsF metrics(m_look.font);
    painter.setFont(m_look.font);
    const QString number = m_look.locale.toString(static_cast<qlonglong>(scoresOf(mark).count()));
    const QRectF words(mark.box.right() + 2 * m_look.unit, middle.y() - metrics.height() / 2,
                       metrics.horizontalAdvance(number), metrics.height());
    painter.fillRect(words, m_look.ground);
    painter.setPen(m_look.muted);
    painter.drawText(QPointF(words.left(), words.top() + metrics.ascent()), number);
}

} // namespace coolwarm
