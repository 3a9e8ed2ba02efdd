// SPDX-License-Identifier: MIT
// The history: filters, table, totals, export.
#pragma once

#include "app/models/history_model.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableView;

namespace coolwarm {

class ActionButton;
class FilterBar;

class HistoryPage : public QWidget {
    Q_OBJECT

public:
    HistoryPage(HistoryReaderFactory makeReader, Background& background, QWidget* parent = nullptr);

    /// Reads anew because the log or the list of sites has changed; waits until the page is seen.
    void refresh(const std::vector<Site>& sites);
    /// The present day, for the presets of the filter and for dates without a year.
    void setToday(const QDate& today);
    /// Opens the export dialog for what is shown.
    void exportCsv();

signals:
    void failed(const QString& trouble);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buildTable();
    void showLoaded();

    HistoryReaderFactory m_makeReader;
    Background& m_background;
    HistoryModel* m_model;
    FilterBar* m_filters;
    ActionButton* m_export;
    QTableView* m_table;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    QLabel* m_totals;
    QDate m_today;
    bool m_stale = true;
};

} // namespace coolwarm
