// SPDX-License-Identifier: MIT
// Follows the alarm and the rests, and passes on what is pressed on a notification.
#include "app/control/desktop/notice_controller.h"

#include "app/control/desktop/quiet_time.h"
#include "app/text/plan/day_plan_text.h"
#include "app/text/states/running_view.h"
#include "app/text/verdict_text.h"
#include "core/domain/preferences.h"
#include "core/engine/command.h"
#include "core/engine/commands/day_plan.h"
#include "core/engine/event.h"
#include "core/engine/status.h"
#include "core/rules/planner/kept_plan.h"
#include "core/rules/verdict.h"

#include <cstdint>
#include <utility>
#include <variant>

namespace coolwarm {

NoticeController::NoticeController(EngineBridge& bridge, AlarmController& alarm, Requests& requests,
                                   Notifier& notifier)
    : m_bridge(bridge), m_alarm(alarm), m_notifier(notifier) {
    BootTimer* context = &m_quietEnd; // all of this ends with it
    alarm.follow(context, [this] { tellAlarm(); });
    QObject::connect(&notifier, &Notifier::acted, context,
                     [this, &requests](NoticeKind, NoticeAction action) { act(action, requests); });
    QObject::connect(&bridge, &EngineBridge::statusChanged, context, [this] { tellRests(); });
    bridge.follow(context, [this](const Event& event) {
        const auto& plan = m_bridge.choices().plan;
        if (const auto* set = std::get_if<DayPlanSet>(&event))
            tellOfPostponing(
                planChangeText(*set, plan ? static_cast<std::int64_t>(plan->sessions.size()) : 0,
                               m_bridge.status().now.wallSecond()));
    });
    QObject::connect(&bridge, &EngineBridge::givenUp, context,
                     [this](const QString& why) { tellOfPostponing(why); });
    QObject::connect(&bridge, &EngineBridge::refusedLater, context,
                     [this](const Command& command, const Refusal& refusal) {
                         if (std::holds_alternative<MoveDayPlan>(command))
                             tellOfPostponing(
                                 verdictText(refusal, m_bridge.status().now.wallSecond()));
                     });
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
    if (planned) { // one at a time: that it is time says as well that the rest is over
        m_notifier.withdraw(NoticeKind::Quiet);
        m_notifier.show(NoticeKind::Plan, *planned);
    } else if (notice) {
        m_notifier.show(NoticeKind::Quiet, *notice);
    }
    if (!m_planned.open(status)) // its buttons would mean what is no longer planned
        m_notifier.withdraw(NoticeKind::Plan);
    m_quietEnd.arm(m_notices.holdsBack() ? quietLeft(preferences, status.now) : std::nullopt);
}

void NoticeController::act(NoticeAction action, Requests& requests) {
    switch (action) {
    case NoticeAction::PackOff:
        emit requests.packOffWanted();
        return;
    case NoticeAction::Later:
        postpone();
        return;
    case NoticeAction::StartNow:
        if (const auto planned = m_planned.open(m_bridge.status())) {
            m_notifier.withdraw(NoticeKind::Plan);
            emit requests.plannedStartWanted(*planned);
            return;
        }
        break; // it was moved or has begun just then: the window shows what is planned now
    case NoticeAction::Open:
        break;
    }
    emit requests.forwardWanted();
}

// As the window moves the rest, but at least so far that the same reminder does not come again.
void NoticeController::postpone() {
    m_postpones = true;
    m_notifier.withdraw(NoticeKind::Plan);
    const Submission answer = m_bridge.submit(MoveDayPlan{leastDelay});
    if (answer.refusal)
        tellOfPostponing(verdictText(*answer.refusal, m_bridge.status().now.wallSecond()));
    else if (answer.kind == Submission::Kind::Failed)
        tellOfPostponing(m_bridge.troubleText());
}

void NoticeController::tellOfPostponing(const QString& text) {
    if (std::exchange(m_postpones, false))
        m_notifier.show(NoticeKind::Quiet, {text, {}});
}

} // namespace coolwarm
