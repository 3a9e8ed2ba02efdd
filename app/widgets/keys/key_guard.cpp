// SPDX-License-Identifier: MIT
// Filters the application's events, since keys go to whichever part has the focus.
#include "app/widgets/keys/key_guard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>
#include <QWindow>

#include <chrono>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds keysWait{2000};

} // namespace

KeyGuard::KeyGuard(QWidget* window) : QObject(window), m_window(window) {}

KeyGuard::~KeyGuard() {
    qApp->removeEventFilter(this);
}

void KeyGuard::raise() {
    m_since.start();
    m_held.clear();
    m_isMeant = false;
    m_up = true;
    qApp->installEventFilter(this);
}

// A key reaches the window first and its focus part next; both belong to us.
bool KeyGuard::isOurs(const QObject* watched) const {
    const auto* widget = qobject_cast<const QWidget*>(watched);
    return widget != nullptr ? widget->window() == m_window : watched == m_window->windowHandle();
}

bool KeyGuard::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    // Whoever clicks into the window means it, and the next fresh key as well.
    if (type == QEvent::MouseButtonPress && isOurs(watched))
        m_isMeant = true;
    if (type != QEvent::KeyPress && type != QEvent::KeyRelease && type != QEvent::ShortcutOverride)
        return false;
    if (!isOurs(watched))
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (type == QEvent::KeyRelease && !key->isAutoRepeat()) {
        m_held.remove(key->key());
    } else if (type != QEvent::KeyRelease) {
        // Past the 2 s a fresh press is meant for us; one that was held before shows by its
        // repeats.
        if ((m_isMeant || m_since.hasExpired(keysWait.count())) && m_held.isEmpty() &&
            !key->isAutoRepeat()) {
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
