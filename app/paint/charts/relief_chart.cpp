// SPDX-License-Identifier: MIT
// Lays out and paints how long relief holds.
#include "app/paint/charts/relief_chart.h"

#include "app/paint/charts/interval_mark.h"

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

void ReliefChart::paintMark(QPainter& painter, const ChartMark& mark) const {
    const Quartiles quartiles = scoresOf(mark).quartiles().value_or(Quartiles{});
    const qreal x = mark.box.center().x();
    const QPointF middle(x, m_frame.yOf(quartiles.median));
    paintIntervalMark(
        painter, mark.index % 2 == 0 ? m_look.packs.ice : m_look.packs.heat, m_look.unit,
        QLineF(x, m_frame.yOf(quartiles.lower), x, m_frame.yOf(quartiles.upper)), middle);
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
