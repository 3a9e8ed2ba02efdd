// SPDX-License-Identifier: MIT
// The computer's own clocks and zone behind the ports of clock.h.
#pragma once

#include "core/time/clock.h"

namespace coolwarm {

/// The wall clock, the boot clock that counts suspend, and the boot's identity:
/// Linux CLOCK_BOOTTIME and boot_id, macOS mach_continuous_time and kern.bootsessionuuid,
/// Windows interrupt time and the boot counter of the registry.
class SystemClock final : public Clock {
public:
    SystemClock();
    [[nodiscard]] Reading now() const override;

private:
    BootId m_boot; // read once: it cannot change while this process lives
};

/// The zone that the system is set to, asked anew each time because a traveller may change it.
class SystemZone final : public Zone {
public:
    [[nodiscard]] std::chrono::minutes offsetAt(std::chrono::sys_seconds utc) const override;
    [[nodiscard]] Moment fromLocal(std::chrono::local_seconds local) const override;
};

} // namespace coolwarm
