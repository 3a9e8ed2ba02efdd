// SPDX-License-Identifier: MIT
// The four cards above the charts: pain now, what ice and heat change, and the lengths.
#pragma once

#include "core/domain/modality.h"
#include "core/domain/per_modality.h"
#include "core/report/trends/trends.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace coolwarm {

class SideBySide;

/// As between the cards of other pages.
inline constexpr int gapBetweenTrends = 14;

class TrendCards : public QWidget {
    Q_OBJECT

public:
    explicit TrendCards(QWidget* parent = nullptr);

    void display(const TrendFigures& figures);

private:
    struct Tile {
        QLabel* value;
        QLabel* detail;
    };

    [[nodiscard]] Tile addTile(SideBySide& row, const QString& title,
                               std::optional<Modality> modality = {});
    void displayPain(const TrendFigures& figures);
    void displayEffect(const Tile& tile, const PainEffect& effect);
    void displayLengths(const TrendFigures& figures);

    Tile m_pain;
    PerModality<Tile> m_effects;
    Tile m_lengths;
};

} // namespace coolwarm
