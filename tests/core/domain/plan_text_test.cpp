// SPDX-License-Identifier: MIT
// A kept plan is read as it was written, and no other text is taken for one.
#include "core/domain/plan/plan_text.h"

#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

DayPlan somePlan() {
    DayPlan plan;
    plan.edition = 7;
    plan.exact = false;
    plan.wish.waking = *there(WakingHours::of(10h, 2h));
    plan.wish.leastGap = 45min;
    plan.wish.busy = {{monday, monday + 30min}};
    plan.wish.sites = {{siteOf("Rücken, unten 2"), {std::nullopt, 3}, PlanPattern::HeatThenIce},
                       {Site::lowerBack(), {0, mostPacksADay}, PlanPattern::ByBout}};
    PlannedSession session;
    session.modality = Modality::Heat;
    session.site = siteOf("Rücken, unten 2");
    session.start = monday + 5min;
    session.length = 15min;
    session.day = std::chrono::floor<std::chrono::days>(
        std::chrono::local_seconds{monday.time_since_epoch()});
    session.number = 2;
    plan.sessions = {session, session};
    lastOf(plan.sessions).isPinned = true;
    session.number = 1;
    plan.leftOut = {session};
    return plan;
}

TEST(PlanText, IsReadAsItWasWritten) {
    EXPECT_EQ(*there(planFromText(planText(somePlan()))), somePlan());
}

TEST(PlanText, IsNoPlanWhereAnythingIsAmiss) {
    const std::string text = planText(somePlan());
    for (const char* line :
         {"", "edition 0\n", "exact 2\n", "waking 420\n", "waking 420 1440\n", "gap 5 6\n",
          "gap 721\n", "wish any 1\n", "wish 13 1 by-bout Knee\n", "wish ice 1 by-bout Knee\n",
          "wish 1 1 often Knee\n", "busy 12\n", "session snow 1 20 1 1 Knee\n",
          "session ice 1 0 1 1 Knee\n", "left-out ice 1 20 1 1 \n", "else\n"})
        EXPECT_EQ(planFromText(std::string(line)).has_value(), false) << line;
    EXPECT_FALSE(planFromText(text + "\n").has_value());
    EXPECT_TRUE(planFromText(text).has_value());
}

} // namespace
} // namespace coolwarm::test
