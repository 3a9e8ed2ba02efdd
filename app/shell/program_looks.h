// SPDX-License-Identifier: MIT
// Opens the settings file of window place, theme and language, on which no safety depends.
#pragma once

#include "app/style/desktop_wish.h"

#include <QSettings>
#include <QString>

#include <optional>

namespace coolwarm {

/// The settings in `file`. What is there but is no plain file is never opened, since a pipe would
/// hold the program up and a device might never end: settings are kept for this run alone then.
[[nodiscard]] QSettings looksIn(const QString& file);

/// Those of the user who runs the program.
[[nodiscard]] QSettings looksOfUser();

/// What the desktop wished for when it was remembered last; nothing if it never was.
[[nodiscard]] std::optional<DesktopWish> rememberedWish(const QSettings& looks);
void rememberWish(QSettings& looks, const DesktopWish& wish);

} // namespace coolwarm
