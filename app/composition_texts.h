// SPDX-License-Identifier: MIT
// The settings that the language of all texts depends on.
#pragma once

#include <QSettings>

namespace coolwarm {

/// What no safety hangs on: the window's place, theme, language.
[[nodiscard]] QSettings looksOfUser();

} // namespace coolwarm
