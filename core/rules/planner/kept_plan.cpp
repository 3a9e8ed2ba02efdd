// SPDX-License-Identifier: MIT
// Compares a kept plan with what has happened since.
#include "core/rules/planner/kept_plan.h"

#include "core/rules/rest.h"
#include "core/rules/running_rules.h"

#include <algorithm>

namespace coolwarm {

namespace {

using std::chrono::sys_seconds;

const PlanSite* siteOf(const PlannedSession& session, const std::vector<PlanSite>& sites) {
    const auto found = std::ranges::find(sites, session.site, &PlanSite::site);
    return found == sites.end() ? nullptr : &*found;
}

// By the plan of the rules that is in force, the rests and the session that runs.
bool isTooSoon(const PlannedSession& session, const PlanSite& site, const Reading& now) {
    const SiteFacts& facts = site.facts;
    const Regimen& regimen = facts.protocol.of(session.modality);
    if (!regimen.window.holds(session.length))
        return true;
    if (const auto rest = restAfter(facts.ends[session.modality], regimen, now, facts.latestWall);
        rest && rest->remaining > Millis{0} && session.start < momentIn(now, rest->remaining))
        return true;
    if (!facts.open)
        return false;
    const StoredSession& open = *facts.open;
    const Millis planned{open.session.planned.value_or(std::chrono::minutes{0})};
    const Millis left = planned - timeOn(open, now, facts.latestWall).time;
    const bool sameRest =
        open.session.site == session.site && open.session.modality == session.modality;
    const Millis hold = std::max(Millis{0}, left) + (sameRest ? Millis{regimen.rest} : Millis{0});
    return session.start < momentIn(now, hold);
}

std::optional<sys_seconds> heldUntil(const PlannedSession& session,
                                     const std::vector<BusyTime>& quiet) {
    for (const BusyTime& each : quiet)
        if (each.from <= session.start && session.start < each.to)
            return each.to;
    return std::nullopt;
}

bool hasBegun(const PlannedSession& session, const PlanSite& site, const WakingDay& today) {
    return session.day == today.date && session.number < planNumber(site, session.modality, 0);
}

} // namespace

PlanStatus planStatus(const DayPlan& plan, const DayPlanFacts& facts, const Reading& now) {
    PlanStatus status;
    const sys_seconds moment = now.wallSecond();
    const WakingDay& today = facts.today;
    for (const PlannedSession& session : plan.sessions) {
        const bool isOver =
            session.day < today.date || (session.day == today.date && moment >= today.to);
        const PlanSite* site = siteOf(session, facts.sites);
        if (isOver || !site || hasBegun(session, *site, today))
            continue;
        PlanStep step{session, PlanStepState::Ahead, heldUntil(session, facts.quiet)};
        if (isTooSoon(session, *site, now))
            step.state = PlanStepState::TooSoon;
        else if (moment > step.dueUntil())
            step.state = PlanStepState::Late;
        else if (moment >= session.start)
            step.state = PlanStepState::Due;
        status.shouldMove = status.shouldMove || step.state == PlanStepState::TooSoon ||
                            step.state == PlanStepState::Late;
        status.steps.push_back(step);
    }
    const auto isOfToday = [&](const PlannedSession& each) { return each.day == today.date; };
    status.mayMove =
        status.shouldMove || (std::ranges::any_of(plan.leftOut, isOfToday) &&
                              std::ranges::any_of(status.steps, isOfToday, &PlanStep::session));
    return status;
}

std::vector<PlannedSession> pinnedOf(const std::vector<PlanStep>& steps) {
    std::vector<PlannedSession> pinned;
    for (const PlanStep& step : steps)
        if (step.session.isPinned)
            pinned.push_back(step.session);
    return pinned;
}

PlanMove handMove(const PlannedSession& from, const PlannedSession& to,
                  const std::vector<PlanStep>& before, const std::vector<PlannedSession>& after) {
    PlanMove move{from, to, 0, 0, 0};
    for (const PlannedSession& session : after)
        move.moved += std::ranges::none_of(
            before, [&](const PlanStep& each) { return each.session.isPlacedAs(session); });
    const auto difference = static_cast<int>(std::ssize(after) - std::ssize(before));
    move.gone = std::max(0, -difference);
    move.added = std::max(0, difference);
    move.moved = std::max(1, move.moved - move.added);
    return move;
}

PlanMove planMove(const std::vector<PlannedSession>& before,
                  const std::vector<PlannedSession>& after) {
    PlanMove move;
    const auto like = [](const std::vector<PlannedSession>& list, const PlannedSession& session) {
        return std::ranges::find_if(
            list, [&](const PlannedSession& each) { return each.isSameAs(session); });
    };
    for (const PlannedSession& session : before) {
        const auto found = like(after, session);
        const bool gone = found == after.end();
        if (!gone && found->start == session.start)
            continue;
        ++(gone ? move.gone : move.moved);
        if (move.from)
            continue;
        move.from = session;
        if (!gone)
            move.to = *found;
    }
    for (const PlannedSession& session : after)
        move.added += like(before, session) == before.end() ? 1 : 0;
    return move;
}

} // namespace coolwarm
