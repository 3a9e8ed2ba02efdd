// SPDX-License-Identifier: MIT
// Checks, backups and repairs of the log in words.
#pragma once

#include "core/store/log_care.h"

#include <QString>
#include <QStringList>

namespace coolwarm {

/// What became of a log that was put back or repaired: what there is now, what came from where,
/// what could not be read, and where the file from before lies. One sentence each.
[[nodiscard]] QStringList recoveryText(const Recovery& recovery);

/// What happened to the file under the running program, and that it was seen to.
[[nodiscard]] QString incidentText(const LogIncident& incident);

/// That somebody set the wall clock, by how much, and that no time is counted wrong for it.
[[nodiscard]] QString clockMovedText(Millis by);

} // namespace coolwarm
