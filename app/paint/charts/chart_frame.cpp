// SPDX-License-Identifier: MIT
// Lays out and paints what stands around a chart's marks.
#include "app/paint/charts/chart_frame.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coolwarm {

double wholeStep(double range, int most) {
    for (double ten = 1;; ten *= 10)
        for (const double step : {ten, 2 * ten, 5 * ten})
            if (range / step <= most)
                return step;
}

ChartFrame::ChartFrame(const ChartLook& look, const QRectF& place, double least, double most,
                       double step, qreal below)
    : m_place(place), m_least(least), m_most(most), m_step(step) {
    const QFontMetricsF metrics(look.font);
    qreal widest = 0;
    for (double value = least; value <= most; value += step)
        widest = std::max(widest, metrics.horizontalAdvance(numberAt(value, look)));
    const qreal gap = 8 * look.unit;
    const qreal rise = metrics.height() / 2;
    const qreal labels = metrics.height() + 4 * look.unit;
    m_plot = place.adjusted(0, rise, 0, -(labels + below));
    (look.direction == Qt::RightToLeft) ? m_plot.setRight(place.right() - widest - gap)
                                        : m_plot.setLeft(place.left() + widest + gap);
    m_plot.setWidth(std::max(1.0, m_plot.width()));
    m_plot.setHeight(std::max(1.0, m_plot.height()));
    m_labelsTop = m_plot.bottom() + below + 4 * look.unit;
}

qreal ChartFrame::yOf(double value) const {
    return m_plot.bottom() - (value - m_least) / (m_most - m_least) * m_plot.height();
}

void ChartFrame::paintScale(QPainter& painter, const ChartLook& look) const {
    const QFontMetricsF metrics(look.font);
    const bool mirrored = look.direction == Qt::RightToLeft;
    painter.setFont(look.font);
    // Numbers that would touch each other are left out, their lines stay.
    const qreal pitch = m_step / (m_most - m_least) * m_plot.height();
    const int every = std::max(1, static_cast<int>(std::ceil(metrics.height() * 0.9 / pitch)));
    int number = 0;
    for (double value = m_least; value <= m_most; value += m_step) {
        const qreal y = yOf(value);
        painter.setPen(look.grid);
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        if (number++ % every != 0)
            continue;
        const QString text = numberAt(value, look);
        const qreal width = metrics.horizontalAdvance(text);
        const qreal left =
            mirrored ? m_place.right() - width : m_plot.left() - 8 * look.unit - width;
        painter.setPen(look.muted);
        painter.drawText(QPointF(left, y + metrics.ascent() - metrics.height() / 2), text);
    }
}

void ChartFrame::paintLabels(QPainter& painter, const ChartLook& look,
                             const QList<AxisLabel>& labels) const {
    const QFontMetricsF metrics(look.font);
    const auto width = [&](const AxisLabel& label) {
        return metrics.horizontalAdvance(label.text);
    };
    int stride = 1;
    for (qsizetype at = stride; at < labels.size(); at += stride) {
        const AxisLabel& before = labels.at(at - stride);
        const qreal needed = (width(before) + width(labels.at(at))) / 2 + 8 * look.unit;
        if (labels.at(at).x - before.x >= needed)
            continue;
        ++stride;
        at = 0; // from the front, with fewer
    }
    painter.setFont(look.font);
    qreal taken = m_place.left() - 8 * look.unit; // the first one may have been pushed inside
    for (qsizetype at = 0; at < labels.size(); at += stride) {
        const AxisLabel& label = labels.at(at);
        painter.setPen(look.grid);
        if (label.line >= 0)
            painter.drawLine(QPointF(label.line, m_plot.bottom()),
                             QPointF(label.line, m_labelsTop));
        const qreal most = std::max(m_place.left(), m_place.right() - width(label));
        const qreal left = std::clamp(label.x - width(label) / 2, m_place.left(), most);
        if (left < taken + 4 * look.unit)
            continue;
        taken = left + width(label);
        painter.setPen(look.muted);
        painter.drawText(QPointF(left, m_labelsTop + metrics.ascent()), label.text);
    }
}

QString ChartFrame::numberAt(double value, const ChartLook& look) const {
    const QString number = look.locale.toString(std::abs(std::lround(value)));
    return value < 0 ? QChar(0x2212) + number : number;
}

} // namespace coolwarm
