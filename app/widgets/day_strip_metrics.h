// SPDX-License-Identifier: MIT
// The measures of the day strip, all made from the widget's font.
#pragma once

#include "app/widgets/fonts.h"

#include <QFont>
#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>

namespace coolwarm {

struct StripMetrics {
    explicit StripMetrics(const QFont& base)
        : em(emOf(base)),
          rowFont(scaledFont(base, text_size::body, QFont::DemiBold)),
          tickFont(scaledFont(base, text_size::small)),
          nowFont(rowFont) {
        const qreal rowHeight = QFontMetricsF(rowFont).height();
        track = std::max(qRound(em * 1.43) * 1.0, qCeil(rowHeight) * 1.0);
        pitch = track + qRound(em * 0.7);
        nowRise = qRound(em * 0.57);
        rowsTop = qCeil(nowRise + QFontMetricsF(nowFont).height() * 0.62);
        ticksHeight = qRound(em * 0.75) + QFontMetricsF(tickFont).height();
    }

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
    qreal labelColumn = em * 3.57;
    qreal labelGap = em * 0.9;
    qreal nowGap = em * 0.43;
    qreal thinBar = qRound(em * 0.57);
    qreal leastSession = em * 0.22;
    qreal hatchStep = em * 0.7; ///< from one line of a hatch to the next, along the row
};

} // namespace coolwarm
