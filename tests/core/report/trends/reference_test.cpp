// SPDX-License-Identifier: MIT
// The figures of 1,000 random logs are those that SciPy finds for them (see make_reference.py).
#include "core/report/trends/trends.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <numbers>
#include <sstream>
#include <string>
#include <vector>

namespace coolwarm::test {
namespace {

/// Knuth's linear congruential generator, its upper half: Python draws the same.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_state(seed) {}

    int below(std::uint64_t limit) {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<int>((m_state >> 33U) % limit);
    }

private:
    std::uint64_t m_state;
};

struct Figures {
    TrendFigures trends;
    ScoreCounts changes;
};

Figures figuresOf(std::uint64_t seed) {
    Draw draw(seed);
    TrendsSum sum;
    Figures figures;
    const int days = 1 + draw.below(30);
    for (int day = 0; day < days; ++day) {
        const int sessions = draw.below(5);
        for (int at = 0; at < sessions; ++at) {
            Session session{SessionId::random()};
            session.modality = draw.below(2) == 0 ? Modality::Ice : Modality::Heat;
            session.start = {monday + std::chrono::days{day} + at * 3h, 0min};
            session.end = Moment{session.start.utc + 15min, 0min};
            const int before = draw.below(11);
            const int after = std::clamp(before + 3 - draw.below(8), 0, 10);
            session.painBefore = pain(before);
            session.painAfter = pain(after);
            sum.take(session);
            figures.changes.add(after - before);
        }
    }
    figures.trends = sum.figures();
    return figures;
}

void expectNear(double found, const std::string& word) {
    EXPECT_NEAR(found, std::stod(word), 1e-8) << "SciPy 1.10 has nine digits of the t distribution";
}

void expectEffect(const PainEffect& effect, std::istream& words) {
    std::int64_t pairs = 0;
    std::size_t days = 0;
    std::string before;
    std::string mean;
    std::string low;
    std::string high;
    words >> pairs >> days >> before >> mean >> low >> high;
    EXPECT_EQ(effect.pairs, pairs);
    EXPECT_EQ(effect.days, days);
    expectNear(effect.before, before);
    ASSERT_EQ(effect.change.has_value(), mean != "-");
    if (!effect.change)
        return;
    expectNear(there(effect.change)->mean, mean);
    expectNear(there(effect.change)->low, low);
    expectNear(there(effect.change)->high, high);
}

TEST(TheTrends, AreThoseThatSciPyFindsInAThousandRandomLogs) {
    std::ifstream file(COOLWARM_TRENDS_REFERENCE);
    std::string line;
    std::uint64_t seed = 0;
    for (; std::getline(file, line); ++seed) {
        SCOPED_TRACE("log " + std::to_string(seed));
        std::istringstream words(line);
        const Figures figures = figuresOf(seed);
        expectEffect(figures.trends.effects.ice, words);
        expectEffect(figures.trends.effects.heat, words);
        std::vector<std::string> quarters(3);
        words >> quarters.at(0) >> quarters.at(1) >> quarters.at(2);
        const auto quartiles = figures.changes.quartiles();
        ASSERT_EQ(quartiles.has_value(), quarters.at(0) != "-");
        if (!quartiles)
            continue;
        expectNear(there(quartiles)->lower, quarters.at(0));
        expectNear(there(quartiles)->median, quarters.at(1));
        expectNear(there(quartiles)->upper, quarters.at(2));
    }
    EXPECT_EQ(seed, 1000U);
}

TEST(TheTrends, KnowStudentsDistribution) {
    // With 1 and 2 degrees of freedom it has formulas of its own.
    EXPECT_NEAR(studentQuantile(0.975, 1), std::tan(std::numbers::pi * 0.475), 1e-11);
    EXPECT_NEAR(studentQuantile(0.975, 2), 0.95 * std::sqrt(2 / (1 - 0.95 * 0.95)), 1e-11);
    EXPECT_NEAR(studentQuantile(0.975, 4), 2.7764451051978, 1e-11);
    EXPECT_NEAR(studentQuantile(0.975, 30), 2.0422724563012, 1e-11);
    EXPECT_NEAR(studentQuantile(0.975, 1e5), 1.959987708, 1e-8) << "nearly the normal one";
    EXPECT_NEAR(studentQuantile(0.5, 7), 0, 1e-11);
    EXPECT_NEAR(studentQuantile(0.025, 4), -2.7764451051978, 1e-11);
}

} // namespace
} // namespace coolwarm::test
