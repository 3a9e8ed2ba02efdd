// SPDX-License-Identifier: MIT
// What an allowed command does to the naive list.
#include "tests/core/days/naive_rules.h"

#include <algorithm>

namespace coolwarm::test {

namespace {

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

void NaiveRules::perform(const Command& command, const std::optional<SessionId>& fresh,
                         std::int64_t change) {
    m_fresh = fresh;
    m_change = change;
    const auto* edit = std::get_if<EditSession>(&command);
    const bool nothing = (edit != nullptr && !changes(*edit)) ||
                         (std::holds_alternative<CloseOverdueSession>(command) &&
                          (!due(*open()) || open()->outcome.has_value())) ||
                         (std::holds_alternative<TrustClock>(command) && !clockIsBehind());
    std::visit([&](const auto& wish) { act(wish); }, command);
    if (!nothing)
        recordNow();
}

// Whether anything lies ahead of the wall.
bool NaiveRules::clockIsBehind() const {
    const auto ahead = [&](const NaiveSession& session) {
        return session.endPin && session.endPin->wall != nowhere &&
               session.endPin->wall > wholeSecond(clocks.wall()) + 2 * minute;
    };
    return wallIsWrong() || std::any_of(m_sessions.begin(), m_sessions.end(), ahead);
}

// First the ends that no wall can place: what is proven of their rests goes over into this boot,
// and the wall of this boot places its own once it is right.
void NaiveRules::recordNow() {
    for (NaiveSession& session : m_sessions) {
        if (!session.endPin || clocks.boot == 0)
            continue;
        Pin& end = *session.endPin;
        if (end.boot != 0 && end.boot == m_recordBoot && end.boot != clocks.boot &&
            (end.wall > std::max(m_latestWall, wholeSecond(clocks.wall())) || wallIsWrong()))
            end = {end.wall, clocks.now - (m_recordAt - end.at) - clocks.uptime(), clocks.boot};
        if (end.boot == clocks.boot && end.wall == nowhere && !wallIsWrong())
            end.wall = wholeSecond(clocks.wall() - (clocks.now - end.at));
    }
    const Ms proven = provenWall();
    const Ms wall = clocks.wall();
    const bool sameBootStill = m_recordBoot != 0 && m_recordBoot == clocks.boot;
    const Ms plausible = sameBootStill ? 2 * minute : 24 * hour;
    const bool nothingToCompare = m_recordBoot == 0 && clocks.boot != 0;
    bool believed = m_latestWall == 0 || nothingToCompare || wall <= proven + plausible;
    std::optional<Pin> claim;
    if (!believed) {
        claim = pin(0);
        if (m_claim) {
            const bool otherBoot = m_claim->boot == 0 || m_claim->boot != clocks.boot;
            Ms due = m_claim->wall;
            if (m_claim->boot != 0 && clocks.boot != 0)
                due += otherBoot ? clocks.uptime() : clocks.now - m_claim->at;
            const bool agrees =
                wall >= due - 2 * minute && wall <= due + (otherBoot ? 24 * hour : 2 * minute);
            if (agrees)
                claim = m_claim;
            believed = agrees && (otherBoot || clocks.now - m_claim->at >= hour);
        }
    }
    const Ms latest = believed ? std::max(wall, proven) : proven;
    m_latestWall = wholeSecond(latest);
    m_recordAt = clocks.now - (latest - m_latestWall);
    m_recordBoot = clocks.boot;
    m_claim = believed ? std::nullopt : claim;
}

void NaiveRules::act(const TrustClock&) {
    if (!clockIsBehind())
        return;
    for (NaiveSession& session : m_sessions)
        if (session.endPin && session.endPin->wall > wholeSecond(clocks.wall()) + 2 * minute)
            session.endPin = pin(since(*session.endPin));
    const Pin now = pin(0);
    m_latestWall = now.wall;
    m_recordAt = now.at;
    m_recordBoot = now.boot;
    m_claim.reset();
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

// Where the wall is wrong, nobody knows where on it an end lies.
Pin NaiveRules::pinOfEnd(Ms age) const {
    Pin end = pin(age);
    if (clocks.boot != 0 && wallIsWrong())
        end.wall = nowhere;
    return end;
}

Pin NaiveRules::pinOfPast(Ms end) const {
    if (clocks.wall() - end > 48 * hour)
        return {end, 0, 0};
    return pinOfEnd(clocks.wall() - end);
}

void NaiveRules::close(NaiveSession& session, Ms length, Outcome outcome) {
    if (!session.endPin || *session.end != session.start + length)
        session.endPin = pinOfEnd(on(session) - length);
    session.end = session.start + length;
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
    m_started = session.id;
    m_startedPin = pin(0);
}

void NaiveRules::act(const Replan& replan) {
    changeOpen()->planned = ms(replan.planned);
}

void NaiveRules::act(const Stop&) {
    NaiveSession* session = changeOpen();
    close(*session, wholeSecond(on(*session)), Outcome::StoppedEarly);
    session->open = false;
    m_closed = session->id;
    m_closedKind = Closing::Kind::Stopped;
    m_closedPin = pin(0);
}

void NaiveRules::act(const Discard&) {
    const SessionId id = mistake()->id;
    std::erase_if(m_sessions, [&](const NaiveSession& session) { return session.id == id; });
    m_closed.reset();
    m_started.reset();
}

void NaiveRules::act(const CloseOverdueSession&) {
    NaiveSession* session = changeOpen();
    if (due(*session) && !session->outcome)
        close(*session, session->planned, Outcome::Unconfirmed);
}

void NaiveRules::act(const Confirm& confirm) {
    NaiveSession* session = changeOpen();
    const Ms gone = on(*session);
    Ms length = gone;
    if (const auto* moment = std::get_if<std::chrono::sys_seconds>(&confirm.removed))
        length = gone - (clocks.wall() - ms(*moment));
    if (std::holds_alternative<RemovedAtAlarm>(confirm.removed))
        length = session->planned;
    if (std::holds_alternative<RemovedNotAsked>(confirm.removed) &&
        gone - session->planned <= 2 * minute && trusted(session->startPin))
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
    act(CloseOverdueSession{});
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
    forgetUndone();
    NaiveSession none = taken(session);
    none.deleted = true;
    session.before.push_back(none);
    m_sessions.push_back(session);
}

NaiveSession NaiveRules::taken(const NaiveSession& session) {
    NaiveSession state = session;
    state.before.clear();
    state.undone.clear();
    state.step = m_change;
    return state;
}

void NaiveRules::forgetUndone() {
    for (NaiveSession& session : m_sessions)
        session.undone.clear();
}

const NaiveSession* NaiveRules::changedBy(const RevisionId& revision,
                                          std::vector<NaiveSession> NaiveSession::*steps) const {
    for (const NaiveSession& session : m_sessions)
        if (!(session.*steps).empty() && (session.*steps).back().step == revision.change)
            return &session;
    return nullptr;
}

NaiveSession NaiveRules::edited(const NaiveSession& session, const EditSession& edit) const {
    NaiveSession changed = session;
    if (const auto modality = edit.fields.get(&Session::modality))
        changed.modality = *modality;
    if (const auto site = edit.fields.get(&Session::site))
        changed.site = *site;
    if (const auto start = edit.fields.get(&Session::start))
        changed.start = ms(start->utc);
    if (const auto end = edit.fields.get(&Session::end))
        changed.end = ms((*end)->utc);
    if (const auto note = edit.fields.get(&Session::note))
        changed.note = note->text();
    if (changed.modality == session.modality && changed.start == session.start &&
        changed.end == session.end)
        return changed;
    changed.outcome = outcomeOf(changed, planOf(changed.modality).most);
    if (changed.start != session.start)
        changed.startPin = {changed.start, 0, 0};
    if (session.timed) {
        const Ms by = *changed.end - *session.end;
        changed.endPin->wall += changed.endPin->wall == nowhere ? 0 : by;
        changed.endPin->at += by;
    } else {
        changed.endPin = pinOfPast(*changed.end);
    }
    return changed;
}

bool NaiveRules::changes(const EditSession& edit) const {
    const NaiveSession& is = *find(edit.what);
    const NaiveSession becomes = edited(is, edit);
    return becomes.modality != is.modality || becomes.site != is.site ||
           becomes.start != is.start || becomes.end != is.end || becomes.note != is.note;
}

void NaiveRules::act(const EditSession& edit) {
    if (!changes(edit))
        return;
    forgetUndone();
    NaiveSession* session = change(edit.what);
    NaiveSession after = edited(*session, edit);
    after.before.push_back(taken(*session));
    *session = after;
}

void NaiveRules::act(const DeletePast& wanted) {
    forgetUndone();
    NaiveSession* session = change(wanted.id);
    session->before.push_back(taken(*session));
    session->deleted = true;
}

void NaiveRules::act(const Undo& wanted) {
    NaiveSession* session = change(changedBy(wanted.revision, &NaiveSession::before)->id);
    NaiveSession restored = session->before.back();
    restored.before = session->before;
    restored.before.pop_back();
    restored.undone = session->undone;
    restored.undone.push_back(taken(*session));
    *session = restored;
}

void NaiveRules::act(const Redo& wanted) {
    NaiveSession* session = change(changedBy(wanted.revision, &NaiveSession::undone)->id);
    NaiveSession restored = session->undone.back();
    restored.undone = session->undone;
    restored.undone.pop_back();
    restored.before = session->before;
    restored.before.push_back(taken(*session));
    *session = restored;
}

void NaiveRules::act(const SetProtocol& plan) {
    m_plans.at(plan.modality == Modality::Ice ? 0 : 1) = {ms(plan.window.least),
                                                          ms(plan.window.most), ms(plan.rest)};
}

} // namespace coolwarm::test
