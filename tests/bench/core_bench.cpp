// SPDX-License-Identifier: MIT
// How long the core takes: a decision by the rules, a look at the log, the history, an export.
#include "core/report/atomic_file.h"
#include "core/report/session_csv.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"

#include <benchmark/benchmark.h>

#include <map>

namespace coolwarm::test {
namespace {

constexpr int million = 1'000'000;
const sys_seconds today = utc("2026-11-22 12:00:00");

/// A bench whose log holds `count` sessions, one each 25 minutes until today, over all sites.
class LongLog : public FileBench {
public:
    explicit LongLog(std::int64_t count) : FileBench(today) {
        RawDatabase raw(folder());
        const auto now = std::to_string(today.time_since_epoch().count());
        raw.run("PRAGMA synchronous = OFF; BEGIN;"
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
                now + " - (" + std::to_string(count) +
                " - i + 2) * 1500 AS t"
                " FROM n) WHERE " +
                std::to_string(count) +
                " > 0;"
                "UPDATE state SET latest_wall = " +
                now + "; COMMIT");
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

void mayStartByTheRulesAlone(benchmark::State& state) {
    SiteFacts facts;
    const Reading now{today, 10h, BootId{"boot"}};
    facts.iceEnds = {anchorBefore(now, 1h), anchorBefore(now, 3h)};
    facts.heatEnds = {anchorBefore(now, 30min), anchorBefore(now, 3h)};
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

void firstPageOfTheHistory(benchmark::State& state) {
    const auto reader = openHistory(logOf(million).folder(), 1s);
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->page({}, std::nullopt, 100));
}

// `range` is how far down the page lies, in percent of the log.
void someOtherPageOfTheHistory(benchmark::State& state) {
    const auto reader = openHistory(logOf(million).folder(), 1s);
    const auto keys = reader->pageStarts({}, 100);
    const auto at = static_cast<std::size_t>(state.range(0)) * (keys.size() - 1) / 100;
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->page({}, keys.at(at), 100));
}

void pageStartsOfTheHistory(benchmark::State& state) {
    const auto reader = openHistory(logOf(million).folder(), 1s);
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->pageStarts({}, 100));
}

void totalsOfTheHistory(benchmark::State& state) {
    const auto reader = openHistory(logOf(million).folder(), 1s);
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->totals({}).ice);
}

void oneDayOfASite(benchmark::State& state) {
    const auto reader = openHistory(logOf(million).folder(), 1s);
    const sys_seconds from = today - hours{state.range(0)};
    for (auto _ : state)
        benchmark::DoNotOptimize(reader->during(Site::lowerBack(), from, from + 24h));
}

void exportAsCsv(benchmark::State& state) {
    const LongLog& log = logOf(million);
    const auto reader = openHistory(log.folder(), 1s);
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
    state.SetItemsProcessed(state.iterations() * million);
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

BENCHMARK(mayStartByTheRulesAlone);
BENCHMARK(snapshotToStatus);
BENCHMARK(statusFromTheLog)->Arg(0)->Arg(million)->Unit(benchmark::kMicrosecond);
BENCHMARK(startThatIsRefused)->Arg(0)->Arg(million)->Unit(benchmark::kMicrosecond);
BENCHMARK(overlapInTheLog)->Arg(1)->Arg(200'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(firstPageOfTheHistory)->Unit(benchmark::kMillisecond);
BENCHMARK(someOtherPageOfTheHistory)->Arg(1)->Arg(50)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(pageStartsOfTheHistory)->Unit(benchmark::kMillisecond);
BENCHMARK(totalsOfTheHistory)->Unit(benchmark::kMillisecond);
BENCHMARK(oneDayOfASite)->Arg(24)->Arg(200'000)->Unit(benchmark::kMillisecond);
BENCHMARK(streamAlone)->Unit(benchmark::kMillisecond);
BENCHMARK(exportAsCsv)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace coolwarm::test

BENCHMARK_MAIN();
