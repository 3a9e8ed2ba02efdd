// SPDX-License-Identifier: MIT
// The hours of each day, on the wall, in which somebody is awake: only then a session is planned.
#pragma once

#include "core/time/clock.h"

#include <array>
#include <chrono>
#include <optional>

namespace coolwarm {

/// They begin with minute `from` after midnight and end before minute `to`, on the day after when
/// that is not later. The same minute twice is the whole day.
class WakingHours {
public:
    static constexpr std::chrono::minutes day{24 * 60};

    /// The hours, nothing when a minute is not of a day.
    [[nodiscard]] static constexpr std::optional<WakingHours> of(std::chrono::minutes from,
                                                                 std::chrono::minutes to) {
        const std::chrono::minutes midnight{0};
        if (from < midnight || from >= day || to < midnight || to >= day)
            return std::nullopt;
        return WakingHours(from, to);
    }
    /// From 07:00 to 22:00.
    [[nodiscard]] static constexpr WakingHours usual() {
        return WakingHours(std::chrono::hours{7}, std::chrono::hours{22});
    }

    [[nodiscard]] constexpr std::chrono::minutes from() const { return m_from; }
    [[nodiscard]] constexpr std::chrono::minutes to() const { return m_to; }

    friend constexpr bool operator==(const WakingHours&, const WakingHours&) = default;

private:
    constexpr WakingHours(std::chrono::minutes from, std::chrono::minutes to)
        : m_from(from), m_to(to) {}

    std::chrono::minutes m_from;
    std::chrono::minutes m_to;
};

/// One waking day as moments. It bears the date on which it begins.
struct WakingDay {
    std::chrono::local_days date{};
    std::chrono::sys_seconds from{};
    std::chrono::sys_seconds to{};
    /// From when a session counts for this day: the end of the waking day before.
    std::chrono::sys_seconds countsFrom{};

    friend bool operator==(const WakingDay&, const WakingDay&) = default;
};

/// The waking day that `now` lies in, or else that of its date, which may be over; and the next.
/// The hours are wall time: a day on which the clocks change is an hour shorter or longer.
[[nodiscard]] std::array<WakingDay, 2> wakingDays(const WakingHours& hours,
                                                  std::chrono::sys_seconds now, const Zone& zone);

} // namespace coolwarm
