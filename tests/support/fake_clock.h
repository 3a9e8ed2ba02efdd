// SPDX-License-Identifier: MIT
// Clocks that only a test moves.
#pragma once

#include "core/time/clock.h"

namespace coolwarm::test {

/// A computer's clocks, moved by hand. It starts an hour after power-on.
class FakeClock final : public Clock {
public:
    explicit FakeClock(std::chrono::sys_seconds wall, Millis uptime = std::chrono::hours{1});

    [[nodiscard]] Reading now() const override { return m_now; }

    /// Time goes by: both clocks go on.
    void advance(Millis by);
    /// The machine sleeps: both clocks go on, since the boot clock counts suspend. What differs
    /// from advance() is that nobody looks at the clock in between.
    void suspend(Millis by) { advance(by); }
    /// Somebody, or the network, sets the wall clock; the boot clock does not notice.
    void setWallClock(std::chrono::sys_seconds wall) { m_now.wall = wall; }
    void moveWallClock(Millis by) { m_now.wall += by; }
    /// Power off for `off`, then on again: a new boot, its clock at zero.
    void reboot(Millis off);
    /// From now on the system cannot name its boot.
    void hideBoot() { m_now.boot = BootId{}; }

private:
    Reading m_now;
    int m_boots = 1;
};

} // namespace coolwarm::test
