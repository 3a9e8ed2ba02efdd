// SPDX-License-Identifier: MIT
// Asks before anything is lost, and before an alarm would be missed.
#include "app/shell/window/leaving.h"

#include "app/shell/window/kept_forms.h"

#include <QApplication>
#include <QEvent>

namespace coolwarm {

namespace {

QString noAlarmText() {
    return Leaving::tr("If you quit now, no alarm will tell you when the pack must come off.");
}

Question warningOf(const QString& title, const QString& text, const QStringList& more,
                   const QString& leave) {
    Question question{title, text, more.join(u'\n'), leave, Leaving::tr("Stay")};
    question.kind = QDialogButtonBox::DestructiveRole;
    question.isWarning = true;
    question.comesOverAlarm = true; // whoever closes the window with the alarm in it means that
    return question;
}

} // namespace

Leaving::Leaving(QWidget& window, const Services& services, KeptForms& forms)
    : QObject(&window), m_window(window), m_services(services), m_forms(forms) {
    connect(&services.requests, &Requests::quitWanted, this, &Leaving::quit);
    connect(&services.requests, &Requests::formChanged, &m_forms, &KeptForms::saveSoon);
    connect(&services.bridge, &EngineBridge::statusChanged, this, &Leaving::lookAgain);
    connect(&services.bridge, &EngineBridge::troubleChanged, this, &Leaving::lookAgain);
    qApp->installEventFilter(this);
}

void Leaving::quit() {
    if (Sheet::isAnythingAsked(m_window))
        emit m_services.requests.forwardWanted(); // what it asks is to be answered first
    else
        (void)leave();
}

// Whether it is left for good.
bool Leaving::leave() {
    m_services.delayed.cancel(); // nobody would see it begin
    if (!m_isEnded) {
        (void)save();
        if (const auto asked = question()) {
            ask(*asked);
            return false;
        }
    }
    go();
    return true;
}

void Leaving::go() {
    emit goes();
    // Before: Qt asks each window that is seen to close first, and this one would hide.
    m_window.hide();
    QCoreApplication::quit();
}

void Leaving::ask(const Question& question) {
    if (!m_window.isVisible() || m_window.isMinimized())
        emit m_services.requests.forwardWanted(); // nobody would see the question
    m_asked = Sheet::ask(m_window, question);
    connect(m_asked, &Sheet::agreed, this, [this, text = question.text] {
        (void)save();
        const auto now = this->question();
        now && now->text != text ? ask(*now) : go(); // what was agreed to is no other loss
    });
}

// It may wait for as long as somebody is away: what it says has to be true when it is answered.
void Leaving::lookAgain() {
    if (!m_asked)
        return;
    const auto now = question();
    if (now && now->text == m_asked->question().text)
        return;
    m_asked->withdraw();
    m_asked = nullptr;
    if (now)
        ask(*now);
}

bool Leaving::save() {
    emit m_services.requests.keepingWanted();
    const bool saved = m_services.bridge.save(); // before: what it refuses is to be kept as well
    return m_forms.save() && saved;
}

void Leaving::finish() {
    (void)m_services.bridge.finish();
    (void)m_forms.saveRefused();
}

std::optional<Question> Leaving::question() const {
    const EngineBridge& bridge = m_services.bridge;
    QStringList refused;
    if (!m_forms.trouble().isEmpty())
        refused.append(m_forms.trouble());
    emit m_services.requests.refusedWordsWanted(refused);
    // What a worker does is waited for, and so is what waits for it.
    const bool isWorkedOn = !bridge.workText().isEmpty();
    if (bridge.waits() && !isWorkedOn)
        return aboutLoss(
            tr("What you did last is not in the log yet, and would be lost if you quit now."),
            QStringList(bridge.troubleText()) + refused);
    if (!refused.isEmpty())
        return aboutLoss(
            tr("What you typed last could not be saved, and would be lost if you quit now."),
            refused);
    if (isWorkedOn)
        return aboutWork();
    if (!bridge.status().running)
        return std::nullopt;
    return warningOf(
        tr("A session is running"), noAlarmText(),
        {tr("The session stays in the log and goes on when you start Coolwarm again.")},
        tr("Quit without alarm"));
}

QStringList Leaving::alsoOfASession() const {
    return m_services.bridge.status().running ? QStringList(noAlarmText()) : QStringList();
}

Question Leaving::aboutLoss(const QString& text, const QStringList& reasons) const {
    return warningOf(tr("Not everything is saved"), text, reasons + alsoOfASession(),
                     tr("Quit and lose it"));
}

Question Leaving::aboutWork() const {
    const EngineBridge& bridge = m_services.bridge;
    QStringList more{bridge.workText()};
    if (bridge.givesUpAtEnd())
        more.append(tr("A start, or anything else that waits for it, is not carried out."));
    return warningOf(tr("The log is being worked on"),
                     tr("If you quit now, Coolwarm ends as soon as that is finished."),
                     more + alsoOfASession(), tr("Quit when it is finished"));
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
    if (hideInstead())
        return false;
    if (m_isEnded || !Sheet::isAnythingAsked(m_window))
        return leave();
    emit m_services.requests.forwardWanted(); // what it asks is to be answered first
    return false;
}

} // namespace coolwarm
