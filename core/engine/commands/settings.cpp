// SPDX-License-Identifier: MIT
// Carries out changes of plan and preferences; the plan is asked of rule 9.
#include "core/engine/commands/settings.h"

#include "core/engine/transaction.h"
#include "core/rules/plan_rules.h"

namespace coolwarm {

Result perform(const ChooseSite& command, Transaction& tx) {
    tx.writer.chooseSite(command.site);
    return done(SiteChosen{});
}

Result perform(const SetProtocol& command, Transaction& tx) {
    PlanFacts facts{tx.protocol, tx.latestWall, {}, {}};
    for (const Site& site : tx.store.sites()) {
        const auto ends = tx.store.restEnds(command.modality, site, tx.now.boot);
        facts.ends.insert(facts.ends.end(), ends.begin(), ends.end());
    }
    if (tx.open && tx.open->session.modality == command.modality && !tx.open->session.outcome &&
        tx.running().alarmDue())
        facts.sinceDue = -tx.running().remaining();
    if (Verdict verdict = mayPlan({command.modality, command.window, command.rest}, facts, tx.now);
        !verdict.isAllowed())
        return {verdict, {}};
    Protocol plan = tx.protocol;
    if (plan.narrow(command.modality, command.window, command.rest))
        tx.writer.setProtocol(plan);
    return done(ProtocolSet{});
}

Result perform(const TrustClock& /*command*/, Transaction& tx) {
    const LatestTime& latest = tx.latestWall;
    if (!standsBehind(tx.now, latest) && !tx.store.endsAfter(tx.now.wallSecond() + clockTolerance))
        return {};
    tx.writer.trustClock();
    return done(ClockTrusted{});
}

Result perform(const ConfirmBriefing& /*command*/, Transaction& tx) {
    tx.writer.setBriefed();
    return done(Briefed{});
}

Result perform(const SetPreferences& command, Transaction& tx) {
    for (const Modality modality : bothModalities) {
        const auto& length = command.preferences.lengths[modality];
        const LengthWindow window = Protocol::standard(modality).window;
        if (length && !window.holds(*length))
            return {Verdict::refused({Reason::LengthOutsideWindow, modality, {}, window, {}, {}}),
                    {}};
    }
    tx.writer.setPreferences(command.preferences);
    return done(PreferencesSet{});
}

} // namespace coolwarm
