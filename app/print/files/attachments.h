// SPDX-License-Identifier: MIT
// The files that travel inside a report's PDF: all that the log has of its days.
#pragma once

#include "app/control/upkeep/exporter.h"
#include "app/print/pages/pdf_report.h"
#include "core/log/ports/history_reader.h"
#include "core/report/summary/report_summary.h"

#include <functional>
#include <vector>

namespace coolwarm {

/// Of the exporters named "CSV" and "FHIR" those that are there: CSV as one file a list, as
/// `coolwarm export` writes it without options. Nothing more once `goOn` says false. Throws
/// StoreError.
[[nodiscard]] std::vector<ReportAttachment> attachmentsOf(HistoryReader& reader,
                                                          const std::vector<Exporter>& exporters,
                                                          const ReportScope& scope,
                                                          const std::function<bool()>& goOn);

} // namespace coolwarm
