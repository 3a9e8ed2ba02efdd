// SPDX-License-Identifier: MIT
// Gathers the facts of each part of the body of a plan.
#include "core/engine/plan_facts.h"

#include "core/engine/status.h"
#include "core/rules/planner/quiet_times.h"

namespace coolwarm {

namespace {

UsedFirst usedFirstAt(const Site& site, Store& store, const Moment& now) {
    const auto bouts = store.diary().boutsDuring(site, now.utc, now.utc + std::chrono::seconds{1});
    return bouts.empty() ? UsedFirst::Either : boutDay(bouts.back(), {}, now).first;
}

} // namespace

DayPlanFacts planFactsOf(const DayPlan& plan, const Choices& choices, Store& store,
                         const Reading& now, const Zone& zone) {
    DayPlanFacts facts;
    facts.today = wakingDays(plan.wish.waking, now.wallSecond(), zone)[0];
    if (const auto& quiet = choices.preferences.quietHours)
        facts.quiet = quietTimes(facts.today.date, *quiet, zone);
    for (const SiteWish& wished : plan.wish.sites) {
        PlanSite site;
        site.site = wished.site;
        site.wish = wished.packs;
        site.pattern = wished.pattern;
        site.usedFirst = usedFirstAt(wished.site, store, zone.at(now.wallSecond()));
        site.facts.protocol = store.protocol();
        site.facts.latestWall = store.latestWall();
        site.facts.open = store.openSession();
        site.facts.last = store.lastTimedAt(wished.site, now);
        for (const Modality modality : bothModalities)
            site.facts.ends[modality] = store.restEnds(modality, wished.site, now.boot);
        site.done = store.begunSince(wished.site, facts.today.countsFrom);
        for (const PlannedSession& each : plan.leftOut)
            if (each.site == wished.site && each.day == facts.today.date)
                site.leftOut[each.modality].push_back(each.number);
        facts.sites.push_back(std::move(site));
    }
    return facts;
}

DayPlanRequest planRequestOf(const PlanWish& wish, const DayPlanFacts& facts,
                             const Choices& choices) {
    DayPlanRequest request;
    request.sites = facts.sites;
    request.leastGap = wish.leastGap;
    request.waking = wish.waking;
    request.busy = wish.busy;
    request.quiet = choices.preferences.quietHours;
    for (const Modality modality : bothModalities) {
        const Protocol protocol =
            facts.sites.empty() ? Protocol() : facts.sites.front().facts.protocol;
        request.length[modality] = proposedLength(choices, modality, protocol.of(modality));
    }
    return request;
}

} // namespace coolwarm
