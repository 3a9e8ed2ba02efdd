// SPDX-License-Identifier: MIT
// Makes the bytes first, and only then a file of them.
#include "app/print/files/report_file.h"

#include "app/print/files/attachments.h"
#include "app/print/files/report_making.h"
#include "app/print/files/report_picture.h"
#include "app/print/pages/pdf_report.h"
#include "app/print/report_html.h"
#include "core/log/ports/store_error.h"
#include "core/report/atomic_file.h"
#include "core/report/summary/report_reading.h"

#include <QFileInfo>

namespace coolwarm {

namespace {

QByteArray pdfBytes(HistoryReader& reader, const ReportOrder& order,
                    const std::vector<Exporter>& exporters, WithoutLetters without,
                    const std::function<bool()>& goOn, ReportOutcome& outcome) {
    const MadeReport made = makeReport(reader, order);
    outcome.missing = made.missing;
    outcome.pages = made.pages.pages.size();
    outcome.lettersMissing = !made.missing.isEmpty() && without == WithoutLetters::Refuse;
    if (outcome.lettersMissing)
        return {};
    const auto attachments = attachmentsOf(reader, exporters, order.scope, goOn);
    return pdfReport(made.document, made.pages, attachments, goOn);
}

QByteArray bytesOf(HistoryReader& reader, const ReportOrder& order, ReportKind kind,
                   const std::vector<Exporter>& exporters, WithoutLetters without,
                   const std::function<bool()>& goOn, ReportOutcome& outcome) {
    if (kind == ReportKind::Pdf)
        return pdfBytes(reader, order, exporters, without, goOn, outcome);
    const ReportDocument document =
        composeReport(readReport(reader, order.scope, order.now), order.sections);
    if (kind == ReportKind::Text)
        return document.shortText.toUtf8() + '\n';
    return htmlReport(document,
                      [&](ReportChart chart) { return reportPicture(chart, document.summary); });
}

} // namespace

QString suffixOf(ReportKind kind) {
    switch (kind) {
    case ReportKind::Pdf:
        return QStringLiteral("pdf");
    case ReportKind::Html:
        return QStringLiteral("html");
    case ReportKind::Text:
        break;
    }
    return QStringLiteral("txt");
}

std::optional<ReportKind> reportKindOf(const QString& file) {
    const QString suffix = QFileInfo(file).suffix();
    if (suffix.compare(QLatin1String("htm"), Qt::CaseInsensitive) == 0)
        return ReportKind::Html;
    for (const ReportKind kind : allReportKinds)
        if (suffix.compare(suffixOf(kind), Qt::CaseInsensitive) == 0)
            return kind;
    return std::nullopt;
}

QByteArray reportBytes(HistoryReader& reader, const ReportOrder& order, ReportKind kind,
                       const std::vector<Exporter>& exporters, WithoutLetters without,
                       const std::function<bool()>& goOn, ReportOutcome& outcome) {
    reader.stopUnless(goOn);
    try {
        const QByteArray bytes = bytesOf(reader, order, kind, exporters, without, goOn, outcome);
        // Asked once more at the end, so that a late cancel still leaves nothing behind.
        outcome.cancelled = !goOn();
        return outcome.cancelled ? QByteArray() : bytes;
    } catch (const StoreError& error) {
        if (error.kind() != StoreError::Kind::Stopped)
            throw;
        outcome.cancelled = true;
        return {};
    }
}

ReportOutcome writeReport(HistoryReader& reader, const ReportOrder& order, ReportKind kind,
                          const std::vector<Exporter>& exporters, WithoutLetters without,
                          const std::filesystem::path& target, const std::function<bool()>& goOn) {
    ReportOutcome outcome;
    outcome.targetIsLog = reader.reads(target);
    if (outcome.targetIsLog)
        return outcome;
    // Made first: a folder that cannot be written is told before the long work.
    AtomicFile file(target);
    const QByteArray bytes = reportBytes(reader, order, kind, exporters, without, goOn, outcome);
    if (outcome.cancelled || outcome.lettersMissing)
        return outcome;
    file.write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    file.commit();
    return outcome;
}

} // namespace coolwarm
