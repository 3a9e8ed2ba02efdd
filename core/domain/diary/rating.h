// SPDX-License-Identifier: MIT
// A pain score with its two times, wherever it was told.
#pragma once

#include "core/domain/pain.h"
#include "core/time/moment.h"

#include <chrono>
#include <optional>

namespace coolwarm {

/// Of a pain entry, or of a session: before it at its start, after it at its end.
struct Rating {
    Moment at;
    PainScore score;
    std::optional<std::chrono::sys_seconds> recorded{}; ///< where the log knows it

    friend bool operator==(const Rating&, const Rating&) = default;
};

} // namespace coolwarm
