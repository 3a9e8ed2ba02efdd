// SPDX-License-Identifier: MIT
// Judges a new plan: first what can never be used, then what has to wait for a rest.
#include "core/rules/plan_rules.h"

#include "core/rules/rest.h"

#include <algorithm>

namespace coolwarm {

namespace {

// What is left of the rest that holds longest under the plan in force.
Millis restLeft(const PlanFacts& facts, const Regimen& regimen, const Reading& now) {
    const auto rest = restAfter(facts.ends, regimen, now, facts.latestWall);
    const Millis stored = rest ? rest->remaining : Millis{0};
    const Millis due = facts.sinceDue ? Millis{regimen.rest} - *facts.sinceDue : Millis{0};
    return std::max(stored, due);
}

} // namespace

Verdict mayPlan(const PlanRequest& request, const PlanFacts& facts, const Reading& now) {
    Refusal refusal;
    refusal.modality = request.modality;
    refusal.window = Protocol::standard(request.modality).window;
    refusal.reason = Reason::ProtocolWidens;
    if (!Protocol::mayUse(request.modality, request.window, request.rest))
        return Verdict::refused(refusal);
    const Regimen& inForce = facts.protocol.of(request.modality);
    const Millis left = restLeft(facts, inForce, now);
    if (request.rest >= inForce.rest || left <= Millis{0})
        return Verdict::allowed();
    refusal.reason = Reason::PlanHeldByRest;
    refusal.opensAt = momentIn(now, left);
    return Verdict::refused(refusal);
}

} // namespace coolwarm
