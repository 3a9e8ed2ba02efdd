// SPDX-License-Identifier: MIT
// How many sessions each site of a day can have.
#pragma once

#include "core/rules/planner/slot_search.h"

#include <vector>

namespace coolwarm {

/// By site: the most sessions in all, and of those the most at the first site, then at the second,
/// ... Where the budget is spent it is a number that can be had.
[[nodiscard]] std::vector<int> mostSessions(const SlotProblem& problem, SearchBudget& budget);

} // namespace coolwarm
