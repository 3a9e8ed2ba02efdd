// SPDX-License-Identifier: MIT
// How long SQLite would have one thread sleep until another program lets go of its lock.
#pragma once

#include <chrono>

namespace coolwarm::test {

/// While it is there, SQLite does not really sleep on the thread that made it: what it would sleep
/// is counted, so that a measure of waiting needs neither time nor luck. Other threads sleep as
/// ever. One at a time.
class LockSleep {
public:
    LockSleep();
    ~LockSleep();
    LockSleep(const LockSleep&) = delete;
    LockSleep& operator=(const LockSleep&) = delete;

    /// What was slept since this object was made.
    [[nodiscard]] std::chrono::microseconds total() const;
};

} // namespace coolwarm::test
