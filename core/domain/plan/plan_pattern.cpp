// SPDX-License-Identifier: MIT
// The words of the patterns of a day's plan.
#include "core/domain/plan/plan_pattern.h"

#include "core/domain/words.h"

#include <utility>

namespace coolwarm {

namespace {

using Pair = std::pair<PlanPattern, std::string_view>;

constexpr std::array patternWords{
    Pair{PlanPattern::ByBout, "by-bout"},
    Pair{PlanPattern::IceOnly, "ice-only"},
    Pair{PlanPattern::HeatOnly, "heat-only"},
    Pair{PlanPattern::IceThenHeat, "ice-then-heat"},
    Pair{PlanPattern::HeatThenIce, "heat-then-ice"},
    Pair{PlanPattern::Alternate, "alternate"},
};

} // namespace

std::string_view toWord(PlanPattern pattern) {
    return wordFor(patternWords, pattern);
}

std::optional<PlanPattern> planPatternFromWord(std::string_view word) {
    return valueFor<PlanPattern>(patternWords, word);
}

} // namespace coolwarm
