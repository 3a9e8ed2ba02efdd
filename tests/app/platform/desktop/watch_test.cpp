// SPDX-License-Identifier: MIT
// What the system tells: a clock that is set, and signals that ask the program to end.
#include "app/platform/desktop/sleep_watch.h"
#include "app/platform/process/end_signals.h"
#include "app/platform/time/clock_watch.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <csignal>

#include <time.h>
#include <unistd.h>

namespace coolwarm::test {
namespace {

TEST(EndSignals, AreToldInsteadOfEndingTheProgram) {
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        EndSignals ends;
        QSignalSpy asked(&ends, &EndSignals::endAsked);
        ASSERT_EQ(::kill(::getpid(), signal), 0);
        ASSERT_TRUE(asked.wait());
        EXPECT_EQ(asked.count(), 1);
    }
}

TEST(EndSignals, EndTheProgramTheSecondTime) {
    EndSignals ends;
    QSignalSpy asked(&ends, &EndSignals::endAsked);
    ASSERT_EQ(::kill(::getpid(), SIGTERM), 0);
    ASSERT_TRUE(asked.wait());
    struct sigaction now {};
    ASSERT_EQ(::sigaction(SIGTERM, nullptr, &now), 0);
    EXPECT_EQ(now.sa_handler, SIG_DFL);
}

TEST(EndSignals, LeaveEverythingAsItWas) {
    struct sigaction before {};
    ASSERT_EQ(::sigaction(SIGTERM, nullptr, &before), 0);
    { const EndSignals ends; }
    struct sigaction after {};
    ASSERT_EQ(::sigaction(SIGTERM, nullptr, &after), 0);
    EXPECT_EQ(after.sa_handler, before.sa_handler);
}

TEST(ClockWatch, IsSilentWhileNobodySetsTheClock) {
    ClockWatch watch;
    QSignalSpy set(&watch, &ClockWatch::clockSet);
    QCoreApplication::processEvents();
    EXPECT_EQ(set.count(), 0);
}

// Sets the clock to what it shows, which moves nothing and is a setting all the same. Nobody but
// root may: for others the kernel's refusal and silence are all there is to see.
TEST(ClockWatch, TellsEverySettingOfTheClock) {
    ClockWatch watch;
    QSignalSpy set(&watch, &ClockWatch::clockSet);
    for (int times = 1; times <= 3; ++times) {
        timespec present{};
        ASSERT_EQ(::clock_gettime(CLOCK_REALTIME, &present), 0);
        if (::clock_settime(CLOCK_REALTIME, &present) == 0) {
            ASSERT_TRUE(set.wait());
            EXPECT_EQ(set.count(), times);
        } else {
            EXPECT_EQ(errno, EPERM);
            EXPECT_NE(::geteuid(), 0U);
            QCoreApplication::processEvents();
            EXPECT_EQ(set.count(), 0);
        }
    }
}

TEST(SleepWatch, IsSilentWithoutASystemBus) {
    SleepWatch watch;
    QSignalSpy asleep(&watch, &SleepWatch::aboutToSleep);
    QCoreApplication::processEvents();
    EXPECT_EQ(asleep.count(), 0);
}

} // namespace
} // namespace coolwarm::test
