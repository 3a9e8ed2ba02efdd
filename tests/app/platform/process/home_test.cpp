// SPDX-License-Identifier: MIT
// Folders that the environment names wrongly or not at all.
#include "app/platform/process/home_folder.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QByteArray>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace coolwarm::test {
namespace {

/// Puts the variables back that a test sets.
class Variables : public testing::Test {
protected:
    ~Variables() override {
        for (const auto& [name, value] : m_before)
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }

    std::vector<std::pair<const char*, QByteArray>> m_before = [] {
        std::vector<std::pair<const char*, QByteArray>> all;
        for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            all.emplace_back(name, qEnvironmentVariableIsSet(name) ? qgetenv(name) : QByteArray());
        return all;
    }();
};

TEST_F(Variables, ThatNameARelativeFolderAreIgnored) {
    qputenv("XDG_DATA_HOME", "relative");
    qputenv("XDG_CONFIG_HOME", "./also");
    qputenv("XDG_CACHE_HOME", "/whole");
    mendFolderVariables();
    EXPECT_FALSE(qEnvironmentVariableIsSet("XDG_DATA_HOME"));
    EXPECT_FALSE(qEnvironmentVariableIsSet("XDG_CONFIG_HOME"));
    EXPECT_EQ(qgetenv("XDG_CACHE_HOME"), "/whole");
}

TEST_F(Variables, WithoutAHomeFolderGetItFromTheListOfUsers) {
    const QByteArray listed = there(::getpwuid(::getuid()))->pw_dir;
    for (const char* home : {"", "relative"}) {
        qputenv("HOME", home);
        mendFolderVariables();
        EXPECT_EQ(qgetenv("HOME"), listed) << home;
    }
    qunsetenv("HOME");
    mendFolderVariables();
    EXPECT_EQ(qgetenv("HOME"), listed);
    qputenv("HOME", "/somewhere/else");
    mendFolderVariables();
    EXPECT_EQ(qgetenv("HOME"), "/somewhere/else");
}

TEST_F(Variables, KeepEveryByteOfTheFolderForTheLog) {
    QStandardPaths::setTestModeEnabled(false);
    qputenv("XDG_DATA_HOME", "/of/a\xE9");
    const std::string byVariable = standardDataFolder().native();
    qunsetenv("XDG_DATA_HOME");
    qputenv("HOME", "/home/\xE8");
    const std::string byHome = standardDataFolder().native();
    qputenv("HOME", "/home/é");
    const std::string plain = standardDataFolder().native();
    QStandardPaths::setTestModeEnabled(true);
    const std::string own = plain.substr(std::string("/home/é/.local/share").size());
    EXPECT_EQ(plain, "/home/é/.local/share" + own);
    EXPECT_EQ(byVariable, "/of/a\xE9" + own);
    EXPECT_EQ(byHome, "/home/\xE8/.local/share" + own);
}

} // namespace
} // namespace coolwarm::test
