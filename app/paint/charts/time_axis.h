// SPDX-License-Identifier: MIT
// A straight axis of time on the wall, from an hour to decades.
#pragma once

#include "app/paint/charts/chart_frame.h"

#include <chrono>
#include <cstdint>

namespace coolwarm {

class TimeAxis {
public:
    /// From `from` at `left` to `to`, which is later, at `right`.
    TimeAxis(std::chrono::local_seconds from, std::chrono::local_seconds to, qreal left,
             qreal right)
        : m_from(from), m_to(to), m_left(left), m_right(right) {}

    [[nodiscard]] qreal xOf(std::chrono::local_seconds moment) const;
    [[nodiscard]] qreal dayWidth() const;
    /// How many days on the calendar, at least 1, take `least` units or more.
    [[nodiscard]] int daysIn(qreal least) const;

    /// Hours, days, weeks, months or years: as fine as there is room for.
    [[nodiscard]] QList<AxisLabel> labels(const ChartLook& look) const;

private:
    [[nodiscard]] QList<AxisLabel> hours(const ChartLook& look) const;
    [[nodiscard]] QList<AxisLabel> eachDays(const ChartLook& look, int step) const;
    [[nodiscard]] QList<AxisLabel> eachMonths(const ChartLook& look, int step) const;

    std::chrono::local_seconds m_from;
    std::chrono::local_seconds m_to;
    qreal m_left;
    qreal m_right;
};

/// The day that the calendar shows.
[[nodiscard]] QDate dateOf(std::chrono::local_days day);

/// In which stretch of `many` days, at least 1, counted from 1970, the day lies.
[[nodiscard]] std::int64_t stretchOf(std::chrono::local_days day, int many);

/// "16 Nov", in the order of the language.
[[nodiscard]] QString dayAndMonth(const QDate& day, const QLocale& locale);

} // namespace coolwarm
