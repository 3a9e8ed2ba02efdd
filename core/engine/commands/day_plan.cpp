// SPDX-License-Identifier: MIT
// Carries out changes of today's plan; where each session lies is the planner's affair.
#include "core/engine/commands/day_plan.h"

#include "core/engine/plan_facts.h"
#include "core/engine/transaction.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

using Kept = std::optional<DayPlan>;

const std::vector<PlannedSession>& sessionsOf(const Kept& plan) {
    static const std::vector<PlannedSession> none;
    return plan ? plan->sessions : none;
}

// Each change counts one up, also one that is taken back: who has read the plan before has to see
// that it is another one.
std::int64_t nextEdition(const Choices& choices) {
    std::int64_t edition = 0;
    for (const Kept* plan : {&choices.plan, &choices.planBefore})
        edition = std::max(edition, *plan ? (*plan)->edition : 0);
    return edition + 1;
}

Result keep(Kept plan, const Choices& choices, Transaction& tx, const PlanMove& move,
            std::vector<Shortfall> shortfalls = {}) {
    if (plan)
        plan->edition = nextEdition(choices);
    tx.writer.setDayPlan(plan, choices.plan);
    return done(DayPlanSet{move, !plan, std::move(shortfalls)});
}

Result keep(Kept plan, const Choices& choices, Transaction& tx) {
    const PlanMove move = planMove(sessionsOf(choices.plan), sessionsOf(plan));
    return keep(std::move(plan), choices, tx, move);
}

/// Lays a plan out around what is pinned.
class Layout {
public:
    Layout(DayPlan plan, const Choices& choices, Transaction& tx)
        : m_plan(std::move(plan)),
          m_choices(choices),
          m_tx(tx),
          m_facts(planFactsOf(m_plan, choices, tx.store, tx.now, tx.zone)),
          m_request(planRequestOf(m_plan.wish, m_facts, choices)) {
        if (const Kept& kept = choices.plan)
            m_steps =
                planStatus(*kept, planFactsOf(*kept, choices, tx.store, tx.now, tx.zone), tx.now)
                    .steps;
        m_request.pinned = pinnedOf(m_steps);
    }

    /// Of the plan that is kept: what has not begun.
    [[nodiscard]] const std::vector<PlanStep>& steps() const { return m_steps; }
    [[nodiscard]] DayPlanRequest& request() { return m_request; }
    /// What the plan holds then.
    const std::vector<PlannedSession>& layOut();
    [[nodiscard]] Result keep();
    [[nodiscard]] Result keep(const PlanMove& move);

private:
    DayPlan m_plan;
    const Choices& m_choices;
    Transaction& m_tx;
    DayPlanFacts m_facts;
    DayPlanRequest m_request;
    std::vector<PlanStep> m_steps;
    std::vector<Shortfall> m_shortfalls;
};

// What has begun is in the log, and what is over is nobody's plan any more.
const std::vector<PlannedSession>& Layout::layOut() {
    const auto today = m_facts.today.date;
    std::erase_if(m_plan.leftOut, [&](const PlannedSession& each) { return each.day < today; });
    LaidOutPlan found = planFor(m_request, m_tx.now, m_tx.zone);
    m_plan.sessions = std::move(found.sessions);
    m_plan.exact = found.exact;
    m_shortfalls = std::move(found.shortfalls);
    return m_plan.sessions;
}

Result Layout::keep(const PlanMove& move) {
    return coolwarm::keep(std::move(m_plan), m_choices, m_tx, move, std::move(m_shortfalls));
}

Result Layout::keep() {
    return keep(planMove(sessionsOf(m_choices.plan), m_plan.sessions));
}

} // namespace

Result perform(const SetDayPlan& command, Transaction& tx) {
    const Choices choices = tx.store.choices();
    DayPlan plan;
    plan.wish = command.wish;
    if (plan.wish.sites.empty() || plan.wish.sites.size() > PlanWish::mostSites ||
        plan.wish.busy.size() > PlanWish::mostBusyTimes)
        return refusedFor(Reason::NotInDayPlan);
    plan.wish.leastGap =
        std::clamp(plan.wish.leastGap, std::chrono::minutes{0}, PlanWish::longestGap);
    for (SiteWish& site : plan.wish.sites)
        for (const Modality modality : bothModalities)
            if (auto& packs = site.packs[modality])
                packs = std::clamp(*packs, 0, mostPacksADay);
    Layout layout(std::move(plan), choices, tx);
    layout.layOut();
    return layout.keep();
}

Result perform(const MoveDayPlan& command, Transaction& tx) {
    const Choices choices = tx.store.choices();
    if (!choices.plan)
        return refusedFor(Reason::NoDayPlan);
    Layout layout(*choices.plan, choices, tx);
    layout.request().delay =
        std::clamp(command.delay, std::chrono::minutes{0}, PlanWish::longestGap);
    layout.layOut();
    return layout.keep();
}

Result perform(const PinPlanStep& command, Transaction& tx) {
    const Choices choices = tx.store.choices();
    if (!choices.plan)
        return refusedFor(Reason::NoDayPlan);
    Layout layout(*choices.plan, choices, tx);
    const auto isMeant = [&](const PlanStep& each) {
        return each.session.isPlacedAs(command.what) && each.session.isSameAs(command.what);
    };
    const auto step = std::ranges::find_if(layout.steps(), isMeant);
    if (step == layout.steps().end())
        return refusedFor(Reason::NotInDayPlan);
    std::vector<PlannedSession>& pinned = layout.request().pinned;
    std::erase_if(pinned, [&](const PlannedSession& each) { return each.isSameAs(command.what); });
    PlannedSession moved = step->session;
    moved.start = command.to.value_or(moved.start);
    if (command.to)
        pinned.insert(pinned.begin(), moved);
    const auto& sessions = layout.layOut();
    for (const PlannedSession& each : pinned)
        if (std::ranges::none_of(sessions, [&](const PlannedSession& planned) {
                return planned.isPinned && planned.isPlacedAs(each);
            }))
            return refusedFor(Reason::NoPlaceInDayPlan);
    return command.to ? layout.keep(handMove(step->session, moved, layout.steps(), sessions))
                      : layout.keep();
}

Result perform(const LeaveOut& command, Transaction& tx) {
    const Choices choices = tx.store.choices();
    if (!choices.plan)
        return refusedFor(Reason::NoDayPlan);
    DayPlan plan = *choices.plan;
    const auto found = std::ranges::find_if(
        plan.sessions, [&](const PlannedSession& each) { return each.isSameAs(command.what); });
    if (found == plan.sessions.end())
        return refusedFor(Reason::NotInDayPlan);
    plan.leftOut.push_back(*found);
    plan.leftOut.back().isPinned = false;
    plan.sessions.erase(found);
    return keep(std::move(plan), choices, tx);
}

Result perform(const DropDayPlan& /*command*/, Transaction& tx) {
    const Choices choices = tx.store.choices();
    return choices.plan ? keep(std::nullopt, choices, tx) : refusedFor(Reason::NoDayPlan);
}

Result perform(const UndoDayPlan& /*command*/, Transaction& tx) {
    const Choices choices = tx.store.choices();
    if (!choices.plan && !choices.planBefore)
        return refusedFor(Reason::NoDayPlan);
    return keep(choices.planBefore, choices, tx);
}

} // namespace coolwarm
