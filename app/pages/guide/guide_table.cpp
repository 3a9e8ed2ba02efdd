// SPDX-License-Identifier: MIT
// Shares the width among the columns by what stands in them, and draws a line below each row.
#include "app/pages/guide/guide_table.h"

#include "app/style/fonts.h"
#include "app/style/palette/colours.h"
#include "app/style/text_role.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace coolwarm {

namespace {

constexpr qreal besideCell = 0.5; // em on either side
constexpr qreal aboveCell = 0.45; // em, and below it
constexpr int boldRole = Qt::UserRole;

QFont boldOf(const QFont& font) {
    return scaledFont(font, text_size::body, QFont::Bold);
}

// A figure and its unit stay on one line.
QString unbroken(QString text) {
    static const QRegularExpression beforeUnit(QStringLiteral("(?<=[0-9½]) (?=min\\b|h\\b)"));
    return text.replace(beforeUnit, QString(QChar::Nbsp));
}

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const Colours& colours = currentColours();
        const QRect& box = option.rect;
        const int line = colours.borderWidth;
        painter->fillRect(QRect(box.left(), box.bottom() + 1 - line, box.width(), line),
                          colours.cardBorder);
        if (index.row() == 0) // below the heads
            painter->fillRect(QRect(box.topLeft(), QSize(box.width(), line)), colours.cardBorder);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const QSize words = QStyledItemDelegate::sizeHint(option, index);
        return words + QSize(0, qRound(2 * aboveCell * emOf(option.font)));
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(boldRole).toBool())
            option->font = boldOf(option->font);
    }
};

} // namespace

GuideTableView::GuideTableView(const GuideTable& table, QWidget* parent)
    : QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(table.heads.size()),
                   parent) {
    setAccessibleName(table.heads.front());
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fill(table);
    setTextRole(this, TextRole::Small); // measures the cells
}

void GuideTableView::fill(const GuideTable& table) {
    for (int column = 0; column < columnCount(); ++column)
        setHorizontalHeaderItem(
            column, new QTableWidgetItem(table.heads[static_cast<std::size_t>(column)]));
    for (int row = 0; row < rowCount(); ++row) {
        const auto& cells = table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columnCount(); ++column) {
            const GuideWords& words = cells[static_cast<std::size_t>(column)];
            auto* cell = new QTableWidgetItem(unbroken(plainText(words)));
            cell->setFlags(Qt::ItemIsEnabled);
            cell->setData(boldRole, words.front().isBold);
            setItem(row, column, cell);
        }
    }
}

int GuideTableView::widthOf(int column, bool ofWords) const {
    const QFontMetrics bold(boldOf(font()));
    QStringList lines{horizontalHeaderItem(column)->text()};
    for (int row = 0; row < rowCount(); ++row)
        lines.append(item(row, column)->text());
    int widest = 0;
    for (const QString& line : lines)
        for (const QString& words : ofWords ? line.split(u' ') : QStringList{line})
            widest = std::max(widest, bold.horizontalAdvance(words));
    return widest + qRound(4 * besideCell * emOf(font()));
}

std::vector<int> GuideTableView::widthsIn(int room) const {
    std::vector<int> least;
    std::vector<int> whole;
    for (int column = 0; column < columnCount(); ++column) {
        least.push_back(widthOf(column, true));
        whole.push_back(widthOf(column, false));
    }
    const int leastOfAll = std::accumulate(least.begin(), least.end(), 0);
    const int wholeOfAll = std::accumulate(whole.begin(), whole.end(), 0);
    std::vector<int> widths = least; // and they are scrolled where even that has no room
    for (std::size_t at = 0; at < widths.size(); ++at)
        if (room >= wholeOfAll)
            widths[at] = whole[at] + (room - wholeOfAll) / columnCount();
        else if (room > leastOfAll)
            widths[at] += static_cast<int>(qint64(room - leastOfAll) * (whole[at] - least[at]) /
                                           std::max(1, wholeOfAll - leastOfAll));
    return widths;
}

int GuideTableView::heightOfAll() const {
    const QScrollBar& bar = *horizontalScrollBar();
    const bool isScrolled = horizontalHeader()->length() > viewport()->width();
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() +
           (isScrolled ? bar.sizeHint().height() : 0);
}

QSize GuideTableView::minimumSizeHint() const {
    return {qRound(8 * emOf(font())), heightOfAll()};
}

void GuideTableView::fit() {
    const std::vector<int> widths = widthsIn(viewport()->width());
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    resizeRowsToContents();
    updateGeometry();
}

void GuideTableView::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

// A table without a current cell has nothing to say for itself.
void GuideTableView::focusInEvent(QFocusEvent* event) {
    QTableWidget::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentCell(0, 0);
}

bool GuideTableView::event(QEvent* event) {
    const bool handled = QTableWidget::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    return handled;
}

} // namespace coolwarm
