// SPDX-License-Identifier: MIT
// The countdown ring as a picture: what is on it, where that lies in a rectangle, and its painting.
#pragma once

#include "app/style/palette/colours.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace coolwarm {

struct Ring {
    Accent accent = Accent::Ice;
    qreal progress = 0.0;  ///< the filled share, 0..1, clockwise from the top
    QString centreText;    ///< shrinks to fit; a text with digits keeps its digits from jumping
    QString subText;       ///< below it; wraps into two lines, then shrinks, then ends in "…"
    bool isOnGlow = false; ///< the ground has the therapy's colour, so the track has none
};

/// Where everything of a ring lies. It holds as long as font, place and lower text are the same and
/// the upper text is a figure of the same length.
struct RingLayout {
    /// `font` is the user's; every measure grows with it.
    RingLayout(const Ring& ring, const QFont& font, const QRectF& place);

    /// Everything that an arc between two shares covers, with its round ends.
    [[nodiscard]] QRectF around(qreal from, qreal to) const;

    QFont font;
    QRectF place;
    QRectF arc; ///< the middle line of the ring
    qreal stroke = 0.0;
    QRectF centreRect;
    QRectF subRect;
    QFont centreFont;
    QFont subFont;
    QStringList subLines;

private:
    void placeRing();
    void placeTexts(const Ring& ring);
};

/// Paints what of the ring lies in `exposed`.
void paintRing(QPainter& painter, const Ring& ring, const RingLayout& layout,
               const Colours& colours, const QRectF& exposed);

} // namespace coolwarm
