// SPDX-License-Identifier: MIT
// Looks through the newest records that began no later than the minute that was named.
#include "app/cli/verbs/diary/record_meant.h"

#include "core/domain/diary/activity.h"
#include "core/domain/diary/episode.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/diary/trial.h"
#include "core/domain/overloaded.h"
#include "core/log/ports/diary_reader.h"
#include "core/log/ports/history_filter.h"

#include <chrono>
#include <cstdint>
#include <limits>
#include <variant>

namespace coolwarm {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr int mostRows = 1000; // at one time; nobody has told more in a minute

// Until when it went on; an open bout goes on.
sys_seconds lastSecondOf(const DiaryRecord& record) {
    return std::visit(
        Overloaded{
            [](const PainEntry& entry) { return entry.at.utc; },
            [](const Episode& bout) { return bout.ended ? bout.ended->utc : sys_seconds::max(); },
            [](const Trial& trial) { return trial.ended ? trial.ended->utc : sys_seconds::max(); },
            [](const Activity& activity) {
                return activity.start.utc + activity.length.value_or(seconds{0});
            }},
        record);
}

} // namespace

std::optional<Session> sessionMeant(HistoryReader& reader, const Site& site,
                                    const std::optional<Moment>& at) {
    if (at) {
        const auto found = reader.during(site, at->utc, at->utc + std::chrono::minutes{1});
        return found.empty() ? std::nullopt : std::optional(found.back());
    }
    HistoryFilter filter;
    filter.site = site;
    const auto newest = reader.page(filter, std::nullopt, 1);
    return newest.empty() ? std::nullopt : std::optional(newest.front().session);
}

std::optional<DiaryRecord> recordMeant(HistoryReader& reader, std::string_view kind,
                                       const Site& site, const std::optional<Moment>& at) {
    DiaryFilter filter;
    filter.site = site;
    std::optional<DiaryKey> first;
    if (at)
        first = DiaryKey{at->utc + seconds{59}, std::numeric_limits<std::int64_t>::max()};
    for (const DiaryRow& row : reader.diary().page(kind, filter, first, at ? mostRows : 1))
        if (!at || lastSecondOf(row.record) >= at->utc)
            return row.record;
    return std::nullopt;
}

} // namespace coolwarm
