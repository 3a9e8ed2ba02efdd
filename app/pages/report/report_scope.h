// SPDX-License-Identifier: MIT
// From what was chosen in the dialog to the days of a report.
#pragma once

#include "app/print/files/report_choices.h"
#include "core/log/ports/history_reader.h"
#include "core/report/summary/report_summary.h"
#include "core/time/moment.h"

namespace coolwarm {

/// Looks for the newest bout where that is asked for; without one it is the last four weeks. Throws
/// StoreError.
[[nodiscard]] ReportScope scopeOf(HistoryReader& reader, const ReportChoices& choices,
                                  const Moment& now);

} // namespace coolwarm
