// SPDX-License-Identifier: MIT
// What the trends count, from when on they say something, and what a score after a pack tells.
#include "core/report/trends/trends.h"

#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

const std::chrono::sys_seconds midnight = std::chrono::floor<std::chrono::days>(monday);

struct TheTrendsOf : testing::Test {
    /// A session of 20 min that began so long after Monday at midnight.
    Session session(std::chrono::minutes at, Modality modality, std::optional<PainScore> before,
                    std::optional<PainScore> after) {
        Session made{SessionId::random()};
        made.modality = modality;
        made.start = {midnight + at, 0min};
        made.end = Moment{midnight + at + 20min, 0min};
        made.painBefore = before;
        made.painAfter = after;
        return made;
    }
    void pack(std::chrono::minutes at, std::optional<PainScore> before,
              std::optional<PainScore> after, Modality modality = Modality::Ice) {
        sum.take(session(at, modality, before, after));
    }
    void entry(std::chrono::minutes at, int score) {
        PainEntry made{SessionId::random(), pain(score)};
        made.at = {midnight + at, 0min};
        sum.take(made);
    }
    TrendFigures figures() const { return sum.figures(); }

    TrendsSum sum;
};

TEST_F(TheTrendsOf, AnEmptyLogAreEmpty) {
    EXPECT_TRUE(figures().scores.empty());
    EXPECT_TRUE(figures().packs.empty());
    EXPECT_EQ(figures().effects.ice.pairs, 0);
    EXPECT_EQ(figures().effects.ice.change, std::nullopt);
    EXPECT_EQ(figures().firstAndLast(), std::nullopt);
    EXPECT_EQ(figures().byHour.at(0).quartiles(), std::nullopt);
}

TEST_F(TheTrendsOf, DaysWithoutAScoreHaveNoMean) {
    entry(10h, 4);
    entry(12h, 6);
    entry(24h * 5, 3);
    ASSERT_EQ(figures().scores.size(), 2U);
    EXPECT_DOUBLE_EQ(figures().scores.at(0).mean, 5);
    EXPECT_EQ(figures().scores.at(0).count, 2);
    EXPECT_EQ(figures().scores.at(1).day - figures().scores.at(0).day, std::chrono::days{5});
}

TEST_F(TheTrendsOf, TenPairsOnFiveDaysSayHowMuchItChangesAndOneLessDoesNot) {
    for (int at = 0; at < 9; ++at)
        pack(24h * (at % 5) + 3h * (at / 5), pain(6), pain(at % 5 == 0 ? 5 : 4));
    EXPECT_EQ(figures().effects.ice.pairs, 9);
    EXPECT_EQ(figures().effects.ice.change, std::nullopt);
    pack(24h * 4 + 9h, pain(6), pain(4));
    const PainEffect effect = figures().effects.ice;
    EXPECT_EQ(effect.days, 5U);
    EXPECT_DOUBLE_EQ(effect.before, 6);
    // Worked by hand: the days' means are -1, -2, -2, -2, -2; their mean is -1.8, its standard
    // error sqrt(0.2 / 5) = 0.2, and t of 4 degrees 2.776445.
    ASSERT_TRUE(effect.change.has_value());
    EXPECT_NEAR(there(effect.change)->mean, -1.8, 1e-12);
    EXPECT_NEAR(there(effect.change)->low, -1.8 - 0.555289, 1e-6);
    EXPECT_NEAR(there(effect.change)->high, -1.8 + 0.555289, 1e-6);
    EXPECT_EQ(figures().effects.heat.pairs, 0);
}

TEST_F(TheTrendsOf, TenPairsOnFourDaysAreTooFewToSay) {
    for (int at = 0; at < 12; ++at)
        pack(24h * (at % 4) + 3h * (at / 4), pain(6), pain(4));
    EXPECT_EQ(figures().effects.ice.change, std::nullopt);
}

TEST_F(TheTrendsOf, EqualChangesHaveAnIntervalWithoutWidth) {
    for (int at = 0; at < 10; ++at)
        pack(24h * at, pain(6), pain(4));
    ASSERT_TRUE(figures().effects.ice.change.has_value());
    EXPECT_DOUBLE_EQ(there(figures().effects.ice.change)->low, -2);
    EXPECT_DOUBLE_EQ(there(figures().effects.ice.change)->high, -2);
}

TEST_F(TheTrendsOf, ASessionWithOneScoreIsNoPairButAScore) {
    pack(1h, pain(6), std::nullopt);
    pack(4h, std::nullopt, pain(2));
    EXPECT_EQ(figures().effects.ice.pairs, 0);
    EXPECT_EQ(figures().scoreCount, 2);
    EXPECT_EQ(figures().sessions.ice, 2);
}

TEST_F(TheTrendsOf, AScoreAfterAPackTellsHowLongReliefHoldsWhereItIsNearToAMoment) {
    pack(0min, pain(7), pain(3)); // ends at 20 min
    entry(20min + 19min, 1);      // too early for 30 min
    entry(20min + 20min, 3);
    entry(20min + 49min, 4);
    entry(20min + 79min, 5);
    entry(20min + 100min, 5); // between the moments
    entry(20min + 120min, 7);
    entry(20min + 140min, 7); // too late
    const TrendFigures trends = figures();
    EXPECT_EQ(trends.relief.at(0).ice.count(), 2);
    EXPECT_EQ(trends.relief.at(1).ice.count(), 1);
    EXPECT_EQ(trends.relief.at(2).ice.count(), 1);
    EXPECT_EQ(there(trends.relief.at(0).ice.quartiles())->median, -3.5);
    EXPECT_EQ(there(trends.relief.at(2).ice.quartiles())->median, 0);
}

TEST_F(TheTrendsOf, AScoreAfterTheNextPackAtThatSiteTellsNothingOfTheOneBefore) {
    pack(0min, pain(7), pain(3));
    pack(30min, std::nullopt, std::nullopt, Modality::Heat);
    entry(80min, 4);
    EXPECT_EQ(figures().relief.at(1).ice.count(), 0);
    EXPECT_EQ(figures().relief.at(0).heat.count(), 0) << "nobody said how it was before";
}

TEST_F(TheTrendsOf, SitesAreToldApartHoweverTheyAreSpelled) {
    for (const char* name : {"Neck", "neck", "Left heel"}) {
        Session made = session(0min, Modality::Heat, pain(5), pain(4));
        made.site = siteOf(name);
        sum.take(made);
    }
    ASSERT_EQ(figures().bySite.size(), 2U);
    EXPECT_EQ(figures().bySite.at(0).effects.heat.pairs, 2);
    EXPECT_EQ(figures().bySite.at(1).effects.heat.pairs, 1);
    EXPECT_EQ(figures().effects.heat.pairs, 3);
}

TEST_F(TheTrendsOf, HoursAreThoseOfTheWallWhereItHurt) {
    PainEntry away{SessionId::random(), pain(8)};
    away.at = {midnight + 23h, 120min};
    sum.take(away);
    EXPECT_EQ(figures().byHour.at(1).count(), 1);
    away.at = {midnight - std::chrono::days{40000} + 5h, -300min}; // long before 1970
    sum.take(away);
    EXPECT_EQ(figures().byHour.at(0).count(), 1);
}

TEST_F(TheTrendsOf, SessionsBesideTheDocumentedLengthAreCountedWithTheTimeOver) {
    pack(0min, std::nullopt, std::nullopt);
    Session longer = session(5h, Modality::Heat, std::nullopt, std::nullopt);
    longer.end = Moment{longer.start.utc + 23min, 0min};
    sum.take(longer);
    Session shorter = session(9h, Modality::Ice, std::nullopt, std::nullopt);
    shorter.end = Moment{shorter.start.utc + 5min, 0min};
    sum.take(shorter);
    const TrendFigures trends = figures();
    EXPECT_EQ(trends.sessions, (PerModality<std::int64_t>{2, 1}));
    EXPECT_EQ(trends.within, (PerModality<std::int64_t>{1, 0}));
    EXPECT_EQ(trends.over, (PerModality<std::int64_t>{0, 1}));
    EXPECT_EQ(trends.timeOver, 3min);
    ASSERT_EQ(trends.packs.size(), 1U);
    EXPECT_EQ(trends.packs.at(0).sessions, (PerModality<std::int64_t>{2, 1}));
}

TEST_F(TheTrendsOf, TheFirstDaysAreComparedWithTheLastOnesByTheMeansOfDays) {
    const std::vector<int> means{8, 7, 6, 5, 4, 3, 2};
    for (std::size_t day = 0; day < means.size(); ++day)
        for (int again = 0; again <= static_cast<int>(day); ++again)
            entry(24h * static_cast<int>(day) + again * 1h, means.at(day));
    ASSERT_TRUE(figures().firstAndLast().has_value());
    EXPECT_DOUBLE_EQ(there(figures().firstAndLast())->first, 7);
    EXPECT_DOUBLE_EQ(there(figures().firstAndLast())->last, 3);
}

TEST(QuartilesOfScores, LieBetweenTheValuesOfAnEvenNumber) {
    ScoreCounts counts;
    for (const int value : {1, 2, 3, 4})
        counts.add(value);
    EXPECT_EQ(counts.quartiles(), (Quartiles{1.75, 2.5, 3.25}));
    ScoreCounts one;
    one.add(-10);
    EXPECT_EQ(one.quartiles(), (Quartiles{-10, -10, -10}));
}

} // namespace
} // namespace coolwarm::test
