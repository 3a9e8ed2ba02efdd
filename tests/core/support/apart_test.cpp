// SPDX-License-Identifier: MIT
// Tests see nothing of the desktop of whoever runs them.
#include "tests/support/apart.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

/// What `check` says in a process of its own that has come from a desktop and stands apart.
template <class Check>
int afterADesktop(const Check& check) {
    const pid_t child = fork();
    if (child == 0) {
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "SESSION_MANAGER", "QT_SCALE_FACTOR",
                                 "COOLWARM_DATA_DIR", "GTK_MODULES", "SOMETHING_NEW"})
            setenv(name, "/of/the/desktop", 1);
        setenv("HOME", "/of/the/desktop", 1);
        setenv("LC_ALL", "de_DE.UTF-8", 1);
        setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/of/the/desktop", 1);
        standApart();
        _exit(check());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

TEST(ATest, SeesNoVariableOfTheDesktop) {
    EXPECT_EQ(afterADesktop([] {
                  int seen = 0;
                  for (char** entry = environ; *entry != nullptr; ++entry)
                      if (std::string(*entry).find("/of/the/desktop") != std::string::npos)
                          ++seen;
                  return seen;
              }),
              0);
    EXPECT_EQ(afterADesktop([] { return std::string(getenv("LC_ALL")) == "C.UTF-8" ? 0 : 1; }), 0);
    EXPECT_EQ(afterADesktop([] {
                  return std::string(getenv("DBUS_SESSION_BUS_ADDRESS")) == "disabled:" ? 0 : 1;
              }),
              0);
}

TEST(ATest, HasAHomeOfItsOwn) {
    const char* home = getenv("HOME");
    ASSERT_NE(home, nullptr);
    EXPECT_THAT(home, testing::HasSubstr("coolwarm-home-"));
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const char* folder = getenv(name);
        ASSERT_NE(folder, nullptr) << name;
        EXPECT_EQ(fs::path(folder).parent_path(), home) << name;
    }
}

} // namespace
} // namespace coolwarm::test
