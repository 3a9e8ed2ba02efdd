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

Result keep(Kept plan, const Choices& choices, Transaction& tx,
            std::vector<Shortfall> shortfalls = {}) {
    if (plan)
        plan->edition = nextEdition(choices);
    const PlanMove move = planMove(sessionsOf(choices.plan), sessionsOf(plan));
    tx.writer.setDayPlan(plan, choices.plan);
    return done(DayPlanSet{move, !plan, std::move(shortfalls)});
}

// What has begun is in the log, and what is over is nobody's plan any more.
Result layOut(DayPlan plan, const Choices& choices, Transaction& tx,
              std::chrono::minutes delay = std::chrono::minutes{0}) {
    const DayPlanFacts facts = planFactsOf(plan, choices, tx.store, tx.now, tx.zone);
    const auto isOfOldDay = [&](const PlannedSession& each) { return each.day < facts.today.date; };
    std::erase_if(plan.leftOut, isOfOldDay);
    DayPlanRequest request = planRequestOf(plan.wish, facts, choices);
    request.delay = delay;
    LaidOutPlan found = planFor(request, tx.now, tx.zone);
    plan.sessions = std::move(found.sessions);
    plan.exact = found.exact;
    return keep(std::move(plan), choices, tx, std::move(found.shortfalls));
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
    return layOut(std::move(plan), choices, tx);
}

Result perform(const MoveDayPlan& command, Transaction& tx) {
    const Choices choices = tx.store.choices();
    if (!choices.plan)
        return refusedFor(Reason::NoDayPlan);
    const std::chrono::minutes none{0};
    return layOut(*choices.plan, choices, tx,
                  std::clamp(command.delay, none, PlanWish::longestGap));
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
