// SPDX-License-Identifier: MIT
// What the window has to know of a page, which it knows in no other way.
#pragma once

#include "app/style/icons.h"

#include <QJsonObject>
#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace coolwarm {

struct Services;

/// Keys that count everywhere but while an alarm fills the window: they bring the page up and then
/// do something with it.
struct PageShortcut {
    QKeySequence keys;
    QString what; ///< they do, for the list of keys
    std::function<void(QWidget& page)> run;
};

/// A page stands in the navigation in the place it has in the list; the first is seen first and
/// built at once, each other when it is first wanted.
struct PageSpec {
    QString id; ///< for Requests::pageWanted()
    QString title;
    Icon icon;
    QKeySequence keys;
    std::function<QWidget*(const Services&)> make;
    bool scrollsItself = false;
    std::vector<PageShortcut> shortcuts = {};
    /// Opens what had been half typed in an earlier run. False where it cannot be read now, which
    /// the page says. Null: nothing of the kind is its.
    std::function<bool(QWidget& page, const QJsonObject& draft)> takeUp = {};
    QKeySequence otherKeys = {}; ///< that show it too
};

/// All pages, in the order of the navigation.
[[nodiscard]] std::vector<PageSpec> allPages();

} // namespace coolwarm
