// SPDX-License-Identifier: MIT
// Starts a session after asking rules 1, 2, 3 and 5, and takes a start back.
#include "core/engine/commands/starting.h"

#include "core/engine/transaction.h"

#include <algorithm>
#include <chrono>

namespace coolwarm {

Result perform(const Start& command, Transaction& tx) {
    const StartRequest& request = command.request;
    SiteFacts facts;
    facts.protocol = tx.protocol;
    facts.latestWall = tx.latestWall;
    facts.open = tx.open;
    for (const Modality modality : bothModalities)
        facts.ends[modality] = tx.store.restEnds(modality, request.site, tx.now.boot);
    facts.last = tx.store.lastTimedAt(request.site, tx.now);
    if (Verdict verdict = mayStart(request, facts, tx.now); !verdict.isAllowed())
        return {verdict, {}};

    StoredSession fresh{{SessionId::random()}};
    fresh.startAnchor = anchorBefore(tx.now, request.ago);
    fresh.open = true;
    fresh.session.modality = request.modality;
    fresh.session.site = request.site;
    fresh.session.start = tx.zone.at(fresh.startAnchor.wall);
    fresh.session.planned = request.length;
    fresh.session.painBefore = command.painBefore;
    fresh.recorded = std::max(tx.now.wallSecond(), std::chrono::sys_seconds{});
    stampAnswers(fresh, Session{fresh.session.id}, tx.now.wallSecond());
    std::optional<Site> chosenBefore = tx.store.choices().site;
    if (chosenBefore == request.site)
        chosenBefore.reset();
    tx.writer.chooseSite(request.site);
    tx.writer.insert(fresh);
    tx.writer.setClosing(std::nullopt);
    tx.writer.setStarting(
        Starting{fresh.session.id, anchorBefore(tx.now), request.length, chosenBefore});
    return done(SessionStarted{{fresh.session}});
}

// Without a record of the act, as in a log of an older version, the session's start stands for it.
Result perform(const Discard& command, Transaction& tx) {
    const auto starting = tx.store.lastStarting();
    auto session = tx.open;
    if (!session && starting)
        session = tx.store.session(starting->session);
    if (!session || session->deleted || (command.session && command.session != session->session.id))
        return refusedFor(Reason::NothingRunning);
    const bool known = starting && starting->session == session->session.id;
    const Anchor act = known ? starting->at : session->startAnchor;
    const Elapsed since = elapsedSince(act, tx.now, tx.latestWall);
    if (Verdict verdict = mayDiscard({session->session, act, since}, tx.now); !verdict.isAllowed())
        return {verdict, {}};
    SessionDiscarded discarded{
        {session->session},
        {*session, known ? starting : std::nullopt, tx.store.lastClosing(), anchorBefore(tx.now)}};
    // As if it had never been: unless another site has been chosen since.
    if (known && starting->chosenBefore && tx.store.choices().site == session->session.site)
        tx.writer.chooseSite(*starting->chosenBefore);
    tx.writer.discard(session->session.id);
    tx.writer.setClosing(std::nullopt);
    tx.writer.setStarting(std::nullopt);
    return done(std::move(discarded));
}

// Only what is in its way by now keeps it out: another session runs, or was on this skin meanwhile.
Result perform(const BringBack& command, Transaction& tx) {
    const Forgotten& was = command.forgotten;
    const Session& session = was.session.session;
    if (!graceLeft(was.at, takeBackSpan, tx.now, tx.latestWall) || tx.store.session(session.id))
        return refusedFor(Reason::NothingToTakeBack);
    Refusal refusal;
    refusal.site = session.site;
    refusal.modality = session.modality;
    refusal.reason = Reason::SessionRunning;
    if (tx.open)
        refusal.other = tx.open->session;
    if (tx.open && was.session.open)
        return {Verdict::refused(refusal), {}};
    const auto wall = tx.now.wallSecond();
    refusal.reason = Reason::Overlaps;
    refusal.other = tx.store.overlapping(session.site, session.start.utc,
                                         session.end ? session.end->utc : wall, std::nullopt);
    if (refusal.other)
        return {Verdict::refused(refusal), {}};
    tx.writer.insert(was.session);
    if (was.starting && was.starting->chosenBefore == tx.store.choices().site)
        tx.writer.chooseSite(session.site);
    if (!tx.open) {
        tx.writer.setClosing(was.closing);
        tx.writer.setStarting(was.starting);
    }
    return done(SessionBroughtBack{{session}});
}

} // namespace coolwarm
