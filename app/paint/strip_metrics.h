// SPDX-License-Identifier: MIT
// The measures of the day strip, all made from the user's font.
#pragma once

#include "app/paint/strip.h"
#include "app/style/fonts.h"

#include <QFont>
#include <QtMath>

namespace coolwarm {

struct StripMetrics {
    StripMetrics(const QFont& base, const QList<DayRow>& rows);

    /// A mark's line stands on whole pixels, so that it is sharp and seldom moves.
    [[nodiscard]] static qreal snapped(qreal x) { return qRound(x); }

    qreal em;
    QFont rowFont;
    QFont tickFont;
    QFont nowFont;
    qreal track = 0;       ///< height of a row's track
    qreal pitch = 0;       ///< from one row's top to the next one's
    qreal nowRise = 0;     ///< how far the mark stands out above and below the rows
    qreal rowsTop = 0;     ///< top of the first track
    qreal ticksHeight = 0; ///< below the last track
    qreal labelWidth = 0;  ///< what the row labels would like to have
    qreal labelGap = em * 0.9;
    qreal nowGap = em * 0.43;
    qreal thinBar = qRound(em * 0.57);
    qreal leastSession = em * 0.22;
    qreal hatchStep = em * 0.7; ///< from one line of a hatch to the next, along the row
};

} // namespace coolwarm
