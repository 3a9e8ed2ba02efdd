// SPDX-License-Identifier: MIT
// Names a part for assistive technology, which hears of each naming.
#pragma once

#include <QString>
#include <QWidget>

namespace coolwarm {

/// Only where that is another name than before: a screen reader would say the same once more.
inline void nameFor(QWidget& part, const QString& name) {
    if (part.accessibleName() != name)
        part.setAccessibleName(name);
}

} // namespace coolwarm
