// SPDX-License-Identifier: MIT
// Clears the environment of a test program of all that leads to a desktop.
#include "tests/support/apart.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#ifndef _WIN32
#include <unistd.h>

extern char** environ;
#endif

namespace coolwarm::test {

namespace fs = std::filesystem;

#ifdef _WIN32

void standApart() {} // no variable leads to a desktop there

#else

namespace {

// How a program is found and watched; nothing of a desktop.
constexpr std::array keptVariables{
    "PATH=",          "TMPDIR=",       "TERM=",         "LD_LIBRARY_PATH=",
    "GTEST_",         "GCOV_",         "ASAN_OPTIONS=", "LSAN_OPTIONS=",
    "UBSAN_OPTIONS=", "TSAN_OPTIONS=", "COOLWARM_TEST_"};

bool isKept(std::string_view entry) {
    return std::any_of(keptVariables.begin(), keptVariables.end(), [&](std::string_view beginning) {
        return entry.substr(0, beginning.size()) == beginning;
    });
}

void emptyEnvironment() {
    std::vector<std::string> names;
    for (char** entry = environ; *entry != nullptr; ++entry)
        if (const std::string_view text(*entry); !isKept(text))
            names.emplace_back(text.substr(0, text.find('=')));
    for (const std::string& name : names)
        ::unsetenv(name.c_str());
}

/// Removed by the process that made it, and not by one that was split off it.
class Home {
public:
    Home() {
        std::string name = fs::temp_directory_path() / "coolwarm-home-XXXXXX";
        if (::mkdtemp(name.data()) == nullptr)
            std::abort(); // no test may run in the user's own
        m_path = name;
        fs::create_directory(m_path / "run");
        fs::permissions(m_path / "run", fs::perms::owner_all);
    }
    ~Home() {
        std::error_code error;
        if (::getpid() == m_maker)
            fs::remove_all(m_path, error);
    }
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;

    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
    pid_t m_maker = ::getpid();
};

void set(const char* name, const std::string& value) {
    ::setenv(name, value.c_str(), 1);
}

} // namespace

void standApart() {
    static const Home home; // until the process ends
    emptyEnvironment();
    set("HOME", home.path());
    set("XDG_RUNTIME_DIR", home.path() / "run");
    for (const auto& [name, folder] :
         {std::pair{"XDG_CONFIG_HOME", "config"}, std::pair{"XDG_DATA_HOME", "data"},
          std::pair{"XDG_CACHE_HOME", "cache"}, std::pair{"XDG_STATE_HOME", "state"}})
        set(name, home.path() / folder);
    set("LC_ALL", "C.UTF-8");
    set("TZ", "UTC");
    set("QT_QPA_PLATFORM", "offscreen");
    for (const char* bus : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
        set(bus, "disabled:");
    // An address of its own, or the sound's library would start a server.
    set("PULSE_SERVER", "unix:" + (home.path() / "no-sound").string());
}

#endif

} // namespace coolwarm::test
