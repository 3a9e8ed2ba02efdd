// SPDX-License-Identifier: MIT
// A stored moment: UTC in whole seconds and the zone offset that was in force then.
#pragma once

#include <chrono>

namespace coolwarm {

/// The largest offset that a log keeps, east and west. No place has ever had more than 15:14; the
/// zone of a computer can be set to more.
inline constexpr std::chrono::minutes largestOffset{18 * 60};

/// A moment as the log keeps it. The offset is that of the place and day of the moment (east of
/// Greenwich positive), so a session is shown later as it was on the wall when it happened.
struct Moment {
    std::chrono::sys_seconds utc{};
    std::chrono::minutes offset{0};

    /// The wall clock's reading at that moment and place.
    [[nodiscard]] std::chrono::local_seconds local() const {
        return std::chrono::local_seconds{utc.time_since_epoch() + offset};
    }

    friend bool operator==(const Moment&, const Moment&) = default;
};

} // namespace coolwarm
