// SPDX-License-Identifier: MIT
// Asks the system not to fall asleep by itself while a session runs.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace coolwarm {

/// Through logind, whose lock also goes away when the program crashes, and through the desktop's
/// portal, which desktops heed that suspend by themselves. Screen and lock are left alone, and who
/// sends the computer to sleep is obeyed. Waits for nobody; without either service nothing happens.
class SleepInhibitor : public QObject {
    Q_OBJECT

public:
    explicit SleepInhibitor(QObject* parent = nullptr);
    ~SleepInhibitor() override;

    /// `why` is for the user, who may be shown it by the system.
    void hold(const QString& why);
    void release();

private:
    struct Impl;

    std::unique_ptr<Impl> m_impl;
    bool m_wanted = false;
};

} // namespace coolwarm
