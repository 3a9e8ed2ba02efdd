// SPDX-License-Identifier: MIT
// Listens to all that happens, and compares each look with the last one.
#include "app/control/desktop/announcement_controller.h"

#include "app/control/desktop/session_cues.h"
#include "app/control/timing/cue_times.h"
#include "app/text/format.h"
#include "app/text/spoken_text.h"
#include "app/text/states/spoken_states.h"
#include "core/domain/modality.h"
#include "core/domain/overloaded.h"
#include "core/engine/status.h"

#include <QStringList>

#include <utility>

namespace coolwarm {

using Urgency = Announcer::Urgency;

AnnouncementController::AnnouncementController(EngineBridge& bridge, AlarmController& alarm,
                                               const DelayedStart& delayed,
                                               const Requests& requests,
                                               std::unique_ptr<Announcer> announcer)
    : m_bridge(bridge), m_alarm(alarm), m_delayed(delayed), m_announcer(std::move(announcer)) {
    alarm.follow(this, [this] {
        const auto& running = m_bridge.status().running;
        if (!running)
            return;
        if (m_alarm.phase() == AlarmController::Phase::Rings)
            m_announcer->say(spokenAlarm(*running), Urgency::Assertive);
        else if (m_alarm.phase() == AlarmController::Phase::Asks)
            say(spokenLateQuestion(*running));
    });
    connect(&bridge, &EngineBridge::statusChanged, this, &AnnouncementController::follow);
    connect(&bridge, &EngineBridge::sessionBegun, this, [this] {
        const auto& running = m_bridge.status().running;
        if (running && !running->alarm)
            say(spokenBeginning(*running, m_bridge.status()));
    });
    bridge.follow(this, [this](const Event& event) { see(event); });
    connect(&delayed, &DelayedStart::begun, this, &AnnouncementController::tellTime);
    connect(&requests, &Requests::said, this, &AnnouncementController::say);
    connect(&requests, &Requests::timeWanted, this, &AnnouncementController::tellTime);
}

void AnnouncementController::say(const QString& sentence) {
    m_announcer->say(sentence, Urgency::Polite);
}

void AnnouncementController::see(const Event& event) {
    std::visit(Overloaded{[this](const SessionStopped& told) {
                              say(spokenEnd(told.session, m_bridge.status()));
                          },
                          [this](const SessionConfirmed& told) {
                              say(spokenEnd(told.session, m_bridge.status()));
                          },
                          [this](const SessionReplanned&) { tellTime(); },
                          [this](const SiteChosen&) { tellTime(); }, [](const auto&) {}},
               event);
}

void AnnouncementController::tellTime() {
    const Status& status = m_bridge.status();
    if (status.running)
        say(spokenTimeLeft(*status.running, status));
    else if (m_delayed.waiting())
        //: %1 is a length in words
        say((m_delayed.waiting()->request.modality == Modality::Ice
                 ? tr("The ice session begins in %1. Escape cancels it.")
                 : tr("The heat session begins in %1. Escape cancels it."))
                .arg(spokenSpan(m_delayed.remaining())));
    else
        say(spokenSite(status));
}

void AnnouncementController::follow() {
    say(milestone());
}

QString AnnouncementController::milestone() {
    const auto& running = m_bridge.status().running;
    if (!running || running->alarm) {
        m_seen.reset();
        return {};
    }
    const CueLine cue = cueLine(*running, m_bridge.choices().preferences);
    const auto looks = running->elapsed / Millis{skinLookEvery}; // that were due until now
    const auto last = std::exchange(m_seen, Seen{running->session.id, running->remaining, looks});
    if (!last || last->id != running->session.id)
        return {};
    const auto passed = [&](Millis left) {
        return isJustLeft(left, last->remaining, running->remaining);
    };
    QStringList sentences;
    if (passed(Millis{lastMinute}))
        sentences.append(tr("One minute left. Then take the pack off."));
    else if (passed(Millis{someLeft}))
        //: %1 is a length in words
        sentences.append(tr("%1 left.").arg(spokenSpan(Millis{someLeft})));
    else if (passed(Millis{*running->session.planned} / 2))
        //: %1 is a length in words
        sentences.append(
            tr("Half of the time is over, %1 left.").arg(spokenSpan(running->remaining)));
    if (cue == CueLine::Skin && looks != last->looks)
        sentences.append(
            tr("Look at your skin: stop if it turns numb or white, blisters or burns."));
    return sentences.join(u' ');
}

} // namespace coolwarm
