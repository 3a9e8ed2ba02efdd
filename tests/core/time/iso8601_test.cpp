// SPDX-License-Identifier: MIT
// ISO 8601: what is written, what is read, and what is refused.
#include "core/time/iso8601.h"

#include "tests/support/commands.h"
#include "tests/support/moments.h"

#include <gtest/gtest.h>

#include <random>

namespace coolwarm::test {
namespace {

using std::chrono::local_seconds;

TEST(Iso8601, WritesTheWallWithItsOffset) {
    EXPECT_EQ(toIso8601({utc("2026-11-20 13:12:00"), 60min}), "2026-11-20T14:12:00+01:00");
    EXPECT_EQ(toIso8601({utc("2026-01-01 02:05:09"), -210min}), "2025-12-31T22:35:09-03:30");
    EXPECT_EQ(toIso8601({utc("2026-07-04 00:00:00"), 0min}), "2026-07-04T00:00:00+00:00");
    EXPECT_EQ(toIso8601({utc("2026-07-04 00:00:00"), -30min}), "2026-07-03T23:30:00-00:30");
}

TEST(Iso8601, WritesMomentsBefore1970AndInYear9999) {
    EXPECT_EQ(toIso8601({utc("1969-12-31 23:59:59"), 0min}), "1969-12-31T23:59:59+00:00");
    EXPECT_EQ(toIso8601({utc("9999-12-31 23:59:59"), 0min}), "9999-12-31T23:59:59+00:00");
}

TEST(Iso8601, WritesLocalTimesForPeople) {
    EXPECT_EQ(toLocalText({utc("2026-11-20 13:12:00"), 60min}), "2026-11-20 14:12:00");
    EXPECT_EQ(toLocalText({utc("0987-12-31 00:00:00"), 0min}), "0987-12-31 00:00:00");
}

TEST(Iso8601, AppendsToWhatIsThere) {
    std::string text = "at ";
    appendIso8601(text, {utc("2026-11-20 13:12:00"), 60min});
    text += " or ";
    appendLocalText(text, {utc("2026-11-20 13:12:00"), 60min});
    EXPECT_EQ(text, "at 2026-11-20T14:12:00+01:00 or 2026-11-20 14:12:00");
}

TEST(Iso8601, ReadsEverySpellingThatIsDocumented) {
    struct Case {
        const char* text;
        const char* local;
        std::optional<minutes> offset;
    };
    for (const Case& c : {
             Case{"2026-11-20T14:12", "2026-11-20 14:12:00", std::nullopt},
             Case{"2026-11-20 14:12", "2026-11-20 14:12:00", std::nullopt},
             Case{"2026-11-20T14:12:34", "2026-11-20 14:12:34", std::nullopt},
             Case{"2026-11-20T14:12:34.5", "2026-11-20 14:12:34", std::nullopt},
             Case{"2026-11-20T14:12:34.999999", "2026-11-20 14:12:34", std::nullopt},
             Case{"2026-11-20T14:12Z", "2026-11-20 14:12:00", 0min},
             Case{"2026-11-20T14:12:34.123Z", "2026-11-20 14:12:34", 0min},
             Case{"2026-11-20T14:12:34+01:00", "2026-11-20 14:12:34", 60min},
             Case{"2026-11-20T14:12:34+0530", "2026-11-20 14:12:34", 330min},
             Case{"2026-11-20T14:12:34-08", "2026-11-20 14:12:34", -480min},
             Case{"2026-11-20T14:12-03:30", "2026-11-20 14:12:00", -210min},
             Case{"2026-11-20T14:12+18:00", "2026-11-20 14:12:00", 1080min},
             Case{"2026-11-20T14:12-18:00", "2026-11-20 14:12:00", -1080min},
             Case{"2026-11-20T00:00:00-00:00", "2026-11-20 00:00:00", 0min},
             Case{"2026-11-20T23:59:59+00:59", "2026-11-20 23:59:59", 59min},
             Case{"2024-02-29T00:00Z", "2024-02-29 00:00:00", 0min},
             Case{"0001-01-01T00:00Z", "0001-01-01 00:00:00", 0min},
             Case{"9999-12-31T23:59:59Z", "9999-12-31 23:59:59", 0min},
         }) {
        const auto parsed = parseIso8601(c.text);
        ASSERT_TRUE(parsed) << c.text;
        EXPECT_EQ(parsed->local, localOf(c.local)) << c.text;
        EXPECT_EQ(parsed->offset, c.offset) << c.text;
    }
}

TEST(Iso8601, RefusesEveryMalformedText) {
    for (const char* text : {
             "",
             "x",
             "2026-11-20",
             "2026-11-20T",
             "2026-11-20T14",
             "2026-11-20T14:",
             "2026-11-20T14:1",
             "2026-11-20T14:12:",
             "2026-11-20T14:12:3",
             "2026-11-20T14:12:34.",
             "2026-11-20T14:12:34.x",
             "2026-11-20T14:12:34,5",
             "2026-11-20T1412",
             "2026-11-2014:12",
             "2026-11-20t14:12",
             "2026-11-20  14:12",
             "2026-11-20_14:12",
             "20261120T14:12",
             "2026/11/20T14:12",
             "2026-11/20T14:12",
             "226-11-20T14:12",
             "+2026-11-20T14:12",
             "-026-11-20T14:12",
             "12026-11-20T14:12",
             "0000-01-01T14:12",
             "2026-00-20T14:12",
             "2026-13-20T14:12",
             "2026-11-00T14:12",
             "2026-11-31T14:12",
             "2026-02-29T14:12",
             "2026-02-30T14:12",
             "2100-02-29T14:12",
             "2026-11-20T24:00",
             "2026-11-20T14:60",
             "2026-11-20T14:12:60",
             "2026-11-20T-1:12",
             "2026-11-20T14:12z",
             "2026-11-20T14:12ZZ",
             "2026-11-20T14:12Z ",
             "2026-11-20T14:12 Z",
             " 2026-11-20T14:12",
             "2026-11-20T14:12 ",
             "2026-11-20T14:12+",
             "2026-11-20T14:12+1",
             "2026-11-20T14:12+01:",
             "2026-11-20T14:12+01:0",
             "2026-11-20T14:12+010",
             "2026-11-20T14:12+01:60",
             "2026-11-20T14:12+18:01",
             "2026-11-20T14:12-18:01",
             "2026-11-20T14:12+19:00",
             "2026-11-20T14:12+01:000",
             "2026-11-20T14:12+01:00Z",
             "2026-11-20T14:12*01:00",
             "2026-11-20T14:12--01:00",
             "2026-11-20T14:12:34x",
             "２026-11-20T14:12",
         })
        EXPECT_FALSE(parseIso8601(text)) << '"' << text << '"';
    EXPECT_FALSE(parseIso8601(std::string_view("2026-11-20T14:12\0", 17)));
}

TEST(Iso8601, ReadsDatesAndRefusesWhatIsNone) {
    using namespace std::chrono;
    EXPECT_EQ(parseDate("2026-11-20"), year{2026} / 11 / 20);
    EXPECT_EQ(parseDate("2024-02-29"), year{2024} / 2 / 29);
    for (const char* text : {"", "2026", "2026-", "2026-1", "2026-1-20", "2026-11", "2026-11-",
                             "2026-11-2", "2026-02-29", "2026-11-31", "0000-01-01", "2026-11-20 ",
                             " 2026-11-20", "2026-11-20T14:12", "20.11.2026", "2026-11-200"})
        EXPECT_FALSE(parseDate(text)) << '"' << text << '"';
}

TEST(Iso8601, ReadsBackWhatItWrites) {
    constexpr unsigned seed = 20261120;
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::int64_t> second(
        utc("0001-01-02 00:00:00").time_since_epoch().count(),
        utc("9999-12-30 23:59:59").time_since_epoch().count());
    std::uniform_int_distribution<int> offset(-18 * 60, 18 * 60);
    for (int round = 0; round < 20'000; ++round) {
        const Moment moment{sys_seconds{seconds{second(random)}}, minutes{offset(random)}};
        const auto withOffset = parseIso8601(toIso8601(moment));
        const auto onTheWall = parseIso8601(toLocalText(moment));
        ASSERT_TRUE(withOffset && onTheWall) << "seed " << seed << ": " << toIso8601(moment);
        EXPECT_EQ(withOffset->local, moment.local()) << toIso8601(moment);
        EXPECT_EQ(withOffset->offset, moment.offset) << toIso8601(moment);
        EXPECT_EQ(onTheWall->local, moment.local()) << toLocalText(moment);
        EXPECT_EQ(onTheWall->offset, std::nullopt);
        EXPECT_EQ(toLocalText(moment), utcText(moment.utc + moment.offset));
    }
}

TEST(Iso8601, ReadsBackEveryDateOfFourCenturies) {
    for (std::chrono::sys_days day = std::chrono::year{1900} / 1 / 1;
         day < std::chrono::sys_days{std::chrono::year{2300} / 1 / 1};
         day += std::chrono::days{1}) {
        ASSERT_EQ(parseDate(utcText(day).substr(0, 10)), std::chrono::year_month_day{day});
    }
}

} // namespace
} // namespace coolwarm::test
