// SPDX-License-Identifier: MIT
// Paths in coordinates of their own, which are brought into the box.
#include "app/paint/drawings.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>

namespace coolwarm {

namespace {

constexpr QSizeF lyingRoom(116, 64);
constexpr QSizeF takeOffRoom(120, 104);
constexpr qreal lyingLine = 2.4;
constexpr qreal packLine = 5;
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

QPainterPath headAt(const QPointF& middle) {
    QPainterPath head;
    head.addEllipse(middle, 8, 8);
    return head;
}

QPainterPath lineThrough(const QPolygonF& points) {
    QPainterPath path;
    path.addPolygon(points);
    return path;
}

QPainterPath floorLine() {
    return lineThrough({QPointF(4, 56), QPointF(112, 56)});
}

} // namespace

void paintLyingOnTheFront(QPainter& painter, const QRectF& box, const LyingColours& colours) {
    Drawing drawing(painter, box, lyingRoom);
    QPainterPath body(QPointF(24, 36));
    body.cubicTo({38, 40}, {54, 40}, {66, 38});
    body.lineTo(84, 46);
    body.lineTo(110, 46);
    QPainterPath pack(QPointF(48, 31));
    pack.cubicTo({56, 28}, {64, 28}, {70, 31});
    drawing.line(floorLine(), colours.ground, lyingLine);
    drawing.line(headAt({14, 30}), colours.body, lyingLine);
    drawing.line(body, colours.body, lyingLine);
    drawing.line(lineThrough({QPointF(30, 38), QPointF(42, 52), QPointF(56, 52)}), colours.body,
                 lyingLine);
    drawing.line(pack, colours.pack, packLine);
}

void paintLyingOnTheBack(QPainter& painter, const QRectF& box, const LyingColours& colours) {
    Drawing drawing(painter, box, lyingRoom);
    QPainterPath body(QPointF(24, 28));
    body.cubicTo({34, 36}, {46, 46}, {62, 48});
    body.lineTo(84, 30);
    body.lineTo(104, 50);
    body.lineTo(110, 47);
    QPainterPath pillow;
    pillow.addRoundedRect(QRectF(76, 42, 16, 14), 6, 6);
    QPainterPath pack(QPointF(37, 46));
    pack.cubicTo({44, 51}, {50, 53}, {57, 54});
    drawing.line(floorLine(), colours.ground, lyingLine);
    drawing.line(pillow, colours.ground, lyingLine);
    drawing.line(lineThrough({QPointF(10, 56), QPointF(15, 34)}), colours.ground, lyingLine);
    drawing.line(headAt({17, 22}), colours.body, lyingLine);
    drawing.line(body, colours.body, lyingLine);
    drawing.line(pack, colours.pack, packLine);
}

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
