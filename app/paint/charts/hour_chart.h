// SPDX-License-Identifier: MIT
// Pain by the hour of the day: its median, the middle half of the scores, and how many there are.
#pragma once

#include "app/paint/charts/chart.h"
#include "app/paint/charts/chart_frame.h"
#include "core/report/trends/score_counts.h"

#include <array>

namespace coolwarm {

/// A column up to the median with a line over the middle half of the scores. Their number stands
/// above it where there is room.
class HourChart final : public Chart {
public:
    using Hours = std::array<ScoreCounts, 24>;

    /// The scores have to outlive it.
    HourChart(const Hours& hours, const ChartLook& look, const QRectF& place);

    void paint(QPainter& painter) const override;

private:
    void paintHour(QPainter& painter, const ChartMark& mark) const;

    const Hours& m_hours;
    ChartLook m_look;
    ChartFrame m_frame;
};

} // namespace coolwarm
