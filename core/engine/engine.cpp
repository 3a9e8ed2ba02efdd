// SPDX-License-Identifier: MIT
// The engine's door, its heartbeat, and the commands about the session that runs.
#include "core/engine/engine_p.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace coolwarm {

Engine::Engine(Store& store, const Zone& zone) : m_store(store), m_zone(zone) {
    refresh();
}

void Engine::refresh() {
    m_overwritten = m_open && knowsNothingOf(*m_open);
    if (m_overwritten)
        return; // what runs goes on
    m_open = m_store.openSession();
    m_latestWall = m_store.latestWall();
    m_mark = m_store.mark();
}

// No command takes a running session out of the log but a discard, and each raises the number of the
// last change. So a log without the session in which nothing has changed since is another file.
bool Engine::knowsNothingOf(const StoredSession& running) {
    if (m_store.session(running.session.id))
        return false;
    const LogMark present = m_store.mark();
    return m_overwritten || present.id != m_mark.id || present.change <= m_mark.change;
}

void Engine::putBackRunning(StoreWriter& writer) {
    if (auto other = m_store.openSession()) {
        closeUnanswered(*other);
        writer.update(*other);
    }
    writer.insert(*m_open);
}

Result Engine::apply(const Command& command, const Reading& now) {
    auto writer = m_store.begin(now);
    const bool overwritten = m_open && knowsNothingOf(*m_open);
    if (overwritten)
        putBackRunning(*writer);
    Context context{*writer, now, m_store.latestWall(), m_store.protocol(), m_store.openSession()};
    Result result = std::visit([&](const auto& wish) { return perform(wish, context); }, command);
    if (overwritten)
        result.changes.insert(result.changes.begin(), {ChangeKind::PutBack, m_open->session});
    if (result.changes.empty()) {
        m_open = context.open;
        m_latestWall = context.latestWall;
        return result;
    }
    // Read before the commit: a failure afterwards would report as lost what is in the log.
    auto open = m_store.openSession();
    const LatestTime latest = latestAfter(m_store.latestWall(), now);
    LogMark mark = m_store.mark();
    try {
        writer->commit();
    } catch (const StoreError&) {
        writer.reset(); // what follows is to be read from the log and not from the transaction
        learnAfterFailure();
        throw;
    }
    m_overwritten = false;
    m_open = std::move(open);
    m_latestWall = latest;
    m_mark = std::move(mark);
    return result;
}

// A commit that failed in its very last step is in the log all the same: its alarm has to ring.
void Engine::learnAfterFailure() {
    try {
        refresh();
    } catch (const StoreError&) {
        // The log cannot be read either: what was known stays until it can.
    }
}

std::vector<Change> Engine::tick(const Reading& now) {
    if (!m_open || !m_open->session.planned)
        return {};
    const Elapsed elapsed = timeOn(*m_open, now, m_latestWall);
    if (elapsed.time < *m_open->session.planned) {
        m_rung.reset();
        return {};
    }
    if (m_rung == m_open->session.id)
        return {};
    m_rung = m_open->session.id;
    return {Change{ChangeKind::AlarmDue, m_open->session}};
}

Snapshot Engine::snapshot(const Site& site, const Reading& now) {
    Snapshot snapshot;
    snapshot.site = site;
    snapshot.choices = m_store.choices();
    snapshot.facts.protocol = m_store.protocol();
    snapshot.facts.latestWall = m_store.latestWall();
    snapshot.facts.open = m_overwritten ? m_open : m_store.openSession();
    snapshot.facts.iceEnds = m_store.restEnds(Modality::Ice, site, now.boot);
    snapshot.facts.heatEnds = m_store.restEnds(Modality::Heat, site, now.boot);
    snapshot.iceDeletedEnd = m_store.deletedEnd(Modality::Ice, site);
    snapshot.heatDeletedEnd = m_store.deletedEnd(Modality::Heat, site);
    snapshot.closing = m_store.lastClosing();
    if (snapshot.closing) {
        const auto closed = m_store.session(snapshot.closing->session);
        if (closed && !closed->deleted && !closed->open)
            snapshot.closed = closed->session;
    }
    snapshot.starting = m_store.lastStarting();
    if (snapshot.starting && !snapshot.facts.open) {
        const auto started = m_store.session(snapshot.starting->session);
        if (started && !started->deleted && !started->open)
            snapshot.started = started->session;
    }
    return snapshot;
}

Snapshot Engine::snapshot(const Reading& now) {
    return snapshot(m_store.choices().site, now);
}

Status Engine::status(const Site& site, const Reading& now) {
    return statusOf(snapshot(site, now), now);
}

Result Engine::perform(const Start& command, Context& context) {
    const StartRequest& request = command.request;
    SiteFacts facts;
    facts.protocol = context.protocol;
    facts.latestWall = context.latestWall;
    facts.open = context.open;
    facts.iceEnds = m_store.restEnds(Modality::Ice, request.site, context.now.boot);
    facts.heatEnds = m_store.restEnds(Modality::Heat, request.site, context.now.boot);
    if (Verdict verdict = mayStart(request, facts, context.now); !verdict.isAllowed())
        return {verdict, {}};

    StoredSession fresh;
    fresh.startAnchor = anchorBefore(context.now, request.ago);
    fresh.open = true;
    fresh.session.modality = request.modality;
    fresh.session.site = request.site;
    fresh.session.start = m_zone.at(fresh.startAnchor.wall);
    fresh.session.planned = request.length;
    fresh.session.painBefore = command.painBefore;
    context.writer.chooseSite(request.site);
    context.writer.insert(fresh);
    context.writer.setClosing(std::nullopt);
    context.writer.setStarting(
        Starting{fresh.session.id, anchorBefore(context.now), request.length});
    return done(ChangeKind::Started, fresh.session);
}

Result Engine::perform(const Replan& command, Context& context) {
    if (!context.open)
        return refusedFor(Reason::NothingRunning);
    if (Verdict verdict = mayReplan(context.running(), command.planned); !verdict.isAllowed())
        return {verdict, {}};
    context.open->session.planned = command.planned;
    context.writer.update(*context.open);
    return done(ChangeKind::Replanned, context.open->session);
}

Result Engine::perform(const NotePainBefore& command, Context& context) {
    if (!context.open)
        return refusedFor(Reason::NothingRunning);
    context.open->session.painBefore = command.pain;
    context.writer.update(*context.open);
    return done(ChangeKind::PainNoted, context.open->session);
}

// Ends the session after `ending.length`, which lies `elapsed - length` before now. The end of an
// alarm that is stored already stays where it was found when it is the answer.
void Engine::close(StoredSession& session, const Ending& ending, Millis elapsed, Context& context) {
    const Moment end = m_zone.at(session.session.start.utc + ending.length);
    if (!session.endAnchor || session.session.end->utc != end.utc)
        session.endAnchor = endBefore(context.now, elapsed - ending.length, context.latestWall);
    session.session.end = end;
    session.session.outcome = ending.outcome;
}

Result Engine::perform(const Stop& command, Context& context) {
    if (!context.open)
        return refusedFor(Reason::NothingRunning);
    const RunningFacts facts = context.running();
    if (Verdict verdict = mayStop(facts); !verdict.isAllowed())
        return {verdict, {}};
    StoredSession stopped = *context.open;
    close(stopped, endingOnStop(facts), facts.elapsed.time, context);
    stopped.open = false;
    if (command.painAfter)
        stopped.session.painAfter = command.painAfter;
    if (command.note)
        stopped.session.note = *command.note;
    context.writer.update(stopped);
    context.writer.setClosing(
        Closing{stopped.session.id, Closing::Kind::Stopped, anchorBefore(context.now)});
    return done(ChangeKind::Stopped, stopped.session);
}

// Without a record of the act, as in a log of an older version, the session's start stands for it.
Result Engine::perform(const Discard& command, Context& context) {
    const auto starting = m_store.lastStarting();
    auto session = context.open;
    if (!session && starting)
        session = m_store.session(starting->session);
    if (!session || session->deleted || (command.session && command.session != session->session.id))
        return refusedFor(Reason::NothingRunning);
    const bool known = starting && starting->session == session->session.id;
    const Anchor act = known ? starting->at : session->startAnchor;
    const Elapsed since = elapsedSince(act, context.now, context.latestWall);
    if (Verdict verdict = mayDiscard({session->session, act, since}, context.now);
        !verdict.isAllowed())
        return {verdict, {}};
    context.writer.discard(session->session.id);
    context.writer.setClosing(std::nullopt);
    context.writer.setStarting(std::nullopt);
    return done(ChangeKind::Discarded, session->session);
}

Result Engine::perform(const SettleAlarm&, Context& context) {
    if (!context.open)
        return refusedFor(Reason::NothingRunning);
    const RunningFacts facts = context.running();
    if (!facts.alarmDue() || context.open->session.outcome)
        return {};
    StoredSession due = *context.open;
    close(due, {*due.session.planned, Outcome::Unconfirmed}, facts.elapsed.time, context);
    context.writer.update(due);
    return done(ChangeKind::Settled, due.session);
}

Result Engine::perform(const Confirm& command, Context& context) {
    if (!context.open)
        return refusedFor(Reason::NothingRunning);
    const RunningFacts facts = context.running();
    if (Verdict verdict = mayConfirm(facts, command.removed, command.shortIsMeant, context.now);
        !verdict.isAllowed())
        return {verdict, {}};
    StoredSession confirmed = *context.open;
    close(confirmed, endingOnConfirm(facts, command.removed, context.now), facts.elapsed.time,
          context);
    confirmed.open = false;
    if (command.painAfter)
        confirmed.session.painAfter = command.painAfter;
    if (command.note)
        confirmed.session.note = *command.note;
    context.writer.update(confirmed);
    context.writer.setClosing(
        Closing{confirmed.session.id, Closing::Kind::Confirmed, anchorBefore(context.now)});
    const auto starting = m_store.lastStarting();
    if (starting && starting->session == confirmed.session.id &&
        confirmed.session.outcome == Outcome::Completed)
        context.writer.chooseLength(confirmed.session.modality, starting->length);
    return done(ChangeKind::Confirmed, confirmed.session);
}

Result Engine::takeBack(Closing::Kind kind, Context& context) {
    const auto closing = m_store.lastClosing();
    if (context.open || !closing || closing->kind != kind ||
        !graceLeft(closing->at, takeBackSpan, context.now, context.latestWall))
        return refusedFor(Reason::NothingToTakeBack);
    auto session = m_store.session(closing->session);
    if (!session || session->deleted)
        return refusedFor(Reason::NothingToTakeBack);
    session->session.end.reset();
    session->session.outcome.reset();
    session->session.skin.reset(); // it goes on being cooled or warmed
    session->endAnchor.reset();
    session->open = true;
    // Its changes as a closed session are no longer the past: undone later, one of them would put
    // the old end back and shorten the rest.
    while (const auto revision = m_store.lastRevision(session->session.id))
        context.writer.markUndone(*revision);
    forgetUndone(session->session.id, context);
    context.open = session;
    context.writer.update(*session);
    context.writer.setClosing(std::nullopt);
    m_rung.reset();
    const auto change =
        kind == Closing::Kind::Stopped ? ChangeKind::Resumed : ChangeKind::RingsAgain;
    return done(change, session->session);
}

Result Engine::perform(const UndoStop&, Context& context) {
    return takeBack(Closing::Kind::Stopped, context);
}

Result Engine::perform(const RingAgain&, Context& context) {
    Result result = takeBack(Closing::Kind::Confirmed, context);
    if (!result.verdict.isAllowed())
        return result;
    // Back to the stored state of an alarm that waits.
    const Result settled = perform(SettleAlarm{}, context);
    for (const Change& change : settled.changes)
        result.changes.front().session = change.session;
    return result;
}

Result Engine::perform(const ChooseSite& command, Context& context) {
    context.writer.chooseSite(command.site);
    return {Verdict::allowed(), {Change{ChangeKind::SiteChosen, std::nullopt}}};
}

Result Engine::perform(const TrustClock&, Context& context) {
    const auto wall = std::chrono::floor<std::chrono::seconds>(context.now.wall);
    const LatestTime& latest = context.latestWall;
    if (!standsBehind(context.now, latest) && !m_store.endsAfter(wall + clockTolerance))
        return {};
    context.writer.trustClock();
    return {Verdict::allowed(), {Change{ChangeKind::ClockTrusted, std::nullopt}}};
}

Result Engine::perform(const ConfirmBriefing&, Context& context) {
    context.writer.setBriefed();
    return {Verdict::allowed(), {Change{ChangeKind::Briefed, std::nullopt}}};
}

Result Engine::perform(const Prefer& command, Context& context) {
    for (const Modality modality : bothModalities) {
        const auto& length = modality == Modality::Ice ? command.preferences.iceLength
                                                       : command.preferences.heatLength;
        const LengthWindow window = Protocol::standard(modality).window;
        if (length && !window.holds(*length))
            return {Verdict::refused({Reason::LengthOutsideWindow, modality, {}, window, {}, {}}),
                    {}};
    }
    context.writer.setPreferences(command.preferences);
    return {Verdict::allowed(), {Change{ChangeKind::Preferred, std::nullopt}}};
}

} // namespace coolwarm
