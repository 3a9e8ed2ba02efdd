// SPDX-License-Identifier: MIT
// What comes and goes does so within a moment that the eye can follow.
#pragma once

class QWidget;

namespace coolwarm {

/// What `part` shows at this moment fades away over what the caller lets it show next, in the time
/// that the style gives to motion: in none where the desktop wishes for less motion. Keys and
/// pointer reach the new view at once.
void fadeFrom(QWidget& part);
/// The same for a part that lies over others and is about to be hidden.
void fadeAway(QWidget& part);
/// A part that has just come up over others takes its colour in that time.
void fadeIn(QWidget& part);

} // namespace coolwarm
