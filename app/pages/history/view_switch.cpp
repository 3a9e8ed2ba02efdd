// SPDX-License-Identifier: MIT
// Gives the two words of the switch.
#include "app/pages/history/view_switch.h"

namespace coolwarm {

ViewSwitch::ViewSwitch(QWidget* parent)
    : WordSwitch(tr("Show the history as"), tr("&List"), tr("&Table"), parent) {
    setNames(QStringLiteral("asList"), QStringLiteral("asTable"));
}

void ViewSwitch::setTable(bool table) {
    if (table == isTable())
        return;
    setSecond(table);
    emit chosen(table);
}

} // namespace coolwarm
