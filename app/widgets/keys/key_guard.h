// SPDX-License-Identifier: MIT
// Keeps keys that were meant for another window from answering an alarm.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

namespace coolwarm {

/// While it is up, the guarded window takes no key for 2 s and until every key that was held is
/// released, or until it is clicked: a window that raised itself into somebody's typing must not be
/// answered by it (spec section 4).
class KeyGuard : public QObject {
    Q_OBJECT

public:
    explicit KeyGuard(QWidget* window);
    ~KeyGuard() override;

    /// Begins to guard, anew if it already does.
    void raise();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOurs(const QObject* watched) const;

    QWidget* m_window;
    QElapsedTimer m_since;
    QSet<int> m_held;
    bool m_isMeant = false; ///< the window has been clicked since
    bool m_up = false;
};

} // namespace coolwarm
