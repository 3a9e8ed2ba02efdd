// SPDX-License-Identifier: MIT
// What has become of a plan that was laid out: what is done, what is next, what has to move.
#pragma once

#include "core/rules/planner/planner.h"

#include <optional>
#include <vector>

namespace coolwarm {

/// How long after its time, or after the quiet hours that hold its reminder, a planned session is
/// still the next one. Later the rest is to be moved.
inline constexpr std::chrono::minutes planPatience{10};
/// So much later somebody wants it who says "later": longer than planPatience, or the same
/// reminder would be no news.
inline constexpr std::chrono::minutes leastDelay{15};

enum class PlanStepState {
    Ahead,
    Due,    ///< its time has come, and somebody may still be about to begin it
    Late,   ///< it has not begun in its time
    TooSoon ///< at its time the skin still rests, another session runs, or the plan was narrowed
};

struct PlanStep {
    PlannedSession session;
    PlanStepState state = PlanStepState::Ahead;
    /// Its time lies in the quiet hours, whose end this is: its reminder is held until then.
    std::optional<std::chrono::sys_seconds> heldUntil = std::nullopt;

    /// When somebody is reminded of it.
    [[nodiscard]] std::chrono::sys_seconds reminderAt() const {
        return heldUntil.value_or(session.start);
    }
    /// Until when it is Due.
    [[nodiscard]] std::chrono::sys_seconds dueUntil() const { return reminderAt() + planPatience; }

    friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

struct PlanStatus {
    std::vector<PlanStep> steps; ///< still to come, by start; those of days that are over are not
    bool shouldMove = false;     ///< some of them cannot be at their times: move the rest
    bool mayMove = false;        ///< or a session of today was left out, which leaves room

    friend bool operator==(const PlanStatus&, const PlanStatus&) = default;
};

/// What the log says of a kept plan.
struct DayPlanFacts {
    WakingDay today; ///< of the plan, when the log was read
    std::vector<PlanSite> sites;
    std::vector<BusyTime> quiet; ///< the quiet hours from then on
};

[[nodiscard]] PlanStatus planStatus(const DayPlan& plan, const DayPlanFacts& facts,
                                    const Reading& now);

/// Which planned session moved, and how many others.
struct PlanMove {
    std::optional<PlannedSession> from; ///< the first that moved, as it was
    std::optional<PlannedSession> to;   ///< and as it is; nothing where it went away
    int moved = 0;                      ///< how many are at other times than before
    int gone = 0;                       ///< how many are not planned any more
    int added = 0;
};

/// The sessions of them that somebody has moved to their times.
[[nodiscard]] std::vector<PlannedSession> pinnedOf(const std::vector<PlanStep>& steps);

/// What is different in `after` once somebody has moved one session. Of the others only their times
/// count: which of them is the day's second says nothing to him.
[[nodiscard]] PlanMove handMove(const PlannedSession& from, const PlannedSession& to,
                                const std::vector<PlanStep>& before,
                                const std::vector<PlannedSession>& after);

/// What is different in `after`.
[[nodiscard]] PlanMove planMove(const std::vector<PlannedSession>& before,
                                const std::vector<PlannedSession>& after);

} // namespace coolwarm
