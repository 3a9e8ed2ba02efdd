// SPDX-License-Identifier: MIT
// Tables on pages: rows that go on with the next page, and tables that take what a page has left.
#pragma once

#include "app/print/pages/page_flow.h"
#include "app/print/report_document.h"

namespace coolwarm {

/// Every row, however long its cells are; the heads stand on each page.
void flowTable(PageFlow& flow, const ReportTable& table);

/// What a shortened table may take.
struct TableRoom {
    qreal height = 0;
    std::size_t leastRows = 0; ///< where there are as many
};

/// As many rows as fit; long cells are shortened to two lines. Returns how many rows were left out.
[[nodiscard]] std::size_t flowShortTable(PageFlow& flow, const ReportTable& table,
                                         const TableRoom& room);

/// Names in a narrow column, values beside them.
void flowFacts(PageFlow& flow, const std::vector<ReportFact>& facts);

} // namespace coolwarm
