// SPDX-License-Identifier: MIT
// Finds what the report of an import says of one line and puts it into words.
#include "app/pages/history/import_fate.h"

#include "app/text/import_text.h"
#include "core/domain/file_line.h"
#include "core/domain/line_fault.h"
#include "core/engine/import.h"

#include <QCoreApplication>

#include <algorithm>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportFate)
};

bool holds(const std::vector<std::int64_t>& lines, std::int64_t line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

} // namespace

const RefusedLine* refusalOf(const FileLine& line, const ImportReport& report) {
    const auto* read = std::get_if<ReadSession>(&line);
    if (read == nullptr)
        return &std::get<RefusedLine>(line);
    const auto found =
        std::find_if(report.refusedLines.begin(), report.refusedLines.end(),
                     [&](const RefusedLine& each) { return each.line == read->line; });
    return found == report.refusedLines.end() ? nullptr : &*found;
}

QString fateText(const FileLine& line, const ImportReport& report, bool allOrNone) {
    if (const RefusedLine* refused = refusalOf(line, report))
        return Text::tr("Refused: %1").arg(refusalText(*refused));
    const std::int64_t number = std::get<ReadSession>(line).line;
    if (holds(report.differingLines, number))
        return Text::tr("The log has other values, which stay");
    if (holds(report.unchangedLines, number))
        return Text::tr("Is in the log already");
    return allOrNone && report.refused > 0 ? Text::tr("Would be added") : Text::tr("Will be added");
}

} // namespace coolwarm
