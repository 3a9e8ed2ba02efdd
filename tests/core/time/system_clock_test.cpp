// SPDX-License-Identifier: MIT
// The computer's own clocks and zone.
#include "core/time/system_clock.h"

#include "tests/support/commands.h"
#include "tests/support/moments.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include <time.h>

namespace coolwarm::test {
namespace {

using std::chrono::local_seconds;

/// A zone for as long as the test runs, then the one from before.
class ZoneOf {
public:
    explicit ZoneOf(const char* name) {
        const char* before = std::getenv("TZ");
        m_before = before == nullptr ? "" : before;
        m_wasSet = before != nullptr;
        setenv("TZ", name, 1);
        tzset();
    }
    ~ZoneOf() {
        if (m_wasSet)
            setenv("TZ", m_before.c_str(), 1);
        else
            unsetenv("TZ");
        tzset();
    }
    ZoneOf(const ZoneOf&) = delete;
    ZoneOf& operator=(const ZoneOf&) = delete;

private:
    std::string m_before;
    bool m_wasSet = false;
};

TEST(SystemZone, KnowsTheOffsetsOfBerlin) {
    const ZoneOf berlin("Europe/Berlin");
    const SystemZone zone;
    EXPECT_EQ(zone.offsetAt(utc("2026-01-15 12:00:00")), 60min);
    EXPECT_EQ(zone.offsetAt(utc("2026-07-15 12:00:00")), 120min);
    EXPECT_EQ(zone.offsetAt(utc("2026-03-29 00:59:59")), 60min);
    EXPECT_EQ(zone.offsetAt(utc("2026-03-29 01:00:00")), 120min);
    EXPECT_EQ(zone.offsetAt(utc("2026-10-25 00:59:59")), 120min);
    EXPECT_EQ(zone.offsetAt(utc("2026-10-25 01:00:00")), 60min);
}

TEST(SystemZone, KnowsOffsetsOfHalfAndQuarterHoursOnBothSides) {
    const SystemZone zone;
    const sys_seconds january = utc("2026-01-15 12:00:00");
    {
        const ZoneOf place("Asia/Kathmandu");
        EXPECT_EQ(zone.offsetAt(january), 345min);
    }
    {
        const ZoneOf place("America/St_Johns");
        EXPECT_EQ(zone.offsetAt(january), -210min);
        EXPECT_EQ(zone.at(january), (Moment{january, -210min}));
    }
    const ZoneOf place("UTC");
    EXPECT_EQ(zone.offsetAt(january), 0min);
}

TEST(SystemZone, ReadsOrdinaryLocalTimes) {
    const ZoneOf berlin("Europe/Berlin");
    const SystemZone zone;
    EXPECT_EQ(zone.fromLocal(localOf("2026-01-15 13:00:00")),
              (Moment{utc("2026-01-15 12:00:00"), 60min}));
    EXPECT_EQ(zone.fromLocal(localOf("2026-07-15 14:00:00")),
              (Moment{utc("2026-07-15 12:00:00"), 120min}));
    EXPECT_EQ(zone.fromLocal(localOf("2026-03-29 01:59:59")),
              (Moment{utc("2026-03-29 00:59:59"), 60min}));
    EXPECT_EQ(zone.fromLocal(localOf("2026-03-29 03:00:00")),
              (Moment{utc("2026-03-29 01:00:00"), 120min}));
    EXPECT_EQ(zone.fromLocal(localOf("2026-10-25 01:59:59")),
              (Moment{utc("2026-10-24 23:59:59"), 120min}));
    EXPECT_EQ(zone.fromLocal(localOf("2026-10-25 03:00:00")),
              (Moment{utc("2026-10-25 02:00:00"), 60min}));
}

TEST(SystemZone, ReadsASkippedTimeWithTheOffsetFromBeforeTheJump) {
    const ZoneOf berlin("Europe/Berlin");
    EXPECT_EQ(SystemZone().fromLocal(localOf("2026-03-29 02:30:00")),
              (Moment{utc("2026-03-29 01:30:00"), 120min}));
}

TEST(SystemZone, TakesTheFirstOfTwoMomentsThatShowTheSameTime) {
    const ZoneOf berlin("Europe/Berlin");
    EXPECT_EQ(SystemZone().fromLocal(localOf("2026-10-25 02:30:00")),
              (Moment{utc("2026-10-25 00:30:00"), 120min}));
}

TEST(SystemZone, WorksTheSameWestOfGreenwich) {
    const ZoneOf newYork("America/New_York");
    const SystemZone zone;
    EXPECT_EQ(zone.fromLocal(localOf("2026-03-08 02:30:00")),
              (Moment{utc("2026-03-08 07:30:00"), -240min}));
    EXPECT_EQ(zone.fromLocal(localOf("2026-11-01 01:30:00")),
              (Moment{utc("2026-11-01 05:30:00"), -240min}));
    EXPECT_EQ(zone.fromLocal(localOf("2026-11-01 02:00:00")),
              (Moment{utc("2026-11-01 07:00:00"), -300min}));
}

TEST(SystemZone, FollowsATravellerWhileTheProgramRuns) {
    const SystemZone zone;
    const ZoneOf berlin("Europe/Berlin");
    EXPECT_EQ(zone.offsetAt(utc("2026-01-15 12:00:00")), 60min);
    const ZoneOf tokyo("Asia/Tokyo");
    EXPECT_EQ(zone.offsetAt(utc("2026-01-15 12:00:00")), 540min);
}

TEST(SystemZone, KeepsTheLargestOffsetOfALogWhereTheComputersIsLarger) {
    const SystemZone zone;
    const sys_seconds noon = utc("2026-03-02 12:00:00");
    {
        const ZoneOf west("AAA24");
        EXPECT_EQ(zone.offsetAt(noon), -24h);
        EXPECT_EQ(zone.at(noon), (Moment{noon, -18h}));
        EXPECT_EQ(zone.fromLocal(localOf("2026-03-01 12:00:00")), (Moment{noon, -18h}));
    }
    const ZoneOf east("AAA-24");
    EXPECT_EQ(zone.at(noon), (Moment{noon, 18h}));
    EXPECT_EQ(zone.fromLocal(localOf("2026-03-03 12:00:00")), (Moment{noon, 18h}));
}

TEST(SystemZone, SaysUtcForAMomentThatNoCalendarHolds) {
    const ZoneOf berlin("Europe/Berlin");
    EXPECT_EQ(SystemZone().offsetAt(sys_seconds{seconds{INT64_MAX}}), 0min);
    // The first second of a year that no calendar holds, which west of Greenwich is not there yet.
    const ZoneOf newYork("America/New_York");
    EXPECT_EQ(SystemZone().offsetAt(sys_seconds{67'768'036'191'676'800s}), 0min);
}

TEST(SystemClock, KnowsItsBootAndSaysTheSameOneEachTime) {
    const SystemClock clock;
    EXPECT_TRUE(clock.now().boot.known());
    EXPECT_EQ(clock.now().boot, SystemClock().now().boot);
}

TEST(SystemClock, ShowsTheSystemsWallTime) {
    const auto before = std::chrono::system_clock::now();
    const Reading reading = SystemClock().now();
    const auto after = std::chrono::system_clock::now();
    EXPECT_GE(reading.wall, std::chrono::floor<Millis>(before));
    EXPECT_LE(reading.wall, after);
}

#ifdef __linux__
TEST(SystemClock, CountsFromPowerOnWithSuspend) {
    const auto kernel = [] {
        timespec value{};
        clock_gettime(CLOCK_BOOTTIME, &value);
        return std::chrono::floor<Millis>(seconds{value.tv_sec} +
                                          std::chrono::nanoseconds{value.tv_nsec});
    };
    const Millis before = kernel();
    const Millis shown = SystemClock().now().sinceBoot;
    const Millis after = kernel();
    EXPECT_GE(shown, before - 2ms); // cut at the wall's whole millisecond
    EXPECT_LE(shown, after + 1ms);
}
#endif

TEST(SystemClock, CountsBothClocksAtTheSamePace) {
    const SystemClock clock;
    const Reading first = clock.now();
    EXPECT_GT(first.sinceBoot, 0ms);
    Reading last = first;
    while (last.wall - first.wall < 20ms)
        last = clock.now();
    const auto drift = (last.wall - first.wall) - (last.sinceBoot - first.sinceBoot);
    // Two reads of two clocks: a busy machine may come between them.
    EXPECT_LT(std::chrono::abs(drift), 1s);
    EXPECT_GE(last.sinceBoot, first.sinceBoot);
}

} // namespace
} // namespace coolwarm::test
