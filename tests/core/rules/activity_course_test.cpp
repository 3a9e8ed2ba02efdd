// SPDX-License-Identifier: MIT
// The parts of an activity, one after the other, and what is heard in them.
#include "core/rules/activity_course.h"

#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;
using Part = ActivityPart;

ActivityPlan planOf(ActivityKind what) {
    return ActivityPlan::of(what, 20s, 5min);
}

/// Each part with the moment in which it begins, until it is over or `until`.
std::vector<std::pair<Part, Millis>> partsOf(const ActivityPlan& plan, Millis until) {
    std::vector<std::pair<Part, Millis>> parts;
    for (Millis at{0}; at <= until; at += *there(toNextTurn(plan, at))) {
        const Part part = activityAt(plan, at).part;
        if (parts.empty() || lastOf(parts).first != part)
            parts.emplace_back(part, at);
        if (part == Part::Over)
            break;
    }
    return parts;
}

TEST(Breathing, GoesInForFiveHoldsForOneAndOutForThree) {
    const std::vector<std::pair<Part, Millis>> expected{
        {Part::GetReady, 0s},    {Part::BreatheIn, 5s},  {Part::Hold, 10s},
        {Part::BreatheOut, 11s}, {Part::BreatheIn, 14s}, {Part::Hold, 19s},
        {Part::BreatheOut, 20s}};
    EXPECT_EQ(partsOf(planOf(ActivityKind::Breathing), 22s), expected);
}

TEST(Breathing, SoundsDifferentlyInAndOutAndIsSilentBetween) {
    const auto toneAt = [](Millis since) {
        return activityAt(planOf(ActivityKind::Breathing), since).tone;
    };
    EXPECT_EQ(toneAt(5s), GuideTone::BreatheIn);
    EXPECT_EQ(toneAt(9s + 999ms), GuideTone::BreatheIn);
    EXPECT_EQ(toneAt(10s), GuideTone::None);
    EXPECT_EQ(toneAt(11s), GuideTone::BreatheOut);
    EXPECT_EQ(toneAt(14s), GuideTone::BreatheIn);
}

TEST(Breathing, EndsByItselfAfterHalfAnHour) {
    const ActivityPlan plan = planOf(ActivityKind::Breathing);
    EXPECT_NE(activityAt(plan, getReadyFor + longestBreathing - 1ms).part, Part::Over);
    const ActivityMoment end = activityAt(plan, getReadyFor + longestBreathing + 1h);
    EXPECT_EQ(end.part, Part::Over);
    EXPECT_EQ(end.done, longestBreathing);
}

TEST(Twist, HasTwoEqualSidesAndTimeToChange) {
    for (const std::chrono::seconds side : {leastSide, 20s, mostSide}) {
        const ActivityPlan plan = ActivityPlan::of(ActivityKind::Twist, side, 5min);
        const std::vector<std::pair<Part, Millis>> expected{
            {Part::GetReady, 0s},
            {Part::OneSide, 5s},
            {Part::ChangeSides, 5s + side},
            {Part::OtherSide, 5s + side + changeSidesFor},
            {Part::Over, 5s + side + changeSidesFor + side}};
        EXPECT_EQ(partsOf(plan, 5min), expected);
        EXPECT_EQ(activityAt(plan, 5min).done, 2 * side + changeSidesFor);
    }
    EXPECT_GE(changeSidesFor, 5s);
    EXPECT_LE(changeSidesFor, 10s);
}

TEST(Twist, CountsThreeSecondsBeforeEachEndAndNotAfterIt) {
    const ActivityPlan plan = planOf(ActivityKind::Twist);
    for (const Millis end : {Millis{5s}, Millis{25s}, Millis{33s}, Millis{53s}}) {
        EXPECT_NE(activityAt(plan, end - 3001ms).tone, GuideTone::Count) << end.count();
        EXPECT_EQ(activityAt(plan, end - 3s).tone, GuideTone::Count) << end.count();
        EXPECT_EQ(activityAt(plan, end - 1ms).tone, GuideTone::Count) << end.count();
        EXPECT_NE(activityAt(plan, end).tone, GuideTone::Count) << end.count();
    }
    EXPECT_EQ(activityAt(plan, 25s).tone, GuideTone::Turn);
    EXPECT_EQ(activityAt(plan, 53s).tone, GuideTone::Turn);
}

TEST(ActivityPlans, KeepToTheDocumentedLengths) {
    const ActivityPlan least = ActivityPlan::of(ActivityKind::Twist, 1s, 1min);
    EXPECT_EQ(least.side, 15s);
    EXPECT_EQ(least.stretching, 5min);
    const ActivityPlan most = ActivityPlan::of(ActivityKind::Twist, 1h, 1h);
    EXPECT_EQ(most.side, 30s);
    EXPECT_EQ(most.stretching, 10min);
}

TEST(Stretching, LastsAsLongAsWasChosenAfterTheTimeToGetReady) {
    const ActivityPlan plan = ActivityPlan::of(ActivityKind::Stretching, 20s, 7min);
    EXPECT_EQ(activityAt(plan, 5s).part, Part::Going);
    EXPECT_EQ(activityAt(plan, 5s).left, Millis{7min});
    EXPECT_EQ(activityAt(plan, 5s + 7min).part, Part::Over);
    EXPECT_EQ(activityAt(plan, 5s + 7min).done, 7min);
}

TEST(Walk, BeginsAtOnceAndGoesOnUntilItIsStopped) {
    const ActivityPlan plan = planOf(ActivityKind::Walk);
    const ActivityMoment later = activityAt(plan, 3h);
    EXPECT_EQ(later.part, Part::Going);
    EXPECT_EQ(later.left, std::nullopt);
    EXPECT_EQ(later.done, 3h);
    EXPECT_EQ(later.tone, GuideTone::None);
    EXPECT_EQ(activityAt(plan, 25h).part, Part::Over);
    EXPECT_EQ(activityAt(plan, 25h).done, longestActivity);
}

// Whoever looks only then misses neither a part nor a tone.
TEST(TheNextTurn, IsTheNextMomentInWhichAnythingChanges) {
    for (const ActivityKind what :
         {ActivityKind::Breathing, ActivityKind::Twist, ActivityKind::Stretching}) {
        const ActivityPlan plan = planOf(what);
        for (Millis at{0}; at < 6min; at += 500ms) {
            const auto next = toNextTurn(plan, at);
            const ActivityMoment now = activityAt(plan, at);
            ASSERT_EQ(next.has_value(), now.part != Part::Over);
            if (!next)
                break;
            ASSERT_GT(*next, 0ms);
            const ActivityMoment last = activityAt(plan, at + *next - 1ms);
            EXPECT_EQ(last.part, now.part) << at.count();
            EXPECT_EQ(last.tone, now.tone) << at.count();
            const ActivityMoment then = activityAt(plan, at + *next);
            EXPECT_TRUE(then.part != now.part || then.tone != now.tone) << at.count();
        }
    }
}

} // namespace
} // namespace coolwarm::test
