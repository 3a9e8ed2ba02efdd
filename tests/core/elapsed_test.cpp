// SPDX-License-Identifier: MIT
// The time since an anchor, on clocks that are right, wrong, set and restarted.
#include "core/time/reading.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

const sys_seconds noon = utc("2026-03-02 12:00:00");

Reading reading(WallTime wall, Millis sinceBoot, const char* boot = "one") {
    return {wall, sinceBoot, BootId{boot}};
}

TEST(Elapsed, IsTheDifferenceOfBootTimeInTheSameBoot) {
    const Anchor anchor{noon, BootId{"one"}, 10min};
    const Elapsed elapsed = elapsedSince(anchor, reading(noon + 1h, 70min + 1ms), noon);
    EXPECT_EQ(elapsed.time, 1h + 1ms);
    EXPECT_FALSE(elapsed.clockLooksWrong);
}

TEST(Elapsed, DoesNotAskTheWallClockInTheSameBoot) {
    const Anchor anchor{noon, BootId{"one"}, 10min};
    for (const Millis set : {Millis{-3h}, Millis{3h}, Millis{-100000h}}) {
        const Elapsed elapsed = elapsedSince(anchor, reading(noon + set, 70min), noon);
        EXPECT_EQ(elapsed.time, 1h);
        EXPECT_FALSE(elapsed.clockLooksWrong);
    }
}

TEST(Elapsed, IsNeverNegativeWhenABootClockCountsBackwards) {
    const Anchor anchor{noon, BootId{"one"}, 10min};
    EXPECT_EQ(elapsedSince(anchor, reading(noon + 1h, 9min), noon).time, 0ms);
}

TEST(Elapsed, IsTheDifferenceOfTheWallInAnotherBoot) {
    const Anchor anchor{noon, BootId{"one"}, 10min};
    const Elapsed elapsed = elapsedSince(anchor, reading(noon + 1h + 250ms, 1min, "two"), noon);
    EXPECT_EQ(elapsed.time, 1h + 250ms);
    EXPECT_FALSE(elapsed.clockLooksWrong);
}

TEST(Elapsed, IsTheUptimeWhenAnotherBootsWallStandsBeforeTheLatestRecord) {
    const Anchor anchor{noon, BootId{"one"}, 10min};
    const Elapsed elapsed = elapsedSince(anchor, reading(noon + 1h - 1ms, 4min, "two"), noon + 1h);
    EXPECT_EQ(elapsed.time, 4min);
    EXPECT_TRUE(elapsed.clockLooksWrong);
}

TEST(Elapsed, TrustsAWallThatStandsExactlyAtTheLatestRecord) {
    const Anchor anchor{noon, BootId{"one"}, 10min};
    const Elapsed elapsed = elapsedSince(anchor, reading(noon + 1h, 4min, "two"), noon + 1h);
    EXPECT_EQ(elapsed.time, 1h);
    EXPECT_FALSE(elapsed.clockLooksWrong);
}

TEST(Elapsed, IsNeverNegativeOnTheWallEither) {
    const Anchor later{noon + 2h, BootId{}, 0ms};
    EXPECT_EQ(elapsedSince(later, reading(noon + 1h, 4min, "two"), noon).time, 0ms);
}

TEST(Elapsed, IsNeverNegativeByAnUptimeBelowZero) {
    const Anchor anchor{noon, BootId{"one"}, 10min};
    EXPECT_EQ(elapsedSince(anchor, reading(noon - 1h, -4min, "two"), noon).time, 0ms);
}

TEST(Elapsed, TakesTwoUnknownBootsForDifferentOnes) {
    const Anchor anchor{noon, BootId{}, 10min};
    EXPECT_EQ(elapsedSince(anchor, reading(noon + 1h, 11min, ""), noon).time, 1h);
}

TEST(Elapsed, CountsAnAnchorFromBeforeThisBootsPowerOn) {
    const Anchor anchor{noon, BootId{"one"}, -20min};
    EXPECT_EQ(elapsedSince(anchor, reading(noon, 5min), noon).time, 25min);
}

TEST(Anchors, LieOnTheWholeSecondOfTheWall) {
    const Anchor anchor = anchorBefore(reading(noon + 999ms, 1h));
    EXPECT_EQ(anchor, (Anchor{noon, BootId{"one"}, 1h - 999ms}));
}

TEST(Anchors, StayWhereTheyAreOnAWholeSecond) {
    EXPECT_EQ(anchorBefore(reading(noon, 1h)), (Anchor{noon, BootId{"one"}, 1h}));
}

TEST(Anchors, LieTheWholeAgeBefore) {
    const Anchor anchor = anchorBefore(reading(noon + 250ms, 1h), 1500ms);
    EXPECT_EQ(anchor, (Anchor{noon - 2s, BootId{"one"}, 1h - 2250ms}));
}

TEST(Anchors, MayLieBeforePowerOnAndBefore1970) {
    const Anchor anchor = anchorBefore(reading(WallTime{500ms}, 1s), 2s);
    EXPECT_EQ(anchor, (Anchor{sys_seconds{-2s}, BootId{"one"}, -1500ms}));
}

TEST(Anchors, MakeTheBoundarySecondExact) {
    const Anchor anchor = anchorBefore(reading(noon + 640ms, 1h));
    const Reading before = reading(noon + 2h - 1ms, 3h - 641ms);
    const Reading at = reading(noon + 2h, 3h - 640ms);
    EXPECT_EQ(elapsedSince(anchor, before, noon).time, 2h - 1ms);
    EXPECT_EQ(elapsedSince(anchor, at, noon).time, 2h);
}

TEST(Anchors, AreShiftedOnBothClocks) {
    const Anchor anchor{noon, BootId{"one"}, 1h};
    EXPECT_EQ(shifted(anchor, -90s), (Anchor{noon - 90s, BootId{"one"}, 1h - 90s}));
}

TEST(BootIds, AreKnownWhenTheyHaveAText) {
    EXPECT_TRUE(BootId{"x"}.known());
    EXPECT_FALSE(BootId{}.known());
}

} // namespace
} // namespace coolwarm::test
