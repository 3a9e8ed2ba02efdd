// SPDX-License-Identifier: MIT
// The report as a page for browsers and screen readers: headings, tables, nothing from elsewhere.
#pragma once

#include "app/print/report_document.h"

#include <QByteArray>

namespace coolwarm {

/// A picture as SVG, empty where there is none: what the page shows above the table of its figures.
using ReportPicture = std::function<QByteArray(ReportChart chart)>;

/// In UTF-8.
[[nodiscard]] QByteArray htmlReport(const ReportDocument& document, const ReportPicture& picture);

} // namespace coolwarm
