// SPDX-License-Identifier: MIT
// From the log to a CSV file, whole or not at all.
#pragma once

#include "app/models/history_source.h"
#include "core/report/session_csv.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

namespace coolwarm {

/// Told how many sessions are written; returns false to cancel.
using ExportProgress = std::function<bool(std::int64_t written)>;

/// How an export ended.
struct ExportOutcome {
    std::int64_t written = 0;
    bool cancelled = false;   ///< then there is no file, or the old one as it was
    bool targetIsLog = false; ///< the target is the log itself, so nothing was written
};

/// Writes the sessions of `filter`, oldest first. Throws StoreError and FileError.
[[nodiscard]] ExportOutcome exportCsv(HistoryReader& reader, const HistoryFilter& filter,
                                      const CsvOptions& options,
                                      const std::filesystem::path& target,
                                      const ExportProgress& progress);

/// The same bytes, piece by piece, to `write`, which throws what it likes when it cannot go on.
ExportOutcome writeCsv(HistoryReader& reader, const HistoryFilter& filter,
                       const CsvOptions& options,
                       const std::function<void(std::string_view)>& write,
                       const ExportProgress& progress);

} // namespace coolwarm
