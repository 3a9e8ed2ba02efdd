// SPDX-License-Identifier: MIT
// The countdown ring as a picture: what is on it, where that lies in a rectangle, and its painting.
#pragma once

#include "app/style/colours.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace coolwarm {

/// A line across the ring with a label outside of it.
struct RingMark {
    qreal fraction = 0.0; ///< 0..1, clockwise from the top
    QString label;
    bool emphasised = false; ///< bold label and thicker line
    bool operator==(const RingMark&) const = default;
};

struct Ring {
    Accent accent = Accent::Ice;
    qreal progress = 0.0; ///< the filled share, 0..1, clockwise from the top
    QString centreText;   ///< shrinks to fit; a text with digits keeps its digits from jumping
    QString subText;      ///< below it; wraps into two lines, then shrinks, then ends in "…"
    QList<RingMark> marks;
};

/// Where everything of a ring lies. It holds as long as font, place, marks and lower text are the
/// same and the upper text is a figure of the same length.
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
    void placeRing(const Ring& ring);
    void placeTexts(const Ring& ring);
};

/// The room for a ring with its labels, in which its circle is so many em wide (15 is usual).
[[nodiscard]] QSizeF ringSize(const Ring& ring, const QFont& font, qreal diameter);

/// Paints what of the ring lies in `exposed`.
void paintRing(QPainter& painter, const Ring& ring, const RingLayout& layout,
               const Colours& colours, const QRectF& exposed);

/// The point of a circle at a share of its whole, clockwise from the top.
[[nodiscard]] QPointF onCircle(const QPointF& middle, qreal radius, qreal fraction);

/// The label of a mark, around the middle of a ring with this outer radius, and its font.
[[nodiscard]] QRectF markLabelBox(const RingMark& mark, const QFont& font, qreal outerRadius);
[[nodiscard]] QFont markFont(const RingMark& mark, const QFont& font);

} // namespace coolwarm
