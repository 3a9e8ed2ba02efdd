// SPDX-License-Identifier: MIT
// The length of a session as a bar against the recommended length.
#pragma once

#include "app/style/palette/colours.h"

#include <QRectF>

#include <chrono>

class QPainter;

namespace coolwarm {

struct LengthBar {
    std::chrono::seconds length{};
    std::chrono::seconds least{}; ///< the recommended length, from
    std::chrono::seconds most{};  ///< and to
    std::chrono::seconds whole{}; ///< what the bar is long enough for; more than `most`
    Accent accent = Accent::Ice;
};

/// Filled to the length, the recommended range hatched. What is over stands apart behind a gap,
/// higher than the rest and pointed, in the colour of what is wrong: it can be told without any
/// colour. A length for which the bar is too short ends at its end.
void paintLengthBar(QPainter& painter, const QRectF& box, const LengthBar& bar,
                    const Colours& colours, Qt::LayoutDirection direction);

} // namespace coolwarm
