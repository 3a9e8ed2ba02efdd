// SPDX-License-Identifier: MIT
// By which names the looks are kept in the file of the settings.
#pragma once

#include <QString>

namespace coolwarm {

[[nodiscard]] inline QString themeKey() {
    return QStringLiteral("appearance/theme");
}

[[nodiscard]] inline QString zoomKey() {
    return QStringLiteral("appearance/zoom");
}

[[nodiscard]] inline QString languageKey() {
    return QStringLiteral("appearance/language");
}

} // namespace coolwarm
