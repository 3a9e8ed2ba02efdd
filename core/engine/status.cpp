// SPDX-License-Identifier: MIT
// From stored facts and a reading to what the cards and the running page say.
#include "core/engine/status.h"

#include "core/rules/rest.h"
#include "core/rules/running_rules.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::minutes;

namespace {

minutes lengthFor(const Choices& choices, Modality modality, const Regimen& regimen) {
    const bool ice = modality == Modality::Ice;
    const auto& own = ice ? choices.preferences.iceLength : choices.preferences.heatLength;
    const auto& last = ice ? choices.iceLength : choices.heatLength;
    // A plan narrowed since then moves an old length back into its window.
    return std::clamp(own.value_or(last.value_or(regimen.usual)), regimen.window.least,
                      regimen.window.most);
}

CardStatus cardOf(Modality modality, const Snapshot& snapshot, const Reading& now, bool& wrong) {
    CardStatus card;
    card.modality = modality;
    card.regimen = snapshot.facts.protocol.of(modality);
    card.length = lengthFor(snapshot.choices, modality, card.regimen);
    card.asksSkin = skinQuestionDue(modality, snapshot.facts, now);
    const auto rest =
        restAfter(snapshot.facts.endsOf(modality), card.regimen, now, snapshot.facts.latestWall);
    if (!rest)
        return card;
    wrong = wrong || rest->clockLooksWrong;
    card.remaining = rest->remaining;
    if (rest->remaining > Millis{0}) {
        card.state = CardState::Resting;
        card.opensAt = momentIn(now, rest->remaining);
    } else {
        card.readySince = momentIn(now, Millis{card.regimen.rest} - rest->elapsed);
    }
    if (rest->bestByRemaining) {
        card.bestBy = momentIn(now, *rest->bestByRemaining);
        card.bestByRemaining = *rest->bestByRemaining;
    }
    return card;
}

RunningStatus runningOf(const StoredSession& open, const Snapshot& snapshot, const Reading& now,
                        bool& wrong) {
    const Regimen& regimen = snapshot.facts.protocol.of(open.session.modality);
    const RunningFacts facts{open, regimen,
                             elapsedSince(open.startAnchor, now, snapshot.facts.latestWall)};
    wrong = wrong || facts.elapsed.clockLooksWrong;
    // Made with its session, since an empty one draws a random id for nothing.
    RunningStatus running{open.session, regimen.window, {}, {}, {}, {}, {}, {}, {}, {}};
    running.alarm = facts.alarmDue();
    running.elapsed = facts.elapsed.time;
    running.remaining = facts.remaining();
    running.endsAt = momentIn(now, running.remaining);
    running.latestEndAt = momentIn(now, Millis{regimen.window.most} - running.elapsed);
    running.mayDiscard = mayDiscard(facts, now).isAllowed() && !running.alarm;
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

} // namespace

Status statusOf(const Snapshot& snapshot, const Reading& now) {
    Status status;
    status.now = now;
    status.site = snapshot.site;
    status.ice = cardOf(Modality::Ice, snapshot, now, status.clockLooksWrong);
    status.heat = cardOf(Modality::Heat, snapshot, now, status.clockLooksWrong);
    if (snapshot.facts.open) {
        status.running = runningOf(*snapshot.facts.open, snapshot, now, status.clockLooksWrong);
        markRunning(status.ice, *status.running, snapshot.site);
        markRunning(status.heat, *status.running, snapshot.site);
        return status;
    }
    if (snapshot.closing && snapshot.closed) {
        const auto since = elapsedSince(snapshot.closing->at, now, snapshot.facts.latestWall);
        const Session& closed = *snapshot.closed;
        if (closed.outcome == Outcome::Overran && !closed.skin &&
            since.time <= Millis{skinAskedFor}) {
            status.skinOpen = closed;
            status.skinOpenRemaining = Millis{skinAskedFor} - since.time;
        }
        if (since.time <= takeBackSpan) {
            status.takeBack = snapshot.closed;
            status.takeBackKind = snapshot.closing->kind;
            status.takeBackRemaining = takeBackSpan - since.time;
        }
    }
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
    for (const CardStatus* card : {&status.ice, &status.heat}) {
        if (card->opensAt)
            consider(card->remaining);
        if (card->bestBy)
            consider(card->bestByRemaining);
    }
    if (status.running) {
        consider(status.running->remaining);
        if (status.running->mayDiscard)
            consider(discardSpan - status.running->elapsed + Millis{1});
    }
    if (status.takeBack)
        consider(status.takeBackRemaining + Millis{1});
    if (status.skinOpen)
        consider(status.skinOpenRemaining + Millis{1});
    return next;
}

} // namespace coolwarm
