// SPDX-License-Identifier: MIT
// Counts what this event has slept, until the loop of events has gone round.
#include "app/control/event_patience.h"

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
