// SPDX-License-Identifier: MIT
// Moves the clocks of a test.
#include "tests/support/fake_clock.h"

namespace coolwarm::test {

FakeClock::FakeClock(std::chrono::sys_seconds wall, Millis uptime)
    : m_now{wall, uptime, BootId{"boot-1"}} {}

void FakeClock::advance(Millis by) {
    m_now.wall += by;
    m_now.sinceBoot += by;
}

void FakeClock::reboot(Millis off) {
    m_now.wall += off;
    m_now.sinceBoot = Millis{0};
    if (m_now.boot.known())
        m_now.boot.value = "boot-" + std::to_string(++m_boots);
}

} // namespace coolwarm::test
