// SPDX-License-Identifier: MIT
// Names files and words outcomes.
#include "app/pages/report/report_output.h"

#include "app/dialogs/proposed_folder.h"
#include "app/text/format.h"
#include "app/text/safe_text.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct ReportOutputText {
    Q_DECLARE_TR_FUNCTIONS(ReportDialog)
};

} // namespace

QString proposedReportFile(const QDate& today) {
    return proposedFolder().filePath(
        QStringLiteral("coolwarm-report-%1.pdf").arg(today.toString(Qt::ISODate)));
}

QString reportFileFilters() {
    return ReportOutputText::tr("PDF (*.pdf);;Web page (*.html);;Short text (*.txt)");
}

QString savedText(const ReportOutcome& outcome, const QString& path) {
    const QString file = pathText(pathOf(path));
    if (outcome.pages == 0)
        return ReportOutputText::tr("Saved to %1.").arg(file);
    return ReportOutputText::tr("Saved to %1, %Ln page(s).", "",
                                forPlural(static_cast<std::int64_t>(outcome.pages)))
        .arg(file);
}

} // namespace coolwarm
