// SPDX-License-Identifier: MIT
// Follows the bridge from part to part, and writes down what was done.
#include "app/control/activities/guided_activity.h"

#include "app/control/activities/activity_wishes.h"
#include "app/control/desktop/quiet_time.h"
#include "app/text/format.h"
#include "core/engine/commands/activities.h"
#include "core/engine/status.h"
#include "core/time/moment.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

// So often somebody is looked after who cannot be seen; after a longer gap the computer slept.
constexpr Millis betweenLooks{30'000};
constexpr Millis sleptFrom{60'000};

Moment momentOn(std::chrono::sys_seconds moment) {
    const std::chrono::minutes offset{toDateTime(moment).offsetFromUtc() / 60};
    return {moment, std::clamp(offset, -largestOffset, largestOffset)};
}

} // namespace

GuidedActivity::GuidedActivity(EngineBridge& bridge, DelayedStart& delayed, Computer& computer,
                               QSettings& looks, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_computer(computer), m_delayed(delayed), m_looks(looks) {
    connect(&bridge, &EngineBridge::statusChanged, this, &GuidedActivity::look);
    connect(&delayed, &DelayedStart::begun, this, [this] {
        if (m_plan)
            finish(EndedBy::Pack, moment().done);
    });
}

GuidedActivity::Place GuidedActivity::place() const {
    const auto& running = m_bridge.status().running;
    if (!running)
        return {};
    return {running->session.id, running->alarm};
}

std::optional<GuidedActivity::Refused> GuidedActivity::refusal(ActivityKind what) const {
    if (m_plan)
        return Refused::AnotherRuns;
    if (m_delayed.waiting())
        return Refused::StartWaits;
    const Place here = place();
    if (here.rings)
        return Refused::AlarmFirst;
    if (here.session && what != ActivityKind::Breathing)
        return Refused::PackIsOn;
    return std::nullopt;
}

std::optional<GuidedActivity::Refused> GuidedActivity::begin(const ActivityPlan& plan) {
    m_bridge.beat(); // it counts from now, not from the last look at the clock
    if (const auto refused = refusal(plan.what))
        return refused;
    const Status& status = m_bridge.status();
    m_begunInQuiet = isQuiet(m_bridge.choices().preferences, status.now.wallSecond());
    take(plan, status.now.sinceBoot);
    return std::nullopt;
}

void GuidedActivity::goOn(const UnderWay& underWay) {
    m_bridge.beat();
    m_begunInQuiet = true; // whoever began it is at the computer
    take(underWay.plan, underWay.begun);
}

void GuidedActivity::take(const ActivityPlan& plan, Millis begun) {
    m_plan = plan;
    m_begun = begun;
    m_place = place();
    m_seen = m_bridge.status().now.sinceBoot;
    look();
}

std::optional<GuidedActivity::UnderWay> GuidedActivity::handOver() {
    if (!m_plan)
        return std::nullopt;
    const UnderWay underWay{*std::exchange(m_plan, std::nullopt), m_begun};
    sound(GuideTone::None);
    lookAgainAt(std::nullopt);
    return underWay;
}

ActivityMoment GuidedActivity::moment() const {
    return activityAt(*m_plan, m_bridge.status().now.sinceBoot - m_begun);
}

void GuidedActivity::stop() {
    if (!m_plan)
        return;
    m_bridge.beat(); // which may have ended it
    if (m_plan)
        finish(EndedBy::Stopped, moment().done);
}

// A walk goes on while the computer sleeps; of all else nobody knows then what became of it.
void GuidedActivity::look() {
    if (!m_plan)
        return;
    const Millis now = m_bridge.status().now.sinceBoot;
    const Millis seen = std::exchange(m_seen, now);
    const bool isWalk = m_plan->what == ActivityKind::Walk;
    if (!isWalk && now - seen > sleptFrom) {
        finish(EndedBy::Asleep, activityAt(*m_plan, seen - m_begun).done);
        return;
    }
    const ActivityMoment at = moment();
    if (place() != m_place) {
        finish(EndedBy::Pack, at.done);
        return;
    }
    if (at.part == ActivityPart::Over) {
        finish(EndedBy::Done, at.done);
        return;
    }
    sound(at.tone);
    const Millis next = *toNextTurn(*m_plan, now - m_begun);
    if (!m_due || *m_due <= now)
        lookAgainAt(now + (isWalk ? next : std::min(next, betweenLooks)));
    emit changed();
}

void GuidedActivity::lookAgainAt(std::optional<Millis> sinceBoot) {
    m_due = sinceBoot;
    m_bridge.beatAlsoAt(this, sinceBoot); // looks once more, and finds the same
}

// Somebody who has just begun wants to hear it, at any hour; quiet hours that begin meanwhile hold.
bool GuidedActivity::mayBeHeard() const {
    const bool wanted = m_plan->what == ActivityKind::Breathing ? breathGuide(m_looks).sound
                                                                : countsBySound(m_looks);
    return wanted && (m_begunInQuiet ||
                      !isQuiet(m_bridge.choices().preferences, m_bridge.status().now.wallSecond()));
}

void GuidedActivity::sound(GuideTone tone) {
    if (m_plan && tone != GuideTone::None && !mayBeHeard())
        tone = GuideTone::None;
    if (std::exchange(m_tone, tone) != tone)
        emit m_computer.guideToneWanted(tone);
}

void GuidedActivity::finish(EndedBy why, Millis done) {
    sound(why == EndedBy::Done ? GuideTone::Turn : GuideTone::None);
    m_tone = GuideTone::None; // a turn ends by itself
    const ActivityPlan plan = *std::exchange(m_plan, std::nullopt);
    lookAgainAt(std::nullopt);
    const Reading& now = m_bridge.status().now;
    Ended told{Activity::blank(SessionId::random()), why};
    told.activity.what = plan.what;
    const auto length = std::chrono::floor<std::chrono::seconds>(done);
    if (length >= leastLogged) {
        told.activity.length = length;
        told.activity.start = momentOn(std::chrono::floor<std::chrono::seconds>(
            now.wall - (now.sinceBoot - m_begun - readyTime(plan.what))));
        const Submission answer = m_bridge.submit(AddActivity{told.activity});
        told.refusal = answer.refusal;
        told.isLogged = !answer.refusal;
    }
    emit changed();
    emit ended(told);
}

} // namespace coolwarm
