// SPDX-License-Identifier: MIT
// Streams the log through the CSV writer in pieces, so that memory stays constant.
#include "app/control/upkeep/csv_export.h"

#include "core/domain/session.h"
#include "core/log/ports/history_reader.h"
#include "core/report/session_csv.h"

#include <QCoreApplication>
#include <QLocale>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CsvExport)
};

constexpr std::size_t pieceBytes = std::size_t{64} * 1024;
constexpr std::int64_t sessionsPerReport = 1024;

QString markName() {
    return QStringLiteral("bom");
}

QString semicolonName() {
    return QStringLiteral("semicolon");
}

ExportOutcome writeCsv(HistoryReader& reader, const ExportOrder& order, const ExportDevice& device,
                       const ExportProgress& progress) {
    SessionCsv csv({order.choices.contains(markName()), order.choices.contains(semicolonName())});
    ExportOutcome outcome;
    reader.stream(order.filter, [&](const Session& session) {
        csv.add(session);
        ++outcome.written;
        if (csv.buffer().size() >= pieceBytes) {
            device(csv.buffer());
            csv.clear();
        }
        if (outcome.written % sessionsPerReport == 0 && !progress(outcome.written))
            outcome.cancelled = true;
        return !outcome.cancelled;
    });
    // Asked once more at the end, so that a late cancel still leaves nothing behind.
    if (!outcome.cancelled)
        outcome.cancelled = !progress(outcome.written);
    if (!outcome.cancelled)
        device(csv.buffer());
    return outcome;
}

} // namespace

Exporter csvExporter() {
    // Where a comma stands in numbers, spreadsheets expect semicolons between columns.
    const bool commaInNumbers = QLocale().decimalPoint() == QLatin1String(",");
    return {QStringLiteral("CSV"),
            QStringLiteral("csv"),
            {{markName(), Text::tr("Make accents right in spreadsheets (BOM)"), true},
             {semicolonName(), Text::tr("Semicolons between columns"), commaInNumbers}},
            writeCsv};
}

} // namespace coolwarm
