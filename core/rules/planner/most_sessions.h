// SPDX-License-Identifier: MIT
// A day with as many sessions as there can be.
#pragma once

#include "core/rules/planner/slot_search.h"

#include <vector>

namespace coolwarm {

/// A day with the most sessions in all, and of those the most at the first site, then at the
/// second, ... Where the budget is spent there may be days with more. None at all where what is
/// pinned cannot be.
[[nodiscard]] std::vector<Slot> mostSessions(const SlotProblem& problem, SearchBudget& budget);

} // namespace coolwarm
