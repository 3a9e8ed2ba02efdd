// SPDX-License-Identifier: MIT
// Making, moving and dropping today's plan. Each of these is taken back by UndoDayPlan.
#pragma once

#include "core/domain/plan/day_plan.h"
#include "core/engine/result.h"

#include <chrono>
#include <optional>

namespace coolwarm {

struct Transaction;

/// Lays the rest of today and tomorrow out by this wish, in the place of what was planned; of that
/// only what was pinned stays, where the wish and the rules have room for it. Counts
/// beyond mostPacksADay and a gap beyond the longest are taken as those. A wish for no part of the
/// body, or for too many, is refused (NotInDayPlan).
struct SetDayPlan {
    static constexpr bool keepForLater = false;
    PlanWish wish;
};
[[nodiscard]] Result perform(const SetDayPlan& command, Transaction& tx);

/// Lays out anew what has not begun yet: after a delay, a session that was left out, one that was
/// too long. What was pinned stays where the rules still allow it. Tells what moved.
struct MoveDayPlan {
    static constexpr bool keepForLater = false;
    /// Nothing of it begins before so long from now: for somebody who says "later".
    std::chrono::minutes delay{0};
};
[[nodiscard]] Result perform(const MoveDayPlan& command, Transaction& tx);

/// Takes one session out of the plan; the others stay where they are.
struct LeaveOut {
    static constexpr bool keepForLater = false;
    PlannedSession what;
};
[[nodiscard]] Result perform(const LeaveOut& command, Transaction& tx);

/// Moves one session to a time, where it stays from then on, and lays the others out around it;
/// without a time it stays nowhere any more. Refused: `what` is not in the plan at its time, or has
/// begun (NotInDayPlan); a rule, what is busy or quiet or a session that was moved before does not
/// allow it there (NoPlaceInDayPlan; see PlaceSearch).
struct PinPlanStep {
    static constexpr bool keepForLater = false;
    PlannedSession what;
    std::optional<std::chrono::sys_seconds> to;
};
[[nodiscard]] Result perform(const PinPlanStep& command, Transaction& tx);

/// There is no plan any more.
struct DropDayPlan {
    static constexpr bool keepForLater = false;
};
[[nodiscard]] Result perform(const DropDayPlan& command, Transaction& tx);

/// Makes the plan what it was before its last change; a second time makes that change again.
struct UndoDayPlan {
    static constexpr bool keepForLater = false;
};
[[nodiscard]] Result perform(const UndoDayPlan& command, Transaction& tx);

} // namespace coolwarm
