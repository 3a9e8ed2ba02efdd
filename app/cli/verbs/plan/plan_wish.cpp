// SPDX-License-Identifier: MIT
// Reads the wish from the options.
#include "app/cli/verbs/plan/plan_wish.h"

#include "app/cli/call/cli_text.h"
#include "core/domain/plan/plan_pattern.h"
#include "core/domain/plan/waking_hours.h"
#include "core/domain/site/site.h"
#include "core/time/day_of.h"

#include <algorithm>
#include <array>

namespace coolwarm {

namespace {

using std::chrono::minutes;

constexpr std::array wishes{"ice", "heat", "pattern", "gap", "from", "to", "busy"};

// "any" is as often as the rules allow.
std::optional<int> countOf(const Arguments& arguments, const char* option,
                           const std::optional<int>& before) {
    const auto text = arguments.text(option);
    if (!text)
        return before;
    if (*text == QLatin1String("any"))
        return std::nullopt;
    return std::min(*arguments.number(option, 0), mostPacksADay);
}

minutes timeOf(const QString& text) {
    const auto typed = readTimeOfDay(text);
    if (!typed.value)
        throw UsageError(typed.said);
    return std::chrono::floor<minutes>(*typed.value);
}

WakingHours wakingOf(const Arguments& arguments, const WakingHours& before) {
    const auto from = arguments.text("from");
    const auto to = arguments.text("to");
    const auto hours =
        WakingHours::of(from ? timeOf(*from) : before.from(), to ? timeOf(*to) : before.to());
    return hours.value_or(before);
}

// "12:00-13:30", today; across midnight when the second is not later.
BusyTime busyOf(const QString& text, const MomentSetting& typing) {
    const auto parts = text.split(QLatin1Char('-'));
    if (parts.size() != 2)
        throw UsageError(Cli::tr("--busy takes two times of today, as 12:00-13:30."));
    const auto date = dayOf(typing.zone.at(typing.now));
    const minutes from = timeOf(parts[0]);
    minutes to = timeOf(parts[1]);
    if (to <= from)
        to += WakingHours::day;
    return {typing.zone.fromLocal(std::chrono::local_seconds{date} + from).utc,
            typing.zone.fromLocal(std::chrono::local_seconds{date} + to).utc};
}

PlanPattern patternOf(const QString& text) {
    const auto pattern = planPatternFromWord(text.toStdString());
    if (pattern)
        return *pattern;
    QStringList words;
    for (const PlanPattern each : allPlanPatterns)
        words << QString::fromLatin1(toWord(each).data());
    throw UsageError(
        Cli::tr("--pattern takes one of these words: %1.").arg(words.join(QLatin1String(", "))));
}

SiteWish& wishAt(const Site& site, PlanWish& wish) {
    const auto found = std::ranges::find(wish.sites, site, &SiteWish::site);
    if (found != wish.sites.end())
        return *found;
    if (wish.sites.size() == PlanWish::mostSites)
        throw UsageError(Cli::tr("A plan has at most %Ln parts of the body.", nullptr,
                                 static_cast<int>(PlanWish::mostSites)));
    wish.sites.push_back({site, {0, 0}, PlanPattern::ByBout});
    return wish.sites.back();
}

} // namespace

bool wishesForPlan(const Arguments& arguments) {
    return std::ranges::any_of(wishes, [&](const char* option) { return arguments.has(option); });
}

PlanWish wishOf(const Arguments& arguments, const std::optional<DayPlan>& kept, const Site& chosen,
                const MomentSetting& typing) {
    PlanWish wish = kept ? kept->wish : PlanWish();
    SiteWish& site = wishAt(arguments.site().value_or(chosen), wish);
    site.packs.ice = countOf(arguments, "ice", site.packs.ice);
    site.packs.heat = countOf(arguments, "heat", site.packs.heat);
    if (const auto pattern = arguments.text("pattern"))
        site.pattern = patternOf(*pattern);
    if (const auto gap = arguments.minutes("gap"))
        wish.leastGap = std::min(*gap, PlanWish::longestGap);
    wish.waking = wakingOf(arguments, wish.waking);
    std::erase_if(wish.busy, [&](const BusyTime& each) { return each.to < typing.now; });
    for (const QString& busy : arguments.texts("busy"))
        wish.busy.push_back(busyOf(busy, typing));
    return wish;
}

} // namespace coolwarm
