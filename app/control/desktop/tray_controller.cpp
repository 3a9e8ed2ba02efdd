// SPDX-License-Identifier: MIT
// Follows the session and the alarm, and asks for what is chosen in the menu.
#include "app/control/desktop/tray_controller.h"

#include "app/control/desktop/tray_view.h"
#include "app/text/format.h"
#include "core/domain/modality.h"

#include <QApplication>
#include <QSettings>

#include <utility>

namespace coolwarm {

namespace {

struct TrayControllerText {
    Q_DECLARE_TR_FUNCTIONS(TrayController)
};

QString explainedKey() {
    return QStringLiteral("tray/explained");
}

} // namespace

TrayController::TrayController(EngineBridge& bridge, AlarmController& alarm, Computer& computer,
                               Requests& requests, Notifier& notifier, QSettings& looks,
                               std::unique_ptr<Tray> tray)
    : m_bridge(bridge),
      m_alarm(alarm),
      m_computer(computer),
      m_requests(requests),
      m_notifier(notifier),
      m_looks(looks),
      m_tray(std::move(tray)) {
    // The last window is also closed when a question is answered that was asked for a hidden one.
    QApplication::setQuitOnLastWindowClosed(false);
    Tray* context = m_tray.get(); // all of this ends with it
    computer.setHasTray(context->isThere());
    QObject::connect(&requests, &Requests::wentToTray, context, [this] { explain(); });
    alarm.follow(context, [this] { display(); });
    QObject::connect(&bridge, &EngineBridge::statusChanged, context, [this] { display(); });
    QObject::connect(context, &Tray::changed, context, [this] { follow(); });
    QObject::connect(context, &Tray::commanded, context,
                     [this](Tray::Command command) { carryOut(command); });
    QObject::connect(&notifier, &Notifier::failed, context,
                     [this](NoticeKind kind, const Notice& notice) {
                         m_tray->tell(notice.title, notice.text, kind == NoticeKind::Alarm);
                     });
}

void TrayController::begin(bool quietly) {
    m_startsQuietly = quietly;
    follow();
}

void TrayController::follow() {
    const bool there = m_tray->isThere();
    m_bridge.setInTray(there);
    m_computer.setHasTray(there);
    display();
    if (!m_tray->isKnown())
        return;
    const bool quiet = std::exchange(m_startsQuietly, false);
    if (!there)
        emit m_requests.reachWanted(quiet);
}

void TrayController::display() {
    if (m_tray->isThere())
        m_tray->display(
            trayLook(m_bridge.status(), m_alarm.phase() == AlarmController::Phase::Asks));
}

void TrayController::carryOut(Tray::Command command) {
    switch (command) {
    case Tray::Command::StartIce:
        emit m_requests.startWanted(Modality::Ice);
        break;
    case Tray::Command::StartHeat:
        emit m_requests.startWanted(Modality::Heat);
        break;
    case Tray::Command::Stop:
        emit m_requests.stopWanted();
        break;
    case Tray::Command::PackOff:
        emit m_requests.packOffWanted();
        break;
    case Tray::Command::Show:
        emit m_requests.forwardWanted();
        break;
    case Tray::Command::Quit:
        emit m_requests.quitWanted();
        break;
    }
}

// While a pack is on each time: whoever has closed the window by mistake thinks it has ended.
void TrayController::explain() {
    if (const auto& running = m_bridge.status().running) {
        const auto now = m_bridge.status().now.wallSecond();
        m_notifier.show(NoticeKind::Quiet,
                        {TrayControllerText::tr("The session goes on"),
                         TrayControllerText::tr(
                             "Its alarm comes at %1. Coolwarm is in the tray: its icon there "
                             "brings the window back.")
                             .arg(timeText(running->endsAt, now))});
        return;
    }
    if (m_looks.value(explainedKey()).toBool())
        return;
    m_looks.setValue(explainedKey(), true);
    m_notifier.show(
        NoticeKind::Quiet,
        {TrayControllerText::tr("Coolwarm goes on in the tray"),
         TrayControllerText::tr("Alarms still come. Its icon there brings the window back; to end "
                                "Coolwarm choose Quit in the icon's menu.")});
}

} // namespace coolwarm
