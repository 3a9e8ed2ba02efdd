// SPDX-License-Identifier: MIT
// Reads a log for a report.
#pragma once

#include "core/log/ports/history_reader.h"
#include "core/report/summary/report_summary.h"
#include "core/time/moment.h"

#include <optional>

namespace coolwarm {

/// On the thread that the reader belongs to. Throws StoreError, Stopped where the reader was told
/// to stop.
[[nodiscard]] ReportSummary readReport(HistoryReader& reader, const ReportScope& scope,
                                       const Moment& now);

/// The bout at the part of the body (at any without one) that was going on at `at`, of several the
/// one that began last; without `at` the one that began last of all.
[[nodiscard]] std::optional<Episode> boutForReport(HistoryReader& reader,
                                                   const std::optional<Site>& site,
                                                   const std::optional<Moment>& at);

/// A report about one bout: its part of the body from its first day to its last, or to today.
[[nodiscard]] ReportScope scopeOf(const Episode& bout);

} // namespace coolwarm
