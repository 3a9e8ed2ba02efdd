// SPDX-License-Identifier: MIT
// How the painted parts present themselves to a screen reader.
#pragma once

namespace coolwarm {

/// Makes the painted parts known to Qt's accessibility; calling it again does nothing.
void installAccessibleParts();

} // namespace coolwarm
