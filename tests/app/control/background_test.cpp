// SPDX-License-Identifier: MIT
// Work on other threads: its value, its failure, and its end.
#include "app/control/background.h"

#include "core/log/ports/store_error.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <atomic>
#include <latch>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

TEST(Background, WorksElsewhereAndDeliversHere) {
    Background background;
    QObject receiver;
    QThread* const here = QThread::currentThread();
    std::atomic<QThread*> workedOn = nullptr;
    QThread* deliveredOn = nullptr;
    std::optional<int> value;
    background.run<int>(
        &receiver,
        [&](const std::stop_token&) {
            workedOn = QThread::currentThread();
            return 42;
        },
        [&](Delivered<int> delivered) {
            deliveredOn = QThread::currentThread();
            value = delivered.value;
            EXPECT_EQ(delivered.failure, QString());
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return value.has_value(); }));
    EXPECT_EQ(value, 42);
    EXPECT_NE(workedOn.load(), here);
    EXPECT_EQ(deliveredOn, here);
}

TEST(Background, DeliversAFailureInWords) {
    Background background;
    QObject receiver;
    std::optional<Delivered<int>> got;
    background.run<int>(
        &receiver,
        [](const std::stop_token&) -> int {
            throw StoreError(StoreError::Kind::Busy, "/home/ada/coolwarm.db", "locked");
        },
        [&](const Delivered<int>& delivered) { got = delivered; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return got.has_value(); }));
    EXPECT_EQ(got->value, std::nullopt);
    EXPECT_TRUE(got->failure.contains(u"/home/ada/coolwarm.db"_s)) << got->failure.toStdString();
}

TEST(Background, DeliversNothingToAReceiverThatIsGone) {
    Background background;
    auto receiver = std::make_unique<QObject>();
    QObject other;
    std::latch go(1);
    bool delivered = false;
    bool nextDelivered = false;
    background.run<int>(
        receiver.get(),
        [&](const std::stop_token&) {
            go.wait();
            return 1;
        },
        [&](const Delivered<int>&) { delivered = true; });
    receiver.reset();
    go.count_down();
    background.run<int>(
        &other, [](const std::stop_token&) { return 2; },
        [&](const Delivered<int>&) { nextDelivered = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return nextDelivered; }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(delivered);
}

TEST(Background, TellsTheWorkToStopAndDeliversWhatItMadeOfThat) {
    Background background;
    QObject receiver;
    std::optional<bool> stopped;
    std::latch begun(1);
    std::stop_source stop = background.run<bool>(
        &receiver,
        [&](const std::stop_token& token) {
            begun.count_down();
            while (!token.stop_requested())
                QThread::yieldCurrentThread();
            return true;
        },
        [&](const Delivered<bool>& delivered) { stopped = delivered.value; });
    begun.wait();
    EXPECT_EQ(stopped, std::nullopt);
    stop.request_stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return stopped.has_value(); }));
    EXPECT_EQ(stopped, true);
}

TEST(Background, StopsAndAwaitsAllWorkWhenItGoesAway) {
    QObject receiver;
    std::atomic<int> ended = 0;
    bool delivered = false;
    {
        Background background;
        std::latch begun(1);
        background.run<int>(
            &receiver,
            [&](const std::stop_token& token) {
                begun.count_down();
                while (!token.stop_requested())
                    QThread::yieldCurrentThread();
                return ++ended;
            },
            [&](const Delivered<int>&) { delivered = true; });
        begun.wait();
    }
    EXPECT_EQ(ended, 1);
    QCoreApplication::processEvents();
    EXPECT_FALSE(delivered); // nobody is told any more
}

TEST(Background, EndsWorkThatHasNotBegunYet) {
    QObject receiver;
    std::atomic<int> ended = 0;
    constexpr int jobs = 40; // more than there are threads
    {
        Background background;
        for (int job = 0; job < jobs; ++job)
            background.run<int>(
                &receiver,
                [&](const std::stop_token& token) {
                    while (!token.stop_requested())
                        QThread::yieldCurrentThread();
                    return ++ended;
                },
                [](const Delivered<int>&) {});
    }
    EXPECT_EQ(ended, jobs);
}

} // namespace
} // namespace coolwarm::test
