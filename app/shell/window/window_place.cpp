// SPDX-License-Identifier: MIT
// Moves a window's place back onto a screen, where the one it was on has gone.
#include "app/shell/window/window_place.h"

#include <algorithm>

namespace coolwarm {

namespace {

// Enough to read that something is there and to take hold of its upper edge.
constexpr QSize graspable(160, 80);

bool canBeGrasped(const QRect& frame, const QRect& screen) {
    const QRect seen = frame & screen;
    return seen.width() >= std::min(graspable.width(), frame.width()) &&
           seen.height() >= std::min(graspable.height(), frame.height()) &&
           frame.top() >= screen.top() - graspable.height() / 2;
}

} // namespace

std::optional<QPoint> placeOnScreens(const QRect& frame, const QList<QRect>& screens) {
    if (screens.isEmpty())
        return std::nullopt;
    for (const QRect& screen : screens)
        if (canBeGrasped(frame, screen))
            return std::nullopt;
    QRect place = frame;
    place.moveCenter(screens.first().center());
    // A window that is larger than the screen keeps its upper edge on it.
    place.moveTop(std::max(place.top(), screens.first().top()));
    place.moveLeft(std::max(place.left(), screens.first().left()));
    return place.topLeft();
}

} // namespace coolwarm
