// SPDX-License-Identifier: MIT
// Two columns: what a figure is about, and the figure.
#include "app/pages/trends/figure_table.h"

#include <QHeaderView>

namespace coolwarm {

void FigureModel::setFigures(std::vector<ChartMark> figures, Say say) {
    beginResetModel();
    m_figures = std::move(figures);
    m_say = std::move(say);
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const FigureText text = m_say(m_figures.at(static_cast<std::size_t>(index.row())));
    if (role == Qt::ToolTipRole)
        return text.whole().toHtmlEscaped();
    return index.column() == What ? text.what : text.says;
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    //: Heads of a table: what a figure is about, and the figure.
    return section == What ? tr("What") : tr("Figure");
}

FigureTable::FigureTable(QWidget* parent) : QTableView(parent), m_model(new FigureModel(this)) {
    setModel(m_model);
    setAccessibleName(tr("Every figure of the charts"));
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

QSize FigureTable::minimumSizeHint() const {
    constexpr int rows = 16;
    return {fontMetrics().height() * 12, fontMetrics().height() * 3 / 2 * rows};
}

// A table without a current cell has nothing to say for itself.
void FigureTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void FigureTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    setColumnWidth(FigureModel::What, viewport()->width() / 2);
}

} // namespace coolwarm
