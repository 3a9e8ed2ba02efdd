// SPDX-License-Identifier: MIT
// The report's pictures as SVG, for its page of HTML.
#pragma once

#include "app/print/report_document.h"

#include <QByteArray>

namespace coolwarm {

/// To stand within HTML.
[[nodiscard]] QByteArray reportPicture(ReportChart chart, const ReportSummary& summary);

} // namespace coolwarm
