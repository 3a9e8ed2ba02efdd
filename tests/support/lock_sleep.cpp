// SPDX-License-Identifier: MIT
// Takes the place of the function by which SQLite sleeps.
#include "tests/support/lock_sleep.h"

#include <sqlite3.h>

#include <atomic>
#include <thread>

namespace coolwarm::test {

namespace {

using Sleep = int (*)(sqlite3_vfs*, int);

Sleep g_really = nullptr;
std::thread::id g_watched;
std::atomic<std::int64_t> g_microseconds = 0;

int countedSleep(sqlite3_vfs* system, int microseconds) {
    if (std::this_thread::get_id() != g_watched)
        return g_really(system, microseconds);
    g_microseconds += microseconds;
    return microseconds;
}

} // namespace

LockSleep::LockSleep() {
    g_watched = std::this_thread::get_id();
    g_microseconds = 0;
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    g_really = system->xSleep;
    system->xSleep = countedSleep;
}

LockSleep::~LockSleep() {
    sqlite3_vfs_find(nullptr)->xSleep = g_really;
}

std::chrono::microseconds LockSleep::total() const {
    return std::chrono::microseconds{g_microseconds.load()};
}

} // namespace coolwarm::test
