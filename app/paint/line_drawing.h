// SPDX-License-Identifier: MIT
// The line drawings of how to sit or lie, from their files and in the colours in force.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace coolwarm {

struct LineColours {
    QColor body;
    QColor ground; ///< what the body rests on
    QColor pack;
};

/// Draws resources/drawings/<name>.svg as large as it fits into the middle of the box. In the file
/// black stands for the body, grey for the ground and blue for the pack. Nothing for a name that no
/// file has.
void paintLineDrawing(QPainter& painter, const QRectF& box, const QString& name,
                      const LineColours& colours);

} // namespace coolwarm
