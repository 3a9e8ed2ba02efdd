// SPDX-License-Identifier: MIT
// Keeps open files from the programs that this one starts.
#pragma once

namespace coolwarm {

/// From now on programs that are started get none of the open files but the three standard ones: a
/// window that a script opens must not hold a lock, a pipe or a disk of that script for hours.
void letChildrenInheritNothing();

} // namespace coolwarm
