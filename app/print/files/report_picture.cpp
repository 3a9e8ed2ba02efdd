// SPDX-License-Identifier: MIT
// Lets the painters of the paper paint into SVG.
#include "app/print/files/report_picture.h"

#include "app/print/pages/page_paint.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace coolwarm {

ReportDrawing reportPicture(ReportChart chart, const ReportSummary& summary) {
    const QSize size(682, chart == ReportChart::Days ? 170 : 110);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96); // a unit is a pixel
    generator.setTitle({});      // the page says what it is; Qt would name itself
    generator.setDescription({});
    QPainter painter(&generator);
    paintReportChart(painter, QRectF(QPointF(), size), chart, summary);
    painter.end();
    return {buffer.data(), size};
}

} // namespace coolwarm
