// SPDX-License-Identifier: MIT
// A chart in a rectangle: it paints itself, and says which figure is where.
#pragma once

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

class QPainter;

namespace coolwarm {

/// What a figure of a chart tells of.
enum class ChartFigure {
    Bar,  ///< `index` into PainSeries::bars
    Dot,  ///< into PainSeries::dots
    Days, ///< days from the one at `index` in PainSeries::days on, `count` of them that have scores
    Bout, ///< into PainSeries::bouts
    Hour, ///< of the day
    Packs,  ///< sessions of `count` days on the calendar, from the one of that number on
    Relief, ///< twice the place in reliefMoments, and one more for heat
    Effect, ///< into the rows
};

/// A figure and the place where it is seen.
struct ChartMark {
    ChartFigure figure = ChartFigure::Bar;
    std::size_t index = 0;
    std::size_t count = 1;
    QRectF box;

    friend bool operator==(const ChartMark&, const ChartMark&) = default;
};

class Chart {
public:
    virtual ~Chart() = default;

    virtual void paint(QPainter& painter) const = 0;

    /// Every figure, in the order in which keys walk through them: along the axis.
    [[nodiscard]] const std::vector<ChartMark>& marks() const { return m_marks; }
    /// The place in marks() of the one that is nearest to a point, nothing where none is within
    /// `reach` of it.
    [[nodiscard]] std::optional<std::size_t> markAt(const QPointF& point, qreal reach) const;

protected:
    Chart() = default;
    Chart(const Chart&) = default;
    Chart& operator=(const Chart&) = default;
    Chart(Chart&&) = default;
    Chart& operator=(Chart&&) = default;

    void addMark(const ChartMark& mark) { m_marks.push_back(mark); }
    /// From left to right, and from the top where two begin at the same place.
    void orderMarks();

private:
    std::vector<ChartMark> m_marks;
};

} // namespace coolwarm
