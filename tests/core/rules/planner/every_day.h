// SPDX-License-Identifier: MIT
// The best plan of a small day by trying each one that there is.
#pragma once

#include "core/rules/planner/slot_plan.h"

namespace coolwarm::test {

/// The best by what layOut() promises, told from the promise alone: at each five minutes each
/// session begins, or none.
[[nodiscard]] SlotPlan bestOfEvery(const SlotProblem& problem);

/// Whether the plan keeps all that the problem demands, each session asked of all others.
[[nodiscard]] bool keepsTheRules(const SlotProblem& problem, const std::vector<Slot>& slots);

} // namespace coolwarm::test
