// SPDX-License-Identifier: MIT
// A plan that is being entered: what is said about each figure.
#include "app/pages/settings/plan_view.h"
#include "tests/app/support/place.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

struct PlanWords : testing::Test {
    Place place;
    const Regimen& ice = Protocol::standard(Modality::Ice);
    const Regimen& heat = Protocol::standard(Modality::Heat);
};

TEST_F(PlanWords, FindNothingWrongWithWhatIsInForceAndNothingToUse) {
    const PlanView view = planView(Modality::Ice, ice, draftOf(ice));
    EXPECT_FALSE(view.isOwn);
    EXPECT_FALSE(view.mayUse);
    EXPECT_TRUE(view.leastFault.isEmpty() && view.mostFault.isEmpty() && view.restFault.isEmpty());
    EXPECT_TRUE(view.documented.isEmpty());
    EXPECT_TRUE(view.inForce.contains(QStringLiteral("15")));
    EXPECT_TRUE(view.inForce.contains(QStringLiteral("2"))) << view.inForce.toStdString();
}

TEST_F(PlanWords, TakeEveryFigureUpToTheDocumentedBound) {
    EXPECT_TRUE(planView(Modality::Ice, ice, {15, 15, 120}).mayUse);
    EXPECT_TRUE(planView(Modality::Ice, ice, {25, 25, 24 * 60}).mayUse);
    EXPECT_TRUE(planView(Modality::Heat, heat, {10, 19, 120}).mayUse);
}

TEST_F(PlanWords, ExplainEachFigureAtItsOwnField) {
    const PlanView low = planView(Modality::Ice, ice, {14, 25, 120});
    EXPECT_TRUE(low.leastFault.contains(QStringLiteral("15")));
    EXPECT_TRUE(low.mostFault.isEmpty() && low.restFault.isEmpty());
    EXPECT_FALSE(low.mayUse);
    const PlanView high = planView(Modality::Heat, heat, {10, 21, 120});
    EXPECT_TRUE(high.mostFault.contains(QStringLiteral("20")));
    EXPECT_FALSE(high.mayUse);
    const PlanView soon = planView(Modality::Heat, heat, {10, 20, 119});
    EXPECT_TRUE(soon.restFault.contains(QStringLiteral("2")));
    EXPECT_FALSE(soon.mayUse);
    EXPECT_FALSE(planView(Modality::Heat, heat, {10, 20, 24 * 60 + 1}).restFault.isEmpty());
    EXPECT_FALSE(planView(Modality::Ice, ice, {20, 18, 120}).mostFault.isEmpty());
    EXPECT_FALSE(planView(Modality::Ice, ice, {26, 25, 120}).leastFault.isEmpty());
}

TEST_F(PlanWords, AgreeWithTheRuleOnEveryFigure) {
    for (const Modality modality : bothModalities)
        for (int least = 8; least <= 27; ++least)
            for (int most = 8; most <= 27; ++most)
                for (const int rest : {119, 120, 1440, 1441}) {
                    const PlanDraft draft{least, most, rest};
                    const SetProtocol plan = commandOf(modality, draft);
                    Protocol another; // so that no figure is the one in force
                    ASSERT_TRUE(
                        another.narrow(modality, Protocol::standard(modality).window, 333min));
                    EXPECT_EQ(planView(modality, another.of(modality), draft).mayUse,
                              Protocol::mayUse(modality, plan.window, plan.rest))
                        << least << ' ' << most << ' ' << rest;
                }
}

TEST_F(PlanWords, ShowTheDocumentedPlanBesideOnesOwn) {
    Protocol own;
    ASSERT_TRUE(own.narrow(Modality::Ice, {16min, 18min}, 150min));
    const PlanView view = planView(Modality::Ice, own.of(Modality::Ice), {16, 18, 150});
    EXPECT_TRUE(view.isOwn);
    EXPECT_TRUE(view.inForce.contains(QStringLiteral("16")));
    EXPECT_TRUE(view.documented.contains(QStringLiteral("25")));
    EXPECT_FALSE(view.mayUse);
}

} // namespace
} // namespace coolwarm::test
