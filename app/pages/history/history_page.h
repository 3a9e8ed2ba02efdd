// SPDX-License-Identifier: MIT
// The history: search and filters, diary or table, totals, and what can be done with a record.
#pragma once

#include "app/pages/history/history_model.h"
#include "app/pages/services.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/record.h"
#include "core/domain/session.h"
#include "core/domain/session_id.h"
#include "core/engine/event.h"
#include "core/engine/touched.h"
#include "core/log/ports/history_row.h"

#include <QAbstractItemView>
#include <QDate>
#include <QJsonObject>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace coolwarm {

class ActionButton;
class AnswerBar;
class DraftForm;
class FilterBar;
class HistoryTable;
class ViewSwitch;

class HistoryPage : public QWidget {
    Q_OBJECT

public:
    /// Keeps the reference.
    explicit HistoryPage(const Services& services, QWidget* parent = nullptr);

    /// Opens the export dialog for what is shown.
    void exportCsv();
    /// Opens the dialog of the doctor's report.
    void openReport();
    /// Opens the form of a session or an activity with what had been half typed there. False where
    /// the log cannot be read now; that is told.
    [[nodiscard]] bool openDraft(const QJsonObject& draft);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHeading();
    [[nodiscard]] QWidget* buildActions();
    [[nodiscard]] QWidget* buildTable();
    [[nodiscard]] QLayout* buildFoot();
    [[nodiscard]] QWidget* buildEmpty();
    void addShortcuts();
    void connectParts();
    void applyFilter();
    void refresh(const Touched& touched);
    void displayToday();
    void read();
    void showRows();
    void showAs(bool table);
    void showLoaded();
    void addSession();
    /// Of that file, or of one that is chosen then.
    void importCsv(const QString& file = {});
    void openRow(int row);
    /// `record` is the one that the form changes; none for a new one.
    void runForm(DraftForm& form, const std::optional<HistoryRecord>& record);
    /// Throws StoreError. `found` becomes the session that the draft names.
    [[nodiscard]] DraftForm* sessionFormOf(const QJsonObject& draft,
                                           std::optional<HistoryRecord>& found);
    void deleteRow(int row);
    void copyRows();
    void askForDay();
    void goToRow(int row);
    void see(const Event& event);
    void selectReturned();
    void selectKept();
    void selectRow(int row, QAbstractItemView::ScrollHint hint);
    void takeBackAnnounced();
    void tellDeleted(const HistoryRecord& record);
    void exportShown();
    void showRowMenu(const QPoint& at);

    const Services& m_services;
    EngineBridge& m_bridge;
    HistoryModel* m_model;
    FilterBar* m_filters;
    ActionButton* m_add;
    ActionButton* m_more;
    QAction* m_export = nullptr;
    AnswerBar* m_notice;
    HistoryTable* m_table;
    QLabel* m_empty = nullptr;      ///< this and the next are built with the area,
    QPushButton* m_clear = nullptr; ///< and so have to come before it
    QWidget* m_emptyArea;
    QStackedLayout* m_stack;
    QLabel* m_totals;
    ViewSwitch* m_view;
    QDate m_today;
    RevisionId m_announced;               ///< the step that the bar told of, which its "Undo" means
    std::optional<SessionId> m_returning; ///< what an undo brings back, until its row is there
    std::optional<RowNumber> m_keeping;   ///< the one to go on with when the other view is there
    std::pair<int, int> m_inserted{0, -1}; ///< rows that came with the reading that goes on
    QString m_failure;                     ///< why it could not be read last
    bool m_stale = true;
    bool m_exportsWhenLoaded = false;
};

} // namespace coolwarm
