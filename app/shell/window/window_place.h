// SPDX-License-Identifier: MIT
// Where a window can be seen, though screens come and go between two starts.
#pragma once

#include <QList>
#include <QPoint>
#include <QRect>

#include <optional>

namespace coolwarm {

/// Where the window has to move so that it can be seen and grasped, onto the first of `screens`;
/// nothing when enough of `frame` lies on one of them already, or when there is none.
[[nodiscard]] std::optional<QPoint> placeOnScreens(const QRect& frame, const QList<QRect>& screens);

} // namespace coolwarm
