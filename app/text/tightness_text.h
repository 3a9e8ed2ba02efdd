// SPDX-License-Identifier: MIT
// How tight a muscle is, in words.
#pragma once

#include "core/domain/pain.h"

#include <QString>

namespace coolwarm {

/// "2: tight through most of a movement, still easy to move". The five steps of the Modified
/// Ashworth Scale (guidance.md, "What goes with it") in plain words.
[[nodiscard]] QString tightnessText(Tightness tightness);

} // namespace coolwarm
