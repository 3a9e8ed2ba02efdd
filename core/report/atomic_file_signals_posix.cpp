// SPDX-License-Identifier: MIT
// Removes unfinished files in a handler of signals, which may do little more than that.
#include "core/report/atomic_file.h"
#include "core/report/atomic_file_signals_p.h"

#include <array>
#include <atomic>
#include <csignal>

#include <unistd.h>

namespace coolwarm {

namespace {

constexpr std::array ending{SIGTERM, SIGINT, SIGHUP};

// A handler gets nothing but its signal, so what it looks at cannot be a member.
using Place = std::atomic<const char*>;
static_assert(Place::is_always_lock_free, "a handler must not wait");
std::array<Place, 16> places;

void put(const std::string& name) {
    for (Place& place : places) {
        const char* free = nullptr;
        if (place.compare_exchange_strong(free, name.c_str()))
            return;
    }
}

void take(const std::string& name) {
    for (Place& place : places) {
        const char* taken = name.c_str();
        if (place.compare_exchange_strong(taken, nullptr))
            return;
    }
}

// The signal comes once more when this returns, and ends the program as if nobody had handled it.
extern "C" void clearAway(int signal) {
    for (const Place& place : places)
        if (const char* name = place.load())
            ::unlink(name);
    static_cast<void>(std::raise(signal));
}

} // namespace

void UnfinishedName::know(const std::filesystem::path& file) {
    forget();
    m_file = file.native();
    m_journal = m_file;
    m_journal += "-journal";
    put(m_file);
    put(m_journal);
}

void UnfinishedName::forget() {
    if (m_file.empty())
        return;
    take(m_file);
    take(m_journal);
    m_file.clear();
}

void clearAwayAtSignals() {
    for (const int signal : ending) {
        struct sigaction action {};
        if (::sigaction(signal, nullptr, &action) != 0 || action.sa_handler != SIG_DFL)
            continue; // as under nohup
        action.sa_handler = clearAway;
        action.sa_flags = static_cast<int>(SA_RESETHAND);
        ::sigaction(signal, &action, nullptr);
    }
}

} // namespace coolwarm
