// SPDX-License-Identifier: MIT
// Paths in coordinates of their own, which are brought into the box.
#include "app/paint/drawings.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr QSizeF takeOffRoom(120, 104);
constexpr qreal takeOffLine = 4;

/// Draws in coordinates of a room of that size, which fills the box as far as its shape allows.
class Drawing {
public:
    Drawing(QPainter& painter, const QRectF& box, const QSizeF& room) : m_painter(painter) {
        const qreal scale = std::min(box.width() / room.width(), box.height() / room.height());
        m_painter.save();
        m_painter.translate(box.center());
        m_painter.scale(scale, scale);
        m_painter.translate(-room.width() / 2, -room.height() / 2);
        m_painter.setBrush(Qt::NoBrush);
    }
    ~Drawing() { m_painter.restore(); }
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;

    void line(const QPainterPath& path, const QColor& colour, qreal width) {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
    }

private:
    QPainter& m_painter;
};

QPainterPath lineThrough(const QPolygonF& points) {
    QPainterPath path;
    path.addPolygon(points);
    return path;
}

} // namespace

void paintTakeOff(QPainter& painter, const QRectF& box, const QColor& ink) {
    Drawing drawing(painter, box, takeOffRoom);
    QPainterPath skin(QPointF(18, 92));
    skin.cubicTo({38, 84}, {82, 84}, {102, 92});
    drawing.line(skin, ink, takeOffLine);
    drawing.line(lineThrough({QPointF(60, 22), QPointF(60, 6)}), ink, takeOffLine);
    drawing.line(lineThrough({QPointF(51, 14), QPointF(60, 6), QPointF(69, 14)}), ink, takeOffLine);
    QPainterPath pack;
    pack.addRoundedRect(QRectF(-26, -13, 52, 26), 8, 8);
    painter.translate(60, 43);
    painter.rotate(-9);
    drawing.line(pack, ink, takeOffLine);
}

void paintGlow(QPainter& painter, const QPointF& middle, qreal reach, const QColor& colour) {
    QColor gone = colour;
    gone.setAlpha(0);
    QColor half = colour;
    half.setAlphaF(0.6F);
    QRadialGradient light(middle, std::max(1.0, reach));
    light.setColorAt(0, colour);
    light.setColorAt(0.55, half);
    light.setColorAt(1, gone);
    painter.fillRect(QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach), light);
}

} // namespace coolwarm
