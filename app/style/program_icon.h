// SPDX-License-Identifier: MIT
// The program's own icon, for its windows.
#pragma once

#include <QIcon>
#include <QImage>

namespace coolwarm {

/// A square of so many pixels with the picture of resources/icons/coolwarm.svg.
[[nodiscard]] QImage programImage(int size);

/// In the sizes that window lists and title bars ask for.
[[nodiscard]] QIcon programIcon();

} // namespace coolwarm
