// SPDX-License-Identifier: MIT
// Runs each command in one transaction, and notices when an alarm is due.
#include "core/engine/engine.h"

#include "core/engine/foresight.h"
#include "core/engine/plan_facts.h"
#include "core/engine/transaction.h"
#include "core/log/ports/store_error.h"
#include "core/rules/bout_rules.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

Engine::Engine(Store& store, const Zone& zone) : m_store(store), m_zone(zone) {
    refresh();
}

void Engine::refresh() {
    m_overwritten = m_open && knowsNothingOf(*m_open);
    if (m_overwritten)
        return; // what runs goes on
    setOpen(m_store.openSession());
    m_latestWall = m_store.latestWall();
    m_mark = m_store.mark();
}

// No command takes a running session out of the log but a discard, and each raises the number of
// the last change. So a log without the session in which nothing has changed since is another file.
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
    Transaction tx({m_zone, now, m_store.latestWall(), m_store.protocol(), m_store.openSession()},
                   m_store, *writer);
    tx.formStep = m_formStep;
    Result result = std::visit([&](const auto& wish) { return perform(wish, tx); }, command);
    if (overwritten)
        result.events.insert(result.events.begin(), SessionPutBack{{m_open->session}});
    if (result.events.empty()) {
        setOpen(std::move(tx.open));
        m_latestWall = tx.latestWall;
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
    setOpen(std::move(open));
    m_latestWall = latest;
    m_mark = std::move(mark);
    m_formStep = std::move(tx.formStep);
    return result;
}

bool Engine::takesLong(const Command& command) {
    std::optional<Revision> step;
    if (const auto* undo = std::get_if<Undo>(&command))
        step = m_store.revision(undo->revision);
    else if (const auto* redo = std::get_if<Redo>(&command))
        step = m_store.revision(redo->revision);
    return step && step->last.has_value();
}

void Engine::setOpen(std::optional<StoredSession> open) {
    if (open && (!m_open || m_open->session.id != open->session.id))
        m_rung.reset();
    m_open = std::move(open);
}

// A commit that failed in its very last step is in the log all the same: its alarm has to ring.
void Engine::learnAfterFailure() {
    try {
        refresh();
    } catch (const StoreError&) {
        // The log cannot be read either: what was known stays until it can.
    }
}

std::vector<Event> Engine::tick(const Reading& now) {
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
    return {AlarmDue{{m_open->session}}};
}

Snapshot Engine::snapshot(const Site& site, const Reading& now) {
    Snapshot snapshot;
    snapshot.site = site;
    snapshot.choices = m_store.choices();
    snapshot.facts.protocol = m_store.protocol();
    snapshot.facts.latestWall = m_store.latestWall();
    snapshot.facts.open = m_overwritten ? m_open : m_store.openSession();
    for (const Modality modality : bothModalities) {
        snapshot.facts.ends[modality] = m_store.restEnds(modality, site, now.boot);
        snapshot.deletedEnds[modality] = m_store.deletedEnd(modality, site);
    }
    snapshot.facts.last = m_store.lastTimedAt(site, now);
    snapshot.closing = m_store.lastClosing();
    if (snapshot.closing) {
        const auto closed = m_store.session(snapshot.closing->session);
        if (closed && !closed->deleted && !closed->open)
            snapshot.closed = closed;
    }
    snapshot.starting = m_store.lastStarting();
    if (snapshot.starting && !snapshot.facts.open)
        snapshot.started = pastSession(snapshot.starting->session);
    readJournal(snapshot);
    if (snapshot.choices.plan)
        snapshot.plan = planFactsOf(*snapshot.choices.plan, snapshot.choices, m_store, now, m_zone);
    return snapshot;
}

// Where the journal is damaged only the offer to undo is lost: sessions go on.
void Engine::readJournal(Snapshot& snapshot) {
    try {
        snapshot.undoable = m_store.lastStep();
        snapshot.redoable = m_store.lastUndone();
    } catch (const StoreError& error) {
        if (error.kind() != StoreError::Kind::Damaged)
            throw;
    }
}

std::optional<Session> Engine::pastSession(const SessionId& id) {
    const auto stored = m_store.session(id);
    return stored && !stored->deleted && !stored->open ? std::optional(stored->session)
                                                       : std::nullopt;
}

std::optional<DiaryRecord> Engine::record(const RecordRef& what) {
    auto found = m_store.diary().record(what);
    return found && !isDeleted(*found) ? std::move(found) : std::nullopt;
}

bool Engine::proposesBout(const Site& site, std::chrono::sys_seconds at) {
    DiaryStore& diary = m_store.diary();
    const bool isInBout = !diary.boutsDuring(site, at, at + std::chrono::seconds{1}).empty();
    return coolwarm::proposesBout({isInBout, diary.lastFactAt(site, at)}, at);
}

std::vector<Snapshot> Engine::restingBeside(const Site& site, const Reading& now) {
    std::vector<Snapshot> resting;
    Snapshot each = snapshot(site, now); // of which only the ends differ from site to site
    const Protocol& plan = each.facts.protocol;
    const auto rest = std::max(plan.of(Modality::Ice).rest, plan.of(Modality::Heat).rest);
    for (const Site& other : m_store.sitesThatMayRest(rest, now)) {
        if (other == site)
            continue;
        each.site = other;
        for (const Modality modality : bothModalities)
            each.facts.ends[modality] = m_store.restEnds(modality, other, now.boot);
        const Status status = statusOf(each, now);
        if (status.cards.ice.opensAt || status.cards.heat.opensAt)
            resting.push_back(snapshot(other, now));
    }
    return resting;
}

Snapshot Engine::snapshot(const Reading& now) {
    return snapshot(m_store.choices().site, now);
}

std::vector<Event> Engine::foresee(const Command& command, Snapshot& snapshot,
                                   const Reading& now) const {
    return coolwarm::foresee(command, snapshot, now, m_zone);
}

Status Engine::status(const Site& site, const Reading& now) {
    return statusOf(snapshot(site, now), now);
}

} // namespace coolwarm
