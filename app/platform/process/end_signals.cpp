// SPDX-License-Identifier: MIT
// Hands signals on by a pair of sockets: the handler writes a byte, which is all it may do.
#include "app/platform/process/end_signals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>
#endif

namespace coolwarm {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array handled{SIGTERM, SIGINT, SIGHUP};

// A handler gets nothing but its signal, so where it writes cannot be a member.
volatile std::sig_atomic_t writeEnd = -1;

extern "C" void tellSignal(int) {
    const char byte = 1;
    static_cast<void>(::write(writeEnd, &byte, 1) == 1);
}

} // namespace

void outliveLimits(bool inWindow) {
    std::signal(SIGXFSZ, SIG_IGN);
    if (inWindow)
        std::signal(SIGPIPE, SIG_IGN);
}

struct EndSignals::Impl {
    std::array<int, 2> ends{-1, -1};
    std::array<struct sigaction, handled.size()> before{};
    std::unique_ptr<QSocketNotifier> notifier;
};

EndSignals::EndSignals(QObject* parent) : QObject(parent), m_impl(std::make_unique<Impl>()) {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_impl->ends.data()) !=
        0)
        return;
    writeEnd = m_impl->ends[0];
    m_impl->notifier = std::make_unique<QSocketNotifier>(m_impl->ends[1], QSocketNotifier::Read);
    connect(m_impl->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_impl->ends[1], &byte, 1) == 1)
            emit endAsked();
    });
    struct sigaction action {};
    action.sa_handler = tellSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (std::size_t at = 0; at < handled.size(); ++at)
        ::sigaction(handled[at], &action, &m_impl->before[at]);
}

EndSignals::~EndSignals() {
    if (m_impl->ends[0] < 0)
        return;
    for (std::size_t at = 0; at < handled.size(); ++at)
        ::sigaction(handled[at], &m_impl->before[at], nullptr);
    m_impl->notifier.reset();
    writeEnd = -1;
    for (const int end : m_impl->ends)
        ::close(end);
}

#else

void outliveLimits(bool) {}

struct EndSignals::Impl {};

EndSignals::EndSignals(QObject* parent) : QObject(parent) {}
EndSignals::~EndSignals() = default;

#endif

} // namespace coolwarm
