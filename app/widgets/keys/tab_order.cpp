// SPDX-License-Identifier: MIT
// Walks through the parts as they lie within each other.
#include "app/widgets/keys/tab_order.h"

#include <QApplication>
#include <QList>
#include <QWidget>

namespace coolwarm {

namespace {

// A part that has just gone still has the focus, and its place among the others is known by that.
void collect(QWidget& part, const QWidget* focus, QList<QWidget*>& all) {
    for (QObject* each : part.children()) {
        auto* child = qobject_cast<QWidget*>(each);
        if (child == nullptr || child->isWindow())
            continue;
        const bool leadsThere = focus != nullptr && (child == focus || child->isAncestorOf(focus));
        if (!child->isVisible() && !leadsThere)
            continue;
        all.append(child);
        collect(*child, focus, all);
    }
}

bool isStop(const QWidget& part) {
    return part.isVisible() && part.isEnabled() && part.focusProxy() == nullptr &&
           (part.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// The next stop after `at` in this direction, 1 or -1, without going round; null if there is none.
QWidget* stopBeyond(const QList<QWidget*>& all, qsizetype at, int direction) {
    for (at += direction; at >= 0 && at < all.size(); at += direction)
        if (isStop(*all.at(at)))
            return all.at(at);
    return nullptr;
}

} // namespace

bool focusNextAsRead(QWidget& window, bool forward) {
    const QWidget* focus = window.focusWidget();
    QList<QWidget*> all;
    collect(window, focus, all);
    const int direction = forward ? 1 : -1;
    const qsizetype outside = forward ? -1 : all.size();
    const qsizetype found = focus != nullptr ? all.indexOf(focus) : -1;
    const qsizetype now = found < 0 ? outside : found;
    QWidget* next = stopBeyond(all, now, direction);
    // A user goes round; from a part that has gone, a jump across the window would lead astray.
    if (next == nullptr && found >= 0 && !focus->isVisible())
        next = stopBeyond(all, now, -direction);
    if (next == nullptr)
        next = stopBeyond(all, outside, direction);
    if (next == nullptr)
        return false;
    next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace coolwarm
