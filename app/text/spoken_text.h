// SPDX-License-Identifier: MIT
// Lengths and scores for the ear: whole words where the eye has digits and signs.
#pragma once

#include "core/domain/pain.h"
#include "core/domain/session.h"
#include "core/time/reading.h"

#include <QString>

#include <chrono>
#include <optional>

namespace coolwarm {

/// "46 minutes", "1 hour 12 minutes", "40 seconds"; rounded up to the minute from a minute on.
[[nodiscard]] QString spokenSpan(Millis span);
/// The same, never rounded: "13 minutes 34 seconds".
[[nodiscard]] QString spokenDuration(std::chrono::seconds length);
/// "pain 6 before, 3 after"; empty when neither is known.
[[nodiscard]] QString spokenPain(const Session& session);
[[nodiscard]] QString spokenPain(const std::optional<PainScore>& before,
                                 const std::optional<PainScore>& after);

} // namespace coolwarm
