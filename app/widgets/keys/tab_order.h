// SPDX-License-Identifier: MIT
// Where the Tab key goes.
#pragma once

class QWidget;

namespace coolwarm {

/// Moves the focus to the next part of the window in the order in which it is read, or to the one
/// before. Qt goes by the order in which parts were built, and some are built late. From a part
/// that has just gone, which Qt asks for as well, to the nearest one. False where there is no part
/// to go to.
bool focusNextAsRead(QWidget& window, bool forward);

} // namespace coolwarm
