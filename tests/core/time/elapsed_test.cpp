// SPDX-License-Identifier: MIT
// The time since an anchor, on clocks that are right, wrong, set and restarted.
#include "core/time/reading.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

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

// The latest record was made an hour later, in the boot that it names.
LatestTime anHourLater(const char* boot = "one") {
    LatestTime latest(noon + 1h);
    latest.boot = BootId{boot};
    latest.sinceBoot = 70min;
    return latest;
}

TEST(Elapsed, IsWhatHadPassedAndTheUptimeWhenAnotherBootsWallStandsFarBeforeTheLatestRecord) {
    const Anchor anchor{noon, BootId{"one"}, 10min};
    const Reading now = reading(noon + 58min - 1ms, 4min, "two");
    EXPECT_EQ(elapsedSince(anchor, now, anHourLater()).time, 64min);
    EXPECT_TRUE(elapsedSince(anchor, now, anHourLater()).clockLooksWrong);
    const Reading yesterday = reading(noon - 24h, 20s, "two");
    EXPECT_EQ(elapsedSince(anchor, yesterday, anHourLater()).time, 1h + 20s);
}

TEST(Elapsed, IsNeverLessThanAtTheLastRecordWithASlowHardwareClock) {
    const Anchor anchor{noon, BootId{"one"}, 10min};
    for (const Millis behind : {Millis{1ms}, Millis{30s}, Millis{2min}}) {
        const Reading now = reading(noon + 1h - behind, 20s, "two");
        EXPECT_EQ(elapsedSince(anchor, now, anHourLater()).time, 1h);
        EXPECT_FALSE(elapsedSince(anchor, now, anHourLater()).clockLooksWrong);
    }
}

TEST(Elapsed, DoesNotCountTheUptimeOfAComputerThatTheLogWasCopiedTo) {
    const Anchor anchor{noon, BootId{"one"}, 10min};
    const Reading now = reading(noon + 65min, 900h, "of another computer");
    EXPECT_EQ(elapsedSince(anchor, now, anHourLater()).time, 65min);
}

TEST(Elapsed, CountsAnEndThatNoWallCanPlaceByTheBootsAlone) {
    const Anchor end{unknownWall, BootId{"one"}, 10min};
    const Reading now = reading(noon + 400h, 4min, "two");
    EXPECT_EQ(elapsedSince(end, now, anHourLater()).time, 64min);
    EXPECT_FALSE(elapsedSince(end, now, anHourLater()).clockLooksWrong);
}

TEST(TheLatestTime, GoesOnWithTheWallOfTheNextBoot) {
    const LatestTime next = latestAfter(anHourLater(), reading(noon + 20h, 4min, "two"));
    EXPECT_EQ(next.wall, noon + 20h);
    EXPECT_EQ(next.boot, BootId{"two"});
    EXPECT_EQ(next.sinceBoot, 4min);
    EXPECT_FALSE(next.claimed);
}

TEST(TheLatestTime, DoesNotFollowOneWriteOfTheFarFuture) {
    const sys_seconds future = utc("2099-01-01 00:00:00");
    const LatestTime inBoot = latestAfter(anHourLater(), reading(future, 75min));
    EXPECT_EQ(inBoot.wall, noon + 65min) << "the boot's clock goes on";
    EXPECT_TRUE(inBoot.claimed);
    const LatestTime inNext = latestAfter(anHourLater(), reading(future, 4min, "two"));
    EXPECT_EQ(inNext.wall, noon + 1h);
    const LatestTime right = latestAfter(inNext, reading(noon + 90min, 9min, "two"));
    EXPECT_EQ(right.wall, noon + 65min);
    ASSERT_TRUE(right.claimed);
    EXPECT_EQ(there(right.claimed)->wall, noon + 90min)
        << "the clock itself has taken the other one back";
}

TEST(TheLatestTime, FollowsAFarMomentThatAnHourOrAnotherBootAgreesWith) {
    const sys_seconds later = noon + 900h;
    const LatestTime claimed = latestAfter(anHourLater(), reading(later, 4min, "two"));
    EXPECT_EQ(latestAfter(claimed, reading(later + 59min, 63min, "two")).wall, noon + 1h + 59min);
    EXPECT_EQ(latestAfter(claimed, reading(later + 1h, 64min, "two")).wall, later + 1h);
    EXPECT_EQ(latestAfter(claimed, reading(later + 9h, 1min, "three")).wall, later + 9h);
    EXPECT_NE(latestAfter(claimed, reading(later + 900h, 1min, "three")).wall, later + 900h);
}

TEST(TheLatestTime, GoesOnByTheBootsClockWhenTheWallIsSetBack) {
    const LatestTime next = latestAfter(anHourLater(), reading(noon - 40h, 100min));
    EXPECT_EQ(next.wall, noon + 90min);
    const LatestTime other = latestAfter(anHourLater(), reading(noon - 40h, 5min, "two"));
    EXPECT_EQ(other.wall, noon + 65min);
}

TEST(AnEnd, LiesOnNoWallWhileTheClockIsWrong) {
    const Reading wrong = reading(noon - 24h, 30min, "two");
    EXPECT_EQ(endBefore(wrong, 10min, anHourLater()),
              (Anchor{unknownWall, BootId{"two"}, 20min}));
    const Reading right = reading(noon + 2h, 30min, "two");
    EXPECT_EQ(endBefore(right, 10min, anHourLater()),
              (Anchor{noon + 110min, BootId{"two"}, 20min}));
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
