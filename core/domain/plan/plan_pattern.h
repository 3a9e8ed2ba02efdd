// SPDX-License-Identifier: MIT
// In which order a day's plan uses ice and heat at one part of the body.
#pragma once

#include "core/domain/modality.h"

#include <array>
#include <optional>
#include <string_view>

namespace coolwarm {

enum class PlanPattern {
    ByBout, ///< ice alone in the first 72 h of a bout, else in turn
    IceOnly,
    HeatOnly,
    IceThenHeat, ///< no ice after the first heat of the day's plan
    HeatThenIce,
    /// None twice in a row while the other is still wished that day.
    Alternate,
};

inline constexpr std::array allPlanPatterns{PlanPattern::ByBout,      PlanPattern::IceOnly,
                                            PlanPattern::HeatOnly,    PlanPattern::IceThenHeat,
                                            PlanPattern::HeatThenIce, PlanPattern::Alternate};

/// The words used in database and command line: "by-bout", "ice-only", ...
[[nodiscard]] std::string_view toWord(PlanPattern pattern);
[[nodiscard]] std::optional<PlanPattern> planPatternFromWord(std::string_view word);

/// Whether the pattern has any place for the modality.
[[nodiscard]] constexpr bool uses(PlanPattern pattern, Modality modality) {
    return modality == Modality::Ice ? pattern != PlanPattern::HeatOnly
                                     : pattern != PlanPattern::IceOnly;
}

} // namespace coolwarm
