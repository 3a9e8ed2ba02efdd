// SPDX-License-Identifier: MIT
// Reads, words, checks and lays out, one after the other.
#include "app/print/files/report_making.h"

#include "app/print/pages/letters.h"
#include "core/report/summary/report_reading.h"

namespace coolwarm {

MadeReport makeReport(HistoryReader& reader, const ReportOrder& order) {
    MadeReport made;
    made.document = composeReport(readReport(reader, order.scope, order.now), order.sections);
    made.missing = missingLetters(textsOf(made.document));
    made.pages = layOutReport(made.document, order.paper, substitutesFor(made.missing));
    return made;
}

} // namespace coolwarm
