// SPDX-License-Identifier: MIT
// Blocks the terminal's stop signal for a while.
#include "app/platform/desktop/suspension.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>

#include <pthread.h>
#include <signal.h>
#endif

namespace coolwarm {

#ifdef Q_OS_UNIX
struct SuspensionPutOff::Impl {
    sigset_t before{};
};

SuspensionPutOff::SuspensionPutOff() : m_impl(std::make_unique<Impl>()) {
    sigset_t suspending;
    sigemptyset(&suspending);
    for (const int signal : {SIGTSTP, SIGTTIN, SIGTTOU})
        sigaddset(&suspending, signal);
    ::pthread_sigmask(SIG_BLOCK, &suspending, &m_impl->before);
}

SuspensionPutOff::~SuspensionPutOff() {
    ::pthread_sigmask(SIG_SETMASK, &m_impl->before, nullptr);
}
#else
struct SuspensionPutOff::Impl {};

SuspensionPutOff::SuspensionPutOff() = default;
SuspensionPutOff::~SuspensionPutOff() = default;
#endif

} // namespace coolwarm
