// SPDX-License-Identifier: MIT
// Makes a report of the log, ready to be shown, printed or written.
#pragma once

#include "app/print/files/report_order.h"
#include "app/print/pages/report_pages.h"
#include "app/print/report_document.h"
#include "core/log/ports/history_reader.h"

#include <QStringList>

namespace coolwarm {

struct MadeReport {
    ReportDocument document;
    ReportPages pages;
    QStringList missing; ///< characters that no font has; question marks stand for them
};

/// On the thread that the reader belongs to. Throws StoreError.
[[nodiscard]] MadeReport makeReport(HistoryReader& reader, const ReportOrder& order);

} // namespace coolwarm
