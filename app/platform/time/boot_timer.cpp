// SPDX-License-Identifier: MIT
// Waits by a timerfd of CLOCK_BOOTTIME on Linux and by a QTimer elsewhere.
#include "app/platform/time/boot_timer.h"

#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <cstdint>

#ifdef Q_OS_LINUX
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds longestWithoutBootClock{30'000};

} // namespace

struct BootTimer::Impl {
    int descriptor = -1;
    std::unique_ptr<QSocketNotifier> notifier;
    QTimer fallback;
};

BootTimer::BootTimer(QObject* parent) : QObject(parent), m_impl(std::make_unique<Impl>()) {
    m_impl->fallback.setSingleShot(true);
    m_impl->fallback.setTimerType(Qt::PreciseTimer);
    connect(&m_impl->fallback, &QTimer::timeout, this, &BootTimer::fired);
#ifdef Q_OS_LINUX
    m_impl->descriptor = ::timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_impl->descriptor < 0)
        return;
    m_impl->notifier = std::make_unique<QSocketNotifier>(m_impl->descriptor, QSocketNotifier::Read);
    connect(m_impl->notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::uint64_t expirations = 0;
        if (::read(m_impl->descriptor, &expirations, sizeof expirations) > 0)
            emit fired();
    });
#endif
}

BootTimer::~BootTimer() {
    m_impl->notifier.reset();
#ifdef Q_OS_LINUX
    if (m_impl->descriptor >= 0)
        ::close(m_impl->descriptor);
#endif
}

void BootTimer::arm(std::optional<std::chrono::milliseconds> wait) {
#ifdef Q_OS_LINUX
    if (m_impl->descriptor >= 0) {
        itimerspec plan{}; // all zero disarms
        if (wait) {
            const auto whole = std::chrono::floor<std::chrono::seconds>(*wait);
            plan.it_value.tv_sec = whole.count();
            plan.it_value.tv_nsec =
                std::max<long>(1, std::chrono::nanoseconds{*wait - whole}.count());
        }
        ::timerfd_settime(m_impl->descriptor, 0, &plan, nullptr);
        return;
    }
#endif
    if (wait)
        m_impl->fallback.start(std::min(*wait, longestWithoutBootClock));
    else
        m_impl->fallback.stop();
}

} // namespace coolwarm
