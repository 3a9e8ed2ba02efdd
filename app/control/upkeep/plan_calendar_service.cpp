// SPDX-License-Identifier: MIT
// Compares what the log has with what was written last.
#include "app/control/upkeep/plan_calendar_service.h"

#include "app/text/plan/calendar_text.h"
#include "core/engine/status.h"
#include "core/log/ports/store.h"

#include <utility>

namespace coolwarm {

namespace {

struct Written {};

} // namespace

PlanCalendarService::PlanCalendarService(EngineBridge& bridge, Background& background,
                                         Requests& requests, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_background(background), m_requests(requests) {
    connect(&bridge, &EngineBridge::begun, this, &PlanCalendarService::look);
    connect(&bridge, &EngineBridge::factsChanged, this, &PlanCalendarService::look);
}

void PlanCalendarService::look() {
    const Choices& choices = m_bridge.choices();
    if (m_running)
        return; // it looks again when that is done
    if (!choices.preferences.calendar) {
        m_written.reset();
        tell({}); // nobody wants it any more
        return;
    }
    const Wanted wanted{*choices.preferences.calendar, choices.plan};
    if (wanted != m_written)
        write(wanted);
}

void PlanCalendarService::write(const Wanted& wanted) {
    m_running = true;
    const auto now = m_bridge.status().now.wallSecond();
    m_background.run<Written>(
        this,
        [wanted, now](const std::stop_token&) {
            writePlanCalendar(calendarPath(wanted.file), wanted.plan, wanted.file.tells(), now);
            return Written{};
        },
        [this, wanted](const Delivered<Written>& delivered) {
            m_running = false;
            tell(delivered.failure);
            if (!delivered.value)
                m_written.reset();
            else
                m_written = wanted;
            const Choices& choices = m_bridge.choices();
            if (choices.preferences.calendar != wanted.file || choices.plan != wanted.plan)
                look();
        });
}

void PlanCalendarService::tell(const QString& failure) {
    const QString text = failure.isEmpty() ? QString() : calendarTroubleText(failure);
    const QString before = std::exchange(m_told, text);
    if (before == text)
        return;
    if (!before.isEmpty())
        emit m_requests.toldIsOver(before);
    if (!text.isEmpty())
        emit m_requests.told(text, true);
}

} // namespace coolwarm
