// SPDX-License-Identifier: MIT
// Streams the log through the CSV writer in pieces, so that memory stays constant.
#include "app/control/upkeep/csv_export.h"

#include "app/control/upkeep/export_pieces.h"
#include "app/control/upkeep/exported_records.h"
#include "core/domain/diary/diary_record.h"
#include "core/domain/session.h"
#include "core/log/ports/history_reader.h"
#include "core/report/csv/diary_csv_writer.h"
#include "core/report/csv/session_csv.h"

#include <QCoreApplication>
#include <QLocale>

namespace coolwarm {

namespace {

struct CsvExportText {
    Q_DECLARE_TR_FUNCTIONS(CsvExport)
};

QString markName() {
    return QStringLiteral("bom");
}

QString semicolonName() {
    return QStringLiteral("semicolon");
}

ExportOutcome writeCsv(HistoryReader& reader, const ExportOrder& order, const ExportDevice& device,
                       const ExportProgress& progress) {
    const CsvOptions options{order.choices.contains(markName()),
                             order.choices.contains(semicolonName())};
    if (order.diaryKind.empty()) {
        ExportPieces pieces(SessionCsv(options), device, progress);
        reader.stream(order.filter, [&](const Session& session) { return pieces.add(session); });
        return pieces.end();
    }
    ExportPieces pieces(DiaryCsv(order.diaryKind, options), device, progress);
    streamExported(reader, order.diaryKind, order.filter,
                   [&](const DiaryRecord& record) { return pieces.add(record); });
    return pieces.end();
}

} // namespace

Exporter csvExporter() {
    // Where a comma stands in numbers, spreadsheets expect semicolons between columns.
    const bool commaInNumbers = QLocale().decimalPoint() == QLatin1String(",");
    return {QStringLiteral("CSV"),
            QStringLiteral("csv"),
            {{markName(), CsvExportText::tr("Make accents right in spreadsheets (BOM)"), true},
             {semicolonName(), CsvExportText::tr("Semicolons between columns"), commaInNumbers}},
            writeCsv};
}

} // namespace coolwarm
