// SPDX-License-Identifier: MIT
// Ends all background work with the program, and gives memory back when there is none.
#include "app/control/background.h"

#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace coolwarm {

namespace {

constexpr std::chrono::seconds idleAfter{2};

// What a thread has freed glibc keeps for the thread's next work: 4.2 MB after the backup of a log
// of 200,000 sessions, for as long as the program waits for nothing.
void giveMemoryBack() {
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace

Background::Background() {
    m_pool.setMaxThreadCount(std::max(leastThreads, QThread::idealThreadCount()));
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleAfter);
    QObject::connect(&m_idle, &QTimer::timeout, &m_idle, giveMemoryBack);
}

Background::~Background() {
    m_stopAll.request_stop();
    m_pool.waitForDone();
}

} // namespace coolwarm
