// SPDX-License-Identifier: MIT
// The ports to the outside's time: what the clocks say now, and which offset a place has when.
#pragma once

#include "core/time/moment.h"
#include "core/time/reading.h"

#include <algorithm>

namespace coolwarm {

/// Where readings come from.
class Clock {
public:
    virtual ~Clock() = default;
    /// All clocks at one instant.
    [[nodiscard]] virtual Reading now() const = 0;
};

/// The time zone that the user is in at present, with its history of daylight saving.
class Zone {
public:
    virtual ~Zone() = default;
    /// The offset from UTC in force at `utc`, east positive.
    [[nodiscard]] virtual std::chrono::minutes offsetAt(std::chrono::sys_seconds utc) const = 0;
    /// The first moment at which the wall shows `local`. A wall time skipped by daylight saving
    /// is read with the offset from before the jump, as if the clock had not been put forward.
    [[nodiscard]] virtual Moment fromLocal(std::chrono::local_seconds local) const = 0;
    /// The moment with the offset that this zone has then, as far as a log can keep it.
    [[nodiscard]] Moment at(std::chrono::sys_seconds utc) const {
        return {utc, std::clamp(offsetAt(utc), -largestOffset, largestOffset)};
    }
};

} // namespace coolwarm
