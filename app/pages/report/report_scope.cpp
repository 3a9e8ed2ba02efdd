// SPDX-License-Identifier: MIT
// Counts days back, or takes those of a bout.
#include "app/pages/report/report_scope.h"

#include "app/text/format.h"
#include "core/report/summary/report_reading.h"
#include "core/time/day_of.h"

namespace coolwarm {

namespace {

ReportScope lastDays(const ReportChoices& choices, const Moment& now, int days) {
    ReportScope scope;
    scope.site = choices.site;
    scope.to = dayOf(now);
    scope.from = *scope.to - std::chrono::days{days - 1};
    return scope;
}

} // namespace

ReportScope scopeOf(HistoryReader& reader, const ReportChoices& choices, const Moment& now) {
    if (const auto days = daysOf(choices.range))
        return lastDays(choices, now, *days);
    ReportScope scope;
    scope.site = choices.site;
    if (choices.range == ReportRange::Dates) {
        if (choices.from.isValid())
            scope.from = toLocalDays(choices.from);
        if (choices.to.isValid())
            scope.to = toLocalDays(choices.to);
        return scope;
    }
    if (choices.range == ReportRange::Everything)
        return scope;
    const auto bout = boutForReport(reader, choices.site, {});
    return bout ? scopeOf(*bout) : lastDays(choices, now, *daysOf(ReportRange::Month));
}

} // namespace coolwarm
