// SPDX-License-Identifier: MIT
// How long a day's plan takes: today and tomorrow, for one part of the body and for several.
#include "core/rules/planner/planner.h"
#include "tests/support/commands.h"
#include "tests/support/fake_zone.h"
#include "tests/support/moments.h"

#include <benchmark/benchmark.h>

#include <string>

namespace coolwarm::test {
namespace {

/// The rest of today and tomorrow for so many parts of the body, each with that wish.
void planOfTheDay(benchmark::State& state, const PackWish& wish, PlanPattern pattern) {
    DayPlanRequest request;
    request.length = {20min, 15min};
    for (std::int64_t part = 0; part < state.range(0); ++part) {
        PlanSite site;
        site.site = siteOf("Part " + std::to_string(part));
        site.wish = wish;
        site.pattern = pattern;
        request.sites.push_back(site);
    }
    const Reading now{utc("2026-11-22 07:03:00"), 10h, BootId{"boot"}};
    const FakeZone zone;
    for (auto _ : state)
        benchmark::DoNotOptimize(planFor(request, now, zone));
    state.counters["exact"] = planFor(request, now, zone).exact ? 1 : 0;
}

BENCHMARK_CAPTURE(planOfTheDay, inTurn, (PackWish{3, 2}), PlanPattern::Alternate)
    ->Arg(1)
    ->Arg(4)
    ->Arg(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(planOfTheDay, iceThenHeat, (PackWish{3, 2}), PlanPattern::IceThenHeat)
    ->Arg(1)
    ->Arg(4)
    ->Arg(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(planOfTheDay, asOftenAsAllowed, PackWish(), PlanPattern::Alternate)
    ->Arg(1)
    ->Arg(4)
    ->Arg(10)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace coolwarm::test

BENCHMARK_MAIN();
