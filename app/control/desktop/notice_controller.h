// SPDX-License-Identifier: MIT
// The desktop's notifications of the alarm, and the quiet ones of a rest's end and of the plan.
#pragma once

#include "app/control/alarm_controller.h"
#include "app/control/desktop/plan_notices.h"
#include "app/control/desktop/rest_notices.h"
#include "app/control/requests.h"
#include "app/platform/desktop/notifier.h"
#include "app/platform/time/boot_timer.h"

namespace coolwarm {

class NoticeController {
public:
    /// Keeps references; others may show quiet notifications by the same notifier, of which there
    /// is one at a time.
    NoticeController(EngineBridge& bridge, AlarmController& alarm, Requests& requests,
                     Notifier& notifier);

private:
    void tellAlarm();
    void tellRests();
    void act(NoticeAction action, Requests& requests);
    void postpone();
    void tellOfPostponing(const QString& text);

    EngineBridge& m_bridge;
    AlarmController& m_alarm;
    Notifier& m_notifier;
    RestNotices m_notices;
    PlanNotices m_planned;
    bool m_postpones = false; ///< what becomes of the plan by "Later" is not known yet
    BootTimer m_quietEnd;     ///< wakes a hidden window that has something to tell then
};

} // namespace coolwarm
