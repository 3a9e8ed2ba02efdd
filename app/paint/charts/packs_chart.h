// SPDX-License-Identifier: MIT
// Sessions a day: ice as wide columns with heat as narrow ones on top.
#pragma once

#include "app/paint/charts/chart.h"
#include "app/paint/charts/chart_frame.h"
#include "app/paint/charts/time_axis.h"
#include "core/report/trends/trends.h"

#include <vector>

namespace coolwarm {

/// Where days are narrower than columns, one stands for several days, with their mean a day.
class PacksChart final : public Chart {
public:
    /// Days with sessions in order; the axis goes from `from` to `to`.
    PacksChart(const std::vector<DayPacks>& days, std::chrono::local_seconds from,
               std::chrono::local_seconds to, const ChartLook& look, const QRectF& place);

    void paint(QPainter& painter) const override;

    /// How many days a column stands for. A mark's index is the number of its first day since 1970,
    /// its count that of its days.
    [[nodiscard]] int daysAColumn() const { return m_bucket; }

private:
    struct Column {
        std::int64_t number = 0; ///< on the calendar, counted in columns
        PerModality<std::int64_t> sessions;
    };

    [[nodiscard]] double aDay(std::int64_t sessions) const;
    void paintColumn(QPainter& painter, const Column& column, const QRectF& box) const;

    ChartLook m_look;
    int m_bucket;
    std::vector<Column> m_columns; ///< as many as marks
    ChartFrame m_frame;
    TimeAxis m_axis;
};

} // namespace coolwarm
