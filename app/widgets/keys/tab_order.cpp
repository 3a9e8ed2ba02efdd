// SPDX-License-Identifier: MIT
// Walks through the parts as they lie within each other.
#include "app/widgets/keys/tab_order.h"

#include <QApplication>
#include <QList>
#include <QWidget>

namespace coolwarm {

namespace {

void collect(QWidget& part, QList<QWidget*>& all) {
    for (QObject* each : part.children()) {
        auto* child = qobject_cast<QWidget*>(each);
        if (child == nullptr || child->isWindow() || !child->isVisible())
            continue;
        all.append(child);
        collect(*child, all);
    }
}

bool isStop(const QWidget& part) {
    return part.isEnabled() && part.focusProxy() == nullptr &&
           (part.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

bool focusNextAsRead(QWidget& window, bool forward) {
    QList<QWidget*> all;
    collect(window, all);
    const auto count = all.size();
    const auto now = all.indexOf(window.focusWidget());
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype from = now < 0 ? (forward ? -1 : count) : now;
        QWidget* part = all.at((from + (forward ? step : -step) + 2 * count) % count);
        if (!isStop(*part))
            continue;
        part->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace coolwarm
