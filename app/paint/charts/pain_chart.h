// SPDX-License-Identifier: MIT
// Pain over time: sessions as bars, single scores as dots, the days' mean, bouts on the axis.
#pragma once

#include "app/paint/charts/chart.h"
#include "app/paint/charts/chart_frame.h"
#include "app/paint/charts/time_axis.h"
#include "core/report/trends/pain_series.h"

#include <QPolygonF>

#include <vector>

namespace coolwarm {

/// Each session is a bar from the score before to the one after; it is hollow where it hurt more
/// afterwards. Where a day has more of them than there is room for, one thin line tells the day's
/// lowest and highest score, and where days are narrower than marks, that of several days. No line
/// is drawn across a day without a score.
class PainChart final : public Chart {
public:
    /// The series has to outlive it.
    PainChart(const PainSeries& series, const ChartLook& look, const QRectF& place);

    void paint(QPainter& painter) const override;

    /// Where the marks stand.
    [[nodiscard]] const QRectF& plot() const { return m_frame.plot(); }
    /// How many days a mark of several days and a point of the line stand for.
    [[nodiscard]] int daysAMark() const { return m_bucket; }
    /// The parts of the line of means; one point where the days beside have no score.
    [[nodiscard]] const std::vector<QPolygonF>& means() const { return m_means; }

private:
    /// Days that one mark stands for: those from `first` on in the series.
    struct Bucket {
        std::size_t first = 0;
        std::size_t count = 0;
        std::int64_t number = 0; ///< on the calendar, counted in buckets
        double mean = 0;
        int lowest = 0;
        int highest = 0;
        qreal x = 0;
    };
    struct Single {
        std::chrono::local_seconds at{};
        qreal x = 0;
        ChartFigure figure = ChartFigure::Bar;
        std::size_t index = 0;
    };

    void layOutDays();
    void layOutMeans();
    void layOutSingles();
    void layOutBouts();
    [[nodiscard]] std::vector<Single> singles() const;
    /// Moves marks of a day apart within its place; false where there is no room for that.
    [[nodiscard]] bool spread(std::vector<Single>& marks, std::size_t from, std::size_t to,
                              std::chrono::local_days day) const;
    [[nodiscard]] QRectF boxOf(const Single& mark) const;
    void addDays(const Bucket& bucket);

    void paintBouts(QPainter& painter) const;
    void paintDays(QPainter& painter, const ChartMark& mark) const;
    void paintBar(QPainter& painter, const ChartMark& mark) const;
    void paintDot(QPainter& painter, const ChartMark& mark) const;
    void paintMeans(QPainter& painter) const;

    const PainSeries& m_series;
    ChartLook m_look;
    ChartFrame m_frame;
    TimeAxis m_axis;
    int m_bucket = 1;
    std::vector<Bucket> m_buckets;
    std::vector<QPolygonF> m_means;
};

} // namespace coolwarm
