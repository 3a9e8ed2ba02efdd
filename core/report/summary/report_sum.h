// SPDX-License-Identifier: MIT
// Adds the records of a range up to what a report says of them.
#pragma once

#include "core/domain/diary/pain_entry.h"
#include "core/domain/session.h"
#include "core/report/summary/report_summary.h"
#include "core/report/trends/day_sums.h"
#include "core/report/trends/pain_series.h"
#include "core/report/trends/trends.h"
#include "core/time/moment.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace coolwarm {

class ReportSum {
public:
    /// Sessions by their start and entries by when it hurt so, all in one order, oldest first.
    /// Deleted and running ones are not to be given.
    void take(const Session& session);
    void take(const PainEntry& entry);

    /// Everything but the range, the bout and when scores were written down.
    [[nodiscard]] ReportSummary summary() const;
    /// The chart's values, once the range and the bout are known.
    [[nodiscard]] PainSeries series(std::chrono::local_days from, std::chrono::local_days to,
                                    const std::optional<ReportBout>& bout) const;

private:
    /// A day, and when its first and its last score were, which are one and the same where it has
    /// one alone: those after a session are given before others that are earlier.
    struct TimedDay {
        ReportDay told;
        std::int64_t scores = 0;
        std::chrono::sys_seconds firstAt{};
        std::chrono::sys_seconds lastAt{};
    };

    [[nodiscard]] TimedDay& dayOf(const Moment& at);
    void score(const Moment& at, PainScore score);

    TrendsSum m_trends;
    PainSeriesSum m_series;
    ReportSummary m_told; ///< but for the days
    ByDay<TimedDay> m_days;
    std::deque<Session> m_newest;
};

/// Whether a score that was felt at `at` was written down within toldAtOnce. A clock that was set
/// back makes it no other.
[[nodiscard]] bool isToldAtOnce(const Moment& at, std::chrono::sys_seconds recorded);

} // namespace coolwarm
