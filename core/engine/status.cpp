// SPDX-License-Identifier: MIT
// Computes from what is stored and a reading what is allowed, until when and why.
#include "core/engine/status.h"

#include "core/rules/rest.h"
#include "core/rules/running_rules.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::minutes;

namespace {

CardStatus cardOf(Modality modality, const Snapshot& snapshot, const Reading& now, bool& wrong) {
    CardStatus card;
    card.modality = modality;
    card.regimen = snapshot.facts.protocol.of(modality);
    card.shortFor = reactionAt(snapshot.facts);
    card.length = card.shortFor ? card.regimen.window.least
                                : proposedLength(snapshot.choices, modality, card.regimen);
    const Millis hurt = skinHurtRemaining(snapshot.facts, now);
    card.skinHurt = hurt > Millis{0};
    card.asksSkinRemaining = std::max(hurt, skinQuestionRemaining(modality, snapshot.facts, now));
    if (card.asksSkinRemaining > Millis{0})
        card.asksSkinUntil = momentIn(now, card.asksSkinRemaining);
    const auto rest =
        restAfter(snapshot.facts.ends[modality], card.regimen, now, snapshot.facts.latestWall);
    if (!rest)
        return card;
    wrong = wrong || rest->clockLooksWrong;
    card.remaining = rest->remaining;
    if (rest->remaining > Millis{0}) {
        card.state = CardState::Resting;
        card.opensAt = momentIn(now, rest->remaining);
        const auto& deleted = snapshot.deletedEnds[modality];
        card.restOfDeleted =
            deleted && elapsedSince(*deleted, now, snapshot.facts.latestWall).time == rest->elapsed;
    } else {
        card.readySince = momentIn(now, Millis{card.regimen.rest} - rest->elapsed);
    }
    if (rest->fullRestRemaining) {
        card.fullRestAt = momentIn(now, *rest->fullRestRemaining);
        card.fullRestRemaining = *rest->fullRestRemaining;
    }
    return card;
}

RunningStatus runningOf(const StoredSession& open, const Snapshot& snapshot, const Reading& now,
                        bool& wrong) {
    const Regimen& regimen = snapshot.facts.protocol.of(open.session.modality);
    const RunningFacts facts{open, regimen, timeOn(open, now, snapshot.facts.latestWall)};
    wrong = wrong || facts.elapsed.clockLooksWrong;
    RunningStatus running{open.session, regimen.window};
    running.alarm = facts.alarmDue();
    running.asksWhenOff = running.alarm && !facts.answeredPromptly();
    running.elapsed = facts.elapsed.time;
    running.remaining = facts.remaining();
    running.endsAt = momentIn(now, running.remaining);
    running.latestEndAt = momentIn(now, Millis{regimen.window.most} - running.elapsed);
    running.mayLengthen = mayReplan(facts, *open.session.planned + minutes{1}).isAllowed();
    running.mayShorten = mayReplan(facts, *open.session.planned - minutes{1}).isAllowed();
    return running;
}

void markRunning(CardStatus& card, const RunningStatus& running, const Site& site) {
    const Session& session = running.session;
    if (session.modality == card.modality && session.site == site) {
        card.state = CardState::Running;
        card.remaining = std::max(Millis{0}, running.remaining);
        card.opensAt.reset();
    } else {
        card.state = CardState::Busy; // opensAt stays: the rest goes on beside the other session
    }
    card.readySince.reset();
}

// For how long a start can still be discarded; nothing when it cannot.
std::optional<Millis> discardRemaining(const Session& session, const Anchor& act,
                                       const Snapshot& snapshot, const Reading& now) {
    const Elapsed since = elapsedSince(act, now, snapshot.facts.latestWall);
    if (!mayDiscard({session, act, since}, now).isAllowed())
        return std::nullopt;
    return discardSpan - since.time;
}

void addMistake(Status& status, const Snapshot& snapshot) {
    const auto& starting = snapshot.starting;
    // Whoever answers an alarm has had a pack on: that start was none by mistake.
    if (snapshot.closing && snapshot.closing->kind == Closing::Kind::Confirmed)
        return;
    if (const auto& open = snapshot.facts.open) {
        const bool known = starting && starting->session == open->session.id;
        const Anchor act = known ? starting->at : open->startAnchor;
        const auto left = discardRemaining(open->session, act, snapshot, status.now);
        status.running->mayDiscard = left && !status.running->alarm;
        status.discardRemaining = left.value_or(Millis{0});
    } else if (snapshot.started) {
        const auto left = discardRemaining(*snapshot.started, starting->at, snapshot, status.now);
        if (left)
            status.mistake = snapshot.started;
        status.discardRemaining = left.value_or(Millis{0});
    }
}

// Elsewhere than at the site only the last session of all is known.
void addHurtSkin(Status& status, const Snapshot& snapshot) {
    SiteFacts facts = snapshot.facts;
    if (snapshot.closed && snapshot.closed->session.site != snapshot.site &&
        skinHurtRemaining(facts, status.now) == Millis{0})
        facts.last = snapshot.closed;
    status.skinHurtRemaining = skinHurtRemaining(facts, status.now);
    if (status.skinHurtRemaining > Millis{0})
        status.skinHurt = facts.last->session;
}

// The latest wall time among all by which the clock can look wrong.
std::chrono::sys_seconds latestRecordedIn(const Snapshot& snapshot) {
    std::chrono::sys_seconds latest = snapshot.facts.latestWall.wall;
    const auto see = [&latest](const Anchor& anchor) {
        if (anchor.wall != unknownWall)
            latest = std::max(latest, anchor.wall);
    };
    for (const auto* ends : {&snapshot.facts.ends.ice, &snapshot.facts.ends.heat})
        std::ranges::for_each(*ends, see);
    if (const auto& open = snapshot.facts.open) {
        see(open->startAnchor);
        if (open->endAnchor)
            see(*open->endAnchor);
    }
    return latest;
}

} // namespace

minutes proposedLength(const Choices& choices, Modality modality, const Regimen& regimen) {
    const auto& own = choices.preferences.lengths[modality];
    const auto& last = choices.lengths[modality];
    // A plan narrowed since then moves an old length back into its window.
    return std::clamp(own.value_or(last.value_or(regimen.usual)), regimen.window.least,
                      regimen.window.most);
}

Status statusOf(const Snapshot& snapshot, const Reading& now) {
    Status status;
    status.now = now;
    status.site = snapshot.site;
    status.latestRecorded = latestRecordedIn(snapshot);
    if (snapshot.choices.plan)
        status.plan = planStatus(*snapshot.choices.plan, snapshot.plan, now);
    for (const Modality modality : bothModalities)
        status.cards[modality] = cardOf(modality, snapshot, now, status.clockLooksWrong);
    if (snapshot.facts.open) {
        status.running = runningOf(*snapshot.facts.open, snapshot, now, status.clockLooksWrong);
        for (const Modality modality : bothModalities)
            markRunning(status.cards[modality], *status.running, snapshot.site);
        addMistake(status, snapshot);
        return status;
    }
    addHurtSkin(status, snapshot);
    if (snapshot.closing && snapshot.closed) {
        const auto since = elapsedSince(snapshot.closing->at, now, snapshot.facts.latestWall);
        const Session& closed = snapshot.closed->session;
        if (snapshot.closed->endAnchor) {
            status.ended = closed;
            status.sinceEnded =
                elapsedSince(*snapshot.closed->endAnchor, now, snapshot.facts.latestWall).time;
        }
        if (since.time <= Millis{skinAskedFor}) {
            if (closed.outcome == Outcome::Overran && !closed.skin)
                status.skinOpen = closed;
            status.skinOpenRemaining = Millis{skinAskedFor} - since.time;
        }
        if (const auto left =
                graceLeft(snapshot.closing->at, takeBackSpan, now, snapshot.facts.latestWall)) {
            status.takeBack = closed;
            status.takeBackKind = snapshot.closing->kind;
            status.takeBackRemaining = *left;
        }
    }
    addMistake(status, snapshot);
    return status;
}

std::optional<Millis> nextEvent(const Status& status) {
    std::optional<Millis> next;
    const auto consider = [&](Millis ahead) {
        if (ahead > Millis{0} && (!next || ahead < *next))
            next = ahead;
    };
    // By the time that remains and not by the moments, which are rounded to the second: a wall
    // clock that was set by a fraction would let the moment pass just before the rest does.
    for (const CardStatus* card : {&status.cards.ice, &status.cards.heat}) {
        if (card->opensAt)
            consider(card->remaining);
        consider(card->fullRestRemaining);
        consider(card->asksSkinRemaining);
    }
    if (status.running)
        consider(status.running->remaining);
    if (status.plan)
        for (const PlanStep& step : status.plan->steps) {
            consider(step.session.start - status.now.wall);
            consider(step.reminderAt() - status.now.wall);
            consider(step.dueUntil() - status.now.wall +
                     Millis{1000}); // then the rest is to be moved
        }
    if (status.mistake || (status.running && status.running->mayDiscard))
        consider(status.discardRemaining + Millis{1});
    if (status.takeBack)
        consider(status.takeBackRemaining + Millis{1});
    if (status.skinOpen)
        consider(status.skinOpenRemaining + Millis{1});
    if (status.skinHurt)
        consider(status.skinHurtRemaining);
    return next;
}

} // namespace coolwarm
