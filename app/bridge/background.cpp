// SPDX-License-Identifier: MIT
// Threads for long work, and the way back from them.
#include "app/bridge/background.h"

#include <QMetaObject>

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace coolwarm {

namespace {

constexpr int leisureMilliseconds = 2000;

// What a thread has freed glibc keeps for the thread's next work: 4.2 MB after the backup of a log
// of 200,000 sessions, for as long as the program waits for nothing.
void giveMemoryBack() {
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace

Background::Background() : m_runner(*this) {
    QObject::connect(&m_door, &Doorbell::rung, &m_door, [this] { deliver(); });
    m_leisure.setSingleShot(true);
    m_leisure.setInterval(leisureMilliseconds);
    QObject::connect(&m_leisure, &QTimer::timeout, &m_door, giveMemoryBack);
}

Background::~Background() {
    for (std::stop_source& stop : m_stopAll)
        stop.request_stop();
    m_pool.waitForDone();
}

void Background::start(Work work) {
    {
        const std::lock_guard lock(m_guard);
        m_waiting.push_back(std::move(work));
    }
    m_pool.start(&m_runner);
}

// One start, one work: there is always one left.
void Background::workOnce() {
    Work work;
    {
        const std::lock_guard lock(m_guard);
        work = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    Delivery delivery = work();
    work = nullptr; // what it holds is let go of on this thread
    {
        const std::lock_guard lock(m_guard);
        m_done.push_back(std::move(delivery));
    }
    QMetaObject::invokeMethod(&m_door, "rung", Qt::QueuedConnection);
}

void Background::deliver() {
    Delivery delivery;
    {
        const std::lock_guard lock(m_guard);
        delivery = std::move(m_done.front());
        m_done.pop_front();
        if (m_done.empty() && m_waiting.empty() && m_pool.activeThreadCount() == 0)
            m_stopAll.clear();
    }
    m_leisure.start();
    delivery(); // may destroy nothing of ours, but may start further work
}

} // namespace coolwarm
