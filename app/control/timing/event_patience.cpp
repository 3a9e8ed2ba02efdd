// SPDX-License-Identifier: MIT
// Counts how long the handling of one event has waited for the log so far.
#include "app/control/timing/event_patience.h"

#include <QMetaObject>

namespace coolwarm {

std::chrono::milliseconds EventPatience::next() {
    constexpr std::chrono::milliseconds step{2};
    if (m_spent >= perEvent)
        return {};
    if (m_spent.count() == 0)
        QMetaObject::invokeMethod(
            this, [this] { m_spent = {}; }, Qt::QueuedConnection);
    m_spent += step;
    return step;
}

} // namespace coolwarm
