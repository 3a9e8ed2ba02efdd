// SPDX-License-Identifier: MIT
// Today's plan as the log keeps it: what was wished, what was laid out, what was left out of it.
#pragma once

#include "core/domain/per_modality.h"
#include "core/domain/plan/plan_pattern.h"
#include "core/domain/plan/planned_session.h"
#include "core/domain/plan/waking_hours.h"

#include <chrono>
#include <optional>
#include <vector>

namespace coolwarm {

/// How many a day; nothing: as often as the rules allow.
using PackWish = PerModality<std::optional<int>>;

/// More than that in a day no rule allows: with its rest an ice pack takes more than two hours.
inline constexpr int mostPacksADay = 12;

/// What is wished for one part of the body.
struct SiteWish {
    Site site = Site::lowerBack();
    PackWish packs{0, 0}; ///< 0 to mostPacksADay
    PlanPattern pattern = PlanPattern::ByBout;

    friend bool operator==(const SiteWish&, const SiteWish&) = default;
};

/// Time in which no session can be.
struct BusyTime {
    std::chrono::sys_seconds from{};
    std::chrono::sys_seconds to{};

    friend bool operator==(const BusyTime&, const BusyTime&) = default;
};

/// All that a plan is made from beside the log.
struct PlanWish {
    /// One person's plan has no more parts of the body than that.
    static constexpr std::size_t mostSites = 10;
    static constexpr std::chrono::minutes longestGap{12 * 60};
    static constexpr std::size_t mostBusyTimes = 50;

    std::vector<SiteWish> sites; ///< those named first have precedence
    WakingHours waking = WakingHours::usual();
    /// Between the end of one modality and the start of the other at a site.
    std::chrono::minutes leastGap{0};
    std::vector<BusyTime> busy;

    friend bool operator==(const PlanWish&, const PlanWish&) = default;
};

struct DayPlan {
    PlanWish wish;
    std::vector<PlannedSession> sessions; ///< as they were laid out last, by start
    std::vector<PlannedSession> leftOut;  ///< those that somebody has left out of it
    std::int64_t edition = 1;             ///< each change of the plan counts one up
    /// False where more was wished than can be tried in all ways: there may be a better plan.
    bool exact = true;

    friend bool operator==(const DayPlan&, const DayPlan&) = default;
};

} // namespace coolwarm
