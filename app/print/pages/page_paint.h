// SPDX-License-Identifier: MIT
// Paints a page of a report.
#pragma once

#include "app/print/pages/report_pages.h"

class QPainter;

namespace coolwarm {

/// From the origin of the painter, whose unit is made 1/1200 inch first: `perInch` is how many of
/// the painter's own there are.
void paintPage(QPainter& painter, const ReportPages& pages, std::size_t at,
               const ReportSummary& summary, qreal perInch);

/// One of the pictures, in black and white.
void paintReportChart(QPainter& painter, const QRectF& box, ReportChart chart,
                      const ReportSummary& summary);

} // namespace coolwarm
