// SPDX-License-Identifier: MIT
// The naive rules' answers, found by looking at every session: nothing clever, on purpose.
#include "tests/core/days/naive_rules.h"

#include <algorithm>

namespace coolwarm::test {

std::optional<Reason> NaiveRules::verdict(const Command& command) const {
    return std::visit([&](const auto& wish) { return why(wish); }, command);
}

const NaiveSession* NaiveRules::open() const {
    for (const NaiveSession& session : m_sessions)
        if (session.open)
            return &session;
    return nullptr;
}

const NaiveSession* NaiveRules::find(const SessionId& id) const {
    for (const NaiveSession& session : m_sessions)
        if (session.id == id)
            return &session;
    return nullptr;
}

// Two minutes are the slowness of a hardware clock.
bool NaiveRules::trusted(const Pin& pin) const {
    if (sameBoot(pin))
        return true;
    const bool placed = pin.wall != nowhere;
    return clocks.wall() >= m_latestWall - 2 * minute &&
           (!placed || clocks.wall() >= pin.wall - 2 * minute);
}

Ms NaiveRules::sinceRecord(bool wallIsWrong) const {
    if (m_recordBoot == 0 || clocks.boot == 0)
        return 0;
    if (m_recordBoot == clocks.boot)
        return clocks.now - m_recordAt;
    return wallIsWrong ? clocks.uptime() : 0;
}

Ms NaiveRules::provenWall() const {
    const Ms since = sinceRecord(clocks.wall() < m_latestWall - 2 * minute);
    return m_latestWall + (m_recordBoot == clocks.boot ? since : std::min(since, 24 * hour));
}

bool NaiveRules::clockLooksWrong(const Site& site) const {
    for (const NaiveSession& session : m_sessions) {
        const bool counts = session.site == site && (session.timed || !session.deleted);
        if (counts && session.endPin && !trusted(*session.endPin))
            return true;
        if (session.open && !trusted(session.startPin))
            return true;
    }
    return false;
}

// In the boot of the pin true time counts. Afterwards the wall does, unless it stands before what
// was recorded already: then only what had passed at the last record is sure, and what has since.
Ms NaiveRules::since(const Pin& pin) const {
    if (sameBoot(pin))
        return std::max<Ms>(0, clocks.now - pin.at);
    Ms passed = std::max<Ms>(0, m_latestWall - pin.wall);
    if (pin.boot != 0 && pin.boot == m_recordBoot)
        passed = std::max<Ms>(0, m_recordAt - pin.at);
    const bool byWall = trusted(pin) && pin.wall != nowhere;
    const Ms gone = passed + sinceRecord(!byWall);
    if (byWall)
        return std::max(gone, clocks.wall() - pin.wall);
    return pin.boot != 0 && clocks.boot != 0 ? std::max(gone, clocks.uptime()) : gone;
}

Ms NaiveRules::on(const NaiveSession& session) const {
    Ms gone = since(session.startPin);
    if (session.endPin)
        gone = std::max(gone, *session.end - session.start + since(*session.endPin));
    else if (!trusted(session.startPin))
        gone = std::max(gone, session.planned);
    return gone;
}

std::optional<Ms> NaiveRules::sinceEnd(Modality modality, const Site& site) const {
    std::optional<Ms> least;
    for (const NaiveSession& session : m_sessions) {
        if (session.modality != modality || session.site != site || !session.endPin)
            continue;
        if (session.deleted && !session.timed)
            continue;
        const Ms gone = since(*session.endPin);
        if (!least || gone < *least)
            least = gone;
    }
    return least;
}

Ms NaiveRules::restLeft(Modality modality, const Site& site) const {
    const auto gone = sinceEnd(modality, site);
    if (!gone || *gone >= planOf(modality).rest)
        return 0;
    return planOf(modality).rest - *gone;
}

std::optional<Reason> NaiveRules::why(const Start& start) const {
    const StartRequest& wanted = start.request;
    const Plan plan = planOf(wanted.modality);
    const Ms ago = ms(wanted.ago);
    if (ms(wanted.length) < plan.least || ms(wanted.length) > plan.most)
        return Reason::LengthOutsideWindow;
    if (ago < 0 || ago >= plan.most)
        return Reason::AgoTooLong;
    if (const NaiveSession* running = open())
        return due(*running) ? Reason::AlarmWaiting : Reason::SessionRunning;
    if (const auto gone = sinceEnd(wanted.modality, wanted.site)) {
        if (*gone < plan.rest)
            return Reason::Resting;
        if (*gone - ago < plan.rest)
            return Reason::AgoInsideRest;
    }
    const Modality other = wanted.modality == Modality::Ice ? Modality::Heat : Modality::Ice;
    if (const auto gone = sinceEnd(other, wanted.site)) {
        if (*gone < ago)
            return Reason::AgoInsideSession;
        if (*gone - ago < 2 * hour && !wanted.skinFeelsNormal)
            return Reason::SkinQuestion;
    }
    return std::nullopt;
}

std::optional<Reason> NaiveRules::why(const Replan& replan) const {
    const NaiveSession* running = open();
    if (running == nullptr)
        return Reason::NothingRunning;
    if (due(*running))
        return Reason::AlarmDue;
    const Plan plan = planOf(running->modality);
    if (ms(replan.planned) < plan.least || ms(replan.planned) > plan.most)
        return Reason::LengthOutsideWindow;
    if (ms(replan.planned) < on(*running))
        return Reason::ShorterThanElapsed;
    return std::nullopt;
}

std::optional<Reason> NaiveRules::why(const NotePainBefore&) const {
    return open() == nullptr ? std::optional(Reason::NothingRunning) : std::nullopt;
}

std::optional<Reason> NaiveRules::why(const CloseOverdueSession&) const {
    return open() == nullptr ? std::optional(Reason::NothingRunning) : std::nullopt;
}

std::optional<Reason> NaiveRules::why(const Stop&) const {
    const NaiveSession* running = open();
    if (running == nullptr)
        return Reason::NothingRunning;
    return due(*running) ? std::optional(Reason::AlarmDue) : std::nullopt;
}

const NaiveSession* NaiveRules::mistake() const {
    if (open() != nullptr)
        return open();
    const NaiveSession* started = m_started ? find(*m_started) : nullptr;
    return started == nullptr || started->deleted ? nullptr : started;
}

// A minute from the press of the button, whatever it said about the pack, and of that boot.
std::optional<Reason> NaiveRules::why(const Discard& discard) const {
    const NaiveSession* session = mistake();
    if (session == nullptr || (discard.session && *discard.session != session->id))
        return Reason::NothingRunning;
    const bool otherBoot = m_startedPin.boot != clocks.boot;
    if (otherBoot || since(m_startedPin) > minute || !trusted(m_startedPin))
        return Reason::TooLateToDiscard;
    return std::nullopt;
}

std::optional<Reason> NaiveRules::why(const Confirm& confirm) const {
    const NaiveSession* running = open();
    if (running == nullptr)
        return Reason::NothingRunning;
    if (!due(*running))
        return Reason::AlarmNotDue;
    if (const auto* moment = std::get_if<std::chrono::sys_seconds>(&confirm.removed)) {
        const Ms ago = clocks.wall() - ms(*moment);
        if (ago < 0 || ago > on(*running))
            return Reason::RemovedOutsideSession;
        if (on(*running) - ago < planOf(running->modality).least && !confirm.shortIsMeant)
            return Reason::RemovedBeforeWindow;
    }
    return std::nullopt;
}

std::optional<Reason> NaiveRules::whyNotTakenBack(Closing::Kind kind) const {
    if (open() != nullptr || !m_closed || m_closedKind != kind)
        return Reason::NothingToTakeBack;
    const NaiveSession* closed = find(*m_closed);
    if (closed == nullptr || closed->deleted || m_closedPin.boot != clocks.boot ||
        !trusted(m_closedPin) || since(m_closedPin) > minute)
        return Reason::NothingToTakeBack;
    return std::nullopt;
}

std::optional<Reason> NaiveRules::why(const UndoStop&) const {
    return whyNotTakenBack(Closing::Kind::Stopped);
}

std::optional<Reason> NaiveRules::why(const RingAgain&) const {
    return whyNotTakenBack(Closing::Kind::Confirmed);
}

bool NaiveRules::overlaps(const NaiveSession& session) const {
    for (const NaiveSession& other : m_sessions) {
        if (other.deleted || other.id == session.id || other.site != session.site)
            continue;
        if (other.start < *session.end && (!other.end || *other.end > session.start))
            return true;
    }
    return false;
}

std::optional<Reason> NaiveRules::whyNotInThePast(const NaiveSession& session) const {
    if (session.start < 0)
        return Reason::BeforeTheLog;
    if (*session.end <= session.start)
        return Reason::EndNotAfterStart;
    if (*session.end > clocks.wall())
        return Reason::InTheFuture;
    if (*session.end - session.start > 24 * hour)
        return Reason::LongerThanADay;
    return overlaps(session) ? std::optional(Reason::Overlaps) : std::nullopt;
}

std::optional<Reason> NaiveRules::why(const LogPast& past) const {
    NaiveSession session{SessionId::random()};
    session.site = past.site;
    session.start = ms(past.start.utc);
    session.end = ms(past.end.utc);
    return whyNotInThePast(session);
}

std::optional<Reason> NaiveRules::why(const EditSession& edit) const {
    const NaiveSession* session = find(edit.what);
    if (session == nullptr || session->deleted)
        return Reason::NoSuchSession;
    if (session->open)
        return Reason::StillOpen;
    const auto base = edit.base.get(&Session::note);
    if (base && base->text() != session->note)
        return Reason::ChangedMeanwhile; // no other field has a base that it never had
    const NaiveSession after = edited(*session, edit);
    const bool moved = after.start != session->start || after.end != session->end ||
                       after.modality != session->modality || after.site != session->site;
    const bool onlyLater = after.start == session->start && *after.end > *session->end &&
                           after.modality == session->modality && after.site == session->site;
    const bool resting = since(*session->endPin) < planOf(session->modality).rest;
    if (session->timed && resting && moved && !onlyLater)
        return Reason::HeldByRest;
    return moved ? whyNotInThePast(after) : std::nullopt;
}

std::optional<Reason> NaiveRules::why(const DeletePast& wanted) const {
    const NaiveSession* session = find(wanted.id);
    if (session == nullptr || session->deleted)
        return Reason::NoSuchSession;
    return session->open ? std::optional(Reason::StillOpen) : std::nullopt;
}

std::optional<Reason> NaiveRules::why(const Undo& wanted) const {
    const NaiveSession* session = changedBy(wanted.revision, &NaiveSession::before);
    if (session == nullptr)
        return Reason::NothingToUndo;
    const NaiveSession& before = session->before.back();
    return !before.deleted && overlaps(before) ? std::optional(Reason::Overlaps) : std::nullopt;
}

std::optional<Reason> NaiveRules::why(const SetPreferences& wish) const {
    const auto& ice = wish.preferences.lengths.ice;
    const auto& heat = wish.preferences.lengths.heat;
    if ((ice && (ms(*ice) < 15 * minute || ms(*ice) > 25 * minute)) ||
        (heat && (ms(*heat) < 10 * minute || ms(*heat) > 20 * minute)))
        return Reason::LengthOutsideWindow;
    return std::nullopt;
}

std::optional<Reason> NaiveRules::why(const Redo& wanted) const {
    const NaiveSession* session = changedBy(wanted.revision, &NaiveSession::undone);
    if (session == nullptr)
        return Reason::NothingToRedo;
    const NaiveSession& after = session->undone.back();
    const bool takes = after.start != session->start || *after.end < *session->end ||
                       after.modality != session->modality || after.site != session->site;
    const bool resting = since(*session->endPin) < planOf(session->modality).rest;
    if (!session->deleted && !after.deleted && session->timed && resting && takes)
        return Reason::HeldByRest;
    return !after.deleted && overlaps(after) ? std::optional(Reason::Overlaps) : std::nullopt;
}

std::optional<Reason> NaiveRules::why(const SetProtocol& plan) const {
    const bool ice = plan.modality == Modality::Ice;
    const Ms least = ms(plan.window.least);
    const Ms most = ms(plan.window.most);
    const Ms rest = ms(plan.rest);
    if (least < (ice ? 15 : 10) * minute || most > (ice ? 25 : 20) * minute || least > most ||
        rest < 2 * hour || rest > 24 * hour)
        return Reason::ProtocolWidens;
    const Ms before = planOf(plan.modality).rest;
    if (rest >= before)
        return std::nullopt;
    for (const NaiveSession& session : m_sessions) {
        if (session.modality != plan.modality)
            continue;
        if (restLeft(session.modality, session.site) > 0)
            return Reason::PlanHeldByRest;
        if (session.open && !session.end && due(session) && on(session) - session.planned < before)
            return Reason::PlanHeldByRest;
    }
    return std::nullopt;
}

} // namespace coolwarm::test
