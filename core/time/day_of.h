// SPDX-License-Identifier: MIT
// The day of a moment, on the wall where and when it was.
#pragma once

#include "core/time/moment.h"

#include <chrono>

namespace coolwarm {

[[nodiscard]] inline std::chrono::local_days dayOf(const Moment& moment) {
    return std::chrono::floor<std::chrono::days>(moment.local());
}

} // namespace coolwarm
