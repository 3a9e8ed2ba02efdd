// SPDX-License-Identifier: MIT
// The words for each figure of the charts: beside the pointer, for the ear, and in the table.
#pragma once

#include "app/paint/charts/chart.h"
#include "app/paint/charts/effect_chart.h"
#include "core/log/ports/trends_reader.h"
#include "core/report/trends/trends.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace coolwarm {

/// What a figure is about, and the figure.
struct FigureText {
    QString what; ///< "Ice, Wed 18 Nov 2026 14:12, Lower back"
    QString says; ///< "6 → 4"

    [[nodiscard]] QString whole() const;
};

/// The rows of the effects: each modality, and each by part of the body where there are several.
[[nodiscard]] std::vector<EffectRow> effectRows(const TrendFigures& figures);
/// "30 min", "60 min", "120 min".
[[nodiscard]] QStringList reliefNames();

[[nodiscard]] FigureText figureText(const TrendsReading& reading,
                                    const std::vector<EffectRow>& effects, const ChartMark& mark);

/// Every figure, in the order of a table: effects, relief, hours, bouts, days, sessions and scores.
[[nodiscard]] std::vector<ChartMark> allFigures(const TrendsReading& reading,
                                                const std::vector<EffectRow>& effects);

/// "95 % between −1.9 and −1.3", or that there are too few to say.
[[nodiscard]] QString certaintyText(const PainEffect& effect);

} // namespace coolwarm
