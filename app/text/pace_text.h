// SPDX-License-Identifier: MIT
// How far long work is, and how long it will take.
#pragma once

#include "core/time/moment.h"
#include "core/time/reading.h"

#include <QString>

#include <cstdint>

namespace coolwarm {

/// "12,000 sessions · 4,000 a second · 22 s left". `share` is what is done of the whole, from 0 to
/// 1. Rate and remaining time are left out where they would be guesses: in the first half second,
/// and at a share of nothing.
[[nodiscard]] QString paceText(std::int64_t done, double share, Millis elapsed);

} // namespace coolwarm
