// SPDX-License-Identifier: MIT
// The mark of an interval: a line from its one end to its other, and a sign in between.
#pragma once

#include "app/paint/charts/chart_look.h"

#include <QLineF>
#include <QPainter>
#include <QPointF>

namespace coolwarm {

/// The mean or the median stands at `middle` on the line. Ice has a thick line with a round middle,
/// heat a thin one with a pointed middle.
void paintIntervalMark(QPainter& painter, const PackLook& pack, qreal unit, const QLineF& line,
                       const QPointF& middle);

} // namespace coolwarm
