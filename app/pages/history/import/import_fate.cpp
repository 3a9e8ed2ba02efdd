// SPDX-License-Identifier: MIT
// Finds what the report of an import says of one line and puts it into words.
#include "app/pages/history/import/import_fate.h"

#include "core/domain/file_line.h"
#include "core/domain/line_fault.h"
#include "core/engine/import.h"

#include <QCoreApplication>

#include <algorithm>

namespace coolwarm {

namespace {

struct ImportFateText {
    Q_DECLARE_TR_FUNCTIONS(ImportFate)
};

bool holds(const std::vector<std::int64_t>& lines, std::int64_t line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

} // namespace

const RefusedLine* refusalOf(const ReadSession& line, const ImportReport& report) {
    const auto found =
        std::find_if(report.refusedLines.begin(), report.refusedLines.end(),
                     [&](const RefusedLine& each) { return each.line == line.line; });
    return found == report.refusedLines.end() ? nullptr : &*found;
}

QString fateText(const ReadSession& line, const ImportReport& report, bool allOrNone) {
    if (holds(report.differingLines, line.line))
        return ImportFateText::tr("The log has other values, which stay");
    if (holds(report.unchangedLines, line.line))
        return ImportFateText::tr("Is in the log already");
    return allOrNone && report.refused > 0 ? ImportFateText::tr("Would be added")
                                           : ImportFateText::tr("Will be added");
}

} // namespace coolwarm
