// SPDX-License-Identifier: MIT
// Everything that makes one report this report.
#pragma once

#include "app/print/report_choice.h"
#include "core/report/summary/report_summary.h"
#include "core/time/moment.h"

namespace coolwarm {

struct ReportOrder {
    ReportScope scope;
    ReportSections sections = ReportSections::usual();
    ReportPaper paper = ReportPaper::A4;
    Moment now{}; ///< when it is made
};

} // namespace coolwarm
