// SPDX-License-Identifier: MIT
// Turns facts into minutes, lays out today and then tomorrow, and says what is missing.
#include "core/rules/planner/free_spans.h"
#include "core/rules/planner/planner_p.h"
#include "core/rules/planner/shortfall.h"
#include "core/rules/rest.h"
#include "core/rules/running_rules.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

using std::chrono::minutes;
using std::chrono::sys_seconds;

constexpr int asOften = 100; // more than any day holds: one takes two hours

} // namespace

Planner::Planner(const DayPlanRequest& request, const Reading& now, const Zone& zone)
    : m_request(request), m_now(now), m_zone(zone), m_base(std::chrono::floor<minutes>(now.wall)) {
    m_base -= m_base.time_since_epoch() % minutes{minutesPerSlot};
    m_plan.days = wakingDays(request.waking, now.wallSecond(), zone);
    takeFacts();
}

void Planner::takeFacts() {
    const SiteFacts& any = m_request.sites.front().facts;
    for (const Modality modality : bothModalities) {
        const Regimen& regimen = any.protocol.of(modality);
        const auto length =
            std::clamp(m_request.length[modality], regimen.window.least, regimen.window.most);
        m_problem.length[modality] = static_cast<int>(length.count());
        m_problem.rest[modality] = static_cast<int>(regimen.rest.count());
    }
    m_problem.gap = static_cast<int>(std::max(minutes{0}, m_request.leastGap).count());
    m_problem.from = minuteIn(Millis{std::max(minutes{0}, m_request.delay)});
    for (const PlanSite& site : m_request.sites)
        m_problem.sites.push_back(siteFrom(site));
    if (any.open)
        takeRunning(*any.open, any.latestWall);
}

namespace {

// How long ago the last session of the modality ended there, as far as it may still matter.
std::optional<Millis> sinceLast(Modality modality, const SiteFacts& facts, const Reading& now) {
    std::vector<Anchor> ends = facts.ends[modality];
    if (facts.last && facts.last->endAnchor && facts.last->session.modality == modality)
        ends.push_back(*facts.last->endAnchor);
    std::optional<Millis> ago;
    for (const Anchor& end : ends) {
        const Millis since = elapsedSince(end, now, facts.latestWall).time;
        ago = std::min(ago.value_or(since), since);
    }
    return ago;
}

} // namespace

SlotSite Planner::siteFrom(const PlanSite& wished) const {
    const SiteFacts& facts = wished.facts;
    SlotSite site;
    site.pattern = patternOn(wished.pattern, wished.usedFirst);
    for (const Modality modality : bothModalities) {
        const auto rest =
            restAfter(facts.ends[modality], facts.protocol.of(modality), m_now, facts.latestWall);
        site.readyAt[modality] = minuteIn(rest ? rest->remaining : Millis{0});
        const auto ago = sinceLast(modality, facts, m_now);
        if (!ago)
            continue;
        const int ended = minuteIn(-*ago);
        site.endedAt[modality] = ended;
        if (ended > minuteAt(m_plan.days[0].countsFrom) &&
            (!site.lastEnd || ended > *site.lastEnd)) {
            site.last = modality;
            site.lastEnd = ended;
        }
    }
    return site;
}

// It holds to its planned end; one whose alarm rings is taken as over now.
void Planner::takeRunning(const StoredSession& running, const LatestTime& latest) {
    const Modality modality = running.session.modality;
    const Elapsed on = timeOn(running, m_now, latest);
    const Millis planned{running.session.planned.value_or(minutes{0})};
    const int end = minuteIn(std::max(Millis{0}, planned - on.time));
    m_problem.from = std::max(m_problem.from, end);
    for (std::size_t index = 0; index < m_problem.sites.size(); ++index) {
        if (m_request.sites[index].site != running.session.site)
            continue;
        SlotSite& site = m_problem.sites[index];
        site.readyAt[modality] = std::max(site.readyAt[modality], end + m_problem.rest[modality]);
        site.endedAt[modality] = end;
        site.last = modality;
        site.lastEnd = end;
    }
}

void Planner::wishFor(int day) {
    for (std::size_t index = 0; index < m_problem.sites.size(); ++index)
        for (const Modality modality : bothModalities) {
            SlotSite& site = m_problem.sites[index];
            const auto& wish = m_request.sites[index].wish[modality];
            site.most[modality] =
                wish ? std::clamp(*wish - doneAt(index, modality, day), 0, asOften) : asOften;
        }
}

int Planner::doneAt(std::size_t site, Modality modality, int day) const {
    const PlanSite& wished = m_request.sites[site];
    return day == 0 ? wished.done[modality] + static_cast<int>(wished.leftOut[modality].size()) : 0;
}

void Planner::begin(int day) {
    const WakingDay& waking = m_plan.days[static_cast<std::size_t>(day)];
    m_problem.free = freeSpans(waking, m_request, m_base, m_zone);
    m_problem.dayEnd = minuteAt(waking.to);
    wishFor(day);
    for (SlotSite& site : m_problem.sites)
        site.pinned.clear();
}

bool Planner::pin(int day, const PlannedSession& session, SlotProblem& problem) const {
    const auto site = std::ranges::find(m_request.sites, session.site, &PlanSite::site);
    const auto offset = session.start - m_base;
    if (site == m_request.sites.end() || offset < minutes{0} ||
        offset % minutes{minutesPerSlot} != std::chrono::seconds{0} ||
        session.day != m_plan.days[static_cast<std::size_t>(day)].date)
        return false;
    auto& pins = problem.sites[static_cast<std::size_t>(site - m_request.sites.begin())].pinned;
    pins.push_back({minuteAt(session.start), session.modality});
    std::ranges::sort(pins, {}, &PinnedSlot::start);
    return true;
}

// All of them, as a rule; else one after the other, those with precedence first.
SlotPlan Planner::solve(int day) {
    SlotProblem all = m_problem;
    for (const PlannedSession& each : m_request.pinned)
        static_cast<void>(pin(day, each, all));
    SlotPlan found = layOut(all);
    if (keepsPinned(all, found)) {
        m_problem = std::move(all);
        return found;
    }
    for (const PlannedSession& each : m_request.pinned) {
        SlotProblem more = m_problem;
        if (pin(day, each, more) && keepsPinned(more, layOut(more)))
            m_problem = std::move(more);
    }
    return layOut(m_problem);
}

void Planner::finish(int day, const SlotPlan& found) {
    m_plan.exact = m_plan.exact && found.exact;
    auto sessions = sessionsOf(day, found);
    m_plan.sessions.insert(m_plan.sessions.end(), sessions.begin(), sessions.end());
    tellShortfalls(found, day);
    for (const Slot& slot : found.slots) {
        SlotSite& site = m_problem.sites[static_cast<std::size_t>(slot.site)];
        const int end = slot.start + m_problem.length[slot.modality];
        site.endedAt[slot.modality] = end;
        site.readyAt[slot.modality] = end + m_problem.rest[slot.modality];
        m_problem.from = end;
    }
    for (SlotSite& site : m_problem.sites) { // the next day begins anew
        site.last.reset();
        site.lastEnd.reset();
    }
}

std::vector<PlannedSession> Planner::sessionsOf(int day, const SlotPlan& found) const {
    std::vector<PlannedSession> sessions;
    std::vector<PerModality<int>> numbers(m_problem.sites.size());
    for (const Slot& slot : found.slots) {
        const auto index = static_cast<std::size_t>(slot.site);
        PlannedSession session;
        session.modality = slot.modality;
        session.site = m_request.sites[index].site;
        session.start = timeOf(slot.start);
        session.length = minutes{m_problem.length[slot.modality]};
        session.day = m_plan.days[static_cast<std::size_t>(day)].date;
        const int before = numbers[index][slot.modality]++;
        session.number =
            day == 0 ? planNumber(m_request.sites[index], slot.modality, before) : before + 1;
        session.isPinned = std::ranges::count(m_problem.sites[index].pinned,
                                              PinnedSlot{slot.start, slot.modality}) > 0;
        sessions.push_back(std::move(session));
    }
    return sessions;
}

void Planner::tellShortfalls(const SlotPlan& found, int day) {
    for (std::size_t index = 0; index < m_problem.sites.size(); ++index)
        for (const Modality modality : bothModalities) {
            const auto planned =
                static_cast<int>(std::ranges::count_if(found.slots, [&](auto& each) {
                    return each.site == static_cast<int>(index) && each.modality == modality;
                }));
            const int wished = m_problem.sites[index].most[modality];
            const PlanSite& site = m_request.sites[index];
            const bool any = !site.wish[modality]; // as often as allowed: never is too seldom
            if (any ? planned > 0 : planned >= wished)
                continue;
            m_plan.shortfalls.push_back({day,
                                         site.site,
                                         modality,
                                         any ? std::nullopt : std::optional(wished),
                                         planned,
                                         obstacleTo(modality, index, planned, m_problem),
                                         {}});
        }
}

void Planner::findNearest() {
    for (Shortfall& each : m_plan.shortfalls)
        for (const PlannedSession& session : m_plan.sessions)
            if (!each.nearest && session.site == each.site && session.modality == each.modality)
                each.nearest = session.start;
}

LaidOutPlan Planner::take() {
    findNearest();
    return std::move(m_plan);
}

int planNumber(const PlanSite& site, Modality modality, int before) {
    int number = 0;
    for (int taken = site.done[modality] + before; taken >= 0; --taken)
        do
            ++number;
        while (std::ranges::count(site.leftOut[modality], number) > 0);
    return number;
}

PlanPattern patternOn(PlanPattern pattern, UsedFirst usedFirst) {
    if (pattern != PlanPattern::ByBout)
        return pattern;
    return usedFirst == UsedFirst::Either ? PlanPattern::Alternate : PlanPattern::IceOnly;
}

LaidOutPlan planFor(const DayPlanRequest& request, const Reading& now, const Zone& zone) {
    if (request.sites.empty()) {
        LaidOutPlan none;
        none.days = wakingDays(request.waking, now.wallSecond(), zone);
        return none;
    }
    Planner planner(request, now, zone);
    for (int day = 0; day < 2; ++day) {
        planner.begin(day);
        planner.finish(day, planner.solve(day));
    }
    return planner.take();
}

} // namespace coolwarm
