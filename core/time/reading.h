// SPDX-License-Identifier: MIT
// One look at all clocks, the anchors that are kept from it, and the time between the two.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace coolwarm {

using Millis = std::chrono::milliseconds;
using WallTime = std::chrono::sys_time<Millis>;

/// Names one run of the machine from power-on to power-off. Empty where the system cannot tell.
struct BootId {
    std::string value;

    [[nodiscard]] bool known() const { return !value.empty(); }
    friend bool operator==(const BootId&, const BootId&) = default;
};

/// Wall time, boot time (which also counts suspend) and the boot's identity, taken together once
/// per call and passed down. Rules never read a clock.
struct Reading {
    WallTime wall{};
    Millis sinceBoot{0};
    BootId boot;

    /// The whole second in which the wall clock stands: what is stored and shown.
    [[nodiscard]] std::chrono::sys_seconds wallSecond() const {
        return std::chrono::floor<std::chrono::seconds>(wall);
    }

    friend bool operator==(const Reading&, const Reading&) = default;
};

/// A moment pinned on both clocks, as it is stored. `wall` is a whole second; `sinceBoot` is the
/// boot time of that very second and may be negative for a moment before this boot.
struct Anchor {
    std::chrono::sys_seconds wall{};
    BootId boot;
    Millis sinceBoot{0};

    friend bool operator==(const Anchor&, const Anchor&) = default;
};

/// The anchor of the moment that lies `age` before the reading, moved back to its whole second.
[[nodiscard]] Anchor anchorBefore(const Reading& now, Millis age = Millis{0});

/// The same anchor moved by `by` on both clocks.
[[nodiscard]] Anchor shifted(const Anchor& anchor, std::chrono::seconds by);

/// A wall clock that stands further than this before a time that was recorded is wrong. What lies
/// within is a slow hardware clock.
inline constexpr std::chrono::minutes clockTolerance{2};

/// The wall time of an anchor that was taken while the wall clock was wrong: nobody knows where on
/// the wall it lies, so no wall clock has passed it. The last second of the year 9999.
inline constexpr std::chrono::sys_seconds unknownWall{std::chrono::seconds{253'402'300'799}};

/// The latest moment that a log has recorded, pinned to the boot in which it was. It goes on with
/// each record by what is proven: the boot's clock, or a wall clock that can be believed.
struct LatestTime {
    LatestTime() = default;
    /// A moment of which no boot is known.
    LatestTime(std::chrono::sys_seconds moment) // NOLINT(google-explicit-constructor)
        : wall(moment) {}

    std::chrono::sys_seconds wall{};
    BootId boot;
    Millis sinceBoot{0};
    /// Where the wall clock stood when it was first further ahead of all that is proven than can be
    /// believed, until something agrees with it.
    std::optional<Anchor> claimed;

    friend bool operator==(const LatestTime&, const LatestTime&) = default;
};

/// A wall clock of another boot that has gone ahead by up to a day since the last record is believed
/// at once: a computer is off for as long, and what is wrong heals within the day. More needs a
/// reason, and so does each step ahead within a boot.
inline constexpr std::chrono::hours believedJump{24};
/// It is a reason when the same boot still says so this much later, or when another boot agrees.
inline constexpr std::chrono::hours agreeingSpan{1};

/// The earliest that it can be at the reading.
[[nodiscard]] WallTime provenTime(const Reading& now, const LatestTime& latest);

/// Whether the wall clock stands more than clockTolerance before that.
[[nodiscard]] bool standsBehind(const Reading& now, const LatestTime& latest);

/// What a log knows after something has been recorded at the reading.
[[nodiscard]] LatestTime latestAfter(const LatestTime& latest, const Reading& now);

/// The anchor of an end that lies `age` before the reading. Taken while the wall clock is wrong, it
/// lies at unknownWall.
[[nodiscard]] Anchor endBefore(const Reading& now, Millis age, const LatestTime& latest);

/// An answer to "how long ago?", and whether the wall clock had to be left out of it.
struct Elapsed {
    Millis time{0};
    bool clockLooksWrong = false;
};

/// The time from an anchor to a reading, never negative.
///
/// In the same boot it is the difference of boot time and the wall clock is not asked. In another
/// boot it is the wall difference, unless the wall clock stands more than clockTolerance before
/// the latest time recorded or before the anchor: then nobody knows how long the computer was off,
/// `clockLooksWrong` is set, and what had passed at the last record counts, with the uptime of this
/// boot. It is never less than what had passed at the last record.
[[nodiscard]] Elapsed elapsedSince(const Anchor& anchor, const Reading& now,
                                   const LatestTime& latest);

} // namespace coolwarm
