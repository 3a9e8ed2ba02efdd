// SPDX-License-Identifier: MIT
// The documented figures, and plans that may narrow them and never widen them.
#include "core/domain/protocol.h"

#include "tests/support/commands.h"
#include "tests/support/moments.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(Protocols, BeginWithTheDocumentedFigures) {
    const Protocol protocol;
    EXPECT_EQ(protocol.of(Modality::Ice), (Regimen{{15min, 25min}, 20min, 120min, 180min}));
    EXPECT_EQ(protocol.of(Modality::Heat), (Regimen{{10min, 20min}, 15min, 120min, std::nullopt}));
    EXPECT_EQ(protocol.of(Modality::Ice), Protocol::standard(Modality::Ice));
    EXPECT_EQ(protocol.of(Modality::Heat), Protocol::standard(Modality::Heat));
    EXPECT_EQ(skinQuestionSpan, 2h);
}

TEST(LengthWindows, HoldBothOfTheirEnds) {
    const LengthWindow window{15min, 25min};
    EXPECT_FALSE(window.holds(15min - 1s));
    EXPECT_TRUE(window.holds(15min));
    EXPECT_TRUE(window.holds(25min));
    EXPECT_FALSE(window.holds(25min + 1s));
}

TEST(Protocols, MayBeNarrowedUpToEveryBound) {
    EXPECT_TRUE(Protocol::mayUse(Modality::Ice, {15min, 25min}, 120min));
    EXPECT_TRUE(Protocol::mayUse(Modality::Ice, {15min, 15min}, 120min));
    EXPECT_TRUE(Protocol::mayUse(Modality::Ice, {25min, 25min}, 1440min));
    EXPECT_TRUE(Protocol::mayUse(Modality::Heat, {10min, 20min}, 120min));
    EXPECT_TRUE(Protocol::mayUse(Modality::Heat, {12min, 13min}, 121min));
}

TEST(Protocols, AreNeverWidenedByAMinute) {
    EXPECT_FALSE(Protocol::mayUse(Modality::Ice, {14min, 25min}, 120min));
    EXPECT_FALSE(Protocol::mayUse(Modality::Ice, {15min, 26min}, 120min));
    EXPECT_FALSE(Protocol::mayUse(Modality::Ice, {15min, 25min}, 119min));
    EXPECT_FALSE(Protocol::mayUse(Modality::Ice, {15min, 25min}, 1441min));
    EXPECT_FALSE(Protocol::mayUse(Modality::Heat, {9min, 20min}, 120min));
    EXPECT_FALSE(Protocol::mayUse(Modality::Heat, {10min, 21min}, 120min));
    EXPECT_FALSE(Protocol::mayUse(Modality::Heat, {10min, 20min}, 0min));
}

TEST(Protocols, RefuseAnEmptyWindow) {
    EXPECT_FALSE(Protocol::mayUse(Modality::Ice, {20min, 19min}, 120min));
    EXPECT_FALSE(Protocol::mayUse(Modality::Heat, {0min, 0min}, 120min));
}

TEST(Protocols, TakeANarrowerPlanForOneModalityAlone) {
    Protocol protocol;
    ASSERT_TRUE(protocol.narrow(Modality::Ice, {16min, 18min}, 150min));
    EXPECT_EQ(protocol.of(Modality::Ice), (Regimen{{16min, 18min}, 18min, 150min, 180min}));
    EXPECT_EQ(protocol.of(Modality::Heat), Protocol::standard(Modality::Heat));
    ASSERT_TRUE(protocol.narrow(Modality::Heat, {16min, 20min}, 120min));
    EXPECT_EQ(protocol.of(Modality::Heat), (Regimen{{16min, 20min}, 16min, 120min, std::nullopt}));
    EXPECT_EQ(protocol.of(Modality::Ice).rest, 150min);
}

TEST(Protocols, KeepTheUsualLengthWhereThePlanHoldsIt) {
    Protocol protocol;
    ASSERT_TRUE(protocol.narrow(Modality::Ice, {19min, 22min}, 120min));
    EXPECT_EQ(protocol.of(Modality::Ice).usual, 20min);
}

TEST(Protocols, LoseTheFullRestWhereTheRestReachesIt) {
    Protocol protocol;
    ASSERT_TRUE(protocol.narrow(Modality::Ice, {15min, 25min}, 179min));
    EXPECT_EQ(protocol.of(Modality::Ice).fullRest, 180min);
    ASSERT_TRUE(protocol.narrow(Modality::Ice, {15min, 25min}, 180min));
    EXPECT_EQ(protocol.of(Modality::Ice).fullRest, std::nullopt);
}

TEST(Protocols, StayAsTheyAreWhenAPlanWidens) {
    Protocol protocol;
    ASSERT_TRUE(protocol.narrow(Modality::Ice, {16min, 18min}, 150min));
    const Protocol before = protocol;
    EXPECT_FALSE(protocol.narrow(Modality::Ice, {14min, 18min}, 150min));
    EXPECT_EQ(protocol, before);
}

TEST(Protocols, GoBackToTheStandardFromANarrowerPlan) {
    Protocol protocol;
    ASSERT_TRUE(protocol.narrow(Modality::Ice, {16min, 18min}, 1440min));
    ASSERT_TRUE(protocol.narrow(Modality::Ice, {15min, 25min}, 120min));
    EXPECT_EQ(protocol, Protocol());
}

} // namespace
} // namespace coolwarm::test
