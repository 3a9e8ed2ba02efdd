// SPDX-License-Identifier: MIT
// Lays out and paints what sessions change.
#include "app/paint/charts/effect_chart.h"

#include "app/paint/charts/interval_mark.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coolwarm {

namespace {

qreal rowHeight(const ChartLook& look) {
    return QFontMetricsF(look.font).height() + 8 * look.unit;
}

} // namespace

qreal EffectChart::heightOf(std::size_t rows, const ChartLook& look) {
    return rowHeight(look) * (static_cast<qreal>(rows) + 1);
}

EffectChart::EffectChart(const std::vector<EffectRow>& rows, const ChartLook& look,
                         const QRectF& place)
    : m_rows(rows), m_look(look), m_place(place), m_plot(place) {
    const QFontMetricsF metrics(look.font);
    qreal names = 0;
    for (const EffectRow& row : rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name) + 12 * look.unit);
        for (int change = -ScoreCounts::furthest; change <= ScoreCounts::furthest; ++change)
            if (!row.effect.change && row.effect.changes.count(change) > 0) {
                m_least = std::min(m_least, static_cast<double>(change));
                m_most = std::max(m_most, static_cast<double>(change));
            }
        if (row.effect.change) {
            m_least = std::min(m_least, std::floor(row.effect.change->low));
            m_most = std::max(m_most, std::ceil(row.effect.change->high));
        }
    }
    names = std::min(names, place.width() * 0.45);
    const qreal side = 10 * look.unit;
    (look.direction == Qt::RightToLeft) ? m_plot.adjust(side, 0, -names - side, 0)
                                        : m_plot.adjust(names + side, 0, -side, 0);
    for (std::size_t at = 0; at < rows.size(); ++at)
        addMark({ChartFigure::Effect, at, 1,
                 QRectF(place.left(), place.top() + static_cast<qreal>(at) * rowHeight(look),
                        place.width(), rowHeight(look))});
}

qreal EffectChart::xOf(double change) const {
    const double range = m_most - m_least;
    return m_plot.left() + (change - m_least) / range * m_plot.width();
}

void EffectChart::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font);
    paintAxis(painter);
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        paintRow(painter, m_rows[at], marks()[at].box);
    painter.restore();
}

void EffectChart::paintAxis(QPainter& painter) const {
    const QFontMetricsF metrics(m_look.font);
    const qreal bottom = m_place.top() + static_cast<qreal>(m_rows.size()) * rowHeight(m_look);
    const double step = wholeStep(m_most - m_least, 7);
    for (double at = std::ceil(m_least / step) * step; at <= m_most; at += step) {
        const long number = std::lround(at);
        painter.setPen(number == 0 ? QPen(m_look.muted, m_look.unit) : m_look.grid);
        painter.drawLine(QPointF(xOf(at), m_place.top()), QPointF(xOf(at), bottom));
        QString text = m_look.locale.toString(static_cast<qlonglong>(std::abs(number)));
        if (number != 0)
            text.prepend(number < 0 ? QChar(0x2212) : QChar(u'+'));
        painter.setPen(m_look.muted);
        painter.drawText(QPointF(xOf(at) - metrics.horizontalAdvance(text) / 2,
                                 bottom + 4 * m_look.unit + metrics.ascent()),
                         text);
    }
}

void EffectChart::paintRow(QPainter& painter, const EffectRow& row, const QRectF& box) const {
    const bool mirrored = m_look.direction == Qt::RightToLeft;
    const qreal side = 10 * m_look.unit;
    QRectF names = box;
    mirrored ? names.setLeft(m_plot.right() + side) : names.setRight(m_plot.left() - side);
    painter.setPen(m_look.ink);
    painter.drawText(
        names,
        static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                         Qt::AlignVCenter),
        QFontMetricsF(m_look.font).elidedText(row.name, Qt::ElideRight, names.width()));
    row.effect.change ? paintInterval(painter, row, box.center().y())
                      : paintDots(painter, row, box.center().y());
}

void EffectChart::paintDots(QPainter& painter, const EffectRow& row, qreal y) const {
    const qreal radius = 2.6 * m_look.unit;
    painter.setPen(QPen(m_look.packs[row.modality].fill, 1.3 * m_look.unit));
    painter.setBrush(m_look.ground);
    for (int change = -ScoreCounts::furthest; change <= ScoreCounts::furthest; ++change) {
        const auto times = std::min<std::int64_t>(row.effect.changes.count(change), leastPairs);
        for (std::int64_t at = 0; at < times; ++at) // side by side around the value
            painter.drawEllipse(
                QPointF(xOf(change) + (static_cast<qreal>(2 * at - times + 1)) * radius, y), radius,
                radius);
    }
}

void EffectChart::paintInterval(QPainter& painter, const EffectRow& row, qreal y) const {
    const MeanInterval change = row.effect.change.value_or(MeanInterval{});
    paintIntervalMark(painter, m_look.packs[row.modality], m_look.unit,
                      QLineF(xOf(change.low), y, xOf(change.high), y),
                      QPointF(xOf(change.mean), y));
}

} // namespace coolwarm
