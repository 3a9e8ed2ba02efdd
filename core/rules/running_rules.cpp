// SPDX-License-Identifier: MIT
// Judges what is done with the session that runs: discard, replan, stop and confirm.
#include "core/rules/running_rules.h"

#include "core/rules/rest.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

Refusal refusalOf(Reason reason, const RunningFacts& facts) {
    Refusal refusal;
    refusal.reason = reason;
    refusal.modality = facts.open.session.modality;
    refusal.site = facts.open.session.site;
    refusal.window = facts.regimen.window;
    refusal.other = facts.open.session;
    return refusal;
}

Verdict refused(Reason reason, const RunningFacts& facts, const Reading& now, Millis opensIn) {
    Refusal refusal = refusalOf(reason, facts);
    refusal.opensAt = momentIn(now, opensIn);
    return Verdict::refused(refusal);
}

// How long the pack had been on at a moment on today's wall clock. Counted back from now, so that
// a clock that was set during the session does not stretch it.
Millis elapsedAt(const RunningFacts& facts, std::chrono::sys_seconds moment, const Reading& now) {
    return facts.elapsed.time - (now.wall - WallTime{moment});
}

// In another boot the time since `anchor` is a guess by the wall at best.
bool bootIsOver(const Anchor& anchor, const Reading& now) {
    return anchor.boot != now.boot;
}

} // namespace

Elapsed timeOn(const StoredSession& open, const Reading& now, const LatestTime& latestWall) {
    Elapsed on = elapsedSince(open.startAnchor, now, latestWall);
    if (open.endAnchor)
        on.time = std::max(on.time, open.session.duration() +
                                        elapsedSince(*open.endAnchor, now, latestWall).time);
    else if (on.clockLooksWrong && open.session.planned)
        on.time = std::max(on.time, Millis{*open.session.planned});
    return on;
}

std::optional<Millis> graceLeft(const Anchor& begin, seconds span, const Reading& now,
                                const LatestTime& latestWall) {
    const Elapsed since = elapsedSince(begin, now, latestWall);
    if (bootIsOver(begin, now) || since.clockLooksWrong || since.time > span)
        return std::nullopt;
    return span - since.time;
}

Verdict mayDiscard(const MistakeFacts& facts, const Reading& now) {
    const Millis left = discardSpan - facts.elapsed.time;
    if (left >= Millis{0} && !facts.elapsed.clockLooksWrong && !bootIsOver(facts.act, now))
        return Verdict::allowed();
    Refusal refusal;
    refusal.reason = Reason::TooLateToDiscard;
    refusal.modality = facts.session.modality;
    refusal.site = facts.session.site;
    refusal.opensAt = momentIn(now, std::min(left, Millis{0}));
    refusal.other = facts.session;
    return Verdict::refused(refusal);
}

Verdict mayReplan(const RunningFacts& facts, minutes planned) {
    if (facts.alarmDue())
        return Verdict::refused(refusalOf(Reason::AlarmDue, facts));
    if (!facts.regimen.window.holds(planned))
        return Verdict::refused(refusalOf(Reason::LengthOutsideWindow, facts));
    if (planned < facts.elapsed.time)
        return Verdict::refused(refusalOf(Reason::ShorterThanElapsed, facts));
    return Verdict::allowed();
}

Verdict mayStop(const RunningFacts& facts) {
    if (facts.alarmDue())
        return Verdict::refused(refusalOf(Reason::AlarmDue, facts));
    return Verdict::allowed();
}

Verdict mayConfirm(const RunningFacts& facts, const Removed& removed, bool shortIsMeant,
                   const Reading& now) {
    if (!facts.alarmDue())
        return refused(Reason::AlarmNotDue, facts, now, facts.remaining());
    if (const auto* moment = std::get_if<std::chrono::sys_seconds>(&removed)) {
        const Millis on = elapsedAt(facts, *moment, now);
        if (on < Millis{0} || WallTime{*moment} > now.wall)
            return Verdict::refused(refusalOf(Reason::RemovedOutsideSession, facts));
        if (on < facts.regimen.window.least && !shortIsMeant)
            return Verdict::refused(refusalOf(Reason::RemovedBeforeWindow, facts));
    }
    return Verdict::allowed();
}

Ending endingOnConfirm(const RunningFacts& facts, const Removed& removed, const Reading& now) {
    const minutes planned = *facts.open.session.planned;
    Millis on = facts.elapsed.time;
    if (const auto* moment = std::get_if<std::chrono::sys_seconds>(&removed))
        on = elapsedAt(facts, *moment, now);
    else if (std::holds_alternative<RemovedAtAlarm>(removed) ||
             (std::holds_alternative<RemovedNotAsked>(removed) &&
              facts.answeredPromptly()))
        on = planned;
    const auto length = floor<seconds>(on);
    return {length, outcomeOfTimed(length, planned, facts.regimen.window)};
}

Ending endingOnStop(const RunningFacts& facts) {
    return {floor<seconds>(facts.elapsed.time), Outcome::StoppedEarly};
}

Outcome outcomeOfTimed(seconds length, minutes planned, const LengthWindow& window) {
    if (length < planned)
        return Outcome::StoppedEarly;
    return length > window.most ? Outcome::Overran : Outcome::Completed;
}

} // namespace coolwarm
