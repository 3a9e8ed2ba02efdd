// SPDX-License-Identifier: MIT
// The days of a bout: counted by the wall, and what each calls for by the published figures.
#include "core/rules/bout_day.h"

#include "tests/support/commands.h"
#include "tests/support/fake_zone.h"
#include "tests/support/moments.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace coolwarm::test {
namespace {

constexpr auto day = std::chrono::days{1};

/// Began on `monday` at 08:00 in UTC.
Episode boutOfMonday() {
    Episode bout = Episode::blank(SessionId::random());
    bout.began = {monday, 0min};
    return bout;
}

BoutDay dayAfter(std::chrono::seconds since, const std::vector<Rating>& ratings = {}) {
    return boutDay(boutOfMonday(), ratings, {monday + since, 0min});
}

Rating ratingAfter(std::chrono::seconds since, int score) {
    return {{monday + since, 0min}, pain(score)};
}

TEST(ADayOfABout, IsCountedByTheWall) {
    EXPECT_EQ(dayAfter(0s).day, 1);
    EXPECT_EQ(dayAfter(16h - 1s).day, 1);
    EXPECT_EQ(dayAfter(16h).day, 2) << "midnight";
    EXPECT_EQ(dayAfter(6 * day).day, 7);
    EXPECT_EQ(boutDay(boutOfMonday(), {}, {monday + 15h, 120min}).day, 2) << "further east";
    EXPECT_EQ(dayAfter(-2 * day).day, 1) << "a clock that was set back";
    EXPECT_EQ(dayAfter(4'000 * day).day, 4'001);
}

// A day of 23 hours and one of 25: the day is the wall's, the hours of ice are those gone by.
TEST(ADayOfABout, IsCountedByTheWallAcrossAChangeOfTheClocks) {
    const FakeZone berlin = FakeZone::berlin2026();
    const auto at = [&](const char* text) { return berlin.at(utc(text)); };
    Episode spring = Episode::blank(SessionId::random());
    spring.began = at("2026-03-28 22:30:00"); // 23:30 on Saturday
    EXPECT_EQ(boutDay(spring, {}, at("2026-03-28 22:59:59")).day, 1);
    EXPECT_EQ(boutDay(spring, {}, at("2026-03-28 23:00:00")).day, 2);
    EXPECT_EQ(boutDay(spring, {}, at("2026-03-29 21:59:59")).day, 2) << "summer time since 02:00";
    EXPECT_EQ(boutDay(spring, {}, at("2026-03-29 22:00:00")).day, 3) << "23 hours later";
    EXPECT_EQ(boutDay(spring, {}, at("2026-03-30 22:29:59")).first, UsedFirst::Ice);
    EXPECT_EQ(boutDay(spring, {}, at("2026-03-30 22:30:00")).first, UsedFirst::IceStill);
    Episode autumn = Episode::blank(SessionId::random());
    autumn.began = at("2026-10-24 21:30:00"); // 23:30 on Saturday
    EXPECT_EQ(boutDay(autumn, {}, at("2026-10-24 22:00:00")).day, 2);
    EXPECT_EQ(boutDay(autumn, {}, at("2026-10-25 22:59:59")).day, 2) << "winter time since 03:00";
    EXPECT_EQ(boutDay(autumn, {}, at("2026-10-25 23:00:00")).day, 3) << "25 hours later";
}

TEST(ADayOfABout, BeganWhereItBeganAndIsLookedAtWhereSomebodyIsNow) {
    Episode bout = Episode::blank(SessionId::random());
    bout.began = {utc("2026-05-05 16:00:00"), 9h}; // 01:00 on Wednesday in Tokyo
    EXPECT_EQ(boutDay(bout, {}, {utc("2026-05-05 20:00:00"), -7h}).day, 1) << "still Tuesday there";
    EXPECT_EQ(boutDay(bout, {}, {utc("2026-05-07 07:00:00"), -7h}).day, 2);
    EXPECT_EQ(boutDay(bout, {}, {utc("2026-05-07 07:00:00"), 9h}).day, 2);
    EXPECT_EQ(boutDay(bout, {}, {utc("2026-05-07 15:00:00"), 9h}).day, 3);
}

TEST(TheProgressOfABout, TakesADayOf25HoursAsOne) {
    const FakeZone berlin = FakeZone::berlin2026();
    const auto rating = [&](const char* at, int score) {
        return Rating{berlin.at(utc(at)), pain(score)};
    };
    const Progress progress =
        progressIn({rating("2026-10-24 22:10:00", 8), rating("2026-10-25 22:50:00", 4),
                    rating("2026-10-25 23:10:00", 2)});
    EXPECT_EQ(progress.ratedDays, 2);
    EXPECT_DOUBLE_EQ(progress.first, 6);
    EXPECT_DOUBLE_EQ(progress.latest, 2);
}

TEST(ADayOfABout, StaysThatOfItsEnd) {
    Episode bout = boutOfMonday();
    bout.ended = Moment{monday + 9 * day, 0min};
    EXPECT_EQ(boutDay(bout, {}, {monday + 90 * day, 0min}).day, 10);
}

TEST(ADayOfABout, PrefersIceInTheFirstTwoDaysAndStillInTheThird) {
    EXPECT_EQ(dayAfter(48h - 1s).first, UsedFirst::Ice);
    EXPECT_EQ(dayAfter(48h).first, UsedFirst::IceStill);
    EXPECT_EQ(dayAfter(72h - 1s).first, UsedFirst::IceStill);
    EXPECT_EQ(dayAfter(72h).first, UsedFirst::Either);
}

TEST(ADayOfABout, AsksToLookAgainOnTheSeventhFourteenthAndTwentyEighthWithoutImprovement) {
    EXPECT_EQ(dayAfter(5 * day).lookAgain, std::nullopt);
    EXPECT_EQ(dayAfter(6 * day).lookAgain, 7);
    EXPECT_EQ(dayAfter(12 * day).lookAgain, 7);
    EXPECT_EQ(dayAfter(13 * day).lookAgain, 14);
    EXPECT_EQ(dayAfter(27 * day).lookAgain, 28);
    const std::vector worse{ratingAfter(0s, 5), ratingAfter(6 * day, 6)};
    EXPECT_EQ(dayAfter(7 * day, worse).lookAgain, 7);
    const std::vector better{ratingAfter(0s, 6), ratingAfter(6 * day, 4)};
    EXPECT_EQ(dayAfter(7 * day, better).lookAgain, std::nullopt);
}

TEST(TheProgressOfABout, IsNoticeableByTheScoreThatItStartedFrom) {
    const std::array<std::array<int, 3>, 9> figures{{{1, 1, 0},
                                                     {4, 1, 3},
                                                     {5, 2, 3},
                                                     {7, 2, 5},
                                                     {8, 3, 5},
                                                     {10, 3, 7},
                                                     {2, 1, 1},
                                                     {6, 2, 4},
                                                     {9, 3, 6}}};
    for (const auto& [start, change, latest] : figures) {
        EXPECT_EQ(noticeableChange(start), change) << start;
        const auto improvement = progressIn({ratingAfter(0s, start), ratingAfter(3 * day, latest)});
        EXPECT_EQ(improvement.improvement,
                  latest == 0 ? Improvement::Recovered : Improvement::Noticeable);
        const auto less =
            progressIn({ratingAfter(0s, start), ratingAfter(3 * day, start - change + 1)});
        EXPECT_EQ(less.improvement, Improvement::None) << start;
    }
}

TEST(TheProgressOfABout, IsCalledRecoveredAtZeroAlone) {
    EXPECT_EQ(progressIn({ratingAfter(0s, 9), ratingAfter(3 * day, 1)}).improvement,
              Improvement::Noticeable);
    EXPECT_EQ(progressIn({ratingAfter(0s, 9), ratingAfter(3 * day, 0)}).improvement,
              Improvement::Recovered);
    EXPECT_EQ(
        progressIn({ratingAfter(0s, 9), ratingAfter(3 * day, 0), ratingAfter(74h, 2)}).improvement,
        Improvement::Noticeable)
        << "the mean of the latest day";
}

TEST(TheProgressOfABout, IsNotKnownFromOneDay) {
    EXPECT_EQ(progressIn({}).improvement, Improvement::NotKnown);
    const Progress one = progressIn({ratingAfter(0s, 8), ratingAfter(1h, 2)});
    EXPECT_EQ(one.improvement, Improvement::NotKnown);
    EXPECT_EQ(one.ratedDays, 1);
    EXPECT_DOUBLE_EQ(one.first, 5);
}

TEST(TheProgressOfABout, ComparesTheMeansOfTheFirstAndTheLatestDayInAnyOrder) {
    const Progress progress =
        progressIn({ratingAfter(5 * day, 2), ratingAfter(0s, 8), ratingAfter(2 * day, 10),
                    ratingAfter(1h, 6), ratingAfter(5 * day + 1h, 4)});
    EXPECT_DOUBLE_EQ(progress.first, 7);
    EXPECT_DOUBLE_EQ(progress.latest, 3);
    EXPECT_EQ(progress.ratedDays, 3);
    EXPECT_EQ(progress.improvement, Improvement::Noticeable);
}

} // namespace
} // namespace coolwarm::test
