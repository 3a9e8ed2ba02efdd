// SPDX-License-Identifier: MIT
// A desktop notification, told without ever waiting for the desktop.
#pragma once

#include <QObject>
#include <QString>

namespace coolwarm {

/// Shows one notification at a time: a new one takes the place of the last. Through
/// org.freedesktop.Notifications on the session bus where there is one; without it nothing is
/// shown, and the window's own alarm has to do.
class Notifier : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr);

    /// A critical notification, which stays until it is withdrawn or closed by the user.
    void showAlarm(const QString& title, const QString& text);
    /// Takes the last one away again.
    void withdraw();

signals:
    /// The desktop has shown it.
    void shown();

private:
    uint m_id = 0;         ///< the desktop's number of what is shown, 0 for none
    bool m_wanted = false; ///< whether it is still to be shown when the desktop answers
};

} // namespace coolwarm
