// SPDX-License-Identifier: MIT
// Thousands of random histories, each answer of the program against the naive rules.
#include "tests/core/days/random_history.h"
#include "tests/support/commands.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(RandomHistories, AgreeWithTheNaiveRulesOnALogInMemory) {
    Tally tally;
    for (std::uint64_t seed = 1; seed <= 4'000; ++seed) {
        FakeHome home;
        if (!RandomHistory(home, seed).live(60, tally))
            return;
    }
    // The histories reach every answer that there is, and the important ones often.
    for (int reason = 0; reason <= static_cast<int>(Reason::PlanHeldByRest); ++reason)
        EXPECT_GT(tally.refused[static_cast<Reason>(reason)], 10)
            << wordOf(static_cast<Reason>(reason));
    EXPECT_GT(tally.refused[Reason::Resting], 1'000);
    EXPECT_GT(tally.refused[Reason::HeldByRest], 250);
    for (const std::size_t command :
         {0U, 1U, 2U, 3U, 4U, 5U, 7U, 8U, 9U, 10U, 11U, 12U, 13U, 14U, 16U})
        EXPECT_GT(tally.allowed[command], 50) << "command " << command;
    EXPECT_GT(tally.alarms, 1'000);
    EXPECT_GT(tally.restsChecked, 1'000);
}

TEST(RandomHistories, AgreeWithTheNaiveRulesOnAFile) {
    Tally tally;
    for (std::uint64_t seed = 100'001; seed <= 100'180; ++seed) {
        SqliteHome home;
        if (!RandomHistory(home, seed).live(80, tally))
            return;
    }
    EXPECT_GT(tally.refused[Reason::Resting], 50);
    EXPECT_GT(tally.restsChecked, 50);
}

TEST(RandomHistories, AgreeWithTheNaiveRulesInALongLife) {
    Tally tally;
    for (std::uint64_t seed = 200'001; seed <= 200'010; ++seed) {
        FakeHome home;
        if (!RandomHistory(home, seed).live(800, tally))
            return;
    }
    SqliteHome home;
    RandomHistory(home, 200'100).live(1'000, tally);
}

TEST(RandomHistories, AgreeWithTheNaiveRulesWhereTheBootIsUnknown) {
    Tally tally;
    for (std::uint64_t seed = 300'001; seed <= 300'500; ++seed) {
        FakeHome home;
        if (!RandomHistory(home, seed, false).live(60, tally))
            return;
    }
    for (std::uint64_t seed = 400'001; seed <= 400'020; ++seed) {
        SqliteHome home;
        if (!RandomHistory(home, seed, false).live(60, tally))
            return;
    }
    EXPECT_GT(tally.refused[Reason::Resting], 50);
}

} // namespace
} // namespace coolwarm::test
