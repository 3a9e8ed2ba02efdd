// SPDX-License-Identifier: MIT
// How long a day's plan takes: today and tomorrow, for one part of the body and for several.
#include "core/rules/planner/pinned.h"
#include "core/rules/planner/planner.h"
#include "tests/support/commands.h"
#include "tests/support/fake_zone.h"
#include "tests/support/moments.h"

#include <benchmark/benchmark.h>

#include <string>

namespace coolwarm::test {
namespace {

const Reading morning{utc("2026-11-22 07:03:00"), 10h, BootId{"boot"}};

/// For so many parts of the body, each with that wish.
DayPlanRequest requestFor(const benchmark::State& state, const PackWish& wish,
                          PlanPattern pattern) {
    DayPlanRequest request;
    request.length = {20min, 15min};
    for (std::int64_t part = 0; part < state.range(0); ++part) {
        PlanSite site;
        site.site = siteOf("Part " + std::to_string(part));
        site.wish = wish;
        site.pattern = pattern;
        request.sites.push_back(site);
    }
    return request;
}

/// The rest of today and tomorrow.
void planOfTheDay(benchmark::State& state, const PackWish& wish, PlanPattern pattern) {
    const DayPlanRequest request = requestFor(state, wish, pattern);
    const FakeZone zone;
    for (auto _ : state)
        benchmark::DoNotOptimize(planFor(request, morning, zone));
    state.counters["exact"] = planFor(request, morning, zone).exact ? 1 : 0;
}

/// All times to which the second session can be moved: what lights the strip at a press.
void placesOfASession(benchmark::State& state, const PackWish& wish, PlanPattern pattern) {
    const DayPlanRequest request = requestFor(state, wish, pattern);
    const FakeZone zone;
    const PlannedSession second = planFor(request, morning, zone).sessions.at(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(placesOf(request, second, morning, zone));
    state.counters["places"] = static_cast<double>(placesOf(request, second, morning, zone).size());
}

BENCHMARK_CAPTURE(placesOfASession, inTurn, (PackWish{3, 2}), PlanPattern::Alternate)
    ->Arg(1)
    ->Arg(4)
    ->Arg(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(placesOfASession, asOftenAsAllowed, PackWish(), PlanPattern::Alternate)
    ->Arg(1)
    ->Arg(4)
    ->Unit(benchmark::kMillisecond);

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
