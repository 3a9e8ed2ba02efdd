// SPDX-License-Identifier: MIT
// Knows a little before the computer goes to sleep, and as soon as it is awake again.
#pragma once

#include <QObject>

#include <memory>

namespace coolwarm {

/// Listens to logind and holds its "delay" lock, so that a sleep waits for what aboutToSleep()
/// makes others do (well below logind's 5 s) and never longer. Without logind it is silent. Asks
/// nothing that it would have to wait for.
class SleepWatch : public QObject {
    Q_OBJECT

public:
    /// Listens from the first handling of events on.
    explicit SleepWatch(QObject* parent = nullptr);
    ~SleepWatch() override;

signals:
    /// The computer falls asleep as soon as the slots return.
    void aboutToSleep();
    void awake();

private:
    void begin();
    void takeLock();
    void prepareForSleep(bool asleep);

    struct Impl;

    std::unique_ptr<Impl> m_impl;
};

} // namespace coolwarm
