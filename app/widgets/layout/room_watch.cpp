// SPDX-License-Identifier: MIT
// Looks at the window's size each time it changes; a page's own is that of its content.
#include "app/widgets/layout/room_watch.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QWidget>

#include <utility>

namespace coolwarm {

namespace {

constexpr int narrowLines = 56;
constexpr int lowLines = 37;

} // namespace

Room roomOf(const QWidget& window) {
    const int line = QFontMetrics(QApplication::font()).height();
    return {window.width() < narrowLines * line, window.height() < lowLines * line};
}

RoomWatch::RoomWatch(QWidget* part, std::function<void(Room)> arrange)
    : QObject(part), m_part(part), m_arrange(std::move(arrange)) {
    part->installEventFilter(this);
}

bool RoomWatch::eventFilter(QObject* watched, QEvent* event) {
    const bool grows = event->type() == QEvent::Resize || event->type() == QEvent::FontChange;
    if ((watched == m_part && event->type() == QEvent::Show) || (watched == m_window && grows))
        look();
    return QObject::eventFilter(watched, event);
}

void RoomWatch::look() {
    if (m_window != m_part->window()) {
        if (m_window != nullptr && m_window != m_part)
            m_window->removeEventFilter(this);
        m_window = m_part->window();
        m_window->installEventFilter(this);
    }
    if (const Room now = roomOf(*m_window); std::exchange(m_room, now) != now)
        m_arrange(now);
}

} // namespace coolwarm
