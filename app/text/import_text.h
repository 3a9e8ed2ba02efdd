// SPDX-License-Identifier: MIT
// Says in words what became of the lines of a file.
#pragma once

#include "core/domain/line_fault.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace coolwarm {

/// "the end does not come after the start"
[[nodiscard]] QString refusalText(const RefusedLine& line);
/// "Line 7: the end does not come after the start."
[[nodiscard]] QString refusedLineText(const RefusedLine& line);

/// "2 sessions imported, 1 refused."
[[nodiscard]] QString importedText(std::int64_t added, std::int64_t refused);

/// What of a file's columns is passed over or taken for something; empty when nothing is.
[[nodiscard]] QString columnsText(const std::vector<std::string>& unknown, bool namesSites);

} // namespace coolwarm
