// SPDX-License-Identifier: MIT
// Linux: CLOCK_REALTIME and CLOCK_BOOTTIME read back to back, and the kernel's boot id.
#include "core/time/system_clock.h"

#include <fstream>

#include <time.h>

namespace coolwarm {

namespace {

std::chrono::nanoseconds read(clockid_t clock) {
    timespec value{};
    clock_gettime(clock, &value);
    return std::chrono::seconds{value.tv_sec} + std::chrono::nanoseconds{value.tv_nsec};
}

} // namespace

SystemClock::SystemClock() {
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::getline(file, m_boot.value); // stays empty where /proc is hidden: "unknown"
}

Reading SystemClock::now() const {
    const auto wall = read(CLOCK_REALTIME);
    const auto boot = read(CLOCK_BOOTTIME);
    // Both are cut at the same instant, the wall's whole millisecond, so that their difference
    // stays constant between two readings instead of jittering by the cut.
    const auto wallMs = std::chrono::floor<Millis>(wall);
    return {WallTime{wallMs}, std::chrono::round<Millis>(boot - (wall - wallMs)), m_boot};
}

} // namespace coolwarm
