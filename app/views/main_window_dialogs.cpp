// SPDX-License-Identifier: MIT
// What somebody has half typed into a dialog when the window has something else to show, or ends.
#include "app/bridge/failure.h"
#include "app/views/history_page.h"
#include "app/views/main_window.h"
#include "app/views/session_dialog.h"
#include "app/widgets/notice_bar.h"

#include <QApplication>
#include <QDialog>

#include <utility>

namespace coolwarm {

void MainWindow::setDraftFile(const std::filesystem::path& file) {
    m_draftFile.emplace(file);
    m_drafts = m_written = m_draftFile->read();
    displayKept();
}

// A menu or a dialog that is open would lie over the alarm.
void MainWindow::clearTheWay() {
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    for (QWidget* modal = QApplication::activeModalWidget(); modal != nullptr;
         modal = QApplication::activeModalWidget()) {
        // A dialog that would rather wait for its work, or ask first, has to give way as well.
        if (auto* form = qobject_cast<FittingDialog*>(modal); form && form->isToBeKept())
            putAside(form);
        else if (auto* dialog = qobject_cast<QDialog*>(modal))
            dialog->done(QDialog::Rejected);
        else if (!modal->close())
            break;
    }
}

void MainWindow::putAside(FittingDialog* form) {
    form->putAside();
    m_aside.append(form);
    displayKept();
}

// The session manager closes all windows, and to close a form is to give up what stands in it.
void MainWindow::keepForms() {
    for (auto* form : findChildren<FittingDialog*>())
        if (form->isVisible() && form->isToBeKept())
            putAside(form);
    (void)saveDrafts();
}

// Nothing comes back by itself: it would lie over the way back to the alarm, and a key that was
// meant for something else would press a button of it.
void MainWindow::displayKept() {
    m_aside.removeIf([](const QPointer<FittingDialog>& form) { return !form || !form->isAside(); });
    if (m_aside.isEmpty() && m_drafts.isEmpty())
        m_kept->hideNotice();
    else
        m_kept->showNotice(NoticeBar::Kind::Info, tr("What you were typing is kept."),
                           tr("Go on typing"), false);
}

void MainWindow::goOnTyping() {
    if (QApplication::activeModalWidget() != nullptr)
        return;
    if (!m_aside.isEmpty()) {
        const QPointer<FittingDialog> form = m_aside.takeLast();
        displayKept();
        if (form)
            form->runForm();
    } else if (!m_drafts.isEmpty()) {
        const QJsonObject draft = m_drafts.takeLast();
        displayKept();
        showPage(historyIndex);
        if (!m_history.get().openDraft(draft))
            m_drafts.append(draft);
    }
    displayKept();
}

bool MainWindow::saveDrafts() {
    QList<QJsonObject> drafts = m_drafts;
    for (const auto* form : findChildren<SessionDialog*>())
        if (form->isVisible() || form->isAside())
            if (const QJsonObject draft = form->draft(); !draft.isEmpty())
                drafts.append(draft);
    if (!m_draftFile || drafts == m_written)
        return true;
    m_draftTrouble = failureOf([&] { m_draftFile->write(drafts); });
    if (m_draftTrouble.isEmpty())
        m_written = drafts;
    return m_draftTrouble.isEmpty();
}

} // namespace coolwarm
