// SPDX-License-Identifier: MIT
// How long the window's thread may wait for another program's lock within one event.
#pragma once

#include <QObject>

#include <chrono>

namespace coolwarm {

/// All connections that the window's thread uses share one moment of waiting in each event: a lock
/// is met by many statements, and their waiting adds up. What has to do with the log is tried at
/// once in the window's thread, since a free log answers in less than a millisecond; what this
/// moment does not suffice for waits in EngineBridge, or is read again by a timer. What takes
/// seconds by itself is done by a worker, see LongWork.
class EventPatience : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds perEvent{20};

    using QObject::QObject;

    /// How long to sleep before the next try; zero when this event has waited for long enough.
    [[nodiscard]] std::chrono::milliseconds next();

private:
    std::chrono::milliseconds m_spent{0};
};

} // namespace coolwarm
