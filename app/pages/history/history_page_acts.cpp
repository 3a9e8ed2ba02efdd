// SPDX-License-Identifier: MIT
// What can be done with sessions in the history: open, add, delete, copy, find and undo.
#include "app/control/failure.h"
#include "app/pages/history/filters/filter_bar.h"
#include "app/pages/history/history_page.h"
#include "app/pages/history/history_table.h"
#include "app/pages/history/session/session_dialog.h"
#include "app/text/format.h"
#include "app/text/states/card_view.h"
#include "app/text/states/session_text.h"
#include "app/text/verdict_text.h"
#include "app/widgets/fields/time_fields.h"
#include "app/widgets/layout/fitting_dialog.h"
#include "app/widgets/notices/notice_bar.h"
#include "app/widgets/shortcut.h"
#include "core/engine/commands/journal.h"
#include "core/engine/commands/past.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace coolwarm {

// The newest step of the log, or its undoing, whoever made it. (lupdate takes "class" for one.)
template <typename Step>
void HistoryPage::stepNewest() {
    constexpr bool undoes = std::is_same_v<Step, Undo>;
    if (!isSaved())
        return;
    if (const auto newest = undoes ? m_bridge.undoable() : m_bridge.redoable())
        stepBack(Step{*newest});
    else
        m_notice->showNotice(NoticeBar::Kind::Info,
                             undoes ? tr("Nothing to undo.") : tr("Nothing to redo."));
}

// They count for the whole window as long as this page is seen.
void HistoryPage::addShortcuts() {
    addShortcut(*this, QKeySequence::Find, tr("Search notes"),
                [this] { m_filters->startSearch(); });
    addShortcut(*this, QKeySequence::New, tr("Add a past session"), [this] { addSession(); });
    addShortcut(*this, Qt::CTRL | Qt::Key_G, tr("Go to a date"), [this] { askForDay(); });
    addShortcut(*this, Qt::CTRL | Qt::Key_Z, tr("Undo"), [this] { stepNewest<Undo>(); });
    for (const auto keys : {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y})
        addShortcut(*this, keys, tr("Redo"), [this] { stepNewest<Redo>(); });
}

void HistoryPage::addSession() {
    runForm(new SessionDialog(m_bridge, this), {});
}

void HistoryPage::runForm(SessionDialog* dialog, const std::optional<Session>& session) {
    connect(dialog, &QDialog::finished, this, [this, dialog, session] {
        if (session && dialog->hasDeleted())
            tellDeleted(*session);
        // By then it has nothing any more that could be lost.
        QMetaObject::invokeMethod(&m_services.requests, &Requests::formChanged,
                                  Qt::QueuedConnection);
    });
    connect(dialog, &SessionDialog::typed, &m_services.requests, &Requests::formChanged);
    dialog->runForm();
}

// Of a session that has gone since, the draft becomes a new one: what was typed is not lost.
bool HistoryPage::openDraft(const QJsonObject& draft) {
    if (draft.value(QStringLiteral("kind")).toString() == QStringLiteral("episode"))
        return false; // of a bout, whose form is opened by Today
    const auto id = SessionId::of(draft.value(QStringLiteral("id")).toString().toStdString());
    std::optional<Session> found;
    const QString trouble = failureOf([&] {
        if (id)
            found = m_bridge.pastSession(*id);
    });
    if (!trouble.isEmpty()) {
        m_notice->showNotice(NoticeBar::Kind::Error, trouble);
        return false;
    }
    auto* dialog = found ? new SessionDialog(*found, m_bridge, m_services.openHistory,
                                             m_services.background, this)
                         : new SessionDialog(m_bridge, this);
    dialog->takeUp(draft);
    runForm(dialog, found);
    return true;
}

void HistoryPage::openRow(int row) {
    const auto session = m_model->sessionAt(row);
    if (!session)
        return;
    runForm(
        new SessionDialog(*session, m_bridge, m_services.openHistory, m_services.background, this),
        session);
}

void HistoryPage::deleteRow(int row) {
    const auto session = m_model->sessionAt(row);
    if (!session)
        return;
    const Submission answer = m_bridge.submit(DeletePast{session->id});
    if (answer.done())
        tellDeleted(*session);
    else
        tell(answer, {});
}

void HistoryPage::tellDeleted(const Session& session) {
    m_notice->showNotice(NoticeBar::Kind::Info, deletedText(session, m_bridge.status()),
                         tr("Undo"));
}

// What still waits for the log is newer than any step that is known: none of those is meant.
bool HistoryPage::isSaved() {
    if (m_bridge.save())
        return true;
    m_notice->showNotice(NoticeBar::Kind::Info, notSavedText());
    return false;
}

QString HistoryPage::notSavedText() {
    return tr("What you did last is not saved yet. Try again when it is.");
}

// What a bar says of a state goes with the state.
void HistoryPage::forgetWhatIsOver() {
    const bool isSaved = m_notice->text() == notSavedText() && m_bridge.troubleText().isEmpty();
    const bool mayBe = m_refused && isOver(*m_refused, m_bridge.status());
    if (isSaved || mayBe)
        m_notice->hideNotice();
    if (mayBe)
        m_refused.reset();
}

void HistoryPage::stepBack(const Command& command) {
    const Submission answer = m_bridge.submit(command);
    tell(answer, m_step); // which it has told while it was submitted
}

void HistoryPage::tell(const Submission& answer, const QString& done, const QString& action) {
    m_refused = answer.refusal;
    if (answer.refusal)
        m_notice->showNotice(NoticeBar::Kind::Warning,
                             verdictText(*answer.refusal, m_bridge.status().now.wallSecond()));
    else if (answer.done())
        m_notice->showNotice(NoticeBar::Kind::Info, done, action);
    else
        m_notice->hideNotice(); // the window says what is wrong with the log
}

void HistoryPage::copyRows() {
    m_model->readText(m_table->chosenRows(),
                      [](const QString& text) { QGuiApplication::clipboard()->setText(text); });
}

void HistoryPage::showRowMenu(const QPoint& at) {
    const QModelIndex under = m_table->indexAt(at);
    const bool isOnSession = under.isValid() && !m_model->isHeading(under.row());
    const int row = isOnSession ? under.row() : m_table->currentIndex().row();
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
