// SPDX-License-Identifier: MIT
// The pages of a report: which line, rule and picture stands where.
#pragma once

#include "app/print/pages/type_style.h"
#include "app/print/report_choice.h"
#include "app/print/report_document.h"

#include <QHash>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <vector>

namespace coolwarm {

/// One line of letters in its box.
struct PageText {
    QRectF box;
    QString text;
    TypeStyle style = TypeStyle::Body;
    bool isAtEnd = false; ///< at the far side of the box and not where reading begins
};

struct PageRule {
    QLineF line;
    bool isStrong = false;
};

struct PageChart {
    QRectF box;
    ReportChart chart = ReportChart::None;
};

struct ReportPage {
    std::vector<PageText> texts;
    std::vector<PageRule> rules;
    std::vector<PageChart> charts;
};

struct ReportPages {
    ReportPaper paper = ReportPaper::A4;
    QSizeF size; ///< in units of the page
    std::vector<ReportPage> pages;
};

/// Characters that no font has, and what is printed instead of each.
using Substitutes = QHash<QString, QString>;

/// In the language in force and by the fonts that are there.
[[nodiscard]] ReportPages layOutReport(const ReportDocument& document, ReportPaper paper,
                                       const Substitutes& substitutes = {});

} // namespace coolwarm
