// SPDX-License-Identifier: MIT
// A report in words: what paper, HTML and the short text are all made of.
#pragma once

#include "app/print/report_choice.h"
#include "core/report/summary/report_summary.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace coolwarm {

/// A line of two columns: what was asked, and the answer.
struct ReportFact {
    QString name;
    QString value;
};

/// A large figure with the words below it.
struct ReportFigure {
    QString figure;
    QString words;
};

/// Which picture of the summary's values belongs to a part.
enum class ReportChart { None, Days, Hours };

struct ReportTable {
    QStringList heads;
    std::vector<QStringList> rows;
    std::vector<int> shares; ///< how wide the columns are beside each other
};

/// One part with its heading. What it does not have is empty.
struct ReportPart {
    QString heading;
    QStringList lines; ///< sentences below the heading
    std::vector<ReportFact> facts;
    std::vector<ReportFigure> figures;
    ReportChart chart = ReportChart::None;
    QString underChart; ///< how it is to be read
    ReportTable table;
    /// The figures of the chart, where there is room for them: as HTML.
    ReportTable chartTable;
    bool isShortened = false; ///< its table takes what the first page has left
    bool startsNewPage = false;
};

struct ReportDocument {
    QString title;
    QString range; ///< "16 Nov to 28 Nov 2026 · Lower back"
    QString made;  ///< "made on 28 Nov 2026 14:40 (UTC+1)"
    QString name;  ///< of a line to write on
    QString born;
    std::vector<ReportPart> parts;
    QString foot; ///< where the figures come from
    QString shortText;
    ReportSummary summary; ///< what the charts show
};

/// In the language in force. May take long for a long log; keeps nothing of the summary elsewhere.
[[nodiscard]] ReportDocument composeReport(const ReportSummary& summary,
                                           const ReportSections& sections);

/// Every text that is to be printed, for whoever looks at its characters.
[[nodiscard]] QStringList textsOf(const ReportDocument& document);

} // namespace coolwarm
