// SPDX-License-Identifier: MIT
// Sorts the history by clicks and keys on the table's head, and paints the arrow of the order.
#include "app/pages/history/history_header.h"

#include "app/style/arrow.h"
#include "app/style/focus_ring.h"
#include "app/style/fonts.h"
#include "app/style/palette/colours.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace coolwarm {

HistoryHeader::HistoryHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSortIndicatorShown(true); // painted below
    setSortIndicator(0, Qt::DescendingOrder);
    setFocusPolicy(Qt::TabFocus);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setStretchLastSection(true);
    setMinimumSectionSize(4 * fontMetrics().averageCharWidth());
    // Qt turns the indicator round by itself at a click, and tells it here.
    connect(this, &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                tell();
                emit sortWanted(column, order);
            });
}

void HistoryHeader::sortBy(int column) {
    const bool again = column == sortIndicatorSection();
    const bool down = again && sortIndicatorOrder() == Qt::AscendingOrder;
    setSortIndicator(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void HistoryHeader::keyPressEvent(QKeyEvent* event) {
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_at - forward);
        break;
    case Qt::Key_Right:
        moveTo(m_at + forward);
        break;
    case Qt::Key_Home:
        moveTo(0);
        break;
    case Qt::Key_End:
        moveTo(count() - 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        sortBy(m_at);
        break;
    default:
        QHeaderView::keyPressEvent(event);
    }
}

void HistoryHeader::moveTo(int column) {
    m_at = qBound(0, column, count() - 1);
    tell();
    viewport()->update();
}

// What a screen reader says of the head as a whole: the column the keyboard is on.
void HistoryHeader::tell() {
    const QString column =
        model() == nullptr ? QString() : model()->headerData(m_at, Qt::Horizontal).toString();
    const bool sorted = m_at == sortIndicatorSection();
    setAccessibleName(!sorted ? tr("Column %1, sorts with Space").arg(column)
                      : sortIndicatorOrder() == Qt::AscendingOrder
                          ? tr("Column %1, sorted upwards").arg(column)
                          : tr("Column %1, sorted downwards").arg(column));
}

void HistoryHeader::focusInEvent(QFocusEvent* event) {
    QHeaderView::focusInEvent(event);
    tell();
    viewport()->update();
}

void HistoryHeader::focusOutEvent(QFocusEvent* event) {
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

// Behind the name and not at the section's far end, where it would stand with the next name.
QRectF HistoryHeader::arrowsBox(const QRect& section, int column) const {
    const QString name = model()->headerData(column, Qt::Horizontal).toString();
    const qreal side = fontMetrics().height() * 0.45;
    const qreal gap = fontMetrics().averageCharWidth();
    const qreal from =
        std::min(fontMetrics().horizontalAdvance(name) + 2 * gap, section.width() - side);
    const qreal left = isRightToLeft() ? section.right() - from - side : section.left() + from;
    return {left, qreal(section.top()), side, qreal(section.height())};
}

// Shortened where the arrow and the margins leave no room.
void HistoryHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int column) const {
    QHeaderView::initStyleOptionForIndex(option, column);
    option->text = fontMetrics().elidedText(option->text, Qt::ElideRight,
                                            sectionSize(column) - qRound(emOf(font())));
}

void HistoryHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    if (column == sortIndicatorSection()) // up is the rising order, whatever the style thinks of it
        paintArrow(*painter, arrowsBox(rect, column),
                   sortIndicatorOrder() == Qt::AscendingOrder ? Qt::UpArrow : Qt::DownArrow,
                   coloursFor(palette()).textMuted, emOf(font()));
    if (hasFocus() && column == m_at)
        paintFocusRing(*painter, rect, 0, coloursFor(palette()));
}

} // namespace coolwarm
