// SPDX-License-Identifier: MIT
// What became of the lines of a file, in words.
#pragma once

#include "core/domain/line_fault.h"

#include <QString>

namespace coolwarm {

/// "Line 7: the end does not come after the start."
[[nodiscard]] QString refusedLineText(const RefusedLine& line);

} // namespace coolwarm
