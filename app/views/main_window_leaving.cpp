// SPDX-License-Identifier: MIT
// How the window is left: hidden in the tray, or ended after what has to be asked first.
#include "app/bridge/alarm_controller.h"
#include "app/views/far_mode.h"
#include "app/views/main_window.h"
#include "app/views/today_page.h"
#include "app/widgets/plain_text.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

namespace coolwarm {

void MainWindow::quit() {
    if (QApplication::activeModalWidget() != nullptr) {
        comeForward(); // what it asks is to be answered first
        return;
    }
    if (!leave())
        return;
    hide(); // before: Qt asks each window that is seen to close first, and this one would hide
    QCoreApplication::quit();
}

// Whether it is left for good.
bool MainWindow::leave() {
    m_delayed.cancel(); // nobody would see it begin
    if (!confirmLeaving())
        return false;
    m_far->leave(); // the next start is not in full screen
    rememberPlace();
    return true;
}

bool MainWindow::save() {
    m_today->keepTyped();
    const bool kept = saveDrafts();
    return m_bridge.save() && kept;
}

bool MainWindow::confirmLeaving() {
    if (m_isEnded)
        return true;
    if (!save())
        return confirmLoss();
    if (!m_bridge.status().running)
        return true;
    return confirm(tr("A session is running"),
                   tr("If you quit now, no alarm will tell you when the pack must come off."),
                   tr("The session stays in the log and goes on when you start Coolwarm again."),
                   tr("Quit without alarm"));
}

bool MainWindow::confirmLoss() {
    return confirm(
        tr("Not everything is saved"),
        tr("What you did last is not in the log yet, and would be lost if you quit now."),
        m_bridge.waits() ? m_bridge.troubleText() : m_draftTrouble, tr("Quit and lose it"));
}

bool MainWindow::confirm(const QString& title, const QString& text, const QString& more,
                         const QString& leave) {
    if (!isVisible() || isMinimized())
        comeForward(); // nobody would see the question
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::NoButton, this);
    box.setInformativeText(more);
    showPlainly(box);
    QPushButton* quit = box.addButton(leave, QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(tr("Stay"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == quit;
}

// A logout that is called off sends no such event, and this one is over when it has been handled:
// nothing stays behind that would answer a later close.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qApp && event->type() == QEvent::Quit) {
        m_isEnded = true;
        keepForms();
        QMetaObject::invokeMethod(
            this, [this] { m_isEnded = false; }, Qt::QueuedConnection);
    }
    return PlacedWindow::eventFilter(watched, event);
}

void MainWindow::leaveAtOnce() {
    m_far->leave();
    rememberPlace();
    hide();
}

// While an alarm waits the window stays; with what follows it, it can be found.
bool MainWindow::hideInstead() {
    if (m_isEnded || !m_trayIsThere || !m_trayIsThere())
        return false;
    if (m_ringer.phase() != AlarmController::Phase::Over)
        return true;
    if (m_alarmShown) {
        showMinimized();
        return true;
    }
    m_far->leave(); // what comes back is the window
    rememberPlace();
    hide();
    emit wentToTray();
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (hideInstead()) {
        event->ignore();
        return;
    }
    event->setAccepted(leave());
    if (event->isAccepted())
        QCoreApplication::quit();
}

} // namespace coolwarm
