// SPDX-License-Identifier: MIT
// How charts look: colours, pens and shapes of their marks, on a screen and on paper.
#pragma once

#include "app/style/palette/colours.h"
#include "core/domain/per_modality.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QLocale>
#include <QPen>

namespace coolwarm {

/// The mark of one therapy. The two differ in more than their colour.
struct PackLook {
    QColor fill;
    QColor ground;      ///< of a hollow mark
    qreal width = 5;    ///< of a session's bar
    bool arrow = false; ///< points to the score afterwards
    bool round = false;
    qreal share = 1; ///< how much of a day's place its column takes
};

/// All lengths are in the painter's units, made for a font of so many units: whoever paints on
/// paper or for a finer screen scales the painter.
struct ChartLook {
    QFont font; ///< of all texts
    QLocale locale;
    /// Time runs from left to right in every language; the scale stands on the leading side.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QColor ground;
    QColor ink;    ///< dots, medians
    QColor muted;  ///< words and numbers on the axes
    QBrush column; ///< what belongs to no therapy, with its edge
    QPen columnEdge;
    QPen days; ///< from the lowest to the highest score of days that have too many
    QPen grid;
    QPen mean;
    QPen bout;
    PerModality<PackLook> packs;
    qreal unit = 1; ///< by how much marks and gaps are larger than with a font of 13 units
};

/// In the colours of a look of the window, in the size of `font`.
[[nodiscard]] ChartLook screenChartLook(const Colours& colours, const QFont& font,
                                        const QLocale& locale, Qt::LayoutDirection direction);

/// Pure black on white: ice thick bars, heat thin ones with an arrow, the mean a broken line.
[[nodiscard]] ChartLook printChartLook(const QFont& font, const QLocale& locale,
                                       Qt::LayoutDirection direction);

} // namespace coolwarm
