// SPDX-License-Identifier: MIT
// Marks what nothing may lie over: the time that is left, and what a hurry needs.
#pragma once

#include <QWidget>

namespace coolwarm {

inline constexpr const char* keptClearName = "keptClear";

/// What floats over the window goes elsewhere from now on while the part is seen.
inline void keepClear(QWidget& part) {
    part.setProperty(keptClearName, true);
}

[[nodiscard]] inline bool isKeptClear(const QWidget& part) {
    return part.property(keptClearName).toBool();
}

} // namespace coolwarm
