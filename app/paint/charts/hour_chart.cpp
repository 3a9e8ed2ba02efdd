// SPDX-License-Identifier: MIT
// Lays out and paints pain by the hour.
#include "app/paint/charts/hour_chart.h"

#include "core/domain/pain.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTime>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr int hourCount = 24;
constexpr qreal columnShare = 0.68;

qreal numberRoom(const ChartLook& look) {
    return QFontMetricsF(look.font).height();
}

// "06", or "6 am" where hours are counted to 12.
QString hourName(int hour, const QLocale& locale) {
    const bool toTwelve =
        locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char('a'), Qt::CaseInsensitive);
    return locale.toString(QTime(hour, 0), toTwelve ? u"h ap" : u"HH");
}

} // namespace

HourChart::HourChart(const Hours& hours, const ChartLook& look, const QRectF& place)
    : m_hours(hours),
      m_look(look),
      m_frame(look, place.adjusted(0, numberRoom(look), 0, 0), 0, PainScore::highest, 2) {
    const QRectF& plot = m_frame.plot();
    const qreal pitch = plot.width() / hourCount;
    for (std::size_t hour = 0; hour < hours.size(); ++hour) {
        const auto quartiles = hours.at(hour).quartiles();
        if (!quartiles)
            continue;
        const qreal top = m_frame.yOf(quartiles->upper);
        addMark({ChartFigure::Hour, hour, 1,
                 QRectF(plot.left() + (static_cast<qreal>(hour) + (1 - columnShare) / 2) * pitch,
                        top, pitch * columnShare, std::max(1.0, plot.bottom() - top))});
    }
}

void HourChart::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_frame.paintScale(painter, m_look);
    QList<AxisLabel> labels;
    const QRectF& plot = m_frame.plot();
    for (int hour = 0; hour < hourCount; hour += 3)
        labels.append(
            {plot.left() + (hour + 0.5) * plot.width() / hourCount, hourName(hour, m_look.locale)});
    m_frame.paintLabels(painter, m_look, labels);
    for (const ChartMark& mark : marks())
        paintHour(painter, mark);
    painter.restore();
}

void HourChart::paintHour(QPainter& painter, const ChartMark& mark) const {
    const ScoreCounts& scores = m_hours.at(mark.index);
    const Quartiles quartiles = scores.quartiles().value_or(Quartiles{});
    const qreal x = mark.box.center().x();
    const qreal median = m_frame.yOf(quartiles.median);
    painter.setPen(m_look.columnEdge);
    painter.setBrush(m_look.column);
    painter.drawRect(
        QRectF(mark.box.left(), median, mark.box.width(), m_frame.plot().bottom() - median));
    painter.setPen(QPen(m_look.ink, 2 * m_look.unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(mark.box.left(), median), QPointF(mark.box.right(), median));
    painter.setPen(QPen(m_look.ink, 1 * m_look.unit));
    painter.drawLine(QPointF(x, m_frame.yOf(quartiles.lower)),
                     QPointF(x, m_frame.yOf(quartiles.upper)));
    const QFontMetricsF metrics(m_look.font);
    const QString number = m_look.locale.toString(static_cast<qlonglong>(scores.count()));
    const qreal width = metrics.horizontalAdvance(number);
    if (width > m_frame.plot().width() / hourCount)
        return;
    painter.setFont(m_look.font);
    painter.setPen(m_look.muted);
    painter.drawText(QPointF(x - width / 2, mark.box.top() - metrics.descent() - m_look.unit),
                     number);
}

} // namespace coolwarm
