// SPDX-License-Identifier: MIT
// Follows the alarm and the rests, and passes on what is pressed on a notification.
#include "app/control/desktop/notice_controller.h"

#include "app/control/desktop/quiet_time.h"
#include "app/text/states/running_view.h"
#include "core/domain/preferences.h"
#include "core/engine/status.h"

namespace coolwarm {

NoticeController::NoticeController(EngineBridge& bridge, AlarmController& alarm, Requests& requests,
                                   Notifier& notifier)
    : m_bridge(bridge), m_alarm(alarm), m_notifier(notifier) {
    BootTimer* context = &m_quietEnd; // all of this ends with it
    alarm.follow(context, [this] { tellAlarm(); });
    QObject::connect(&notifier, &Notifier::acted, context,
                     [&requests](NoticeKind, NoticeAction action) {
                         action == NoticeAction::PackOff ? emit requests.packOffWanted()
                                                         : emit requests.forwardWanted();
                     });
    QObject::connect(&bridge, &EngineBridge::statusChanged, context, [this] { tellRests(); });
    QObject::connect(&m_quietEnd, &BootTimer::fired, &bridge, &EngineBridge::beat);
}

void NoticeController::tellAlarm() {
    if (m_alarm.phase() != AlarmController::Phase::Rings) {
        m_notifier.withdraw(NoticeKind::Alarm);
        return;
    }
    const Status& status = m_bridge.status();
    const AlarmView view = alarmView(*status.running, status.now);
    m_notifier.withdraw(NoticeKind::Quiet);
    m_notifier.show(NoticeKind::Alarm, {view.headline, view.subject});
}

void NoticeController::tellRests() {
    const Status& status = m_bridge.status();
    const Preferences& preferences = m_bridge.choices().preferences;
    const auto planned = m_planned.look(status, preferences);
    auto notice = m_notices.look(status, preferences);
    if (planned) // one at a time: that it is time says as well that the rest is over
        notice = planned;
    if (notice)
        m_notifier.show(NoticeKind::Quiet, *notice);
    m_quietEnd.arm(m_notices.holdsBack() ? quietLeft(preferences, status.now) : std::nullopt);
}

} // namespace coolwarm
