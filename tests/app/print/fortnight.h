// SPDX-License-Identifier: MIT
// A report's fortnight, for what is made of it.
#pragma once

#include "core/report/summary/report_sum.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <functional>
#include <string>

namespace coolwarm::test {

/// 14 days of a pack each, pain from 6 to 4, with the note that each day has, counted from 0.
[[nodiscard]] inline ReportSummary fortnight(const std::function<std::string(int day)>& noted) {
    ReportSum sum;
    for (int day = 0; day < 14; ++day) {
        Session session{SessionId::random()};
        session.start = {utc("2026-02-16 08:00:00") + std::chrono::days{day}, 0min};
        session.end = Moment{session.start.utc + 20min, 0min};
        session.painBefore = pain(6);
        session.painAfter = pain(4);
        session.note = noteOf(noted(day));
        sum.take(session);
    }
    ReportSummary summary = sum.summary();
    summary.now = {utc("2026-03-02 08:00:00"), 0min};
    summary.from = std::chrono::floor<std::chrono::days>(firstOf(summary.sessions).start.local());
    summary.to = std::chrono::floor<std::chrono::days>(summary.now.local());
    return summary;
}

} // namespace coolwarm::test
