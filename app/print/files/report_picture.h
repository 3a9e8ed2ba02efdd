// SPDX-License-Identifier: MIT
// The report's pictures as SVG, for its page of HTML.
#pragma once

#include "app/print/report_html.h"

namespace coolwarm {

[[nodiscard]] ReportDrawing reportPicture(ReportChart chart, const ReportSummary& summary);

} // namespace coolwarm
