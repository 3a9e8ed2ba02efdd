// SPDX-License-Identifier: MIT
// How a notice presents itself to a screen reader.
#pragma once

namespace coolwarm {

/// Makes notices known to Qt's accessibility; calling it again does nothing.
void installAccessibleNotices();

} // namespace coolwarm
