// SPDX-License-Identifier: MIT
// What can be done with records in the history: open, add, delete, copy and find.
#include "app/control/failure.h"
#include "app/dialogs/entry/entry_dialog.h"
#include "app/dialogs/form/draft_form.h"
#include "app/pages/answer_bar.h"
#include "app/pages/history/filters/filter_bar.h"
#include "app/pages/history/history_page.h"
#include "app/pages/history/history_table.h"
#include "app/pages/history/record/activity_dialog.h"
#include "app/pages/history/session/session_dialog.h"
#include "app/pages/report/report_dialog.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/states/session_text.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/keys/shortcut.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/episode.h"
#include "core/domain/overloaded.h"
#include "core/engine/command.h"
#include "core/engine/commands/activities.h"
#include "core/engine/commands/journal.h"
#include "core/engine/commands/pain.h"
#include "core/engine/commands/past.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <variant>

namespace coolwarm {

// They count for the whole window as long as this page is seen.
void HistoryPage::addShortcuts() {
    addShortcut(*this, QKeySequence::Find, tr("Search notes"),
                [this] { m_filters->startSearch(); });
    addShortcut(*this, QKeySequence::New, tr("Add a past session"), [this] { addSession(); });
    addShortcut(*this, Qt::CTRL | Qt::Key_G, tr("Go to a date"), [this] { askForDay(); });
}

void HistoryPage::runForm(DraftForm& form, const std::optional<HistoryRecord>& record) {
    connect(&form, &QDialog::finished, this, [this, form = &form, record] {
        if (record && form->hasDeleted())
            tellDeleted(*record);
    });
    runDraftForm(form, m_services.requests);
}

void HistoryPage::addSession() {
    runForm(*new SessionDialog(m_bridge, this), {});
}

// Of a record that has gone since, the draft becomes a new one: what was typed is not lost.
bool HistoryPage::openDraft(const QJsonObject& draft) {
    if (EntryDialog::isDraft(draft))
        return false; // a pain entry's, of which another page has said why it cannot be read now
    if (DraftForm::kindOf(draft) == fromUtf8(Episode::kind))
        return false; // of a bout, whose form is opened by Today
    DraftForm* form = nullptr;
    std::optional<HistoryRecord> found;
    const QString trouble = failureOf([&] {
        if (ActivityDialog::isDraft(draft)) {
            auto* dialog = ActivityDialog::takingUp(draft, m_bridge, this);
            found = dialog->activity();
            form = dialog;
        } else {
            form = sessionFormOf(draft, found);
        }
    });
    if (form == nullptr) {
        m_notice->tell(NoticeBar::Kind::Error, trouble);
        return false;
    }
    runForm(*form, found);
    return true;
}

DraftForm* HistoryPage::sessionFormOf(const QJsonObject& draft,
                                      std::optional<HistoryRecord>& found) {
    const auto id = DraftForm::recordOf(draft);
    const auto session = id ? m_bridge.pastSession(*id) : std::nullopt;
    auto* dialog = session ? new SessionDialog(*session, m_bridge, m_services.openHistory,
                                               m_services.background, this)
                           : new SessionDialog(m_bridge, this);
    dialog->takeUp(draft);
    found = session;
    return dialog;
}

void HistoryPage::openRow(int row) {
    const auto record = m_model->recordAt(row);
    if (!record)
        return;
    std::visit(Overloaded{[this](const Session& session) {
                              runForm(*new SessionDialog(session, m_bridge, m_services.openHistory,
                                                         m_services.background, this),
                                      session);
                          },
                          [this](const PainEntry& entry) {
                              runForm(*new EntryDialog(entry, m_bridge, this), entry);
                          },
                          [this](const Activity& activity) {
                              runForm(*new ActivityDialog(activity, m_bridge, this), activity);
                          }},
               *record);
}

void HistoryPage::deleteRow(int row) {
    const auto record = m_model->recordAt(row);
    if (!record)
        return;
    const bool isDone = m_notice->submit(std::visit(
        Overloaded{[](const Session& session) { return Command{DeletePast{session.id}}; },
                   [](const PainEntry& entry) { return Command{DeletePain{entry.id}}; },
                   [](const Activity& activity) { return Command{DeleteActivity{activity.id}}; }},
        *record));
    if (isDone)
        tellDeleted(*record);
}

void HistoryPage::tellDeleted(const HistoryRecord& record) {
    const QString text =
        std::visit(Overloaded{[this](const Session& session) {
                                  return deletedText(session, m_bridge.status());
                              },
                              [this](const auto& each) {
                                  return changedText(recordText(each, m_today), false, false);
                              }},
                   record);
    m_notice->inform(text, tr("Undo"));
}

// The window says what became of it.
void HistoryPage::takeBackAnnounced() {
    m_notice->submit(Undo{m_announced});
}

void HistoryPage::openReport() {
    ReportDialog::open(m_services, this);
}

void HistoryPage::copyRows() {
    m_model->readText(m_table->chosenRows(),
                      [](const QString& text) { QGuiApplication::clipboard()->setText(text); });
}

void HistoryPage::showRowMenu(const QPoint& at) {
    const QModelIndex under = m_table->indexAt(at);
    const bool isOnRecord = under.isValid() && !m_model->isHeading(under.row());
    const int row = isOnRecord ? under.row() : m_table->currentIndex().row();
    if (row < 0)
        return;
    QMenu menu(this);
    menu.addAction(tr("Open…"), this, [this, row] { openRow(row); });
    menu.addAction(tr("Copy rows"), this, &HistoryPage::copyRows);
    menu.addAction(tr("Delete"), this, [this, row] { deleteRow(row); });
    menu.addSeparator();
    menu.addAction(tr("Go to a date…"), this, &HistoryPage::askForDay);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void HistoryPage::askForDay() {
    auto* dialog = new FittingDialog(this);
    dialog->setWindowTitle(tr("Go to a date"));
    auto* day = dayField(tr("Date"), [this] { return m_today; });
    day->setValue(fieldValue(m_today));
    auto* buttons = new QDialogButtonBox;
    auto* go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->addRow(tr("&Date:"), day);
    auto* column = new QVBoxLayout(dialog);
    column->addLayout(form);
    column->addWidget(buttons);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, day] {
        if (day->judge())
            dialog->accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, day] {
        m_model->findDay(day->value()->date(), [this](int row) { goToRow(row); });
    });
    dialog->runForm();
}

void HistoryPage::goToRow(int row) {
    if (row < 0)
        return;
    selectRow(row, QAbstractItemView::PositionAtTop);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void HistoryPage::selectRow(int row, QAbstractItemView::ScrollHint hint) {
    const QModelIndex index = m_model->index(row, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    m_table->scrollTo(index, hint);
}

} // namespace coolwarm
