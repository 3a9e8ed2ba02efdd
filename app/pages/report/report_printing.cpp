// SPDX-License-Identifier: MIT
// Shows the system's print dialog, and paints onto what was chosen there.
#include "app/pages/report/report_printing.h"

#include "app/print/pages/page_paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace coolwarm {

namespace {

struct ReportPrintingText {
    Q_DECLARE_TR_FUNCTIONS(ReportPrinting)
};

QString noPrinterText() {
    return ReportPrintingText::tr(
        "No printer is set up on this computer. Save the report as a PDF and print it "
        "elsewhere.");
}

std::shared_ptr<QPrinter> printerFor(const MadeReport& report) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(
        QPageSize(report.pages.paper == ReportPaper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer->setFullPage(true); // the pages have margins of their own
    printer->setColorMode(QPrinter::GrayScale);
    printer->setDocName(report.document.title);
    return printer;
}

} // namespace

bool printReport(QPrinter& printer, const MadeReport& report) {
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const int last = static_cast<int>(report.pages.pages.size());
    const int from = std::clamp(printer.fromPage(), 1, last);
    const int to = printer.toPage() == 0 ? last : std::clamp(printer.toPage(), from, last);
    for (int at = from; at <= to; ++at) {
        if (at > from && !printer.newPage())
            return false;
        paintPage(painter, report.pages, static_cast<std::size_t>(at - 1), report.document.summary,
                  printer.resolution());
    }
    return painter.end();
}

void askAndPrint(QWidget& parent, const std::shared_ptr<const MadeReport>& report,
                 const std::function<void(const QString&)>& told) {
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return told(noPrinterText());
    const auto printer = printerFor(*report);
    auto* dialog = new QPrintDialog(printer.get(), &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile);
    dialog->setMinMax(1, static_cast<int>(report->pages.pages.size()));
    QObject::connect(dialog, &QDialog::accepted, &parent, [printer, report, told] {
        told(printReport(*printer, *report)
                 ? ReportPrintingText::tr("The report was handed to the printer.")
                 : ReportPrintingText::tr(
                       "The printer cannot be reached: nothing was printed. Look whether it "
                       "is on, or save the report as a PDF."));
    });
    dialog->open();
}

} // namespace coolwarm
