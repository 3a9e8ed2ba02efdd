// SPDX-License-Identifier: MIT
// One session in its place: whether it can be there, and what is left of the day then.
#pragma once

#include "core/rules/planner/slot_problem.h"

#include <vector>

namespace coolwarm {

/// Whether the session can be the next of its site, `apart` from its neighbours and the day's end.
[[nodiscard]] bool canBe(const Slot& slot, int apart, const SlotProblem& problem);

/// Takes a stretch out of free time.
void takeOut(const FreeSpan& taken, std::vector<FreeSpan>& free);

/// Takes it out of the problem: its time, and what its site must wait for from then on.
void place(const Slot& slot, SlotProblem& problem);

} // namespace coolwarm
