// SPDX-License-Identifier: MIT
// The best day: most sessions, then evenly spread, then early.
#pragma once

#include "core/rules/planner/slot_problem.h"

#include <vector>

namespace coolwarm {

struct SlotPlan {
    std::vector<Slot> slots; ///< by start
    /// False where the search was given up before all was tried: the plan keeps every rule and
    /// may not be the best.
    bool exact = true;
};

/// The best plan by these, each only among those that are equal by all before it:
/// 1. the most sessions in all;
/// 2. the most at the first site, then at the second, ...;
/// 3. for the first site, then for the second, ...:
///    a. the longest least pause: the shortest of the times from the end of a session to the start
///       of the next at the same site, of whichever modality, from the end of the day's last
///       session that is over to the first, and from the last end to the end of the waking day. So
///       two sessions in 15 hours are half of them apart, and none waits for bedtime;
///    b. the earliest first session, then the earliest second, ...; at the same start ice.
/// Of two sites the one that is named first therefore keeps its times when the other is added, as
/// long as the other can have its sessions all the same. What is pinned keeps its time, and the
/// plan is the best of those in which it does; it is empty where there is none.
[[nodiscard]] SlotPlan layOut(const SlotProblem& problem);

/// Whether all that is pinned is in the plan.
[[nodiscard]] bool keepsPinned(const SlotProblem& problem, const SlotPlan& plan);

/// The least pause at one site of the problem, nothing where it has no session.
[[nodiscard]] std::optional<int> leastPause(const SlotProblem& problem,
                                            const std::vector<Slot>& slots, std::size_t site);

} // namespace coolwarm
