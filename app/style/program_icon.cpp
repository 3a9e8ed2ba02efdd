// SPDX-License-Identifier: MIT
// Paints the program's icon as a disc of which one half is ice and the other heat.
#include "app/style/program_icon.h"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace coolwarm {

namespace {

// As in the SVG, whose square has a side of 128.
constexpr double side = 128;
constexpr double radius = 48;
constexpr double breadth = 24;
constexpr double gap = 4; // degrees beside the middle, above and below
constexpr QColor ice(0x19, 0x71, 0xc2);
constexpr QColor heat(0xc2, 0x50, 0x0a);

constexpr std::array sizes{16, 24, 32, 48, 64, 128};

} // namespace

QImage programImage(int size) {
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / side, size / side);
    const QRectF round(side / 2 - radius, side / 2 - radius, 2 * radius, 2 * radius);
    const auto half = [&](const QColor& colour, double from) {
        painter.setPen(QPen(colour, breadth, Qt::SolidLine, Qt::FlatCap));
        constexpr double sixteenth = 16; // QPainter's angles are sixteenths of a degree
        painter.drawArc(round, qRound((from + gap) * sixteenth),
                        qRound((180 - 2 * gap) * sixteenth));
    };
    half(ice, 90);
    half(heat, -90);
    return image;
}

QIcon programIcon() {
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(QPixmap::fromImage(programImage(size)));
    return icon;
}

} // namespace coolwarm
