// SPDX-License-Identifier: MIT
// How long the core takes: a decision by the rules, a look at the log, the history, an export.
#include "core/log/ports/trends_reader.h"
#include "core/report/atomic_file.h"
#include "core/report/csv/session_csv.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace coolwarm::test {
namespace {

constexpr int million = 1'000'000;
constexpr int tenMillion = 10'000'000;
const sys_seconds today = utc("2026-11-22 12:00:00");

/// A bench whose log holds `count` sessions until today, over all sites: one each 25 minutes, or
/// each 150 seconds in a log that would else begin before anybody could have kept it.
class LongLog : public FileBench {
public:
    explicit LongLog(std::int64_t count) : FileBench(today) {
        RawDatabase raw(folder());
        const auto now = std::to_string(today.time_since_epoch().count());
        const bool dense = count > million;
        const int apart = dense ? 150 : 1500;
        // Half a round of the sites, so that no two sessions of one site meet.
        const int heatEarlier = dense ? 20 * apart : 0;
        raw.run("PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; BEGIN;"
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                " WHERE i < " +
                std::to_string(count) +
                ")"
                " INSERT INTO session (uuid, modality, site_id, start_utc, start_offset, end_utc,"
                " end_offset, planned_minutes, outcome, origin, pain_before, pain_after, note,"
                " end_wall, changed_utc)"
                " SELECT printf('%08x-0000-4000-8000-000000000000', i),"
                " CASE i % 2 WHEN 0 THEN 'ice' ELSE 'heat' END, 1 + (i / 2) % 20,"
                " t, 60, t + 1200, 60, 20, 'completed', 'timer', i % 11, i % 7,"
                " CASE i % 5 WHEN 0 THEN 'eased, a little' ELSE '' END, t + 1200, t"
                " FROM (SELECT i, " +
                now + " - (" + std::to_string(count) + " - i + 2) * " + std::to_string(apart) +
                " - i % 2 * " + std::to_string(heatEarlier) + " AS t FROM n) WHERE " +
                std::to_string(count) +
                " > 0;"
                "UPDATE state SET latest_wall = " +
                now + "; COMMIT");
    }
};

/// A log of as many records of all kinds: of ten 6 sessions, 3 pain entries and 1 activity, all of
/// them spread over the same time.
class MixedLog : public LongLog {
public:
    explicit MixedLog(std::int64_t count) : LongLog(count * 6 / 10) {
        RawDatabase raw(folder());
        const std::int64_t span = count * 6 / 10 * 1500;
        const auto rows = [&](std::int64_t wanted, const std::string& insert) {
            const std::string apart = std::to_string(span / std::max<std::int64_t>(1, wanted));
            raw.run("BEGIN; WITH RECURSIVE n (i, t) AS (SELECT 1, " + startOf(span) +
                    " UNION ALL SELECT i + 1, t + " + apart + " FROM n WHERE i < " +
                    std::to_string(wanted) + ") " + insert + " FROM n WHERE " +
                    std::to_string(wanted) + " > 0; COMMIT");
        };
        raw.run("PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000");
        rows(count * 3 / 10,
             "INSERT INTO pain_entry (uuid, site_id, start_utc, start_offset, recorded_utc,"
             " recorded_offset, score, note, changed_utc, serial)"
             " SELECT printf('%08x-0000-4000-9000-000000000000', i), 1 + i % 20, t, 60, t, 60,"
             " i % 11, CASE i % 5 WHEN 0 THEN 'worse, a little' ELSE '' END, t, 1");
        rows(count / 10,
             "INSERT INTO activity (uuid, what, start_utc, start_offset, recorded_utc,"
             " recorded_offset, length_seconds, note, changed_utc, serial)"
             " SELECT printf('%08x-0000-4000-a000-000000000000', i), 'walk', t, 60, t, 60,"
             " 600 + i % 900, CASE i % 5 WHEN 0 THEN 'to the park' ELSE '' END, t, 1");
    }

private:
    static std::string startOf(std::int64_t span) {
        return std::to_string(today.time_since_epoch().count() - span);
    }
};

/// The log of that many sessions, made once.
LongLog& logOf(std::int64_t count) {
    static std::map<std::int64_t, std::unique_ptr<LongLog>> logs;
    auto& log = logs[count];
    if (!log)
        log = std::make_unique<LongLog>(count);
    return *log;
}

MixedLog& mixedLogOf(std::int64_t count) {
    static std::map<std::int64_t, std::unique_ptr<MixedLog>> logs;
    auto& log = logs[count];
    if (!log)
        log = std::make_unique<MixedLog>(count);
    return *log;
}

void mayStartByTheRulesAlone(benchmark::State& state) {
    SiteFacts facts;
    const Reading now{today, 10h, BootId{"boot"}};
    facts.ends.ice = {anchorBefore(now, 1h), anchorBefore(now, 3h)};
    facts.ends.heat = {anchorBefore(now, 30min), anchorBefore(now, 3h)};
    StartRequest request;
    request.length = 20min;
    for (auto _ : state) {
        const Verdict verdict = mayStart(request, facts, now);
        benchmark::DoNotOptimize(verdict.isAllowed());
    }
}

void statusFromTheLog(benchmark::State& state) {
    LongLog& log = logOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(log.status());
}

void snapshotToStatus(benchmark::State& state) {
    LongLog& log = logOf(million);
    const Snapshot snapshot = log.engine().snapshot(Site::lowerBack(), log.now());
    for (auto _ : state)
        benchmark::DoNotOptimize(statusOf(snapshot, log.now()));
}

void startThatIsRefused(benchmark::State& state) {
    LongLog& log = logOf(state.range(0));
    const Command start = startOf(Modality::Ice, 99min);
    for (auto _ : state)
        benchmark::DoNotOptimize(log.apply(start));
}

void overlapInTheLog(benchmark::State& state) {
    LongLog& log = logOf(million);
    const sys_seconds from = today - hours{state.range(0)};
    for (auto _ : state)
        benchmark::DoNotOptimize(
            log.store().overlapping(Site::lowerBack(), from, from + 20min, std::nullopt));
}

std::unique_ptr<HistoryReader> readerOf(const benchmark::State& state) {
    return openHistory(logOf(state.range(0)).folder(), 1s);
}

void firstPage(benchmark::State& state) {
    const auto reader = readerOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->records(reader->inOrder({}, {}, 256)));
}

// The same for the diary, whose rows come with their days.
void firstPageOfTheDiary(benchmark::State& state) {
    const auto reader = readerOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->records(reader->byDay({}, 256).rows));
}

void rowsByDay(benchmark::State& state) {
    const auto reader = readerOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->byDay({}).days);
}

// The page in the middle of the list by the second argument's column.
void jumpToTheMiddle(benchmark::State& state) {
    const auto reader = readerOf(state);
    const auto rows = reader->inOrder({}, {static_cast<HistoryColumn>(state.range(1)), true, {}});
    const auto page =
        std::span(rows).subspan(rows.size() / 2, std::min<std::size_t>(256, rows.size() / 2));
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->records(page));
}

void rowsByColumn(benchmark::State& state) {
    const auto reader = readerOf(state);
    const HistoryOrder order{static_cast<HistoryColumn>(state.range(1)), true, {}};
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->inOrder({}, order));
}

// The second argument is whether the search has letters beyond ASCII.
void searchInNotes(benchmark::State& state) {
    const auto reader = readerOf(state);
    HistoryFilter filter;
    filter.note = state.range(1) != 0 ? "Rücken" : "nowhere";
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->inOrder(filter, {}));
}

// The same four of as many records of all kinds, which a history without a filter lists together.
std::unique_ptr<HistoryReader> mixedReaderOf(const benchmark::State& state) {
    return openHistory(mixedLogOf(state.range(0)).folder(), 1s);
}

void firstPageOfAllKinds(benchmark::State& state) {
    const auto reader = mixedReaderOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->records(reader->byDay({}, 256).rows));
}

void rowsByDayOfAllKinds(benchmark::State& state) {
    const auto reader = mixedReaderOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->byDay({}).days);
}

void jumpToTheMiddleOfAllKinds(benchmark::State& state) {
    const auto reader = mixedReaderOf(state);
    const auto rows = reader->inOrder({}, {});
    const auto page =
        std::span(rows).subspan(rows.size() / 2, std::min<std::size_t>(256, rows.size() / 2));
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->records(page));
}

void searchInNotesOfAllKinds(benchmark::State& state) {
    const auto reader = mixedReaderOf(state);
    HistoryFilter filter;
    filter.note = state.range(1) != 0 ? "Rücken" : "nowhere";
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->inOrder(filter, {}));
}

void totals(benchmark::State& state) {
    const auto reader = readerOf(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->totals({}).sessions.ice);
}

// All of it, and the last four weeks of a part of the body.
void trendsOfALog(benchmark::State& state) {
    const auto reader = openHistory(mixedLogOf(state.range(0)).folder(), 1s);
    TrendsFilter filter;
    if (state.range(1) != 0) {
        filter.site = Site::lowerBack();
        filter.from = std::chrono::local_days{
            std::chrono::floor<std::chrono::days>(today - 28 * 24h).time_since_epoch()};
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->trends().read(filter).figures.scoreCount);
}

// What that is to be measured by: a tenth of its figures, asked of SQLite itself.
void painByDayBySqliteAlone(benchmark::State& state) {
    RawDatabase raw(mixedLogOf(state.range(0)).folder());
    const auto scores = [](const std::string& score, const std::string& at,
                           const std::string& table) {
        return "SELECT (" + at + "_utc + " + at + "_offset * 60) / 86400 AS day, " + score +
               " AS score FROM " + table + " WHERE deleted_utc IS NULL AND " + score +
               " IS NOT NULL";
    };
    const std::string days = "SELECT day, avg(score), min(score), max(score), count(*) FROM (" +
                             scores("pain_before", "start", "session") + " UNION ALL " +
                             scores("pain_after", "end", "session") + " UNION ALL " +
                             scores("score", "start", "pain_entry") + ") GROUP BY day";
    for (auto _ : state)
        benchmark::DoNotOptimize(raw.number("SELECT count(*) FROM (" + days + ")"));
}

void oneDayOfASite(benchmark::State& state) {
    const auto reader = openHistory(logOf(million).folder(), 1s);
    const sys_seconds from = today - hours{state.range(0)};
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->during(Site::lowerBack(), from, from + 24h));
}

void exportAsCsv(benchmark::State& state) {
    const LongLog& log = logOf(state.range(0));
    const auto reader = readerOf(state);
    for (auto _ : state) {
        AtomicFile file(log.folder() / "export.csv");
        SessionCsv csv(CsvOptions{});
        reader->stream({}, [&](const Session& session) {
            csv.add(session);
            if (csv.buffer().size() > 60'000) {
                file.write(csv.buffer());
                csv.clear();
            }
            return true;
        });
        file.write(csv.buffer());
        file.commit();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

// Sessions made on the way, into an empty log.
void importIntoAnEmptyLog(benchmark::State& state) {
    const std::int64_t count = state.range(0);
    for (auto _ : state) {
        FileBench log(today);
        std::int64_t line = 0;
        const auto source = [&]() -> std::optional<FileLine> {
            if (line == count)
                return std::nullopt;
            ReadSession read{++line, {SessionId::random()}, true};
            Session& session = read.session;
            session.start.utc = today - 25min * (count - line + 2);
            session.end = Moment{session.start.utc + 20min, 0min};
            session.outcome = Outcome::Completed;
            session.origin = Origin::Import;
            return read;
        };
        const ImportReport report = log.engine().importFrom(source, {}, log.now(), {});
        if (report.added != count)
            state.SkipWithError("not every session was taken in");
    }
    state.SetItemsProcessed(state.iterations() * count);
}

void streamAlone(benchmark::State& state) {
    const auto reader = openHistory(logOf(million).folder(), 1s);
    for (auto _ : state) {
        std::int64_t count = 0;
        reader->stream({}, [&](const Session&) { return ++count > 0; });
        benchmark::DoNotOptimize(count);
    }
    state.SetItemsProcessed(state.iterations() * million);
}

// A year of use has about 1,000 sessions.
constexpr std::array counts{std::int64_t{0}, std::int64_t{1'000}, std::int64_t{100'000},
                            std::int64_t{million}};

void everyCount(benchmark::internal::Benchmark* bench) {
    for (const std::int64_t count : counts)
        bench->Arg(count);
    bench->Unit(benchmark::kMillisecond);
}

// Ten million is more than anybody has, and shows how the cost grows. It takes a minute to make:
// --benchmark_filter=-/10000000 leaves it out.
void everyCountAndMore(benchmark::internal::Benchmark* bench) {
    everyCount(bench);
    bench->Arg(tenMillion);
}

void everyColumn(benchmark::internal::Benchmark* bench) {
    for (const std::int64_t count : counts)
        for (std::int64_t column = 0; column <= static_cast<int>(HistoryColumn::Note); ++column)
            bench->Args({count, column});
    bench->Unit(benchmark::kMillisecond);
}

void everyColumnAndMore(benchmark::internal::Benchmark* bench) {
    everyColumn(bench);
    bench->Args({tenMillion, 0});
}

void mostRecordsOfBothAlphabets(benchmark::internal::Benchmark* bench) {
    bench->Args({million, 0})->Args({million, 1})->Unit(benchmark::kMillisecond);
}

void bothAlphabets(benchmark::internal::Benchmark* bench) {
    for (const std::int64_t count : counts)
        bench->Args({count, 0})->Args({count, 1});
    bench->Args({tenMillion, 0});
    bench->Unit(benchmark::kMillisecond);
}

BENCHMARK(mayStartByTheRulesAlone);
BENCHMARK(snapshotToStatus);
BENCHMARK(statusFromTheLog)->Apply(everyCount);
BENCHMARK(startThatIsRefused)->Apply(everyCountAndMore);
BENCHMARK(overlapInTheLog)->Arg(1)->Arg(200'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(oneDayOfASite)->Arg(24)->Arg(200'000)->Unit(benchmark::kMillisecond);
BENCHMARK(trendsOfALog)
    ->Args({1'000, 0})
    ->Args({100'000, 0})
    ->Args({million, 0})
    ->Args({million, 1})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(painByDayBySqliteAlone)->Arg(million)->Unit(benchmark::kMillisecond);
BENCHMARK(firstPage)->Apply(everyCountAndMore);
BENCHMARK(firstPageOfTheDiary)->Apply(everyCountAndMore);
BENCHMARK(rowsByDay)->Apply(everyCount);
BENCHMARK(jumpToTheMiddle)->Apply(everyColumnAndMore);
BENCHMARK(rowsByColumn)->Apply(everyColumn);
BENCHMARK(searchInNotes)->Apply(bothAlphabets);
BENCHMARK(firstPageOfAllKinds)->Apply(everyCount);
BENCHMARK(rowsByDayOfAllKinds)->Apply(everyCount);
BENCHMARK(jumpToTheMiddleOfAllKinds)->Apply(everyCount);
BENCHMARK(searchInNotesOfAllKinds)->Apply(mostRecordsOfBothAlphabets);
BENCHMARK(totals)->Apply(everyCount);
BENCHMARK(streamAlone)->Unit(benchmark::kMillisecond);
BENCHMARK(exportAsCsv)->Apply(everyCountAndMore);
BENCHMARK(importIntoAnEmptyLog)->Apply(everyCount)->Iterations(1);

} // namespace
} // namespace coolwarm::test

BENCHMARK_MAIN();
