// SPDX-License-Identifier: MIT
// What became of the pain by a session, as one says it.
#pragma once

#include "core/domain/pain.h"

#include <QString>

namespace coolwarm {

/// "3 less, a change most people would notice", "The same as before", "1 more". Most people notice
/// 1 point from a start of 1 to 4, 2 from 5 to 7, and 3 from 8 on (thieme a-1304-3677).
[[nodiscard]] QString painChangeText(PainScore before, PainScore after);

} // namespace coolwarm
