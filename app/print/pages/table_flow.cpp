// SPDX-License-Identifier: MIT
// Breaks cells into lines and hands them to the pages row by row.
#include "app/print/pages/table_flow.h"

#include <algorithm>
#include <numeric>

namespace coolwarm {

namespace {

constexpr qreal padding = 2.3 * pagePixel; // above and below a row
constexpr qreal gap = 8 * pagePixel;       // between columns
constexpr qreal nameColumn = 236 * pagePixel;
constexpr qsizetype linesOfShortRow = 2;

/// A column's place.
struct Column {
    qreal from = 0;
    qreal width = 0;
    TypeStyle style = TypeStyle::Cell;
};

/// The lines of each cell of a row.
using Cells = std::vector<QStringList>;

std::vector<Column> columnsOf(const PageFlow& flow, const ReportTable& table) {
    const int whole = std::accumulate(table.shares.begin(), table.shares.end(), 0);
    std::vector<Column> columns;
    qreal from = 0;
    for (const int share : table.shares) {
        const qreal width = flow.width() * share / whole;
        columns.push_back({from, width - gap, TypeStyle::Cell});
        from += width;
    }
    return columns;
}

Cells cellsOf(const PageFlow& flow, const std::vector<Column>& columns, const QStringList& row) {
    Cells cells;
    for (std::size_t at = 0; at < columns.size(); ++at)
        cells.push_back(flow.broken(row.value(static_cast<qsizetype>(at)), columns[at].style,
                                    columns[at].width));
    return cells;
}

qsizetype linesIn(const Cells& cells) {
    qsizetype most = 1;
    for (const QStringList& cell : cells)
        most = std::max(most, cell.size());
    return most;
}

qreal rowHeight(qsizetype lines) {
    return static_cast<qreal>(lines) * lineHeight(TypeStyle::Cell) + 2 * padding;
}

void putLines(PageFlow& flow, const std::vector<Column>& columns, const Cells& cells,
              qsizetype from, qsizetype count) {
    for (qsizetype line = from; line < from + count; ++line) {
        for (std::size_t at = 0; at < columns.size(); ++at)
            flow.put(columns[at].from, columns[at].width, cells[at].value(line), columns[at].style);
        flow.skip(lineHeight(TypeStyle::Cell));
    }
}

void putRow(PageFlow& flow, const std::vector<Column>& columns, const Cells& cells) {
    flow.skip(padding);
    putLines(flow, columns, cells, 0, linesIn(cells));
    flow.skip(padding);
    flow.rule(false);
}

void putHeads(PageFlow& flow, std::vector<Column> columns, const QStringList& heads) {
    for (Column& column : columns)
        column.style = TypeStyle::CellBold;
    putRow(flow, columns, cellsOf(flow, columns, heads));
}

// A row that is higher than what is left begins on the next page; one that is higher than a page is
// divided between lines.
void flowRow(PageFlow& flow, const std::vector<Column>& columns, const Cells& cells,
             const std::function<void()>& atTop) {
    const qsizetype all = linesIn(cells);
    for (qsizetype done = 0; done < all;) {
        if (flow.left() < rowHeight(std::min<qsizetype>(all - done, 3))) {
            flow.newPage();
            atTop();
        }
        const auto room = static_cast<qsizetype>(
            std::min<qreal>(1e6, (flow.left() - 2 * padding) / lineHeight(TypeStyle::Cell)));
        const qsizetype now = std::clamp<qsizetype>(room, 1, all - done);
        flow.skip(padding);
        putLines(flow, columns, cells, done, now);
        flow.skip(padding);
        done += now;
    }
    flow.rule(false);
}

void shorten(Cells& cells) {
    for (QStringList& cell : cells)
        if (cell.size() > linesOfShortRow) {
            cell = cell.mid(0, linesOfShortRow);
            cell.last() += QStringLiteral(" …");
        }
}

} // namespace

void flowTable(PageFlow& flow, const ReportTable& table) {
    if (table.rows.empty())
        return;
    const std::vector<Column> columns = columnsOf(flow, table);
    const auto heads = [&] { putHeads(flow, columns, table.heads); };
    flow.need(rowHeight(2) * 2);
    heads();
    for (const QStringList& row : table.rows)
        flowRow(flow, columns, cellsOf(flow, columns, row), heads);
}

std::size_t flowShortTable(PageFlow& flow, const ReportTable& table, const TableRoom& room) {
    const std::vector<Column> columns = columnsOf(flow, table);
    const qreal began = flow.used();
    putHeads(flow, columns, table.heads);
    std::size_t at = 0;
    for (; at < table.rows.size(); ++at) {
        Cells cells = cellsOf(flow, columns, table.rows[at]);
        shorten(cells);
        const bool fits = flow.used() - began + rowHeight(linesIn(cells)) <= room.height;
        if (!fits && at >= room.leastRows)
            break;
        flowRow(flow, columns, cells, [] {});
    }
    return table.rows.size() - at;
}

void flowFacts(PageFlow& flow, const std::vector<ReportFact>& facts) {
    const std::vector<Column> columns{
        {0, nameColumn - gap, TypeStyle::CellMuted},
        {nameColumn, flow.width() - nameColumn, TypeStyle::Cell},
    };
    for (const ReportFact& fact : facts)
        flowRow(flow, columns, cellsOf(flow, columns, {fact.name, fact.value}), [] {});
}

} // namespace coolwarm
