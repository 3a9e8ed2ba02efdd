// SPDX-License-Identifier: MIT
// Waits by a timerfd with TFD_TIMER_CANCEL_ON_SET, which costs nothing until the clock is set.
#include "app/platform/time/clock_watch.h"

#include <QSocketNotifier>

#include <cerrno>
#include <cstdint>

#ifdef Q_OS_LINUX
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace coolwarm {

struct ClockWatch::Impl {
    int descriptor = -1;
    std::unique_ptr<QSocketNotifier> notifier;
};

ClockWatch::ClockWatch(QObject* parent) : QObject(parent), m_impl(std::make_unique<Impl>()) {
#ifdef Q_OS_LINUX
    m_impl->descriptor = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_impl->descriptor < 0)
        return;
    arm();
    m_impl->notifier = std::make_unique<QSocketNotifier>(m_impl->descriptor, QSocketNotifier::Read);
    connect(m_impl->notifier.get(), &QSocketNotifier::activated, this, &ClockWatch::look);
#endif
}

ClockWatch::~ClockWatch() {
    m_impl->notifier.reset();
#ifdef Q_OS_LINUX
    if (m_impl->descriptor >= 0)
        ::close(m_impl->descriptor);
#endif
}

// For a moment that never comes: only the cancelling is wanted.
void ClockWatch::arm() {
#ifdef Q_OS_LINUX
    itimerspec never{};
    never.it_value.tv_sec = sizeof(time_t) > 4 ? time_t{1} << 40U : time_t{0x7FFFFFFF};
    ::timerfd_settime(m_impl->descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never,
                      nullptr);
#endif
}

void ClockWatch::look() {
#ifdef Q_OS_LINUX
    std::uint64_t expirations = 0;
    const bool cancelled =
        ::read(m_impl->descriptor, &expirations, sizeof expirations) < 0 && errno == ECANCELED;
    arm(); // a cancelled timer stays readable until it is set anew
    if (cancelled)
        emit clockSet();
#endif
}

} // namespace coolwarm
