// SPDX-License-Identifier: MIT
// The kinds of file as which the log can be written: one list for the dialog and the command line.
#pragma once

#include "core/log/ports/history_filter.h"
#include "core/log/ports/history_reader.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

/// Told how many records are written; returns false to cancel.
using ExportProgress = std::function<bool(std::int64_t written)>;
/// Where the bytes go, piece by piece; throws what it likes when it cannot go on.
using ExportDevice = std::function<void(std::string_view bytes)>;

/// How an export ended.
struct ExportOutcome {
    std::int64_t written = 0;
    bool cancelled = false;   ///< then there is no file, or the old one as it was
    bool targetIsLog = false; ///< the target is the log itself, so nothing was written
};

/// What is to be written, and how.
struct ExportOrder {
    HistoryFilter filter;
    QStringList choices; ///< the names of those of the exporter's choices that are wanted
    /// Of which kind of records of the diary; empty: the sessions, or every kind that the file can
    /// hold.
    std::string diaryKind{};
};

/// Something that can be had otherwise, as "with semicolons".
struct ExportChoice {
    QString name;  ///< as an option of the command line has it
    QString label; ///< beside its box in the dialog
    bool isUsual;  ///< whether the dialog proposes it
};

/// One kind of file. `write` reads with memory that does not grow with the log, oldest session
/// first; it throws StoreError and what the device throws.
struct Exporter {
    QString name;   ///< "CSV"
    QString suffix; ///< "csv": how its files end, by which the command line knows it
    std::vector<ExportChoice> choices;
    std::function<ExportOutcome(HistoryReader& reader, const ExportOrder& order,
                                const ExportDevice& device, const ExportProgress& progress)>
        write;
    /// Whether one file holds the records of every kind, as far as the filter lets them through;
    /// else it is a list of one kind.
    bool holdsEveryKind = false;
};

/// All of them; the first is the usual one.
[[nodiscard]] std::vector<Exporter> allExporters();
/// That of a name, as "fhir", or ending, whichever case; null for another word.
[[nodiscard]] const Exporter* exporterCalled(const std::vector<Exporter>& exporters,
                                             const QString& word);
/// That for files of this name, the usual one where the ending says nothing.
[[nodiscard]] const Exporter& exporterFor(const std::vector<Exporter>& exporters,
                                          const QString& file);

/// Writes a file, whole or not at all. Throws StoreError and FileError.
[[nodiscard]] ExportOutcome exportToFile(const Exporter& exporter, HistoryReader& reader,
                                         const ExportOrder& order,
                                         const std::filesystem::path& target,
                                         const ExportProgress& progress);

} // namespace coolwarm
