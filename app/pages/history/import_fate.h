// SPDX-License-Identifier: MIT
// Says of each line of a file what an import will do with it.
#pragma once

#include "app/control/upkeep/csv_import.h"
#include "core/domain/file_line.h"
#include "core/domain/line_fault.h"
#include "core/engine/import.h"

#include <QString>

namespace coolwarm {

/// Why a line that was looked at is not taken; null when it is, or is in the log already.
[[nodiscard]] const RefusedLine* refusalOf(const FileLine& line, const ImportReport& report);

/// "Will be added", "Refused: the session ends in the future" and so on. With `allOrNone` a refused
/// line keeps all out.
[[nodiscard]] QString fateText(const FileLine& line, const ImportReport& report, bool allOrNone);

} // namespace coolwarm
