// SPDX-License-Identifier: MIT
// One look at all clocks, the anchors that are kept from it, and the time between the two.
#pragma once

#include <chrono>
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

/// An answer to "how long ago?", and whether the wall clock had to be left out of it.
struct Elapsed {
    Millis time{0};
    bool clockLooksWrong = false;
};

/// The time from an anchor to a reading, never negative.
///
/// In the same boot it is the difference of boot time and the wall clock is not asked. In another
/// boot it is the wall difference, unless the wall clock stands before `latestWall`, the latest
/// time ever recorded: then only the uptime of this boot counts and `clockLooksWrong` is set.
[[nodiscard]] Elapsed elapsedSince(const Anchor& anchor, const Reading& now,
                                   std::chrono::sys_seconds latestWall);

} // namespace coolwarm
