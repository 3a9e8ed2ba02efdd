// SPDX-License-Identifier: MIT
// Lays out rows that wrap, in reading direction.
#include "app/widgets/layout/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace coolwarm {

FlowLayout::FlowLayout(int spacing, bool even, QWidget* parent) : QLayout(parent), m_even(even) {
    setSpacing(spacing);
    setContentsMargins({});
}

FlowLayout::FlowLayout(int spacing, Side side) : FlowLayout(spacing) {
    m_side = side;
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return m_items.value(index, nullptr);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem*> FlowLayout::shown() const {
    QList<QLayoutItem*> items;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items),
                 [](const QLayoutItem* item) { return !item->isEmpty(); });
    return items;
}

QSize FlowLayout::cell(const QList<QLayoutItem*>& items) const {
    QSize size(0, 0);
    for (const QLayoutItem* item : items) {
        size = size.expandedTo(item->sizeHint()).expandedTo(item->minimumSize());
    }
    return size;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    const QList<QLayoutItem*> items = shown();
    const QSize largest = cell(items);
    int width = 0;
    for (const QLayoutItem* item : items) {
        width += m_even ? largest.width() : item->sizeHint().width();
    }
    width += spacing() * std::max(0, static_cast<int>(items.size()) - 1);
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), largest.height() + m.top() + m.bottom()};
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const QLayoutItem* item : shown()) {
        size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// What is left over of the row that begins with that item, where rows stand at the end.
int FlowLayout::indentOf(qsizetype first, const QRect& area) const {
    if (m_side == Side::Leading)
        return 0;
    const QList<QLayoutItem*> items = shown();
    int width = 0;
    for (qsizetype at = first; at < items.size(); ++at) {
        const int more = items.at(at)->sizeHint().expandedTo(items.at(at)->minimumSize()).width() +
                         (at == first ? 0 : spacing());
        if (at > first && width + more > area.width())
            break;
        width += more;
    }
    return std::max(0, area.width() - width) / (m_side == Side::Middle ? 2 : 1);
}

// How many of them stand in a row; as wide as the row has room for. Before there is a second row
// they are narrower than they want to be.
int FlowLayout::fill(int width, QSize& cell) const {
    const int all = static_cast<int>(shown().size());
    const QMargins margins = contentsMargins();
    const int narrow = minimumSize().width() - margins.left() - margins.right();
    const bool isTight = all * (narrow + spacing()) - spacing() <= width;
    const int step = std::max(1, cell.width() + spacing());
    const int fitting = isTight ? all : std::clamp((width + spacing()) / step, 1, all);
    const int rows = (all + fitting - 1) / fitting;
    const int perRow = (all + rows - 1) / rows;
    const int filling = (width - (perRow - 1) * spacing()) / perRow;
    cell.setWidth(std::max(isTight ? narrow : cell.width(), filling));
    return perRow;
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const QList<QLayoutItem*> items = shown();
    QSize largest = cell(items);
    const int perRow = m_even && !items.isEmpty() ? fill(area.width(), largest) : 0;
    const QWidget* owner = parentWidget();
    const Qt::LayoutDirection direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    int x = area.left() + indentOf(0, area);
    int y = area.top();
    int rowHeight = 0;
    int inRow = 0;
    for (qsizetype at = 0; at < items.size(); ++at) {
        QLayoutItem* item = items.at(at);
        const QSize size = m_even ? largest : item->sizeHint().expandedTo(item->minimumSize());
        const bool full = m_even ? inRow == perRow : x + size.width() > area.left() + area.width();
        if (inRow > 0 && full) {
            x = area.left() + indentOf(at, area);
            y += rowHeight + spacing();
            rowHeight = 0;
            inRow = 0;
        }
        if (apply) {
            const QSize given(std::min(size.width(), std::max(1, area.width())), size.height());
            item->setGeometry(QStyle::visualRect(direction, area, QRect(QPoint(x, y), given)));
        }
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
        ++inRow;
    }
    return y + rowHeight - rect.top() + margins.bottom();
}

QWidget* flowOf(const std::vector<QWidget*>& parts, FlowLayout::Side side) {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row->fontMetrics().height() / 2, side);
    row->setLayout(flow);
    for (QWidget* part : parts)
        flow->addWidget(part);
    return row;
}

} // namespace coolwarm
