// SPDX-License-Identifier: MIT
// The report as a page for browsers and screen readers: headings, tables, nothing from elsewhere.
#pragma once

#include "app/print/report_document.h"

#include <QByteArray>
#include <QSize>

namespace coolwarm {

/// As SVG, empty where there is none, and how many pixels it takes.
struct ReportDrawing {
    QByteArray svg;
    QSize size;
};

/// What the page shows above the table of its figures.
using ReportPicture = std::function<ReportDrawing(ReportChart chart)>;

/// In UTF-8.
[[nodiscard]] QByteArray htmlReport(const ReportDocument& document, const ReportPicture& picture);

} // namespace coolwarm
