// SPDX-License-Identifier: MIT
// Draws the program's icon from its SVG file.
#include "app/style/program_icon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace coolwarm {

QImage programImage(int size) {
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(QStringLiteral(":/coolwarm.svg")).render(&painter);
    return image;
}

QIcon programIcon() {
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128})
        icon.addPixmap(QPixmap::fromImage(programImage(size)));
    return icon;
}

} // namespace coolwarm
