// SPDX-License-Identifier: MIT
// The view of the history: as a table, or as a diary.
#pragma once

#include "app/widgets/layout/coverable.h"

#include <QTableView>

#include <utility>
#include <vector>

namespace coolwarm {

class DiaryDelegate;
class HistoryHeader;
class HistoryModel;

/// Looks as its model is. What can be done with a record is the same in both.
class HistoryTable : public QTableView, public Coverable {
    Q_OBJECT

public:
    explicit HistoryTable(HistoryModel* model, QWidget* parent = nullptr);

    [[nodiscard]] HistoryHeader* header() const { return m_header; }

    /// Hands what is typed to the search: Qt's own way to jump to a letter reads every row of the
    /// log.
    void keyboardSearch(const QString& search) override;
    /// The selected rows as pairs of first and last, from the top down; the current row when none
    /// is selected.
    [[nodiscard]] std::vector<std::pair<int, int>> chosenRows() const;
    /// Brings the heading of a day's first record to sight as well.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void reset() override;
    void setCovered(int pixels) override;

signals:
    void searchTyped(const QString& text);
    /// Enter, Return or a double click on a row.
    void rowOpened(int row);
    void deletionWanted(int row);
    void copyWanted();

protected:
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = {}) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    /// Home and End go to the first and the last row; no way leads to a heading.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void applyLook();
    void applyMetrics();
    void arrangeDiary();
    void measureColumns();
    void shareWidth();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int uncovered() const;

    struct ColumnWidth {
        int usual; ///< its name and its longest usual text
        int least; ///< where the table is narrow
    };

    HistoryModel* m_model;
    HistoryHeader* m_header;
    QAbstractItemDelegate* m_cells;
    DiaryDelegate* m_diary;
    int m_covered = 0;                 ///< of the lowest pixels
    std::vector<ColumnWidth> m_widths; ///< of all columns but the last, the note
};

} // namespace coolwarm
