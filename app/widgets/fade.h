// SPDX-License-Identifier: MIT
// One view fades away over the next.
#pragma once

class QWidget;

namespace coolwarm {

/// What `part` shows at this moment fades away over what the caller lets it show next, in the time
/// that the style gives to motion: in none where the desktop wishes for less motion. Keys and
/// pointer reach the new view at once.
void fadeFrom(QWidget& part);

} // namespace coolwarm
