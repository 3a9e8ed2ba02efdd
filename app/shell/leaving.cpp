// SPDX-License-Identifier: MIT
// Asks before anything is lost, and before an alarm would be missed.
#include "app/shell/leaving.h"

#include "app/shell/kept_forms.h"
#include "app/widgets/layout/plain_text.h"

#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>

namespace coolwarm {

Leaving::Leaving(QWidget& window, const Services& services, KeptForms& forms)
    : QObject(&window), m_window(window), m_services(services), m_forms(forms) {
    connect(&services.requests, &Requests::quitWanted, this, &Leaving::quit);
    connect(&services.requests, &Requests::formChanged, &m_forms, &KeptForms::saveSoon);
    qApp->installEventFilter(this);
}

void Leaving::quit() {
    if (QApplication::activeModalWidget() != nullptr) {
        emit m_services.requests.forwardWanted(); // what it asks is to be answered first
        return;
    }
    if (!leave())
        return;
    // Before: Qt asks each window that is seen to close first, and this one would hide.
    m_window.hide();
    QCoreApplication::quit();
}

// Whether it is left for good.
bool Leaving::leave() {
    m_services.delayed.cancel(); // nobody would see it begin
    if (!confirmLeaving())
        return false;
    emit goes();
    return true;
}

bool Leaving::save() {
    emit m_services.requests.keepingWanted();
    const bool kept = m_forms.save();
    return m_services.bridge.save() && kept;
}

bool Leaving::confirmLeaving() {
    if (m_isEnded)
        return true;
    if (!save())
        return confirmLoss();
    if (!m_services.bridge.status().running)
        return true;
    return confirm(tr("A session is running"),
                   tr("If you quit now, no alarm will tell you when the pack must come off."),
                   tr("The session stays in the log and goes on when you start Coolwarm again."),
                   tr("Quit without alarm"));
}

bool Leaving::confirmLoss() {
    return confirm(
        tr("Not everything is saved"),
        tr("What you did last is not in the log yet, and would be lost if you quit now."),
        m_services.bridge.waits() ? m_services.bridge.troubleText() : m_forms.trouble(),
        tr("Quit and lose it"));
}

bool Leaving::confirm(const QString& title, const QString& text, const QString& more,
                      const QString& leave) {
    if (!m_window.isVisible() || m_window.isMinimized())
        emit m_services.requests.forwardWanted(); // nobody would see the question
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::NoButton, &m_window);
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
bool Leaving::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qApp && event->type() == QEvent::Quit) {
        m_isEnded = true;
        m_forms.keepAll();
        QMetaObject::invokeMethod(
            this, [this] { m_isEnded = false; }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Leaving::leaveAtOnce() {
    emit goes();
    m_window.hide();
}

// While an alarm waits the window stays; with what follows it, it can be found.
bool Leaving::hideInstead() {
    if (m_isEnded || !m_services.computer.hasTray())
        return false;
    if (m_services.alarm.phase() != AlarmController::Phase::Over)
        return true;
    if (m_services.requests.isBlocked()) {
        m_window.showMinimized();
        return true;
    }
    leaveAtOnce();
    emit m_services.requests.wentToTray();
    return true;
}

bool Leaving::close() {
    if (hideInstead() || !leave())
        return false;
    QCoreApplication::quit();
    return true;
}

} // namespace coolwarm
