// SPDX-License-Identifier: MIT
// timerfd on Linux, QTimer elsewhere.
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

constexpr qint64 longestWithoutBootClock = 30'000;

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

void BootTimer::arm(qint64 milliseconds) {
#ifdef Q_OS_LINUX
    if (m_impl->descriptor >= 0) {
        itimerspec plan{}; // all zero disarms
        if (milliseconds >= 0) {
            plan.it_value.tv_sec = milliseconds / 1000;
            plan.it_value.tv_nsec = std::max<long>(1, milliseconds % 1000 * 1'000'000);
        }
        ::timerfd_settime(m_impl->descriptor, 0, &plan, nullptr);
        return;
    }
#endif
    if (milliseconds < 0)
        m_impl->fallback.stop();
    else
        m_impl->fallback.start(static_cast<int>(std::min(milliseconds, longestWithoutBootClock)));
}

} // namespace coolwarm
