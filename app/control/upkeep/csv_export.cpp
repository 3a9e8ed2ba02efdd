// SPDX-License-Identifier: MIT
// Streams the log through the CSV writer in pieces, so that memory stays constant.
#include "app/control/upkeep/csv_export.h"

#include "core/domain/diary/diary_record.h"
#include "core/domain/session.h"
#include "core/log/ports/history_reader.h"
#include "core/report/csv/diary_csv_writer.h"
#include "core/report/csv/session_csv.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace coolwarm {

namespace {

struct CsvExportText {
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

/// Hands the bytes of a file on in pieces, and asks now and then whether to go on.
template <class Csv>
class Pieces {
public:
    Pieces(Csv csv, const ExportDevice& device, const ExportProgress& progress)
        : m_csv(std::move(csv)), m_device(device), m_progress(progress) {}

    /// Returns false when it was cancelled.
    template <class Record>
    bool add(const Record& record) {
        m_csv.add(record);
        ++m_outcome.written;
        if (m_csv.buffer().size() >= pieceBytes) {
            m_device(m_csv.buffer());
            m_csv.clear();
        }
        if (m_outcome.written % sessionsPerReport == 0 && !m_progress(m_outcome.written))
            m_outcome.cancelled = true;
        return !m_outcome.cancelled;
    }
    ExportOutcome end() {
        // Asked once more at the end, so that a late cancel still leaves nothing behind.
        if (!m_outcome.cancelled)
            m_outcome.cancelled = !m_progress(m_outcome.written);
        if (!m_outcome.cancelled)
            m_device(m_csv.buffer());
        return m_outcome;
    }

private:
    Csv m_csv;
    const ExportDevice& m_device;
    const ExportProgress& m_progress;
    ExportOutcome m_outcome;
};

ExportOutcome writeCsv(HistoryReader& reader, const ExportOrder& order, const ExportDevice& device,
                       const ExportProgress& progress) {
    const CsvOptions options{order.choices.contains(markName()),
                             order.choices.contains(semicolonName())};
    if (order.diaryKind.empty()) {
        Pieces pieces(SessionCsv(options), device, progress);
        reader.stream(order.filter, [&](const Session& session) { return pieces.add(session); });
        return pieces.end();
    }
    Pieces pieces(DiaryCsv(order.diaryKind, options), device, progress);
    reader.diary().stream(order.diaryKind, {order.filter.from, order.filter.to, order.filter.site},
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
