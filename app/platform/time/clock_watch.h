// SPDX-License-Identifier: MIT
// Notices at once when somebody sets the computer's clock.
#pragma once

#include <QObject>

#include <memory>

namespace coolwarm {

/// Linux: a timer of the wall clock that the kernel cancels when that clock is set. Elsewhere
/// silent; the bridge compares the clocks at each beat anyway.
class ClockWatch : public QObject {
    Q_OBJECT

public:
    explicit ClockWatch(QObject* parent = nullptr);
    ~ClockWatch() override;

signals:
    /// The wall clock was set just now: by hand, by a time service, or at a resume.
    void clockSet();

private:
    void arm();
    void look();

    struct Impl;

    std::unique_ptr<Impl> m_impl;
};

} // namespace coolwarm
