// SPDX-License-Identifier: MIT
// Rule 9 by itself: what a plan may narrow, and when it may go back.
#include "core/rules/plan_rules.h"

#include "tests/core/rules/rule_facts.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

PlanFacts factsWithRest(minutes rest) {
    PlanFacts facts;
    EXPECT_TRUE(facts.protocol.narrow(Modality::Ice, {15min, 25min}, rest));
    facts.ends = {noonAnchor()};
    return facts;
}

PlanRequest back(minutes rest = 120min) {
    return {Modality::Ice, {15min, 25min}, rest};
}

TEST(Plans, WidenNothing) {
    const PlanFacts facts;
    EXPECT_THAT(mayPlan({Modality::Ice, {14min, 25min}, 2h}, facts, atNoon),
                Refused(Reason::ProtocolWidens));
    EXPECT_THAT(mayPlan({Modality::Heat, {10min, 21min}, 2h}, facts, atNoon),
                Refused(Reason::ProtocolWidens));
    EXPECT_THAT(mayPlan({Modality::Heat, {10min, 20min}, 119min}, facts, atNoon),
                Refused(Reason::ProtocolWidens));
    EXPECT_THAT(mayPlan({Modality::Heat, {15min, 14min}, 2h}, facts, atNoon),
                Refused(Reason::ProtocolWidens));
    EXPECT_THAT(mayPlan({Modality::Heat, {15min, 15min}, 24h}, facts, atNoon), Allowed());
}

TEST(Plans, WaitForTheRestThatRunsBeforeTheyShortenIt) {
    const PlanFacts facts = factsWithRest(4h);
    const Verdict verdict = mayPlan(back(), facts, afterNoon(3h));
    ASSERT_THAT(verdict, Refused(Reason::PlanHeldByRest));
    EXPECT_EQ(verdict.refusal().opensAt, noon + 4h);
    EXPECT_EQ(verdict.refusal().modality, Modality::Ice);
    EXPECT_THAT(mayPlan(back(239min), facts, afterNoon(4h - 1ms)), Refused(Reason::PlanHeldByRest));
    EXPECT_THAT(mayPlan(back(), facts, afterNoon(4h)), Allowed());
}

TEST(Plans, WaitForTheRestThatLastsLongest) {
    PlanFacts facts = factsWithRest(4h);
    facts.ends.push_back(anchorBefore(afterNoon(1h)));
    EXPECT_THAT(mayPlan(back(), facts, afterNoon(4h)), Refused(Reason::PlanHeldByRest));
    EXPECT_THAT(mayPlan(back(), facts, afterNoon(5h)), Allowed());
}

TEST(Plans, LengthenARestThatRunsAndKeepItAsItIs) {
    const PlanFacts facts = factsWithRest(4h);
    EXPECT_THAT(mayPlan(back(4h), facts, afterNoon(1min)), Allowed());
    EXPECT_THAT(mayPlan(back(5h), facts, afterNoon(1min)), Allowed());
}

TEST(Plans, CountASessionThatIsDueAsEnded) {
    PlanFacts facts = factsWithRest(4h);
    facts.ends.clear();
    EXPECT_THAT(mayPlan(back(), facts, atNoon), Allowed());
    facts.sinceDue = 10min;
    EXPECT_THAT(mayPlan(back(), facts, atNoon), Refused(Reason::PlanHeldByRest));
    facts.sinceDue = 4h;
    EXPECT_THAT(mayPlan(back(), facts, atNoon), Allowed());
}

TEST(Plans, TrustNoWallClockThatStandsBeforeWhatWasRecorded) {
    PlanFacts facts = factsWithRest(4h);
    facts.latestWall = noon + 3h;
    const Reading otherBoot{noon + 1h, 30min, BootId{"another"}};
    EXPECT_THAT(mayPlan(back(), facts, otherBoot), Refused(Reason::PlanHeldByRest));
}

} // namespace
} // namespace coolwarm::test
