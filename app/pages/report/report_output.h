// SPDX-License-Identifier: MIT
// What may become of a report: where it is saved, and what is said of that.
#pragma once

#include "app/print/files/report_file.h"

#include <QDate>
#include <QString>

namespace coolwarm {

/// In the folder of documents: "coolwarm-report-2026-11-28.pdf".
[[nodiscard]] QString proposedReportFile(const QDate& today);
/// The kinds of file for the system's dialog.
[[nodiscard]] QString reportFileFilters();
/// "Saved to …, 2 pages."
[[nodiscard]] QString savedText(const ReportOutcome& outcome, const QString& path);

} // namespace coolwarm
