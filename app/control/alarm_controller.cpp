// SPDX-License-Identifier: MIT
// Decides with each change of the status whether the alarm rings, asks, or is over.
#include "app/control/alarm_controller.h"

#include "core/domain/session_id.h"
#include "core/engine/commands/running.h"
#include "core/engine/status.h"
#include "core/rules/running_rules.h"
#include "core/time/reading.h"

#include <QScopedValueRollback>

#include <utility>

namespace coolwarm {

AlarmController::AlarmController(EngineBridge& bridge, QObject* parent)
    : QObject(parent), m_bridge(bridge) {
    // The alarm is told before the state that the pages paint anew.
    connect(&bridge, &EngineBridge::alarmDue, this, &AlarmController::look);
    connect(&bridge, &EngineBridge::statusChanged, this, &AlarmController::look);
}

AlarmController::~AlarmController() = default;

AlarmController::Phase AlarmController::phaseNow() {
    const Status& status = m_bridge.status();
    if (!status.running || !status.running->alarm)
        return Phase::Over;
    if (!m_askedAt)
        return Phase::Rings;
    // A question that was asked in another boot is not this program's.
    const Millis asked = status.now.sinceBoot - m_askedAt->sinceBoot;
    return asked < Millis{questionPatience} ? Phase::Asks : Phase::Rings;
}

void AlarmController::look() {
    const Phase now = phaseNow();
    if (now != Phase::Asks && std::exchange(m_askedAt, std::nullopt))
        m_bridge.beatAlsoAt(this, std::nullopt); // looks once more, and finds the same
    const Phase before = std::exchange(m_phase, now);
    if (now == Phase::Rings) {
        const SessionId& id = m_bridge.status().running->session.id;
        if (before == Phase::Rings && m_ringing == id)
            return;
        m_ringsAgain = m_ringing == id;
        m_ringing = id;
        m_followers.tell();
        if (!m_byHand && !std::exchange(m_isPosted, true))
            QMetaObject::invokeMethod(this, &AlarmController::callWindow, Qt::QueuedConnection);
    } else if (now != before) {
        m_followers.tell();
    }
}

void AlarmController::callWindow() {
    m_isPosted = false;
    if (m_phase == Phase::Rings)
        emit windowWanted();
}

void AlarmController::ask(std::optional<Reading> at) {
    m_askedAt = at;
    m_bridge.beatAlsoAt(this, at ? std::optional(at->sinceBoot + Millis{questionPatience})
                                 : std::nullopt);
}

Submission AlarmController::packOff() {
    m_bridge.beat();
    const Status& status = m_bridge.status();
    if (m_phase == Phase::Over || !status.running)
        return {};
    if (!status.running->asksWhenOff)
        return m_bridge.submit(Confirm{RemovedNotAsked{}, {}, {}});
    ask(status.now);
    return {};
}

Submission AlarmController::answer(const Removed& removed) {
    Confirm confirm{removed, {}, {}};
    confirm.shortIsMeant = true; // the page has asked about that
    const Submission answer = m_bridge.submit(confirm);
    if (answer.refusal)
        keepAsking();
    return answer;
}

void AlarmController::ringOn() {
    if (m_phase != Phase::Asks)
        return;
    const QScopedValueRollback<bool> byHand(m_byHand, true); // also when one who is told throws
    ask(std::nullopt);
}

void AlarmController::keepAsking() {
    if (m_phase == Phase::Asks) {
        m_bridge.beat();
        if (m_phase == Phase::Asks)
            ask(m_bridge.status().now);
    }
}

} // namespace coolwarm
