// SPDX-License-Identifier: MIT
// Imported sessions count for the rest, and no import shortens one (rules 7 and 8).
#include "core/time/iso8601.h"
#include "tests/support/commands.h"
#include "tests/support/csv_files.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <random>

namespace coolwarm::test {
namespace {

const std::string columns = "modality,site,started_at,ended_at,origin\n";

std::string line(Modality modality, const Site& site, sys_seconds start, sys_seconds end) {
    return std::string(toWord(modality)) + "," + site.name() + "," + toIso8601({start, 0min}) +
           "," + toIso8601({end, 0min}) + ",\n";
}

std::string iceUntil(sys_seconds end) {
    return columns + line(Modality::Ice, Site::lowerBack(), end - 20min, end);
}

TEST(AnImportedSession, HoldsItsRestToTheSecond) {
    FileBench bench;
    bench.advance(30min);
    ASSERT_EQ(bench.status().cards.ice.state, CardState::Ready);
    ASSERT_EQ(importText(bench, iceUntil(monday)).added, 1);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Resting);
    EXPECT_EQ(bench.status().cards.ice.opensAt, monday + 2h);
    EXPECT_EQ(bench.status().cards.heat.state, CardState::Ready) << "each therapy has its own rest";
    EXPECT_EQ(bench.status(siteOf("Neck")).cards.ice.state, CardState::Ready);
    bench.advance(90min - 1s);
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Refused(Reason::Resting));
    bench.advance(1s);
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Allowed());
}

TEST(AnImportedSession, HoldsItsRestThroughAClockThatIsSetAndAReboot) {
    FileBench bench;
    bench.advance(30min);
    ASSERT_EQ(importText(bench, iceUntil(monday)).added, 1);
    bench.clock.moveWallClock(24h);
    EXPECT_EQ(bench.status().cards.ice.remaining, 90min) << "the boot clock counts";
    bench.clock.moveWallClock(-24h);
    bench.reboot(10min);
    EXPECT_EQ(bench.status().cards.ice.remaining, 80min) << "from now on the wall clock does";
}

TEST(AnImportedSession, OfLongAgoHoldsNothing) {
    FileBench bench;
    ASSERT_EQ(importText(bench, iceUntil(monday - 2h)).added, 1);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Ready);
    ASSERT_EQ(importText(bench, iceUntil(monday - std::chrono::days{4000})).added, 1);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Ready);
}

TEST(ADryRun, HoldsNoRest) {
    FileBench bench;
    bench.advance(30min);
    ASSERT_EQ(importText(bench, iceUntil(monday), {true, false}).added, 1);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Ready);
}

/// A file of random sessions of the last three days at two sites.
std::string randomFile(std::mt19937& random, sys_seconds now) {
    const auto number = [&](int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(random);
    };
    std::string file = columns;
    for (int count = number(1, 6); count > 0; --count) {
        const sys_seconds end =
            now - seconds{number(1, 3) == 1 ? number(0, 8'000) : number(0, 260'000)};
        file += line(number(0, 1) == 0 ? Modality::Ice : Modality::Heat,
                     number(0, 2) == 0 ? siteOf("Neck") : Site::lowerBack(),
                     end - minutes{number(1, 40)}, end);
    }
    return file;
}

/// What is left of each rest: ice and heat at both sites.
std::vector<Millis> restsLeft(Bench& bench) {
    std::vector<Millis> left;
    for (const Site& site : {Site::lowerBack(), siteOf("Neck")})
        for (const CardStatus& card : {bench.status(site).cards.ice, bench.status(site).cards.heat})
            left.push_back(card.state == CardState::Resting ? card.remaining : 0ms);
    return left;
}

TEST(AnImport, ShortensNoRestWhateverHappensToTheClocks) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        FileBench bench;
        for (int round = 0; round < 12; ++round) {
            const Modality modality = random() % 2 == 0 ? Modality::Ice : Modality::Heat;
            const Site site = random() % 2 == 0 ? siteOf("Neck") : Site::lowerBack();
            if (bench.apply(startAt(site, modality, 15min)).verdict.isAllowed()) {
                bench.advance(15min);
                bench.must(Confirm{});
            }
            switch (random() % 5) {
            case 0:
                bench.clock.moveWallClock(minutes{static_cast<int>(random() % 6'000) - 3'000});
                break;
            case 1:
                bench.reboot(minutes{random() % 100});
                break;
            default:
                bench.advance(minutes{random() % 100});
            }
            const auto before = restsLeft(bench);
            const auto wall = bench.now().wallSecond();
            static_cast<void>(importText(bench, randomFile(random, wall)));
            const auto after = restsLeft(bench);
            for (std::size_t at = 0; at < before.size(); ++at)
                ASSERT_GE(after[at], before[at]) << "seed " << seed << ", round " << round;
        }
    }
}

TEST(AnImport, LeavesTheRunningSessionAlone) {
    FileBench bench;
    const Session running = bench.start(Modality::Ice, 20min);
    bench.advance(10min);
    ASSERT_EQ(importText(bench, iceUntil(monday)).added, 1);
    ASSERT_TRUE(bench.status().running);
    EXPECT_EQ(there(bench.status().running)->session, running);
    EXPECT_EQ(there(bench.status().running)->remaining, 10min);
    EXPECT_EQ(bench.must(Stop{}).duration(), 10min);
}

} // namespace
} // namespace coolwarm::test
