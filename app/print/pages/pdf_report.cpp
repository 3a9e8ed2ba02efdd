// SPDX-License-Identifier: MIT
// Paints the pages onto Qt's PDF writer.
#include "app/print/pages/pdf_report.h"

#include "app/print/pages/page_paint.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace coolwarm {

QByteArray pdfReport(const ReportDocument& document, const ReportPages& pages,
                     const std::vector<ReportAttachment>& attachments,
                     const std::function<bool()>& goOn) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pageUnitsPerInch);
    writer.setPageSize(
        QPageSize(pages.paper == ReportPaper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins({});
    writer.setTitle(document.title + QStringLiteral(", ") + document.range);
    writer.setCreator(QStringLiteral("Coolwarm"));
    for (const ReportAttachment& each : attachments)
        writer.addFileAttachment(each.name, each.bytes, each.mimeType);
    QPainter painter(&writer);
    for (std::size_t at = 0; at < pages.pages.size(); ++at) {
        if (!goOn())
            return {};
        if (at > 0)
            writer.newPage();
        paintPage(painter, pages, at, document.summary, pageUnitsPerInch);
    }
    painter.end();
    return buffer.data();
}

} // namespace coolwarm
