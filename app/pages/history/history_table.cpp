// SPDX-License-Identifier: MIT
// Makes columns as wide as their longest usual text, and gives the note what is left.
#include "app/pages/history/history_table.h"

#include "app/pages/history/diary_delegate.h"
#include "app/pages/history/history_header.h"
#include "app/pages/history/history_model.h"
#include "app/style/accents.h"
#include "app/style/palette/colours.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "core/domain/diary/activity.h"
#include "core/domain/modality.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/domain/site/site.h"
#include "core/time/moment.h"

#include <QHeaderView>
#include <QInputMethodEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace coolwarm {

namespace {

// The therapy's name in its colour; the word tells it without the colour.
class TherapyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != HistoryModel::Therapy)
            return;
        const QVariant value = index.data(HistoryModel::valueRole);
        option->font.setBold(true);
        if (!value.isValid()) // pain or an activity
            return;
        const auto modality = static_cast<Modality>(value.toInt());
        const AccentColours& colours = accentOf(coloursFor(option->palette), accentFor(modality));
        option->palette.setColor(QPalette::Text, colours.text);
    }
};

} // namespace

HistoryTable::HistoryTable(HistoryModel* model, QWidget* parent)
    : QTableView(parent),
      m_model(model),
      m_header(new HistoryHeader(this)),
      m_cells(new TherapyDelegate(this)),
      m_diary(new DiaryDelegate(*model, this)) {
    setHorizontalHeader(m_header);
    setModel(model);
    setAccessibleName(tr("History"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyLook();
    connect(m_header, &HistoryHeader::sortWanted, model, &HistoryModel::sort);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit rowOpened(index.row()); });
}

void HistoryTable::reset() {
    QTableView::reset();
    applyLook();
}

void HistoryTable::applyLook() {
    const bool diary = m_model->isDiary();
    setItemDelegate(diary ? m_diary : m_cells);
    setAlternatingRowColors(!diary);
    m_header->setVisible(!diary);
    if (!diary) {
        const QSignalBlocker quiet(m_header); // it shows an order and asks for none
        m_header->setSortIndicator(static_cast<int>(m_model->order().by),
                                   m_model->order().descending ? Qt::DescendingOrder
                                                               : Qt::AscendingOrder);
    }
    applyMetrics();
}

void HistoryTable::keyboardSearch(const QString& search) {
    if (!search.trimmed().isEmpty())
        emit searchTyped(search);
}

void HistoryTable::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    if (event == QKeySequence::Copy)
        emit copyWanted();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && row >= 0)
        emit rowOpened(row);
    else if (event == QKeySequence::Delete && row >= 0)
        emit deletionWanted(row);
    else
        QTableView::keyPressEvent(event);
}

// A letter that takes several keys is put together by the system before it begins a search. The
// table would take that only where a cell can be edited.
void HistoryTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled);
}

void HistoryTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled);
}

QVariant HistoryTable::inputMethodQuery(Qt::InputMethodQuery query) const {
    return query == Qt::ImEnabled ? QVariant(true) : QTableView::inputMethodQuery(query);
}

void HistoryTable::inputMethodEvent(QInputMethodEvent* event) {
    keyboardSearch(event->commitString());
    event->accept();
}

// Whoever deletes a session goes on with the next one.
void HistoryTable::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) {
    QTableView::rowsAboutToBeRemoved(parent, start, end);
    const int row = currentIndex().row();
    const int below = m_model->nearestRecord(end + 1, 1);
    const int next = below > end ? below : m_model->nearestRecord(start - 1, -1);
    if (row >= start && row <= end && next >= 0)
        selectionModel()->setCurrentIndex(model()->index(next, currentIndex().column()),
                                          QItemSelectionModel::ClearAndSelect |
                                              QItemSelectionModel::Rows);
}

QModelIndex HistoryTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const int rows = model()->rowCount();
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome && rows > 0)
        return model()->index(m_model->nearestRecord(0, 1), column);
    if (action == MoveEnd && rows > 0)
        return model()->index(m_model->nearestRecord(rows - 1, -1), column);
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    if (!m_model->isHeading(to.row()))
        return to;
    const bool up = action == MoveUp || action == MovePageUp || action == MovePrevious;
    return model()->index(m_model->nearestRecord(to.row(), up ? -1 : 1), column);
}

void HistoryTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (m_model->isHeading(index.row() - 1)) {
        QTableView::scrollTo(index.siblingAtRow(index.row() - 1), hint);
        hint = EnsureVisible;
    }
    QTableView::scrollTo(index, hint);
    const int beyond = visualRect(index).bottom() + 1 - uncovered();
    if (m_covered > 0 && beyond > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      (beyond + rowHeight() - 1) / rowHeight());
}

void HistoryTable::setCovered(int pixels) {
    if (m_covered == pixels)
        return;
    m_covered = pixels;
    updateGeometries();
}

int HistoryTable::rowHeight() const {
    return std::max(1, verticalHeader()->defaultSectionSize());
}

// How much of the rows' place is seen whole.
int HistoryTable::uncovered() const {
    return std::max(rowHeight(), viewport()->height() - m_covered);
}

// Qt counts the rows that fit into the whole place, and goes back to where those end.
void HistoryTable::updateGeometries() {
    QScrollBar& bar = *verticalScrollBar();
    const int at = bar.value();
    QTableView::updateGeometries();
    if (m_covered == 0)
        return;
    bar.setMaximum(std::max(bar.maximum(), model()->rowCount() - uncovered() / rowHeight()));
    bar.setValue(at);
}

// At its end the bar means for Qt that the last row stands at the lower edge.
void HistoryTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    const QScrollBar& bar = *verticalScrollBar();
    if (m_covered == 0 || bar.value() != bar.maximum())
        return;
    verticalHeader()->setOffset(std::max(0, verticalHeader()->length() - uncovered()));
    viewport()->update();
}

void HistoryTable::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                               const QList<int>& roles) {
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (m_model->isDiary())
        arrangeDiary(); // a part of the body may have come in or gone out
}

std::vector<std::pair<int, int>> HistoryTable::chosenRows() const {
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    if (ranges.empty() && currentIndex().isValid())
        ranges.emplace_back(currentIndex().row(), currentIndex().row());
    return ranges;
}

void HistoryTable::arrangeDiary() {
    const int height = m_diary->arrange(viewport()->width(), font());
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
    viewport()->update();
}

void HistoryTable::applyMetrics() {
    if (m_model->isDiary())
        return arrangeDiary();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 9 / 4);
    measureColumns();
    shareWidth();
}

// From sample texts and not from the rows, of which there may be a million.
void HistoryTable::measureColumns() {
    const QFontMetrics metrics = fontMetrics();
    const int letter = metrics.averageCharWidth();
    // 28 December 2000: two digits in the day, and not this year, so that the year is shown.
    const Moment sample{std::chrono::sys_seconds{std::chrono::seconds{978'000'000}}, {}};
    m_widths.clear();
    // In the order of the columns. What is longer than `most` letters is cut where room is short.
    const auto widest = [&](const QStringList& samples, int most) {
        const int column = int(m_widths.size());
        const int name = metrics.horizontalAdvance(
            model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        int width = 0;
        for (const QString& text : samples)
            width = std::max(width, metrics.horizontalAdvance(text));
        // The usual width has room for the arrow of the order.
        m_widths.push_back(
            {std::max(width, name) + 4 * letter, std::min(width, most * letter) + letter});
    };
    QStringList sites;
    for (const std::string_view name : firstSites())
        sites.append(siteText(*Site::of(name)));
    Session early{SessionId::random()};
    early.outcome = Outcome::StoppedEarly;
    Session over = early; // by a time with two digits of hours, of minutes and of seconds
    over.outcome = Outcome::Overran;
    over.end = Moment{over.start.utc + std::chrono::seconds{(10 * 60 + 45) * 60 + 48}, {}};
    constexpr int all = 100;
    constexpr int some = 8;
    widest({startText(sample, QDate(2001, 1, 1))}, all);
    QStringList whats{modalityText(Modality::Ice), modalityText(Modality::Heat)};
    for (const auto& [activity, word] : activityWords)
        whats.append(activityText(activity));
    widest(whats, 2 * some);
    widest(sites, some);
    widest({QStringLiteral("00:00:00")}, all);
    widest({outcomeText(early), outcomeText(over)}, some);
    widest({QStringLiteral("10 \u2192 10")}, all);
}

// Seven letters of the note before the others get more than their least; where not even that fits,
// all are cut alike: down to two thirds nothing has to be scrolled sideways.
void HistoryTable::shareWidth() {
    int usual = 0;
    int least = 0;
    for (const ColumnWidth& width : m_widths) {
        usual += width.usual;
        least += width.least;
    }
    const int note = 7 * fontMetrics().averageCharWidth();
    const int room = viewport()->width() - note;
    const double share = std::clamp(double(room - least) / std::max(1, usual - least), 0.0, 1.0);
    const double cut = std::clamp(double(room) / std::max(1, least), 2.0 / 3, 1.0);
    for (int column = 0; column < int(m_widths.size()); ++column) {
        const ColumnWidth& width = m_widths.at(std::size_t(column));
        setColumnWidth(column, int(cut * width.least) + int(share * (width.usual - width.least)));
    }
    setColumnWidth(HistoryModel::NoteColumn, note); // at least: it is stretched
}

void HistoryTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (m_model->isDiary())
        arrangeDiary();
    else
        shareWidth();
}

void HistoryTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
}

} // namespace coolwarm
