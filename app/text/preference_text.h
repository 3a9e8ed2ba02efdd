// SPDX-License-Identifier: MIT
// The values of the preferences in words.
#pragma once

#include "core/domain/preferences.h"

#include <QString>

namespace coolwarm {

[[nodiscard]] QString ringToneText(RingTone tone); ///< "Bells"
[[nodiscard]] QString percentText(int percent);    ///< "90 %"
/// "None: begin at once", "30 s", "2 min".
[[nodiscard]] QString startDelayText(StartDelay delay);

} // namespace coolwarm
