// SPDX-License-Identifier: MIT
// Gives the window to the alarm's page and back, and ignores keys meant for other windows.
#include "app/shell/window/alarm_display.h"

#include "app/dialogs/sheet.h"
#include "app/pages/alarm/alarm_page.h"
#include "app/pages/far/far_mode.h"
#include "app/shell/window/kept_forms.h"
#include "app/widgets/click_guard.h"
#include "app/widgets/keys/key_guard.h"
#include "core/engine/status.h"

#include <QApplication>
#include <QStackedWidget>

namespace coolwarm {

using Phase = AlarmController::Phase;

AlarmDisplay::AlarmDisplay(QWidget& window, QStackedWidget& outer, const Services& services,
                           FarMode& far, KeptForms& forms)
    : QObject(&window),
      m_window(window),
      m_outer(outer),
      m_services(services),
      m_far(far),
      m_forms(forms),
      m_guard(new KeyGuard(&window)),
      m_page([this] { return buildPage(); }) {
    connect(&services.alarm, &AlarmController::windowWanted, this, &AlarmDisplay::bringForward);
    services.alarm.follow(this, [this] { display(); });
    connect(&services.bridge, &EngineBridge::statusChanged, this, &AlarmDisplay::display);
    connect(&services.computer, &Computer::audibleChanged, this, [this](bool audible) {
        if (AlarmPage* page = m_page.ifBuilt()) {
            page->displayHeard(audible);
            display();
        }
    });
    connect(&services.requests, &Requests::packOffWanted, this, &AlarmDisplay::takePackOff);
    connect(&services.requests, &Requests::skinWanted, this,
            [this] { m_page.get().askSkinAgain(); });
    connect(&services.requests, &Requests::focusUnwanted, &window,
            [&window] { window.setFocus(Qt::OtherFocusReason); });
}

AlarmPage* AlarmDisplay::buildPage() {
    auto* page = new AlarmPage(m_services.bridge, m_services.alarm);
    page->displayHeard(m_services.computer.isAudible().value_or(true));
    m_outer.addWidget(page);
    connect(page, &AlarmPage::changed, this, &AlarmDisplay::display);
    connect(page, &AlarmPage::signsWanted, &m_services.requests, &Requests::signsWanted);
    return page;
}

void AlarmDisplay::display() {
    const Status& status = m_services.bridge.status();
    const Phase phase = m_services.alarm.phase();
    // From a session's start on: now, when there is time, and not when it rings.
    if (status.running || status.skinOpen)
        static_cast<void>(m_page.get());
    if (phase != Phase::Over)
        Sheet::giveWay(m_window); // before: it would keep the keys from the alarm
    AlarmPage* page = m_page.ifBuilt();
    const bool shown = page != nullptr && page->display();
    if (shown) {
        if (!m_services.requests.isBlocked())
            Sheet::giveWay(m_window);
        m_far.giveWay(); // in full screen still, to be read from as far
        m_outer.setCurrentWidget(page);
    } else if (m_services.requests.isBlocked()) {
        ClickGuard::raise(m_window);
        m_outer.setCurrentIndex(0);
        m_far.leave();
    }
    m_services.requests.setBlocked(shown);
    if (!shown)
        Sheet::comeBack(m_window);
    if (m_rings && phase == Phase::Over && !page->isAnswering()) {
        // Answered elsewhere: a key that was meant for the alarm must not mean something else now.
        ignoreKeys();
    }
    m_rings = phase != Phase::Over;
}

void AlarmDisplay::bringForward() {
    m_forms.clearTheWay();
    Sheet::giveWay(m_window);
    m_guard->raise();
    emit m_services.requests.forwardWanted();
    QApplication::alert(&m_window);
    m_forms.saveSoon(); // nobody waits for a disk before the alarm can be answered
}

void AlarmDisplay::ignoreKeys() {
    m_guard->raise();
    m_window.setFocus(Qt::OtherFocusReason);
}

void AlarmDisplay::takePackOff() {
    if (m_services.alarm.phase() == Phase::Over)
        return;
    if (m_services.alarm.phase() == Phase::Rings)
        m_page.get().packOff();
    if (!m_services.requests.isBlocked())
        return;
    m_guard->raise(); // it comes up by itself, with a question or with what to look for
    emit m_services.requests.forwardWanted();
}

} // namespace coolwarm
