// SPDX-License-Identifier: MIT
// The tray's icon, painted in each of the sizes that panels ask for.
#pragma once

#include "app/platform/desktop/tray.h"

#include <QIcon>
#include <QImage>

#include <array>

namespace coolwarm {

/// Sizes in pixels that an icon holds ready.
inline constexpr std::array trayIconSizes{16, 22, 24, 32, 44, 48, 64};

/// A square of so many pixels. Its colours stand out on light and on dark panels alike, and no two
/// states have the same outline.
[[nodiscard]] QImage trayImage(const TrayPicture& picture, int size);

[[nodiscard]] QIcon trayIcon(const TrayPicture& picture);

} // namespace coolwarm
