// SPDX-License-Identifier: MIT
// A plan that is being entered: what is said about each figure.
#include "app/pages/settings/plan_view.h"
#include "tests/app/support/place.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;

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
    EXPECT_TRUE(planView(Modality::Ice, ice, {{15min, 15min}, 120min}).mayUse);
    EXPECT_TRUE(planView(Modality::Ice, ice, {{25min, 25min}, 24h}).mayUse);
    EXPECT_TRUE(planView(Modality::Heat, heat, {{10min, 19min}, 120min}).mayUse);
}

TEST_F(PlanWords, ExplainEachFigureAtItsOwnField) {
    const PlanView low = planView(Modality::Ice, ice, {{14min, 25min}, 120min});
    EXPECT_TRUE(low.leastFault.contains(QStringLiteral("15")));
    EXPECT_TRUE(low.mostFault.isEmpty() && low.restFault.isEmpty());
    EXPECT_FALSE(low.mayUse);
    const PlanView high = planView(Modality::Heat, heat, {{10min, 21min}, 120min});
    EXPECT_TRUE(high.mostFault.contains(QStringLiteral("20")));
    EXPECT_FALSE(high.mayUse);
    const PlanView soon = planView(Modality::Heat, heat, {{10min, 20min}, 119min});
    EXPECT_TRUE(soon.restFault.contains(QStringLiteral("2")));
    EXPECT_FALSE(soon.mayUse);
    EXPECT_FALSE(planView(Modality::Heat, heat, {{10min, 20min}, 24h + 1min}).restFault.isEmpty());
    EXPECT_FALSE(planView(Modality::Ice, ice, {{20min, 18min}, 120min}).mostFault.isEmpty());
    EXPECT_FALSE(planView(Modality::Ice, ice, {{26min, 25min}, 120min}).leastFault.isEmpty());
}

TEST_F(PlanWords, AgreeWithTheRuleOnEveryFigure) {
    for (const Modality modality : bothModalities)
        for (minutes least{8}; least <= 27min; ++least)
            for (minutes most{8}; most <= 27min; ++most)
                for (const minutes rest : {119min, 120min, 1440min, 1441min}) {
                    const PlanDraft draft{{least, most}, rest};
                    const SetProtocol plan = commandOf(modality, draft);
                    Protocol another; // so that no figure is the one in force
                    ASSERT_TRUE(
                        another.narrow(modality, Protocol::standard(modality).window, 333min));
                    EXPECT_EQ(planView(modality, another.of(modality), draft).mayUse,
                              Protocol::mayUse(modality, plan.window, plan.rest))
                        << least.count() << ' ' << most.count() << ' ' << rest.count();
                }
}

TEST_F(PlanWords, ShowTheDocumentedPlanBesideOnesOwn) {
    Protocol own;
    ASSERT_TRUE(own.narrow(Modality::Ice, {16min, 18min}, 150min));
    const PlanView view = planView(Modality::Ice, own.of(Modality::Ice), {{16min, 18min}, 150min});
    EXPECT_TRUE(view.isOwn);
    EXPECT_TRUE(view.inForce.contains(QStringLiteral("16")));
    EXPECT_TRUE(view.documented.contains(QStringLiteral("25")));
    EXPECT_FALSE(view.mayUse);
}

} // namespace
} // namespace coolwarm::test
