// SPDX-License-Identifier: MIT
// What a trial has shown: whether ice or heat helped more, or that nobody can tell.
#pragma once

#include "core/domain/diary/trial.h"
#include "core/report/trends/statistics.h"
#include "core/rules/trial.h"

#include <cstddef>
#include <optional>

namespace coolwarm {

enum class TrialVerdict {
    UnderWay,   ///< nothing is told before the end: whoever stops at a good moment sees what is not
    TooFew,     ///< fewer blocks are done than TrialOrder::fewestBlocks
    CannotTell, ///< the interval holds 0
    Ice,        ///< the score fell more with ice
    Heat,
};

/// Every block of the trial is in one of the counts.
struct TrialResult {
    TrialVerdict verdict = TrialVerdict::UnderWay;
    std::size_t blocks = 0; ///< stated beforehand
    std::size_t done = 0;
    std::size_t unrated = 0;
    std::size_t declined = 0;
    std::size_t undone = 0;
    std::size_t notReached = 0; ///< ahead or under way
    /// Mean and 95 % interval of how much more the score fell with ice than with heat in a block:
    /// points of the scale, above 0 where ice helped more. At the end alone, from enough blocks.
    std::optional<MeanInterval> difference;
};

[[nodiscard]] TrialResult resultOf(const Trial& trial, const TrialState& state);

} // namespace coolwarm
