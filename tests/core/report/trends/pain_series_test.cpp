// SPDX-License-Identifier: MIT
// What a chart of pain shows: bars, dots, days and bouts, and how much of them is kept.
#include "core/report/trends/pain_series.h"

#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using std::chrono::days;
using std::chrono::local_days;

const sys_seconds newYear = utc("2026-01-01 00:00:00");

local_days dayOf(sys_seconds at) {
    return local_days{std::chrono::floor<days>(at).time_since_epoch()};
}

struct ThePainSeries : testing::Test {
    /// A session of 20 min.
    void pack(sys_seconds at, std::optional<PainScore> before, std::optional<PainScore> after,
              Modality modality = Modality::Ice, minutes offset = 0min) {
        Session made{SessionId::random()};
        made.modality = modality;
        made.start = {at, offset};
        made.end = Moment{at + 20min, offset};
        made.painBefore = before;
        made.painAfter = after;
        sum.take(made);
    }
    void entry(sys_seconds at, int score, minutes offset = 0min) {
        PainEntry made{SessionId::random(), pain(score)};
        made.at = {at, offset};
        sum.take(made);
    }
    void bout(sys_seconds began, std::optional<sys_seconds> ended) {
        Episode made{SessionId::random()};
        made.began = {began, 0min};
        if (ended)
            made.ended = Moment{*ended, 0min};
        sum.take(made);
    }

    PainSeriesSum sum;
};

TEST_F(ThePainSeries, OfNothingIsEmptyAndHasAnAxisAllTheSame) {
    EXPECT_TRUE(sum.series().isEmpty());
    EXPECT_LT(sum.series().from, sum.series().to);
    const PainSeries asked = sum.series(dayOf(newYear), dayOf(newYear));
    EXPECT_EQ(asked.to - asked.from, 24h);
}

TEST_F(ThePainSeries, TellsSessionsWithBothScoresAsBarsAndOthersAsDots) {
    pack(newYear + 8h, pain(7), pain(4));
    pack(newYear + 10h, pain(6), {}, Modality::Heat);
    pack(newYear + 12h, {}, pain(5));
    pack(newYear + 14h, {}, {});
    entry(newYear + 15h, 3);
    const PainSeries series = sum.series();
    ASSERT_EQ(series.bars.size(), 1U);
    EXPECT_EQ(firstOf(series.bars).before, 7);
    EXPECT_EQ(firstOf(series.bars).after, 4);
    ASSERT_EQ(series.dots.size(), 3U);
    EXPECT_EQ(series.dots.at(0).of, PainDot::Of::BeforeSession);
    EXPECT_EQ(series.dots.at(0).modality, Modality::Heat);
    EXPECT_EQ(series.dots.at(1).of, PainDot::Of::AfterSession);
    EXPECT_EQ(series.dots.at(1).at.utc, newYear + 12h + 20min);
    EXPECT_EQ(series.dots.at(2).of, PainDot::Of::Entry);
    ASSERT_EQ(series.days.size(), 1U);
    EXPECT_EQ(firstOf(series.days).count, 5);
    EXPECT_DOUBLE_EQ(firstOf(series.days).mean, 5);
    EXPECT_EQ(firstOf(series.days).lowest, 3);
    EXPECT_EQ(firstOf(series.days).highest, 7);
}

TEST_F(ThePainSeries, KeepsScoresInOrderThatComeLaterThanTheNextEntry) {
    pack(newYear + 8h, {}, pain(5)); // felt at 8:20
    entry(newYear + 8h + 5min, 6);
    ASSERT_EQ(sum.series().dots.size(), 2U);
    EXPECT_EQ(sum.series().dots.at(0).score, 6);
    EXPECT_EQ(sum.series().dots.at(1).score, 5);
}

TEST_F(ThePainSeries, HasNoDaysBetweenYearsWithoutAScore) {
    entry(newYear, 4);
    entry(newYear + days{5 * 365}, 2);
    EXPECT_EQ(sum.series().days.size(), 2U);
    EXPECT_EQ(sum.series().to - sum.series().from, days{5 * 365 + 1});
}

TEST_F(ThePainSeries, TakesTheDayOnTheWallWhereItHappened) {
    pack(newYear - 30min, pain(5), pain(4), Modality::Ice, 60min); // 00:30 on 1 January there
    ASSERT_EQ(sum.series().days.size(), 1U);
    EXPECT_EQ(firstOf(sum.series().days).day, dayOf(newYear));
}

// 25 October 2026 has 25 hours in Berlin, and 29 March 23.
TEST_F(ThePainSeries, ADayOnWhichClocksAreSetIsOneDay) {
    entry(utc("2026-03-28 23:30:00"), 2, 60min);  // 00:30
    entry(utc("2026-03-29 01:30:00"), 4, 120min); // 03:30, an hour and a half after 01:00
    entry(utc("2026-03-29 21:45:00"), 6, 120min); // 23:45
    entry(utc("2026-10-24 22:15:00"), 3, 120min); // 00:15
    entry(utc("2026-10-25 00:30:00"), 5, 120min); // 02:30
    entry(utc("2026-10-25 01:30:00"), 7, 60min);  // 02:30 once more
    entry(utc("2026-10-25 22:45:00"), 9, 60min);  // 23:45
    const PainSeries series = sum.series();
    ASSERT_EQ(series.days.size(), 2U);
    EXPECT_EQ(series.days.at(0).count, 3);
    EXPECT_EQ(series.days.at(1).count, 4);
    EXPECT_DOUBLE_EQ(series.days.at(1).mean, 6);
    EXPECT_EQ(series.dots.at(4).score, 5) << "of two at one time on the wall the earlier one first";
    EXPECT_EQ(series.dots.at(5).score, 7);
}

TEST_F(ThePainSeries, OfADayLeavesOutWhatWasFeltBehindItsMidnight) {
    pack(newYear + 23h + 50min, pain(5), pain(1));
    const PainSeries one = sum.series(dayOf(newYear), dayOf(newYear));
    ASSERT_EQ(one.days.size(), 1U);
    EXPECT_DOUBLE_EQ(firstOf(one.days).mean, 5);
    EXPECT_EQ(sum.series().days.size(), 2U);
}

TEST_F(ThePainSeries, HasTheBoutsThatReachIntoIt) {
    bout(newYear - days{400}, newYear - days{300}); // long over
    bout(newYear - days{3}, newYear + days{2});     // over New Year
    bout(newYear + days{4}, std::nullopt);
    bout(newYear + days{40}, std::nullopt); // behind it
    const PainSeries series = sum.series(dayOf(newYear), dayOf(newYear + days{6}));
    ASSERT_EQ(series.bouts.size(), 2U);
    EXPECT_EQ(series.bouts.at(0).began.utc, newYear - days{3});
    EXPECT_FALSE(series.bouts.at(1).ended.has_value());
}

TEST_F(ThePainSeries, OfTooManyKeepsTheDaysAlone) {
    for (std::size_t at = 0; at <= PainSeriesSum::mostMarks; ++at)
        pack(newYear + 30min * at, pain(8), pain(2));
    const PainSeries series = sum.series();
    EXPECT_TRUE(series.tooMany);
    EXPECT_TRUE(series.bars.empty());
    EXPECT_EQ(series.days.size(), PainSeriesSum::mostMarks / 48 + 1);
    EXPECT_EQ(firstOf(series.days).lowest, 2);
    EXPECT_EQ(firstOf(series.days).highest, 8);
}

TEST_F(ThePainSeries, OfOneModalityHasNothingOfTheOther) {
    sum = PainSeriesSum(Modality::Heat);
    pack(newYear, pain(8), pain(2));
    pack(newYear + 3h, pain(7), pain(6), Modality::Heat);
    ASSERT_EQ(sum.series().bars.size(), 1U);
    EXPECT_EQ(firstOf(sum.series().bars).modality, Modality::Heat);
    EXPECT_EQ(firstOf(sum.series().days).count, 2);
}

} // namespace
} // namespace coolwarm::test
