// SPDX-License-Identifier: MIT
// A report on a printer.
#pragma once

#include "app/print/files/report_making.h"

#include <QString>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace coolwarm {

/// Paints all pages, or those that were asked for in the print dialog; false where the printer
/// does not take them.
[[nodiscard]] bool printReport(QPrinter& printer, const MadeReport& report);

/// Lets the user choose a printer and prints; `told` gets one sentence: what became of it, or why
/// there is nothing to print on. Nothing is told when the user thinks better of it.
void askAndPrint(QWidget& parent, const std::shared_ptr<const MadeReport>& report,
                 const std::function<void(const QString&)>& told);

} // namespace coolwarm
