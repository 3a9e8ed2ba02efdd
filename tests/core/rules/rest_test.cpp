// SPDX-License-Identifier: MIT
// The arithmetic of the rest, to the millisecond.
#include "core/rules/rest.h"

#include "tests/core/rules/rule_facts.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <vector>

namespace coolwarm::test {
namespace {

std::optional<Rest> restAt(Millis afterEnd, const Regimen& regimen) {
    const std::vector<Anchor> ends{noonAnchor()};
    return restAfter(ends, regimen, afterNoon(afterEnd), noon);
}

TEST(Rests, AreNoneWithoutASession) {
    EXPECT_FALSE(restAfter({}, iceRegimen, atNoon, noon));
}

TEST(Rests, LastTwoHoursFromTheEnd) {
    EXPECT_EQ(there(restAt(0ms, iceRegimen))->remaining, 2h);
    EXPECT_EQ(there(restAt(2h - 1ms, iceRegimen))->remaining, 1ms);
    EXPECT_EQ(there(restAt(2h, iceRegimen))->remaining, 0ms);
    EXPECT_EQ(there(restAt(5h, iceRegimen))->remaining, 0ms);
    EXPECT_EQ(there(restAt(5h, iceRegimen))->elapsed, 5h);
    EXPECT_EQ(there(restAt(2h - 1ms, heatRegimen))->remaining, 1ms);
    EXPECT_EQ(there(restAt(2h, heatRegimen))->remaining, 0ms);
}

TEST(Rests, AreFullAfterThreeHoursForIceAlone) {
    EXPECT_EQ(there(restAt(0ms, iceRegimen))->fullRestRemaining, Millis{3h});
    EXPECT_EQ(there(restAt(3h - 1ms, iceRegimen))->fullRestRemaining, 1ms);
    EXPECT_EQ(there(restAt(3h, iceRegimen))->fullRestRemaining, std::nullopt);
    EXPECT_EQ(there(restAt(1h, heatRegimen))->fullRestRemaining, std::nullopt);
}

TEST(Rests, FollowTheEndThatHoldsLongest) {
    const Anchor early = anchorBefore(atNoon, 3h);
    const Anchor late = anchorBefore(atNoon, 1h);
    for (const auto& ends : {std::vector{early, late}, std::vector{late, early}}) {
        const auto rest = there(restAfter(ends, iceRegimen, atNoon, noon));
        EXPECT_EQ(rest->elapsed, 1h);
        EXPECT_EQ(rest->remaining, 1h);
        EXPECT_EQ(rest->fullRestRemaining, Millis{2h});
    }
}

TEST(Rests, FollowTheLatestByTheBootClockAfterTheWallWasSet) {
    // The later session was recorded while the wall clock stood three hours back.
    const Anchor first = anchorBefore(atNoon, 90min);
    Anchor second = anchorBefore(atNoon, 30min);
    second.wall -= 3h;
    const std::vector<Anchor> ends{first, second};
    EXPECT_EQ(there(restAfter(ends, iceRegimen, atNoon, noon))->elapsed, 30min);
}

TEST(Rests, SayThatTheClockLooksWrongWhicheverEndHolds) {
    const Reading now{noon - 1h, 4min, BootId{"boot"}};
    const Anchor here{noon - 2h, BootId{"boot"}, 3min};
    const Anchor elsewhere{noon - 2h, BootId{"other"}, 3min};
    for (const auto& ends : {std::vector{here, elsewhere}, std::vector{elsewhere, here}}) {
        const auto rest = there(restAfter(ends, iceRegimen, now, noon));
        EXPECT_EQ(rest->elapsed, 1min);
        EXPECT_TRUE(rest->clockLooksWrong);
    }
    EXPECT_FALSE(there(restAfter(std::vector{here}, iceRegimen, now, noon))->clockLooksWrong);
}

TEST(MomentsAhead, AreRoundedToTheNearestSecond) {
    EXPECT_EQ(momentIn(atNoon, 2h), noon + 2h);
    EXPECT_EQ(momentIn(afterNoon(1ms), 2h - 1ms), noon + 2h);
    EXPECT_EQ(momentIn(atNoon, 499ms), noon);
    EXPECT_EQ(momentIn(atNoon, 501ms), noon + 1s);
    EXPECT_EQ(momentIn(atNoon, -10min), noon - 10min);
}

} // namespace
} // namespace coolwarm::test
