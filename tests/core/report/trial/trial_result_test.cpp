// SPDX-License-Identifier: MIT
// What a trial has shown: against figures worked out apart, and where it cannot tell.
#include "core/report/trial/trial_result.h"

#include "core/domain/diary/trial_order.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <cmath>

namespace coolwarm::test {
namespace {

Trial tenBlocks() {
    Trial trial = Trial::blank(SessionId::random());
    trial.order = TrialOrder::of("ihihihihih").value();
    return trial;
}

/// Done blocks with these differences, the rest declined.
TrialState through(const std::vector<double>& differences) {
    TrialState state;
    state.blocks.assign(differences.size(), TrialBlock::Done);
    state.blocks.resize(10, TrialBlock::Declined);
    state.differences = differences;
    return state;
}

TEST(ATrialResult, HasTheIntervalOfThePairedDifferences) {
    // The mean is 2, the sum of squares 4 over 5, and Student's t with 5 degrees of freedom has
    // 2.5705818 at 97.5 %, by numeric integration of its density.
    const TrialResult result = resultOf(tenBlocks(), through({1, 2, 3, 2, 1, 3}));
    EXPECT_EQ(result.verdict, TrialVerdict::Ice);
    const MeanInterval found = *there(result.difference);
    EXPECT_DOUBLE_EQ(found.mean, 2);
    EXPECT_NEAR(found.low, 1.061356, 1e-6);
    EXPECT_NEAR(found.high, 2.938644, 1e-6);
    EXPECT_EQ(resultOf(tenBlocks(), through({-1, -2, -3, -2, -1, -3})).verdict, TrialVerdict::Heat);
}

TEST(ATrialResult, CannotTellWhereTheIntervalHoldsZero) {
    EXPECT_EQ(resultOf(tenBlocks(), through({1, -1, 2, -2, 0, 1})).verdict,
              TrialVerdict::CannotTell);
    const TrialResult equal = resultOf(tenBlocks(), through({0, 0, 0, 0, 0, 0}));
    EXPECT_EQ(equal.verdict, TrialVerdict::CannotTell);
    EXPECT_EQ(there(equal.difference)->mean, 0);
    // An end at 0 holds it too: mean 1 and half a width of 1.
    const double spread = 1.0 / (2.5705818356363141 / std::sqrt(6.0)) * std::sqrt(5.0 / 6.0);
    const TrialResult touching =
        resultOf(tenBlocks(),
                 through({1 + spread, 1 - spread, 1 + spread, 1 - spread, 1 + spread, 1 - spread}));
    EXPECT_NEAR(there(touching.difference)->low, 0, 1e-9);
}

TEST(ATrialResult, CannotTellFromTooFewBlocks) {
    const TrialResult five = resultOf(tenBlocks(), through({3, 3, 3, 3, 3}));
    EXPECT_EQ(five.verdict, TrialVerdict::TooFew);
    EXPECT_FALSE(five.difference);
    EXPECT_EQ(five.done, 5U);
    EXPECT_EQ(five.declined, 5U);
}

TEST(ATrialResult, IsToldAtTheEndAloneAndCountsEveryBlock) {
    TrialState state;
    state.blocks = {TrialBlock::Done,     TrialBlock::Done, TrialBlock::Done,    TrialBlock::Done,
                    TrialBlock::Done,     TrialBlock::Done, TrialBlock::Unrated, TrialBlock::Undone,
                    TrialBlock::UnderWay, TrialBlock::Ahead};
    state.differences = {5, 5, 5, 5, 5, 4};
    Trial trial = tenBlocks();
    const TrialResult before = resultOf(trial, state);
    EXPECT_EQ(before.verdict, TrialVerdict::UnderWay);
    EXPECT_FALSE(before.difference) << "nobody is to stop at a good moment";
    trial.ended = Moment{monday, std::chrono::minutes{0}};
    const TrialResult ended = resultOf(trial, state);
    EXPECT_EQ(ended.verdict, TrialVerdict::Ice);
    EXPECT_EQ(ended.blocks, 10U);
    EXPECT_EQ(ended.done + ended.unrated + ended.declined + ended.undone + ended.notReached, 10U);
    EXPECT_EQ(ended.notReached, 2U);
}

} // namespace
} // namespace coolwarm::test
