// SPDX-License-Identifier: MIT
// The cards with the charts, below each other and beside each other.
#pragma once

#include "app/paint/charts/effect_chart.h"
#include "core/log/ports/trends_reader.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace coolwarm {

class ChartView;

class TrendCharts : public QWidget {
    Q_OBJECT

public:
    explicit TrendCharts(QWidget* parent = nullptr);

    /// Keeps references to both until the next call.
    void display(const TrendsReading& reading, const std::vector<EffectRow>& effects);

private:
    [[nodiscard]] QWidget* card(const QString& title, QLabel* caption, ChartView* chart,
                                QLabel* below = nullptr);
    void displayPain(const TrendsReading& reading);
    void displayEffects();
    void displayRelief();

    const TrendsReading* m_reading = nullptr;
    const std::vector<EffectRow>* m_effects = nullptr;
    ChartView* m_pain;
    ChartView* m_hours;
    ChartView* m_packs;
    ChartView* m_changes;
    ChartView* m_relief;
    QLabel* m_painCaption;
    QLabel* m_changesCaption;
    QLabel* m_changesText;
    QLabel* m_reliefCaption;
};

} // namespace coolwarm
