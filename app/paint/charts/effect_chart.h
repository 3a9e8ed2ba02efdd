// SPDX-License-Identifier: MIT
// What sessions change of the pain: a row with an interval, or with dots while there are too few.
#pragma once

#include "app/paint/charts/chart.h"
#include "app/paint/charts/chart_frame.h"
#include "core/report/trends/trends.h"

#include <QString>

#include <vector>

namespace coolwarm {

struct EffectRow {
    QString name; ///< painted at the leading side
    Modality modality = Modality::Ice;
    PainEffect effect;
};

/// Left of nothing it hurts less afterwards.
class EffectChart final : public Chart {
public:
    /// The rows have to outlive it.
    EffectChart(const std::vector<EffectRow>& rows, const ChartLook& look, const QRectF& place);

    void paint(QPainter& painter) const override;

    [[nodiscard]] static qreal heightOf(std::size_t rows, const ChartLook& look);

private:
    [[nodiscard]] qreal xOf(double change) const;
    void paintAxis(QPainter& painter) const;
    void paintRow(QPainter& painter, const EffectRow& row, const QRectF& box) const;
    void paintDots(QPainter& painter, const EffectRow& row, qreal y) const;
    void paintInterval(QPainter& painter, const EffectRow& row, qreal y) const;

    const std::vector<EffectRow>& m_rows;
    ChartLook m_look;
    QRectF m_place;
    QRectF m_plot;
    double m_least = -4;
    double m_most = 1;
};

} // namespace coolwarm
