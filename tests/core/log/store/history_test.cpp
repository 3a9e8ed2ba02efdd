// SPDX-License-Identifier: MIT
// Reading the log at length: filters, pages, sums and streams, against a look at every session.
#include "tests/core/log/store/history_log.h"
#include "tests/support/bench.h"
#include "tests/support/listed_sessions.h"
#include "tests/support/store_errors.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <functional>

namespace coolwarm::test {
namespace {

std::vector<Session> streamed(HistoryReader& reader, const HistoryFilter& filter) {
    std::vector<Session> all;
    reader.stream(filter, [&](const Session& session) {
        all.push_back(session);
        return true;
    });
    return all;
}

/// All pages one after the other, newest first.
std::vector<Session> walked(HistoryReader& reader, const HistoryFilter& filter, int stride) {
    std::vector<Session> all;
    std::optional<HistoryKey> next;
    for (bool more = true; more;) {
        auto rows = reader.page(filter, next, stride + 1); // one more tells where to go on
        more = rows.size() > static_cast<std::size_t>(stride);
        if (more) {
            next = lastOf(rows).key;
            rows.pop_back();
        }
        for (const HistoryRow& row : rows) {
            EXPECT_EQ(row.key.start, row.session.start.utc);
            all.push_back(row.session);
        }
    }
    return all;
}

TEST(TheHistory, IsEmptyInANewLog) {
    SqliteHome home;
    (void)home.open();
    const auto reader = openHistory(home.folder(), {});
    EXPECT_EQ(reader->totals({}).count(), 0);
    EXPECT_EQ(reader->totals({}).painBeforeMean, 0);
    EXPECT_EQ(reader->totals({}).painAfterMean, 0);
    EXPECT_EQ(reader->totals({}).secondsMean, 0);
    EXPECT_TRUE(reader->inOrder({}, {}).empty());
    EXPECT_TRUE(reader->records({}).empty());
    EXPECT_TRUE(reader->page({}, std::nullopt, 50).empty());
    EXPECT_TRUE(streamed(*reader, {}).empty());
    EXPECT_TRUE(reader->during(Site::lowerBack(), sys_seconds{}, monday).empty());
}

TEST(TheHistory, IsTheSameInStreamPagesSumsAndByHand) {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        HistoryLog log(seed);
        HistoryReader& reader = log.reader();
        for (int round = 0; round < 25; ++round) {
            SCOPED_TRACE("seed " + std::to_string(seed) + ", round " + std::to_string(round));
            const HistoryFilter filter = round == 0 ? HistoryFilter{} : log.someFilter();
            const auto expected = log.naive(filter);
            ASSERT_EQ(idsOf(streamed(reader, filter)), idsOf(expected));
            auto reversed = expected;
            std::reverse(reversed.begin(), reversed.end());
            for (const int stride : {1, 7, 50, 1'000})
                ASSERT_EQ(idsOf(walked(reader, filter, stride)), idsOf(reversed));
            const HistoryOrder order = log.someOrder();
            ASSERT_EQ(idsOf(ordered(reader, filter, order)), idsOf(log.naive(filter, order)))
                << "by column " << static_cast<int>(order.by) << (order.descending ? " down" : "");
            const auto rows = reader.inOrder(filter, order);
            const auto few = reader.inOrder(filter, order, 5);
            ASSERT_EQ(few.size(), std::min<std::size_t>(5, rows.size()));
            EXPECT_TRUE(std::equal(few.begin(), few.end(), rows.begin()));

            const auto isIce = [](const Session& s) { return s.modality == Modality::Ice; };
            const HistoryTotals totals = reader.totals(filter);
            EXPECT_EQ(totals.sessions.ice, std::count_if(expected.begin(), expected.end(), isIce));
            EXPECT_EQ(totals.count(), static_cast<std::int64_t>(expected.size()));
            double lengths = 0;
            for (const Session& session : expected)
                lengths += static_cast<double>(session.duration().count());
            EXPECT_DOUBLE_EQ(totals.secondsMean,
                             expected.empty() ? 0 : lengths / static_cast<double>(expected.size()));
            double before = 0;
            double after = 0;
            int both = 0;
            for (const Session& session : expected)
                if (session.painBefore && session.painAfter) {
                    before += there(session.painBefore)->value();
                    after += there(session.painAfter)->value();
                    ++both;
                }
            EXPECT_EQ(totals.withBothPains, both);
            EXPECT_DOUBLE_EQ(totals.painBeforeMean, both == 0 ? 0 : before / both);
            EXPECT_DOUBLE_EQ(totals.painAfterMean, both == 0 ? 0 : after / both);
        }
    }
}

TEST(TheHistory, GivesSessionsBackWhole) {
    HistoryLog log(99);
    EXPECT_EQ(streamed(log.reader(), {}), log.naive({}));
}

TEST(TheHistory, BeginsItsFirstPageWithTheNewest) {
    HistoryLog log(5);
    const auto rows = log.reader().page({}, std::nullopt, 3);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(firstOf(rows).session, lastOf(log.naive({})));
}

TEST(TheHistory, StopsAStreamThatIsToldTo) {
    HistoryLog log(5);
    int seen = 0;
    log.reader().stream({}, [&](const Session&) { return ++seen < 10; });
    EXPECT_EQ(seen, 10);
    EXPECT_EQ(streamed(log.reader(), {}), log.naive({})) << "and begins anew afterwards";
}

TEST(TheHistory, HoldsNoWriterUpAfterACall) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    const auto reader = openHistory(bench.folder(), {});
    reader->stream({}, [](const Session&) { return false; });
    (void)reader->page({}, std::nullopt, 1);
    (void)reader->totals({});
    EXPECT_THAT(bench.apply(startAt(siteOf("Neck"), Modality::Ice, 20min)), Allowed());
}

TEST(TheHistory, LetsAWriterInAfterAStreamThatThrew) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    const auto reader = openHistory(bench.folder(), {});
    EXPECT_THROW(
        reader->stream({}, [](const Session&) -> bool { throw std::runtime_error("enough"); }),
        std::runtime_error);
    EXPECT_THAT(bench.apply(startAt(siteOf("Neck"), Modality::Ice, 20min)), Allowed());
}

TEST(TheHistory, SeesWhatWasWrittenSinceTheLastCall) {
    FileBench bench;
    const auto reader = openHistory(bench.folder(), {});
    bench.timed(Modality::Ice, 20min);
    EXPECT_EQ(reader->totals({}).sessions.ice, 1);
}

TEST(TheHistory, LeavesOutTheRunningSessionUntilItsAlarmIsSettled) {
    FileBench bench;
    const auto reader = openHistory(bench.folder(), {});
    bench.start(Modality::Ice, 20min);
    EXPECT_EQ(reader->totals({}).count(), 0);
    EXPECT_TRUE(reader->page({}, std::nullopt, 10).empty());
    bench.advance(20min);
    bench.must(CloseOverdueSession{});
    ASSERT_EQ(reader->page({}, std::nullopt, 10).size(), 1U);
    EXPECT_EQ(firstOf(reader->page({}, std::nullopt, 10)).session.outcome, Outcome::Unconfirmed);
}

TEST(TheHistory, LeavesOutDeletedSessionsUntilTheyAreRestored) {
    FileBench bench;
    const auto reader = openHistory(bench.folder(), {});
    const Session session = bench.timed(Modality::Ice, 20min);
    bench.must(DeletePast{session.id});
    EXPECT_EQ(reader->totals({}).count(), 0);
    EXPECT_TRUE(streamed(*reader, {}).empty());
    EXPECT_TRUE(reader->during(Site::lowerBack(), monday, monday + 1h).empty());
    bench.must(bench.undo(session.id));
    EXPECT_EQ(streamed(*reader, {}), std::vector{session});
}

TEST(TheHistory, LeavesASessionOutThatWasDeletedSinceItsRowWasRead) {
    FileBench bench;
    const Session first = bench.timed(Modality::Ice, 20min);
    const Session second = bench.timed(Modality::Heat, 15min, siteOf("Neck"));
    const auto reader = openHistory(bench.folder(), {});
    auto rows = reader->inOrder({}, {});
    ASSERT_EQ(rows.size(), 2U);
    rows.push_back(4711); // never was there
    bench.must(DeletePast{second.id});
    const auto found = sessionsIn(*reader, rows);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(firstOf(found).session, first);
    EXPECT_EQ(firstOf(found).key.row, rows.at(1));
}

TEST(TheHistory, TellsWhatWasChangedOfASession) {
    FileBench bench;
    const Session first = bench.must(pastOf(Modality::Ice, monday - 5h, monday - 5h + 20min));
    const auto reader = openHistory(bench.folder(), {});
    EXPECT_TRUE(reader->changesOf(first.id).empty());
    Session second = first;
    second.site = siteOf("Neck");
    second.note = noteOf("second");
    bench.must(editTo(second));
    bench.advance(1h);
    bench.must(DeletePast{first.id});
    bench.must(bench.undo(first.id));
    const auto changes = reader->changesOf(first.id);
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes.at(0).kind, SessionChange::Kind::Edited);
    EXPECT_EQ(changes.at(0).at, monday);
    EXPECT_EQ(changes.at(0).before, first);
    EXPECT_EQ(changes.at(1).kind, SessionChange::Kind::Deleted);
    EXPECT_EQ(changes.at(1).at, monday + 1h);
    EXPECT_EQ(changes.at(1).before, second);
    EXPECT_EQ(changes.at(2).kind, SessionChange::Kind::Undone);
    EXPECT_TRUE(reader->changesOf(SessionId::random()).empty());
}

TEST(TheHistory, EndsACallThatIsToldTo) {
    HistoryLog log(5, 3'000);
    HistoryReader& reader = log.reader();
    HistoryFilter filter;
    filter.note = "ÜBER";
    int asked = 0;
    reader.stopUnless([&] { return ++asked < 2; });
    for (const auto& call : std::vector<std::function<void()>>{
             [&] { (void)reader.totals(filter); }, [&] { (void)reader.inOrder(filter, {}); },
             [&] { (void)streamed(reader, filter); }}) {
        asked = 0;
        EXPECT_EQ(errorOf(call).kind(), StoreError::Kind::Stopped);
        EXPECT_EQ(asked, 2);
    }
    reader.stopUnless({});
    EXPECT_EQ(streamed(reader, filter), log.naive(filter)) << "and begins anew afterwards";
}

TEST(TheHistory, KnowsItsOwnFileByEveryName) {
    SqliteHome home;
    (void)home.open();
    const auto reader = openHistory(home.folder(), {});
    const TempFolder elsewhere;
    std::filesystem::create_symlink(home.folder() / "coolwarm.db", elsewhere / "link");
    std::filesystem::create_hard_link(home.folder() / "coolwarm.db", home.folder() / "twin");
    writeBytes(elsewhere / "coolwarm.db", "");
    EXPECT_TRUE(reader->reads(home.folder() / "coolwarm.db"));
    EXPECT_TRUE(reader->reads(home.folder() / "." / "coolwarm.db"));
    EXPECT_TRUE(reader->reads(elsewhere / "link"));
    EXPECT_TRUE(reader->reads(home.folder() / "twin"));
    EXPECT_FALSE(reader->reads(elsewhere / "coolwarm.db"));
    EXPECT_FALSE(reader->reads(elsewhere / "nothing"));
}

/// A log with one session by hand that starts at `start` in `offset`, and a question for a day.
bool startsOn(const char* start, minutes offset, const char* day) {
    FileBench bench(utc("2030-01-01 00:00:00"));
    LogPast past = pastOf(Modality::Ice, utc(start), utc(start) + 20min);
    past.start.offset = offset;
    past.end.offset = offset;
    bench.must(past);
    const auto reader = openHistory(bench.folder(), {});
    const std::string midnight = std::string(day) + " 00:00:00";
    HistoryFilter filter;
    filter.from = std::chrono::local_days{
        std::chrono::floor<std::chrono::days>(utc(midnight.c_str())).time_since_epoch()};
    filter.to = filter.from;
    return reader->totals(filter).count() == 1;
}

TEST(TheHistorysDays, AreThoseOfTheWallWhereTheSessionWas) {
    EXPECT_TRUE(startsOn("2026-03-01 23:30:00", 60min, "2026-03-02"));
    EXPECT_FALSE(startsOn("2026-03-01 23:30:00", 60min, "2026-03-01"));
    EXPECT_TRUE(startsOn("2026-03-02 04:30:00", -300min, "2026-03-01"));
    EXPECT_FALSE(startsOn("2026-03-02 04:30:00", -300min, "2026-03-02"));
}

TEST(TheHistorysDays, BeginAndEndExactlyAtMidnight) {
    EXPECT_TRUE(startsOn("2026-03-01 23:00:00", 60min, "2026-03-02"));
    EXPECT_FALSE(startsOn("2026-03-01 22:59:59", 60min, "2026-03-02"));
    EXPECT_TRUE(startsOn("2026-03-02 22:59:59", 60min, "2026-03-02"));
    EXPECT_FALSE(startsOn("2026-03-02 23:00:00", 60min, "2026-03-02"));
}

TEST(TheHistorysDays, ReachAcrossTheFarthestOffsets) {
    EXPECT_TRUE(startsOn("2026-03-01 06:00:00", 1080min, "2026-03-02"));
    EXPECT_FALSE(startsOn("2026-03-01 05:59:59", 1080min, "2026-03-02"));
    EXPECT_TRUE(startsOn("2026-03-03 17:59:59", -1080min, "2026-03-02"));
    EXPECT_FALSE(startsOn("2026-03-03 18:00:00", -1080min, "2026-03-02"));
}

TEST(TheHistorysFilter, TakesSitesInAnyCaseAndKnowsNoneOfAnUnknownOne) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    const auto reader = openHistory(bench.folder(), {});
    HistoryFilter filter;
    filter.site = siteOf("LOWER back");
    EXPECT_EQ(reader->totals(filter).sessions.ice, 1);
    filter.site = siteOf("Nowhere");
    EXPECT_EQ(reader->totals(filter).count(), 0);
    EXPECT_TRUE(reader->page(filter, std::nullopt, 5).empty());
    EXPECT_TRUE(reader->during(siteOf("Nowhere"), monday, monday + 1h).empty());
}

/// How many of two notes a search finds.
std::int64_t found(const char* first, const char* second, const std::string& search) {
    FileBench bench;
    LogPast past = pastOf(Modality::Ice, monday - 5h, monday - 5h + 20min);
    past.note = noteOf(first);
    bench.must(past);
    past = pastOf(Modality::Ice, monday - 2h, monday - 2h + 20min);
    past.note = noteOf(second);
    bench.must(past);
    HistoryFilter filter;
    filter.note = search;
    return openHistory(bench.folder(), {})->totals(filter).count();
}

TEST(TheSearchInNotes, TakesEveryCharacterForItself) {
    EXPECT_EQ(found("100% better", "100 better", "100%"), 1);
    EXPECT_EQ(found("left_knee", "left knee", "left_"), 1);
    EXPECT_EQ(found("a\\b", "a/b", "a\\b"), 1);
    EXPECT_EQ(found("say 'ow'", "say \"ow\"", "'ow'"), 1);
    EXPECT_EQ(found("two\nlines", "two lines", "two\nlines"), 1);
}

TEST(TheSearchInNotes, KnowsNoCapitalsInAnyAlphabet) {
    EXPECT_EQ(found("Rücken besser", "RÜCKEN", "rücken"), 2);
    EXPECT_EQ(found("Übung", "Ubung", "ÜBUNG"), 1);
    EXPECT_EQ(found("Żółw", "ЛЁД", "żÓŁW"), 1);
    EXPECT_EQ(found("лёд", "ice", "ЛЁД"), 1);
    EXPECT_EQ(found("πάγος", "ice", "ΠΆΓΟΣ"), 1);
    EXPECT_EQ(found("on 🧊 again", "ON 🔥 AGAIN", "on 🧊 A"), 1);
}

TEST(TheSearchInNotes, FindsNothingThatNoNoteCanHold) {
    EXPECT_EQ(found("note", "", std::string("n\0te", 4)), 0);
    EXPECT_EQ(found("note", "", "\xff"), 0);
    EXPECT_EQ(found("note", "", std::string(Note::longest + 1, 'n')), 0);
    EXPECT_EQ(
        found("note", std::string(Note::longest, '%').c_str(), std::string(Note::longest, '%')), 1);
}

TEST(TheHistorysFilters, AreEqualWhenTheyMeanTheSame) {
    HistoryFilter filter;
    EXPECT_EQ(filter, HistoryFilter{});
    filter.modality = Modality::Ice;
    EXPECT_NE(filter, HistoryFilter{});
    EXPECT_EQ((HistoryKey{monday, 1}), (HistoryKey{monday, 1}));
}

TEST(TheSessionsOfASpan, AreThoseThatShareTimeWithIt) {
    FileBench bench;
    const Session first = bench.timed(Modality::Ice, 20min); // 08:00 to 08:20
    bench.advance(40min);
    const Session second = bench.timed(Modality::Heat, 15min); // 09:00 to 09:15
    bench.advance(2h);
    bench.timed(Modality::Ice, 15min, siteOf("Neck"));
    const auto reader = openHistory(bench.folder(), {});
    const auto during = [&](Millis from, Millis to, const char* site = "Lower back") {
        return reader->during(siteOf(site), monday + std::chrono::floor<seconds>(from),
                              monday + std::chrono::floor<seconds>(to));
    };
    EXPECT_EQ(during(0h, 24h), (std::vector{first, second}));
    EXPECT_EQ(during(0h, 24h, "LOWER BACK").size(), 2U);
    EXPECT_EQ(during(0h, 24h, "Neck").size(), 1U);
    EXPECT_EQ(during(20min - 1s, 1h), std::vector{first});
    EXPECT_TRUE(during(20min, 1h).empty());
    EXPECT_EQ(during(20min, 1h + 1s), std::vector{second});
    EXPECT_EQ(during(5min, 10min), std::vector{first});
    EXPECT_TRUE(during(-5h, 0h).empty());
    const auto day = [&](std::int64_t most) {
        return reader->during(Site::lowerBack(), monday, monday + 24h, most);
    };
    EXPECT_EQ(day(2), (std::vector{first, second}));
    EXPECT_EQ(day(1), std::vector{second});
    EXPECT_TRUE(day(0).empty());
}

} // namespace
} // namespace coolwarm::test
