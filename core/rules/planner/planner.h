// SPDX-License-Identifier: MIT
// Today's plan: which sessions, and when, for the rest of today and for tomorrow.
#pragma once

#include "core/domain/plan/day_plan.h"
#include "core/domain/preferences.h"
#include "core/rules/bout_day.h"
#include "core/rules/start_rules.h"
#include "core/time/clock.h"

#include <array>
#include <optional>
#include <vector>

namespace coolwarm {

/// A part of the body for which packs are planned.
struct PlanSite {
    Site site = Site::lowerBack();
    SiteFacts facts;
    PackWish wish{0, 0};
    PlanPattern pattern = PlanPattern::ByBout;
    UsedFirst usedFirst = UsedFirst::Either; ///< by the day of the bout there, for ByBout
    PerModality<int> done;                   ///< sessions of today that have begun
    /// The numbers of those of today's plan that were left out.
    PerModality<std::vector<int>> leftOut;
};

/// The number that the session after `before` others which are still to come has: see
/// PlannedSession. Those that have begun took the first numbers that were not left out.
[[nodiscard]] int planNumber(const PlanSite& site, Modality modality, int before);

struct DayPlanRequest {
    std::vector<PlanSite> sites;                ///< those named first have precedence
    PerModality<std::chrono::minutes> length{}; ///< moved into the protocol's window
    /// Between the end of one modality and the start of the other at a site.
    std::chrono::minutes leastGap{0};
    std::chrono::minutes delay{0}; ///< nothing begins before so long from now
    WakingHours waking = WakingHours::usual();
    std::optional<QuietHours> quiet; ///< nothing is planned in them: its reminder would be silent
    std::vector<BusyTime> busy;      ///< in any order
    /// Sessions that somebody moved to their times: they stay there as far as the rules allow it,
    /// those named first with precedence, and the others are laid out around them.
    std::vector<PlannedSession> pinned;
};

/// Why a wish is not met.
enum class PlanObstacle {
    LeftOutByPattern, ///< the pattern has no place for this modality
    DayIsOver,        ///< the waking hours are
    NoFreeTime,       ///< no free time that is long enough
    Rests,            ///< the skin has to rest for too long
    Order,            ///< the other modality here, by the pattern or the least gap
    OtherSites,       ///< sessions at other parts of the body take the time
    MovedByHand,      ///< sessions that somebody moved stand in the way
};

/// A wish that is not met, and what is planned instead.
struct Shortfall {
    int day = 0; ///< 0 today, 1 tomorrow
    Site site = Site::lowerBack();
    Modality modality = Modality::Ice;
    std::optional<int> wished; ///< still; nothing: as often as allowed
    int planned = 0;
    PlanObstacle obstacle = PlanObstacle::NoFreeTime;
    /// The first that is planned, today or tomorrow: the nearest that can be.
    std::optional<std::chrono::sys_seconds> nearest;
};

struct LaidOutPlan {
    std::array<WakingDay, 2> days;
    std::vector<PlannedSession> sessions; ///< by start
    std::vector<Shortfall> shortfalls;
    bool exact = true; ///< false: so many wishes that not all ways were tried
};

/// The pattern that ByBout stands for on such a day, and each other one itself.
[[nodiscard]] PlanPattern patternOn(PlanPattern pattern, UsedFirst usedFirst);

/// Lays the rest of today and then tomorrow out, each the best of its day by layOut(). No session
/// breaks a rule: asked at its time, mayStart() allows each of a plan that was kept so far, once
/// the skin feels normal. A session that runs holds until its planned end. The wishes are per
/// waking day and wall time; the rests are time that passes, whatever the wall shows. A session of
/// the request that could keep its time is pinned in the plan, too; any other has gone, or is laid
/// out as if nobody had moved it.
[[nodiscard]] LaidOutPlan planFor(const DayPlanRequest& request, const Reading& now,
                                  const Zone& zone);

} // namespace coolwarm
