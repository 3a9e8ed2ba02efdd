// SPDX-License-Identifier: MIT
// A single-shot timer that counts suspend, so that it fires at once after a resume.
#pragma once

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace coolwarm {

/// Linux: a timer of CLOCK_BOOTTIME. Elsewhere, and where the kernel has none, a precise QTimer,
/// which is then bounded to 30 s so that a suspend delays it by no more than that.
class BootTimer : public QObject {
    Q_OBJECT

public:
    explicit BootTimer(QObject* parent = nullptr);
    ~BootTimer() override;

public slots:
    /// Fires once after that time (at once for 0), instead of any earlier plan. Nothing: forgets
    /// the plan.
    void arm(std::optional<std::chrono::milliseconds> wait);

signals:
    void fired();

private:
    struct Impl;

    std::unique_ptr<Impl> m_impl;
};

} // namespace coolwarm
