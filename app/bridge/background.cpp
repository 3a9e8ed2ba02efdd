// SPDX-License-Identifier: MIT
// Threads for long work, and the way back from them.
#include "app/bridge/background.h"

#include <QMetaObject>

namespace coolwarm {

Background::~Background() {
    for (std::stop_source& stop : m_stopAll)
        stop.request_stop();
    m_pool.waitForDone();
}

void Background::post(std::function<void()> call) {
    QMetaObject::invokeMethod(&m_home, std::move(call), Qt::QueuedConnection);
}

void Background::forgetFinished() {
    if (m_pool.activeThreadCount() == 0)
        m_stopAll.clear();
}

} // namespace coolwarm
