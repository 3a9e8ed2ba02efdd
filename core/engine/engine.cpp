// SPDX-License-Identifier: MIT
// The engine's door, its heartbeat, and the commands about the session that runs.
#include "core/engine/engine_p.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::floor;
using std::chrono::seconds;

Engine::Engine(Store& store, const Zone& zone) : m_store(store), m_zone(zone) {
    refresh();
}

void Engine::refresh() {
    m_open = m_store.openSession();
    m_latestWall = m_store.latestWall();
}

Result Engine::apply(const Command& command, const Reading& now) {
    auto writer = m_store.begin(now);
    Context context{*writer, now, m_store.latestWall(), m_store.protocol(), m_store.openSession()};
    Result result = std::visit([&](const auto& wish) { return perform(wish, context); }, command);
    if (result.changes.empty()) {
        m_open = context.open;
        m_latestWall = context.latestWall;
        return result;
    }
    // Read before the commit: a failure afterwards would report as lost what is in the log.
    auto open = m_store.openSession();
    try {
        writer->commit();
    } catch (const StoreError&) {
        writer.reset(); // what follows is to be read from the log and not from the transaction
        learnAfterFailure();
        throw;
    }
    m_open = std::move(open);
    m_latestWall = std::max(context.latestWall, floor<seconds>(now.wall));
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
    const Elapsed elapsed = elapsedSince(m_open->startAnchor, now, m_latestWall);
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
    snapshot.facts.open = m_store.openSession();
    snapshot.facts.iceEnds = m_store.restEnds(Modality::Ice, site, now.boot);
    snapshot.facts.heatEnds = m_store.restEnds(Modality::Heat, site, now.boot);
    snapshot.closing = m_store.lastClosing();
    if (snapshot.closing) {
        const auto closed = m_store.session(snapshot.closing->session);
        if (closed && !closed->deleted)
            snapshot.closed = closed->session;
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

// Ends the session after `ending.length`, which lies `elapsed - length` before now.
void Engine::close(StoredSession& session, const Ending& ending, Millis elapsed, Context& context) {
    session.session.end = m_zone.at(session.session.start.utc + ending.length);
    session.session.outcome = ending.outcome;
    session.endAnchor = anchorBefore(context.now, elapsed - ending.length);
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

Result Engine::perform(const Discard&, Context& context) {
    if (!context.open)
        return refusedFor(Reason::NothingRunning);
    if (Verdict verdict = mayDiscard(context.running(), context.now); !verdict.isAllowed())
        return {verdict, {}};
    context.writer.discard(context.open->session.id);
    context.writer.setClosing(std::nullopt);
    return done(ChangeKind::Discarded, context.open->session);
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
    if (Verdict verdict = mayConfirm(facts, command.removed, context.now); !verdict.isAllowed())
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
    return done(ChangeKind::Confirmed, confirmed.session);
}

Result Engine::takeBack(Closing::Kind kind, Context& context) {
    const auto closing = m_store.lastClosing();
    if (context.open || !closing || closing->kind != kind ||
        elapsedSince(closing->at, context.now, context.latestWall).time > takeBackSpan)
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
