// SPDX-License-Identifier: MIT
// Puts the colours in force in place of the three of the file, and has the result drawn.
#include "app/paint/line_drawing.h"

#include <QByteArray>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace coolwarm {

void paintLineDrawing(QPainter& painter, const QRectF& box, const QString& name,
                      const LineColours& colours) {
    QFile file(QStringLiteral(":/drawings/%1.svg").arg(name));
    if (!file.open(QFile::ReadOnly))
        return;
    QByteArray text = file.readAll();
    text.replace("\"#000000\"", '"' + colours.body.name().toLatin1() + '"');
    text.replace("\"#808080\"", '"' + colours.ground.name().toLatin1() + '"');
    text.replace("\"#0000ff\"", '"' + colours.pack.name().toLatin1() + '"');
    QSvgRenderer renderer(text);
    const QSizeF size = renderer.viewBoxF().size();
    if (size.isEmpty())
        return;
    const qreal scale = std::min(box.width() / size.width(), box.height() / size.height());
    QRectF place({}, size * scale);
    place.moveCenter(box.center());
    renderer.render(&painter, place);
}

} // namespace coolwarm
