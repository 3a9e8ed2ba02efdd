// SPDX-License-Identifier: MIT
// Remembers where everything lay, and compares that with where the mouse is pressed.
#include "app/widgets/click_guard.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

#include <chrono>

namespace coolwarm {

namespace {

constexpr std::chrono::milliseconds guardSpan{500}; // as long as a hand takes to see it and stop
// Several parts that move one after the other move for the user at once.
constexpr std::chrono::milliseconds sameMove{100};

QRect placeOf(const QWidget& part) {
    return {part.mapToGlobal(QPoint()), part.size()};
}

/// What a press on the widget would do something with: itself, or what it is a part of.
const QWidget* pressable(const QWidget* widget) {
    while (widget != nullptr && widget->focusPolicy() == Qt::NoFocus && !widget->isWindow() &&
           !widget->inherits("QAbstractButton"))
        widget = widget->parentWidget();
    return widget != nullptr && widget->isWindow() ? nullptr : widget;
}

ClickGuard* guardOf(const QWidget& part) {
    return part.window()->findChild<ClickGuard*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

ClickGuard::ClickGuard(QWidget& window) : QObject(&window), m_window(window) {
    qApp->installEventFilter(this);
}

ClickGuard::~ClickGuard() {
    qApp->removeEventFilter(this);
}

void ClickGuard::raise(const QWidget& part) {
    QWidget& window = *part.window();
    if (!window.isVisible())
        return;
    ClickGuard* guard = guardOf(part);
    if (guard == nullptr)
        guard = new ClickGuard(window);
    if (guard->m_before.isEmpty() || guard->m_since.hasExpired(sameMove.count()))
        guard->look();
}

bool ClickGuard::ignores(const QWidget& part, const QPoint& place) {
    const ClickGuard* guard = guardOf(part);
    const QWidget* pressed = pressable(&part);
    return guard != nullptr && pressed != nullptr && guard->isMoved(*pressed, place);
}

void ClickGuard::look() {
    m_before.clear();
    for (const QWidget* each : m_window.findChildren<QWidget*>())
        if (each->isVisible() && pressable(each) == each)
            m_before.insert(each, placeOf(*each));
    m_since.start();
}

bool ClickGuard::isMoved(const QWidget& part, const QPoint& place) const {
    return m_since.isValid() && !m_since.hasExpired(guardSpan.count()) &&
           !m_before.value(&part).contains(place);
}

bool ClickGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return QObject::eventFilter(watched, event);
    const auto* part = qobject_cast<const QWidget*>(watched);
    if (part == nullptr || part->window() != &m_window)
        return QObject::eventFilter(watched, event);
    const QWidget* pressed = pressable(part);
    const QPoint place = static_cast<const QMouseEvent&>(*event).globalPosition().toPoint();
    return pressed != nullptr && isMoved(*pressed, place);
}

} // namespace coolwarm
