// SPDX-License-Identifier: MIT
// macOS: the realtime clock, mach continuous time (it counts sleep) and the boot session's UUID.
#include "core/time/system_clock.h"

#include <array>

#include <mach/mach_time.h>
#include <sys/sysctl.h>
#include <time.h>

namespace coolwarm {

namespace {

std::chrono::nanoseconds continuousTime() {
    mach_timebase_info_data_t base{};
    mach_timebase_info(&base);
    // The product does not fit 64 bits after some days of uptime on Apple silicon (125/3).
    const auto ticks = static_cast<__uint128_t>(mach_continuous_time());
    return std::chrono::nanoseconds{static_cast<std::int64_t>(ticks * base.numer / base.denom)};
}

} // namespace

SystemClock::SystemClock() {
    std::array<char, 64> text{};
    std::size_t size = text.size() - 1;
    if (sysctlbyname("kern.bootsessionuuid", text.data(), &size, nullptr, 0) == 0)
        m_boot.value = text.data();
}

Reading SystemClock::now() const {
    timespec value{};
    clock_gettime(CLOCK_REALTIME, &value);
    const auto boot = continuousTime();
    const auto wall = std::chrono::seconds{value.tv_sec} + std::chrono::nanoseconds{value.tv_nsec};
    const auto wallMs = std::chrono::floor<Millis>(wall);
    return {WallTime{wallMs}, std::chrono::round<Millis>(boot - (wall - wallMs)), m_boot};
}

} // namespace coolwarm
