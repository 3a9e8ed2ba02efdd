// SPDX-License-Identifier: MIT
// An event filter on the application, since the keys go to whichever part has the focus.
#include "app/views/key_guard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>
#include <QWindow>

namespace coolwarm {

namespace {

constexpr qint64 guardMilliseconds = 2000;

} // namespace

KeyGuard::KeyGuard(QWidget* window) : QObject(window), m_window(window) {}

KeyGuard::~KeyGuard() {
    qApp->removeEventFilter(this);
}

void KeyGuard::raise() {
    m_since.start();
    m_held.clear();
    m_up = true;
    qApp->installEventFilter(this);
}

bool KeyGuard::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::KeyRelease && type != QEvent::ShortcutOverride)
        return false;
    // A key reaches the window first and its focus part next; both belong to us.
    const auto* widget = qobject_cast<const QWidget*>(watched);
    const bool ours =
        widget != nullptr ? widget->window() == m_window : watched == m_window->windowHandle();
    if (!ours)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (type == QEvent::KeyRelease && !key->isAutoRepeat()) {
        m_held.remove(key->key());
    } else if (type != QEvent::KeyRelease) {
        // Past the 2 s a fresh press is meant for us; one that was held before shows by its
        // repeats.
        if (m_since.hasExpired(guardMilliseconds) && m_held.isEmpty() && !key->isAutoRepeat()) {
            m_up = false;
            qApp->removeEventFilter(this);
            return false;
        }
        m_held.insert(key->key());
    }
    event->accept();
    return true;
}

} // namespace coolwarm
