// SPDX-License-Identifier: MIT
// What a program that this one starts does not get from it.
#pragma once

namespace coolwarm {

/// From now on programs that are started get none of the open files but the three standard ones: a
/// window that a script opens must not hold a lock, a pipe or a disk of that script for hours.
void letChildrenInheritNothing();

} // namespace coolwarm
