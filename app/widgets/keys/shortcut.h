// SPDX-License-Identifier: MIT
// Keys of a window, and what the list of keys says of them.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QShortcut>
#include <QString>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <utility>

namespace coolwarm {

/// As addShortcut() was told; empty for one that was made otherwise.
[[nodiscard]] inline QString purposeOf(const QShortcut& shortcut) {
    return shortcut.property("what").toString();
}

/// As long as the owner is seen the keys do that in its whole window. `what` stands in the list of
/// keys, which is made of the shortcuts that there are.
inline void addShortcut(QWidget& owner, const QKeySequence& keys, const QString& what,
                        std::function<void()> act) {
    auto* shortcut = new QShortcut(keys, &owner);
    shortcut->setProperty("what", what);
    QObject::connect(shortcut, &QShortcut::activated, &owner, std::move(act));
}

} // namespace coolwarm
