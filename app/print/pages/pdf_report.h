// SPDX-License-Identifier: MIT
// The report as a PDF with files inside.
#pragma once

#include "app/print/pages/report_pages.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace coolwarm {

/// A file that travels inside the PDF.
struct ReportAttachment {
    QString name;
    QString mimeType;
    QByteArray bytes;
};

/// Fonts are embedded. Empty when `goOn` said false, which is asked page by page.
[[nodiscard]] QByteArray pdfReport(const ReportDocument& document, const ReportPages& pages,
                                   const std::vector<ReportAttachment>& attachments,
                                   const std::function<bool()>& goOn);

} // namespace coolwarm
