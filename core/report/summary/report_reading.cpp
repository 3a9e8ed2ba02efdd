// SPDX-License-Identifier: MIT
// Walks through sessions and pain entries in one order, and looks for the bout that goes with them.
#include "core/report/summary/report_reading.h"

#include "core/domain/diary/pain_entry.h"
#include "core/domain/diary/rating.h"
#include "core/log/ports/diary_reader.h"
#include "core/log/ports/history_filter.h"
#include "core/report/summary/report_sum.h"
#include "core/rules/bout_day.h"
#include "core/rules/bout_rules.h"
#include "core/time/day_of.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace coolwarm {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::local_days;
using std::chrono::sys_seconds;

namespace {

DiaryFilter diaryFilter(const ReportScope& scope) {
    return {scope.from, scope.to, scope.site};
}

HistoryFilter sessionFilter(const ReportScope& scope) {
    HistoryFilter filter;
    filter.from = scope.from;
    filter.to = scope.to;
    filter.site = scope.site;
    return filter;
}

template <class Visit>
void eachBout(HistoryReader& reader, const std::optional<Site>& site, const Visit& visit) {
    reader.diary().stream(Episode::kind, {{}, {}, site}, [&](const DiaryRecord& record) {
        visit(std::get<Episode>(record));
        return true;
    });
}

// Entries are few beside the sessions, so they wait in memory for those that come after them.
ReportSum sumOf(HistoryReader& reader, const ReportScope& scope) {
    std::vector<PainEntry> entries;
    reader.diary().stream(PainEntry::kind, diaryFilter(scope), [&](const DiaryRecord& record) {
        entries.push_back(std::get<PainEntry>(record));
        return true;
    });
    ReportSum sum;
    auto next = entries.cbegin();
    reader.stream(sessionFilter(scope), [&](const Session& session) {
        for (; next != entries.cend() && next->at.utc < session.start.utc; ++next)
            sum.take(*next);
        if (session.end)
            sum.take(session);
        return true;
    });
    for (; next != entries.cend(); ++next)
        sum.take(*next);
    return sum;
}

bool sharesADay(const Episode& bout, const std::optional<local_days>& from, local_days to) {
    return dayOf(bout.began) <= to && !isOverBefore(bout, from);
}

std::optional<Episode> boutOf(HistoryReader& reader, const ReportScope& scope,
                              const ReportSummary& summary) {
    std::optional<Episode> found;
    eachBout(reader, scope.site, [&](const Episode& bout) {
        const bool isWanted =
            scope.bout ? bout.id == *scope.bout : sharesADay(bout, scope.from, summary.to);
        if (isWanted)
            found = bout; // the newest comes last
    });
    return found;
}

// A bout says how tight it was when it began; entries within it and within the range how it went
// on.
ReportBout told(const Episode& bout, const ReportSummary& summary) {
    ReportBout answers{bout, boutDay(bout, {}, summary.now).day, bout.tightness, {}};
    for (const PainEntry& entry : summary.entries) {
        const bool isWithin = entry.site == bout.site && entry.at.utc >= bout.began.utc &&
                              (!bout.ended || entry.at.utc <= bout.ended->utc);
        if (isWithin && entry.tightness)
            (answers.tightAtFirst ? answers.tightAtLast : answers.tightAtFirst) = entry.tightness;
    }
    return answers;
}

void addSite(std::vector<Site>& sites, const Site& site) {
    if (std::find(sites.begin(), sites.end(), site) == sites.end())
        sites.push_back(site);
}

// When scores were written down stands with the ratings of each part of the body alone.
void countAtOnce(HistoryReader& reader, ReportSummary& summary) {
    std::vector<Site> sites;
    for (const Session& session : summary.sessions)
        addSite(sites, session.site);
    for (const PainEntry& entry : summary.entries)
        addSite(sites, entry.site);
    // A day more at each end: which day it was, the wall of each place says.
    const sys_seconds first{(summary.from - days{1}).time_since_epoch()};
    const sys_seconds end{(summary.to + days{2}).time_since_epoch()};
    for (const Site& site : sites)
        for (const Rating& rating : reader.diary().ratings(site, first, end)) {
            const local_days day = dayOf(rating.at);
            if (day < summary.from || day > summary.to || !rating.recorded)
                continue;
            ++summary.amount.timedScores;
            summary.amount.scoresAtOnce += isToldAtOnce(rating.at, *rating.recorded) ? 1 : 0;
        }
}

} // namespace

ReportSummary readReport(HistoryReader& reader, const ReportScope& scope, const Moment& now) {
    const ReportSum sum = sumOf(reader, scope);
    ReportSummary summary = sum.summary();
    summary.now = now;
    summary.site = scope.site;
    const local_days last = summary.days.empty() ? dayOf(now) : summary.days.back().day;
    summary.to = scope.to.value_or(std::max({dayOf(now), last, scope.from.value_or(last)}));
    const local_days first = summary.days.empty() ? summary.to : summary.days.front().day;
    summary.from = scope.from.value_or(first);
    summary.amount.days = std::max<std::int64_t>(1, (summary.to - summary.from).count() + 1);
    if (const auto bout = boutOf(reader, scope, summary))
        summary.bout = told(*bout, summary);
    summary.series = sum.series(summary.from, summary.to, summary.bout);
    countAtOnce(reader, summary);
    return summary;
}

std::optional<Episode> boutForReport(HistoryReader& reader, const std::optional<Site>& site,
                                     const std::optional<Moment>& at) {
    if (!at)
        return newest<Episode>(reader.diary(), {{}, {}, site}, std::nullopt);
    std::optional<Episode> found;
    eachBout(reader, site, [&](const Episode& bout) {
        // A time that is typed has no seconds.
        if (bout.began.utc < at->utc + std::chrono::minutes{1} &&
            (!bout.ended || bout.ended->utc >= at->utc))
            found = bout; // the newest comes last
    });
    return found;
}

ReportScope scopeOf(const Episode& bout) {
    ReportScope scope;
    scope.from = dayOf(bout.began);
    if (bout.ended)
        scope.to = dayOf(*bout.ended);
    scope.site = bout.site;
    scope.bout = bout.id;
    return scope;
}

} // namespace coolwarm
