// SPDX-License-Identifier: MIT
// The timer that counts suspend: it fires once, and by its newest plan.
#include "app/platform/time/boot_timer.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

struct Timer : testing::Test {
    /// Lets that time go by, as another timer of the same kind counts them.
    static void letPass(std::chrono::milliseconds wait) {
        BootTimer other;
        QSignalSpy over(&other, &BootTimer::fired);
        other.arm(wait);
        ASSERT_TRUE(over.wait());
        QCoreApplication::processEvents();
    }

    BootTimer timer;
    QSignalSpy fired{&timer, &BootTimer::fired};
};

TEST_F(Timer, FiresOnceAtItsTime) {
    QElapsedTimer since;
    since.start();
    timer.arm(40ms);
    ASSERT_TRUE(fired.wait());
    EXPECT_GE(since.elapsed(), 39);
    EXPECT_LT(since.elapsed(), 40 + 500);
    letPass(60ms);
    EXPECT_EQ(fired.count(), 1);
}

TEST_F(Timer, FiresAtOnceForNothing) {
    QElapsedTimer since;
    since.start();
    timer.arm(0ms);
    EXPECT_EQ(fired.count(), 0); // but never from within
    ASSERT_TRUE(fired.wait());
    EXPECT_LT(since.elapsed(), 500);
}

TEST_F(Timer, TakesALaterPlanInsteadOfTheFirst) {
    QElapsedTimer since;
    since.start();
    timer.arm(10ms);
    timer.arm(80ms);
    ASSERT_TRUE(fired.wait());
    EXPECT_GE(since.elapsed(), 79);
    letPass(30ms);
    EXPECT_EQ(fired.count(), 1);
}

TEST_F(Timer, TakesAnEarlierPlanInsteadOfTheFirst) {
    QElapsedTimer since;
    since.start();
    timer.arm(10min);
    timer.arm(10ms);
    ASSERT_TRUE(fired.wait());
    EXPECT_LT(since.elapsed(), 10'000);
}

TEST_F(Timer, ForgetsItsPlan) {
    timer.arm(20ms);
    timer.arm(std::nullopt);
    letPass(60ms);
    EXPECT_EQ(fired.count(), 0);
    timer.arm(1ms);
    EXPECT_TRUE(fired.wait()); // and takes another one
}

TEST_F(Timer, ForgetsAPlanThatIsDueButNotToldYet) {
    timer.arm(0ms);
    timer.arm(std::nullopt);
    letPass(20ms);
    EXPECT_EQ(fired.count(), 0);
}

TEST_F(Timer, CanBeArmedAgainByWhatItTells) {
    int rounds = 0;
    QObject::connect(&timer, &BootTimer::fired, &timer, [&] {
        if (++rounds < 5)
            timer.arm(1ms);
    });
    timer.arm(1ms);
    EXPECT_TRUE(QTest::qWaitFor([&] { return rounds == 5; }));
}

TEST_F(Timer, TakesYears) {
    timer.arm(5 * 365 * 24h);
    letPass(20ms);
    EXPECT_EQ(fired.count(), 0);
}

} // namespace
} // namespace coolwarm::test
