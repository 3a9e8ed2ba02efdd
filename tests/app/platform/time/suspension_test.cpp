// SPDX-License-Identifier: MIT
// Ctrl+Z while the log is open for writing.
#include "app/platform/desktop/suspension.h"

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>

#include <signal.h>

namespace coolwarm::test {
namespace {

bool isPending(int signal) {
    sigset_t pending;
    sigemptyset(&pending);
    ::sigpending(&pending);
    return sigismember(&pending, signal) == 1;
}

bool isBlocked(int signal) {
    sigset_t blocked;
    ::pthread_sigmask(SIG_BLOCK, nullptr, &blocked);
    return sigismember(&blocked, signal) == 1;
}

TEST(ASuspensionPutOff, WaitsUntilWhatOthersWaitForIsLetGo) {
    {
        const SuspensionPutOff putOff;
        std::raise(SIGTSTP); // would stop these tests
        EXPECT_TRUE(isPending(SIGTSTP));
        const auto before = std::signal(SIGTSTP, SIG_IGN); // which takes the one that waits away
        EXPECT_FALSE(isPending(SIGTSTP));
        std::signal(SIGTSTP, before);
        EXPECT_FALSE(isBlocked(SIGINT)) << "a program can still be ended";
    }
    EXPECT_FALSE(isBlocked(SIGTSTP));
}

} // namespace
} // namespace coolwarm::test
#endif
