// SPDX-License-Identifier: MIT
// The few words of the large clock.
#pragma once

#include "app/control/delayed_start.h"
#include "core/domain/modality.h"
#include "core/domain/preferences.h"
#include "core/engine/status.h"

#include <QString>

#include <optional>

namespace coolwarm {

/// What is read from across the room.
struct FarText {
    std::optional<Modality> modality; ///< whose colour the word has
    QString word;                     ///< "Ice", "Rest"; empty when `big` says it all
    QString big;                      ///< "7:24", "Ready"
    QString spoken;                   ///< in a sentence, in whole minutes

    bool operator==(const FarText&) const = default;
};

/// While the skin rests from both, the rest that ends first; by `wanted` the look at the skin.
[[nodiscard]] FarText farText(const Status& status, const DelayedStart& delayed,
                              const Preferences& wanted);

} // namespace coolwarm
