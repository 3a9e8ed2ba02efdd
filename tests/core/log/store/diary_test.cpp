// SPDX-License-Identifier: MIT
// The days of the diary, against a look at every session.
#include "tests/core/log/store/history_log.h"
#include "tests/support/bench.h"
#include "tests/support/listed_sessions.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using std::chrono::floor;
using std::chrono::local_days;

local_days dayOf(const Session& session) {
    return floor<std::chrono::days>(session.start.local());
}

local_days date(int year, unsigned month, unsigned day) {
    return local_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)};
}

/// A session of 20 minutes on a wall that is so far ahead of UTC.
void add(FileBench& log, Modality modality, const char* utcStart, std::chrono::minutes ahead,
         const char* site = "Lower back") {
    LogPast past = pastOf(modality, utc(utcStart), utc(utcStart) + 20min);
    past.start.offset = ahead;
    past.end.offset = ahead;
    past.site = siteOf(site);
    ASSERT_THAT(log.apply(past), Allowed());
}

TEST(TheDiary, IsEmptyInANewLog) {
    SqliteHome home;
    (void)home.open();
    const DiaryRows diary = openHistory(home.folder(), {})->byDay({});
    EXPECT_TRUE(diary.rows.empty());
    EXPECT_TRUE(diary.days.empty());
    EXPECT_FALSE(diary.severalSites);
}

TEST(TheDiary, HasTheRowsOfTheListAndTheirDaysInItsOrder) {
    for (unsigned seed = 1; seed <= 4; ++seed) {
        HistoryLog log(seed);
        for (int round = 0; round < 25; ++round) {
            SCOPED_TRACE("seed " + std::to_string(seed) + ", round " + std::to_string(round));
            const HistoryFilter filter = round == 0 ? HistoryFilter{} : log.someFilter();
            const DiaryRows diary = log.reader().byDay(filter);
            ASSERT_EQ(diary.rows, log.reader().inOrder(filter, {}));
            const auto sessions = sessionsIn(log.reader(), diary.rows);
            std::size_t at = 0;
            for (const DayOfRecords& day : diary.days) {
                PerModality<std::int64_t> counted;
                for (std::int64_t left = day.sessions.ice + day.sessions.heat; left > 0; --left) {
                    const Session& session = sessions.at(at++).session;
                    EXPECT_EQ(dayOf(session), day.day);
                    ++counted[session.modality];
                }
                EXPECT_EQ(counted.ice, day.sessions.ice);
                EXPECT_EQ(counted.heat, day.sessions.heat);
            }
            EXPECT_EQ(at, sessions.size());
            const auto sameDay = [](const DayOfRecords& one, const DayOfRecords& next) {
                return one.day == next.day;
            };
            EXPECT_EQ(std::ranges::adjacent_find(diary.days, sameDay), diary.days.end());
            const auto elsewhere = [&](const HistoryRow& row) {
                return row.session.site != firstOf(sessions).session.site;
            };
            EXPECT_EQ(diary.severalSites, std::ranges::any_of(sessions, elsewhere));
        }
    }
}

TEST(TheDiary, BeginsWithTheNewestAndCountsOnlyThose) {
    HistoryLog log(5);
    const DiaryRows all = log.reader().byDay({});
    const DiaryRows few = log.reader().byDay({}, 7);
    ASSERT_EQ(few.rows.size(), 7U);
    EXPECT_TRUE(std::equal(few.rows.begin(), few.rows.end(), all.rows.begin()));
    std::int64_t counted = 0;
    for (const DayOfRecords& day : few.days)
        counted += day.sessions.ice + day.sessions.heat;
    EXPECT_EQ(counted, 7);
}

TEST(TheDiary, TakesTheDayOfTheWallWhereASessionBegan) {
    FileBench log;
    add(log, Modality::Ice, "2026-02-20 23:30:00", 60min);   // 0:30 of the 21st there
    add(log, Modality::Heat, "2026-02-20 22:30:00", 60min);  // 23:30 of the 20th
    add(log, Modality::Ice, "1970-01-01 05:00:00", -360min); // by a clock that was never set
    add(log, Modality::Ice, "1970-01-01 01:00:00", -120min);
    const DiaryRows diary = openHistory(log.folder(), 1s)->byDay({});
    ASSERT_EQ(diary.days.size(), 3U);
    EXPECT_EQ(nth(diary.days, 0).day, date(2026, 2, 21));
    EXPECT_EQ(nth(diary.days, 0).sessions.ice, 1);
    EXPECT_EQ(nth(diary.days, 1).day, date(2026, 2, 20));
    EXPECT_EQ(nth(diary.days, 1).sessions.heat, 1);
    EXPECT_EQ(nth(diary.days, 2).day, date(1969, 12, 31));
    EXPECT_EQ(nth(diary.days, 2).sessions.ice, 2);
}

TEST(TheDiary, ShowsADayTwiceToWhoeverFlewWestAcrossTheDateLine) {
    FileBench log;
    add(log, Modality::Ice, "2026-02-20 22:00:00", 9 * 60min);   // the 21st, in Tokyo
    add(log, Modality::Heat, "2026-02-21 04:00:00", -8 * 60min); // the 20th again
    add(log, Modality::Ice, "2026-02-20 10:00:00", 9 * 60min);   // the 20th, in Tokyo
    const DiaryRows diary = openHistory(log.folder(), 1s)->byDay({});
    ASSERT_EQ(diary.days.size(), 3U);
    EXPECT_EQ(nth(diary.days, 0).day, date(2026, 2, 20));
    EXPECT_EQ(nth(diary.days, 1).day, date(2026, 2, 21));
    EXPECT_EQ(nth(diary.days, 2).day, date(2026, 2, 20));
}

TEST(TheDiary, KnowsWhetherMoreThanOnePartOfTheBodyIsInIt) {
    FileBench log;
    add(log, Modality::Ice, "2026-02-20 10:00:00", 0min);
    add(log, Modality::Ice, "2026-02-21 10:00:00", 0min);
    const auto reader = openHistory(log.folder(), 1s);
    EXPECT_FALSE(reader->byDay({}).severalSites);
    add(log, Modality::Heat, "2026-02-21 12:00:00", 0min, "Neck");
    EXPECT_TRUE(reader->byDay({}).severalSites);
    HistoryFilter ice;
    ice.modality = Modality::Ice;
    EXPECT_FALSE(reader->byDay(ice).severalSites);
}

} // namespace
} // namespace coolwarm::test
