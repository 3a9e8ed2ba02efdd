// SPDX-License-Identifier: MIT
// Lays out and paints the sessions a day.
#include "app/paint/charts/packs_chart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace coolwarm {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::local_seconds;

namespace {

constexpr qreal leastColumn = 4; // width of a column with its gap

local_seconds behind(local_seconds from, local_seconds to) {
    return std::max(to, from + days{1});
}

} // namespace

PacksChart::PacksChart(const std::vector<DayPacks>& packs, local_seconds from, local_seconds to,
                       const ChartLook& look, const QRectF& place)
    : m_look(look),
      m_bucket(TimeAxis(from, behind(from, to), place.left(), place.right())
                   .daysIn(leastColumn * look.unit)),
      m_frame(look, place, 0, 1, 1),
      m_axis(from, behind(from, to), m_frame.plot().left(), m_frame.plot().right()) {
    std::int64_t most = 1;
    for (const DayPacks& day : packs) {
        const std::int64_t number = stretchOf(day.day, m_bucket);
        if (m_columns.empty() || m_columns.back().number != number)
            m_columns.push_back({number, {}});
        Column& column = m_columns.back();
        column.sessions.ice += day.sessions.ice;
        column.sessions.heat += day.sessions.heat;
        most = std::max(most, column.sessions.ice + column.sessions.heat);
    }
    const double step = wholeStep(std::ceil(aDay(most)), 4);
    m_frame = ChartFrame(look, place, 0, std::max(step, std::ceil(aDay(most) / step) * step), step);
    const QRectF& plot = m_frame.plot();
    m_axis = TimeAxis(from, behind(from, to), plot.left(), plot.right());
    for (const Column& column : m_columns) {
        const local_days first{days{column.number * m_bucket}};
        const qreal left = std::max(plot.left(), m_axis.xOf(first));
        const qreal right = std::min(plot.right(), m_axis.xOf(first + days{m_bucket}));
        const qreal top = m_frame.yOf(aDay(column.sessions.ice + column.sessions.heat));
        addMark({ChartFigure::Packs, static_cast<std::size_t>(column.number * m_bucket),
                 static_cast<std::size_t>(m_bucket),
                 QRectF(left, top, std::max(1.0, right - left), plot.bottom() - top)});
    }
}

double PacksChart::aDay(std::int64_t sessions) const {
    return static_cast<double>(sessions) / m_bucket;
}

void PacksChart::paint(QPainter& painter) const {
    painter.save();
    m_frame.paintScale(painter, m_look);
    m_frame.paintLabels(painter, m_look, m_axis.labels(m_look));
    for (std::size_t at = 0; at < m_columns.size(); ++at)
        paintColumn(painter, m_columns[at], marks()[at].box);
    painter.restore();
}

void PacksChart::paintColumn(QPainter& painter, const Column& column, const QRectF& box) const {
    constexpr qreal widest = 28;
    const qreal ice = m_frame.yOf(aDay(column.sessions.ice));
    const qreal gap = column.sessions.ice > 0 && column.sessions.heat > 0 ? 1.5 * m_look.unit : 0;
    const auto part = [&](const PackLook& look, qreal top, qreal bottom) {
        const qreal width = std::min(box.width(), widest * m_look.unit) * look.share;
        painter.fillRect(QRectF(box.center().x() - width / 2, top, width, bottom - top), look.fill);
    };
    part(m_look.packs.ice, ice, m_frame.plot().bottom());
    part(m_look.packs.heat, box.top(), std::max(box.top(), ice - gap));
}

} // namespace coolwarm
