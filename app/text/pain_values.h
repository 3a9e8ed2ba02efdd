// SPDX-License-Identifier: MIT
// Pain scores of the log as the pain picker has them, and back.
#pragma once

#include "core/domain/pain.h"

#include <optional>

namespace coolwarm {

[[nodiscard]] inline std::optional<int> pickedPain(const std::optional<PainScore>& score) {
    return score ? std::optional(score->value()) : std::nullopt;
}

[[nodiscard]] inline std::optional<PainScore> painScoreOf(const std::optional<int>& picked) {
    return picked ? PainScore::of(*picked) : std::nullopt;
}

} // namespace coolwarm
