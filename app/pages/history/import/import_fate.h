// SPDX-License-Identifier: MIT
// Says of each session of a file what an import will do with it.
#pragma once

#include "core/domain/file_line.h"
#include "core/domain/line_fault.h"
#include "core/engine/import.h"

#include <QString>

namespace coolwarm {

/// Why a session that was looked at is not taken; null when it is, or is in the log already.
[[nodiscard]] const RefusedLine* refusalOf(const ReadSession& line, const ImportReport& report);

/// "Will be added", "Is in the log already" and so on, for one that is not refused. With
/// `allOrNone` a refused line keeps all out.
[[nodiscard]] QString fateText(const ReadSession& line, const ImportReport& report, bool allOrNone);

} // namespace coolwarm
