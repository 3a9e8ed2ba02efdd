// SPDX-License-Identifier: MIT
// Writes a report as PDF, HTML or text.
#pragma once

#include "app/control/upkeep/exporter.h"
#include "app/print/files/report_order.h"
#include "core/log/ports/history_reader.h"

#include <QString>
#include <QStringList>

#include <array>
#include <filesystem>
#include <functional>
#include <optional>

namespace coolwarm {

enum class ReportKind { Pdf, Html, Text };

inline constexpr std::array allReportKinds{ReportKind::Pdf, ReportKind::Html, ReportKind::Text};

/// "pdf": how its files end.
[[nodiscard]] QString suffixOf(ReportKind kind);
/// By the ending of the name; nothing for another one.
[[nodiscard]] std::optional<ReportKind> reportKindOf(const QString& file);

/// A PDF whose characters are not all in the fonts is refused unless somebody has agreed to
/// question marks: a doctor would take what is missing for something that was never said. HTML and
/// text have every character.
enum class WithoutLetters { Refuse, Write };

struct ReportOutcome {
    bool cancelled = false;
    bool targetIsLog = false;
    QStringList missing; ///< for which it was refused, or that have become question marks
    std::size_t pages = 0;

    /// Whether nothing was written for want of letters.
    bool lettersMissing = false;
};

/// The whole file in memory; empty where it was refused or cancelled.
[[nodiscard]] QByteArray reportBytes(HistoryReader& reader, const ReportOrder& order,
                                     ReportKind kind, const std::vector<Exporter>& exporters,
                                     WithoutLetters without, const std::function<bool()>& goOn,
                                     ReportOutcome& outcome);

/// On the thread that the reader belongs to; the file appears whole or not at all. `goOn` is asked
/// again and again. Throws StoreError and FileError.
[[nodiscard]] ReportOutcome writeReport(HistoryReader& reader, const ReportOrder& order,
                                        ReportKind kind, const std::vector<Exporter>& exporters,
                                        WithoutLetters without, const std::filesystem::path& target,
                                        const std::function<bool()>& goOn);

} // namespace coolwarm
