// SPDX-License-Identifier: MIT
// Gives every column of the printed history the width of its widest cell.
#include "app/cli/call/history_table.h"

#include "app/cli/call/cli_text.h"
#include "app/text/format.h"
#include "app/text/states/history_cells.h"
#include "core/log/ports/history_filter.h"
#include "core/log/ports/record_note.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <string>

namespace coolwarm {

namespace {

constexpr qsizetype noteWidth = 60; // a longer note is cut here; JSON and CSV have it whole

// The blocks that terminals show two columns wide: East Asian scripts, full-width forms, emoji.
bool isWide(char32_t symbol) {
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr std::array ranges{
        Range{0x1100, 0x115F}, Range{0x2E80, 0xA4CF},   Range{0xAC00, 0xD7A3},
        Range{0xF900, 0xFAFF}, Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},
        Range{0xFFE0, 0xFFE6}, Range{0x1F300, 0x1FAFF}, Range{0x20000, 0x3FFFD},
    };
    return std::any_of(ranges.begin(), ranges.end(), [symbol](const Range& range) {
        return symbol >= range.first && symbol <= range.last;
    });
}

char32_t firstSymbol(const QString& text, qsizetype at) {
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(at + 1));
    return first.unicode();
}

QString shortened(const QString& note) {
    QString line = oneLine(note);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    qsizetype width = 0;
    for (qsizetype at = 0; at >= 0 && at < line.size(); at = finder.toNextBoundary()) {
        if (width >= noteWidth)
            return line.left(at) + QStringLiteral("…");
        width += isWide(firstSymbol(line, at)) ? 2 : 1;
    }
    return line;
}

} // namespace

qsizetype terminalWidth(const QString& text) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype width = 0;
    for (qsizetype at = 0; at >= 0 && at < text.size(); at = finder.toNextBoundary())
        width += isWide(firstSymbol(text, at)) ? 2 : 1;
    return width;
}

PrintedHistory::PrintedHistory(Of of, const QDate& today) : m_today(today) {
    for (std::size_t at = 0; at < columns; ++at) {
        const auto column = static_cast<HistoryColumn>(at);
        m_titles[at] = of == Of::Sessions ? columnName(column) : columnNameOfAll(column);
    }
    fit(m_titles);
}

PrintedHistory::Cells PrintedHistory::cellsOf(const HistoryRecord& record) const {
    const auto cell = [&](HistoryColumn column) { return cellText(record, column, m_today); };
    return {cell(HistoryColumn::Start),
            cell(HistoryColumn::Modality),
            oneLine(cell(HistoryColumn::Site)),
            cell(HistoryColumn::Length),
            cell(HistoryColumn::Outcome),
            cell(HistoryColumn::PainChange),
            shortened(fromUtf8(noteOf(record).text()))};
}

void PrintedHistory::fit(const Cells& cells) {
    for (std::size_t at = 0; at < columns; ++at)
        m_widths[at] = std::max(m_widths[at], terminalWidth(cells[at]));
}

void PrintedHistory::fit(std::span<const HistoryRecord> records) {
    for (const HistoryRecord& record : records)
        fit(cellsOf(record));
}

QString PrintedHistory::lineOf(const Cells& cells) const {
    constexpr qsizetype gap = 2;
    QString line;
    qsizetype padding = 0;
    for (std::size_t at = 0; at < columns; ++at) {
        if (!cells[at].isEmpty()) {
            line += QString(padding, QLatin1Char(' ')) + cells[at];
            padding = 0;
        }
        padding += m_widths[at] - terminalWidth(cells[at]) + gap;
    }
    return line;
}

QString PrintedHistory::header() const {
    return lineOf(m_titles);
}

QStringList PrintedHistory::rows(std::span<const HistoryRecord> records) const {
    QStringList lines;
    for (const HistoryRecord& record : records)
        lines << lineOf(cellsOf(record));
    return lines;
}

} // namespace coolwarm
