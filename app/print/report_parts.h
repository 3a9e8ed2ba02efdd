// SPDX-License-Identifier: MIT
// The parts of a report, each made of the values that it tells.
#pragma once

#include "app/print/report_document.h"

namespace coolwarm {

// compose_bout.cpp
[[nodiscard]] ReportPart questionsPart(const ReportSummary& summary);
[[nodiscard]] ReportPart skinPart(const ReportSummary& summary);
[[nodiscard]] ReportPart signsPart(const ReportSummary& summary);
// compose_figures.cpp
[[nodiscard]] ReportPart amountPart(const ReportSummary& summary);
[[nodiscard]] ReportPart figuresPart(const ReportSummary& summary);
[[nodiscard]] ReportPart daysPart(const ReportSummary& summary);
[[nodiscard]] ReportPart hoursPart(const ReportSummary& summary);
// compose_days.cpp
[[nodiscard]] ReportPart packsPart(const ReportSummary& summary);
[[nodiscard]] ReportPart eachPart(const ReportSummary& summary);

} // namespace coolwarm
