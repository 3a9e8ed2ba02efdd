// SPDX-License-Identifier: MIT
// How long relief holds: the change since before the session, after 30, 60 and 120 minutes.
#pragma once

#include "app/paint/charts/chart.h"
#include "app/paint/charts/chart_frame.h"
#include "core/report/trends/trends.h"

#include <QStringList>

#include <array>

namespace coolwarm {

/// The median with a line over the middle half, beside each other for ice and for heat. Below
/// nothing it hurts less than before.
class ReliefChart final : public Chart {
public:
    using Relief = std::array<PerModality<ScoreCounts>, reliefMoments.size()>;

    /// What it tells of has to outlive it. `names` are the labels of reliefMoments, such as "30
    /// min".
    ReliefChart(const Relief& relief, const QStringList& names, const ChartLook& look,
                const QRectF& place);

    void paint(QPainter& painter) const override;

private:
    [[nodiscard]] const ScoreCounts& scoresOf(const ChartMark& mark) const;
    [[nodiscard]] qreal middleOf(std::size_t moment) const;
    void paintMark(QPainter& painter, const ChartMark& mark) const;

    const Relief& m_relief;
    QStringList m_names;
    ChartLook m_look;
    ChartFrame m_frame;
};

} // namespace coolwarm
