// SPDX-License-Identifier: MIT
// Devices in threads of their own, at the end of a program most of all.
#include "app/platform/sound/service_thread.h"

#include <gtest/gtest.h>
#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <stdexcept>

namespace coolwarm::test {
namespace {

/// Counts how often it was used, and says when it has gone.
struct Device {
    explicit Device(std::atomic<int>& alive) : m_alive(alive) { ++m_alive; }
    ~Device() { --m_alive; }
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    int used = 0;
    std::atomic<int>& m_alive;
};

using Service = ServiceThread<Device, int>;

TEST(AServiceThread, GivesItsWorkToTheDeviceAndTellsHowItLooks) {
    std::atomic<int> alive = 0;
    std::function<void()> changed;
    QList<int> told;
    {
        QObject owner;
        Service service(&owner, [&](int used) { told.append(used); });
        EXPECT_FALSE(service.isStarted());
        service.start(
            [&](std::function<void()> onChange) {
                changed = std::move(onChange);
                return std::make_unique<Device>(alive);
            },
            [](const Device* device) { return device->used; });
        EXPECT_TRUE(service.isStarted());
        service.run([](Device& device) { device.used = 7; });
        service.run([&](Device&) { changed(); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return told.size() == 2; }));
        EXPECT_EQ(told, (QList<int>{0, 7}));
        EXPECT_EQ(alive, 1);
    }
    EXPECT_EQ(alive, 0) << "the device ends with its thread";
}

TEST(AServiceThread, DropsWorkWithoutADevice) {
    QObject owner;
    QList<int> told;
    Service service(&owner, [&](int used) { told.append(used); });
    service.start([](std::function<void()>) { return nullptr; },
                  [](const Device* device) { return device == nullptr ? -1 : 1; });
    service.run([](Device&) { ADD_FAILURE() << "there is none"; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return told == QList<int>{-1}; }));
}

TEST(AServiceThread, OutlivesADeviceThatThrows) {
    std::atomic<int> alive = 0;
    QObject owner;
    QList<int> told;
    Service service(&owner, [&](int used) { told.append(used); });
    service.start([&](std::function<void()>) { return std::make_unique<Device>(alive); },
                  [](const Device* device) { return device->used; });
    service.run([](Device&) { throw std::runtime_error("gone"); });
    service.run([](Device& device) { device.used = 7; });
    service.look();
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.contains(7); }));
    Service broken(&owner, [&](int used) { told.append(used); });
    broken.start([](std::function<void()>) -> std::unique_ptr<Device> { throw 1; },
                 [](const Device* device) { return device == nullptr ? -1 : 1; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.contains(-1); })) << "there is none";
}

TEST(AServiceThreadThatHangs, IsLeftAtTheEndAndTellsNobodyAnyMore) {
    std::atomic<int> alive = 0;
    auto hangs = std::make_shared<QSemaphore>();
    QSemaphore begun;
    bool told = false;
    {
        QObject owner;
        Service service(&owner, [&](int) { told = true; });
        service.start(
            [&alive, &begun, hangs](std::function<void()>) {
                begun.release();
                hangs->acquire();
                return std::make_unique<Device>(alive);
            },
            [](const Device*) { return 1; });
        begun.acquire();
    }
    EXPECT_EQ(alive, 0) << "it still hangs, and nobody waits for it";
    hangs->release();
    // It wakes up, makes its device after all, finds that it was to end, and takes it along.
    EXPECT_TRUE(QTest::qWaitFor([&] { return hangs.use_count() == 1 && alive == 0; }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(told);
}

} // namespace
} // namespace coolwarm::test
