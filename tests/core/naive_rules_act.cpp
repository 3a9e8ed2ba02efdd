// SPDX-License-Identifier: MIT
// What an allowed command does to the naive list.
#include "tests/core/naive_rules.h"

#include <algorithm>

namespace coolwarm::test {

namespace {

constexpr Ms second = 1000;
constexpr Ms minute = 60 * second;
constexpr Ms hour = 60 * minute;

Ms ms(std::chrono::minutes span) {
    return span.count() * minute;
}

Ms ms(std::chrono::sys_seconds moment) {
    return moment.time_since_epoch().count() * second;
}

// Down to the whole second, also for times before 1970.
Ms wholeSecond(Ms time) {
    const Ms part = ((time % second) + second) % second;
    return time - part;
}

Outcome outcomeOf(const NaiveSession& session, Ms most) {
    const bool ice = session.modality == Modality::Ice;
    const Ms length = *session.end - session.start;
    const Ms least = session.timed ? session.planned : (ice ? 15 : 10) * minute;
    const Ms longest = session.timed ? most : (ice ? 25 : 20) * minute;
    if (length < least)
        return Outcome::StoppedEarly;
    return length > longest ? Outcome::Overran : Outcome::Completed;
}

} // namespace

void NaiveRules::perform(const Command& command, const std::optional<SessionId>& fresh) {
    m_fresh = fresh;
    const bool nothing = std::holds_alternative<SettleAlarm>(command) &&
                         (!due(*open()) || open()->outcome.has_value());
    std::visit([&](const auto& wish) { act(wish); }, command);
    if (!nothing)
        m_latestWall = std::max(m_latestWall, wholeSecond(clocks.wall()));
}

NaiveSession* NaiveRules::change(const SessionId& id) {
    for (NaiveSession& session : m_sessions)
        if (session.id == id)
            return &session;
    return nullptr;
}

NaiveSession* NaiveRules::changeOpen() {
    return change(open()->id);
}

// The whole second of the wall at or before the moment that lies `age` back.
Pin NaiveRules::pin(Ms age) const {
    const Ms wall = wholeSecond(clocks.wall() - age);
    return {wall, clocks.now - age - (clocks.wall() - age - wall), clocks.boot};
}

Pin NaiveRules::pinOfPast(Ms end) const {
    if (clocks.wall() - end > 48 * hour)
        return {end, 0, 0};
    return pin(clocks.wall() - end);
}

void NaiveRules::close(NaiveSession& session, Ms length, Outcome outcome) {
    session.end = session.start + length;
    session.endPin = pin(since(session.startPin) - length);
    session.outcome = outcome;
}

void NaiveRules::act(const Start& start) {
    NaiveSession session{*m_fresh};
    session.modality = start.request.modality;
    session.site = start.request.site;
    session.planned = ms(start.request.length);
    session.startPin = pin(ms(start.request.ago));
    session.start = session.startPin.wall;
    session.open = true;
    m_sessions.push_back(session);
    m_closed.reset();
}

void NaiveRules::act(const Replan& replan) {
    changeOpen()->planned = ms(replan.planned);
}

void NaiveRules::act(const Stop&) {
    NaiveSession* session = changeOpen();
    close(*session, wholeSecond(since(session->startPin)), Outcome::StoppedEarly);
    session->open = false;
    m_closed = session->id;
    m_closedKind = Closing::Kind::Stopped;
    m_closedPin = pin(0);
}

void NaiveRules::act(const Discard&) {
    const SessionId id = open()->id;
    std::erase_if(m_sessions, [&](const NaiveSession& session) { return session.id == id; });
    m_closed.reset();
}

void NaiveRules::act(const SettleAlarm&) {
    NaiveSession* session = changeOpen();
    if (due(*session) && !session->outcome)
        close(*session, session->planned, Outcome::Unconfirmed);
}

void NaiveRules::act(const Confirm& confirm) {
    NaiveSession* session = changeOpen();
    const Ms on = since(session->startPin);
    Ms length = on;
    if (const auto* moment = std::get_if<std::chrono::sys_seconds>(&confirm.removed))
        length = on - (clocks.wall() - ms(*moment));
    if (std::holds_alternative<RemovedAtAlarm>(confirm.removed))
        length = session->planned;
    if (std::holds_alternative<RemovedNotAsked>(confirm.removed) &&
        on - session->planned <= 2 * minute)
        length = session->planned;
    close(*session, wholeSecond(length), Outcome::Completed);
    session->outcome = outcomeOf(*session, planOf(session->modality).most);
    session->open = false;
    m_closed = session->id;
    m_closedKind = Closing::Kind::Confirmed;
    m_closedPin = pin(0);
}

void NaiveRules::reopen() {
    NaiveSession* session = change(*m_closed);
    session->end.reset();
    session->endPin.reset();
    session->outcome.reset();
    session->open = true;
    session->before.clear();
    session->undone.clear();
    m_closed.reset();
}

void NaiveRules::act(const RingAgain&) {
    reopen();
    act(SettleAlarm{});
}

void NaiveRules::act(const LogPast& past) {
    NaiveSession session{*m_fresh};
    session.modality = past.modality;
    session.site = past.site;
    session.start = ms(past.start.utc);
    session.end = ms(past.end.utc);
    session.timed = false;
    session.outcome = outcomeOf(session, 0);
    session.startPin = {session.start, 0, 0};
    session.endPin = pinOfPast(*session.end);
    m_sessions.push_back(session);
}

NaiveSession NaiveRules::edited(const NaiveSession& session, const Session& after) const {
    NaiveSession changed = session;
    changed.modality = after.modality;
    changed.site = after.site;
    changed.start = ms(after.start.utc);
    changed.end = ms(after.end->utc);
    if (changed.modality == session.modality && changed.start == session.start &&
        changed.end == session.end)
        return changed;
    changed.outcome = outcomeOf(changed, planOf(changed.modality).most);
    if (changed.start != session.start)
        changed.startPin = {changed.start, 0, 0};
    if (session.timed) {
        const Ms by = *changed.end - *session.end;
        changed.endPin->wall += by;
        changed.endPin->at += by;
    } else {
        changed.endPin = pinOfPast(*changed.end);
    }
    return changed;
}

void NaiveRules::act(const EditPast& edit) {
    NaiveSession* session = change(edit.after.id);
    NaiveSession after = edited(*session, edit.after);
    NaiveSession before = *session;
    before.before.clear();
    before.undone.clear();
    after.undone.clear();
    after.before.push_back(before);
    *session = after;
}

// A change like any other to undo, though no rule hangs on it.
void NaiveRules::act(const NoteSkin& wanted) {
    NaiveSession* session = change(wanted.id);
    NaiveSession before = *session;
    before.before.clear();
    before.undone.clear();
    session->undone.clear();
    session->before.push_back(before);
}

void NaiveRules::act(const DeletePast& wanted) {
    NaiveSession* session = change(wanted.id);
    NaiveSession before = *session;
    before.before.clear();
    before.undone.clear();
    session->undone.clear();
    session->before.push_back(before);
    session->deleted = true;
}

void NaiveRules::act(const UndoPast& wanted) {
    NaiveSession* session = change(wanted.id);
    NaiveSession restored = session->before.back();
    restored.before = session->before;
    restored.before.pop_back();
    restored.undone = session->undone;
    session->before.clear();
    session->undone.clear();
    restored.undone.push_back(*session);
    *session = restored;
}

void NaiveRules::act(const RedoPast& wanted) {
    NaiveSession* session = change(wanted.id);
    NaiveSession restored = session->undone.back();
    restored.undone = session->undone;
    restored.undone.pop_back();
    restored.before = session->before;
    session->before.clear();
    session->undone.clear();
    restored.before.push_back(*session);
    *session = restored;
}

void NaiveRules::act(const NarrowProtocol& plan) {
    m_plans.at(plan.modality == Modality::Ice ? 0 : 1) = {ms(plan.window.least),
                                                          ms(plan.window.most), ms(plan.rest)};
}

} // namespace coolwarm::test
