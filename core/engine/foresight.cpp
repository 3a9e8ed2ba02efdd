// SPDX-License-Identifier: MIT
// Carries the commands that may wait out on a snapshot of the log.
#include "core/engine/foresight.h"

#include "core/engine/transaction.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

using Told = std::vector<Event>;

class Foresight {
public:
    Foresight(Snapshot& snapshot, const Reading& now, const Zone& zone)
        : m_snapshot(snapshot), m_now(now), m_zone(zone) {}

    Told operator()(const Stop& command) { return close<SessionStopped>(command); }
    Told operator()(const Confirm& command) { return close<SessionConfirmed>(command); }
    Told operator()(const Discard& command);
    Told operator()(const BringBack& command);
    Told operator()(const UndoStop& /*command*/) {
        return takeBack<SessionResumed>(Closing::Kind::Stopped);
    }
    Told operator()(const RingAgain& /*command*/) {
        return takeBack<AlarmRingsAgain>(Closing::Kind::Confirmed);
    }
    Told operator()(const EditSession& command);
    Told operator()(const NotePainBefore& command);
    Told operator()(const auto& /*other*/) { return {}; }

private:
    template <class What, class Wish>
    Told close(const Wish& command);
    template <class What>
    Told takeBack(Closing::Kind kind);
    void rest(const StoredSession& closed);
    void restNoMore(const StoredSession& closed);
    [[nodiscard]] std::vector<Anchor>& endsOf(Modality modality) {
        return m_snapshot.facts.ends[modality];
    }

    Snapshot& m_snapshot;
    const Reading& m_now;
    const Zone& m_zone;
};

void Foresight::rest(const StoredSession& closed) {
    m_snapshot.closed = closed;
    if (m_snapshot.starting && m_snapshot.starting->session == closed.session.id)
        m_snapshot.started = closed.session;
    if (closed.session.site != m_snapshot.site)
        return;
    endsOf(closed.session.modality).push_back(*closed.endAnchor);
    m_snapshot.facts.last = closed;
}

void Foresight::restNoMore(const StoredSession& closed) {
    if (closed.session.site == m_snapshot.site)
        std::erase(endsOf(closed.session.modality), *closed.endAnchor);
    if (m_snapshot.facts.last && m_snapshot.facts.last->session.id == closed.session.id)
        m_snapshot.facts.last.reset();
    m_snapshot.closing.reset();
    m_snapshot.closed.reset();
    m_snapshot.started.reset();
}

template <class What, class Wish>
Told Foresight::close(const Wish& command) {
    SiteFacts& facts = m_snapshot.facts;
    const Closed closed =
        closedBy(command, Present{m_zone, m_now, facts.latestWall, facts.protocol, facts.open});
    if (!closed.session)
        return {};
    facts.open.reset();
    m_snapshot.closing = closed.closing;
    rest(*closed.session);
    return {What{{closed.session->session}}};
}

template <class What>
Told Foresight::takeBack(Closing::Kind kind) {
    const auto closing = m_snapshot.closing;
    if (m_snapshot.facts.open || !m_snapshot.closed || !closing || closing->kind != kind ||
        !graceLeft(closing->at, takeBackSpan, m_now, m_snapshot.facts.latestWall))
        return {};
    StoredSession session = *m_snapshot.closed;
    restNoMore(session);
    openAgain(session);
    What told{{session.session}};
    m_snapshot.facts.open = std::move(session);
    return {std::move(told)};
}

Told Foresight::operator()(const Discard& command) {
    std::optional<StoredSession>& open = m_snapshot.facts.open;
    const std::optional<StoredSession> session = open ? open : m_snapshot.closed;
    const auto starting = m_snapshot.starting;
    if (!session || (command.session && command.session != session->session.id))
        return {};
    const bool known = starting && starting->session == session->session.id;
    const Anchor act = known ? starting->at : session->startAnchor;
    const Elapsed since = elapsedSince(act, m_now, m_snapshot.facts.latestWall);
    if (!mayDiscard({session->session, act, since}, m_now).isAllowed())
        return {};
    SessionDiscarded discarded{
        {session->session},
        {*session, known ? starting : std::nullopt, m_snapshot.closing, anchorBefore(m_now)}};
    if (open)
        open.reset();
    else
        restNoMore(*session);
    m_snapshot.starting.reset();
    return {std::move(discarded)};
}

Told Foresight::operator()(const BringBack& command) {
    const StoredSession& session = command.forgotten.session;
    if (m_snapshot.facts.open)
        return {};
    m_snapshot.starting = command.forgotten.starting;
    m_snapshot.closing = command.forgotten.closing;
    if (session.open)
        m_snapshot.facts.open = session;
    else
        rest(session);
    return {SessionBroughtBack{{session.session}}};
}

Told Foresight::operator()(const EditSession& command) {
    // Times are left to the log: more than the session hangs on them.
    const auto skin = command.fields.get(&Session::skin);
    for (std::optional<StoredSession>* each : {&m_snapshot.closed, &m_snapshot.facts.last})
        if (skin && *each && (*each)->session.id == command.what)
            (*each)->session.skin = *skin;
    return {};
}

Told Foresight::operator()(const NotePainBefore& command) {
    if (m_snapshot.facts.open)
        m_snapshot.facts.open->session.painBefore = command.pain;
    return {};
}

} // namespace

std::vector<Event> foresee(const Command& command, Snapshot& snapshot, const Reading& now,
                           const Zone& zone) {
    return std::visit(Foresight(snapshot, now, zone), command);
}

} // namespace coolwarm
