// SPDX-License-Identifier: MIT
// Writes an alarm that became due meanwhile into the log, before a verb looks at it.
#pragma once

#include "core/engine/engine.h"
#include "core/time/reading.h"

namespace coolwarm {

/// Whether the log may stay as it is when it cannot be written.
enum class Recording {
    Needed,    ///< for verbs that write themselves: every StoreError goes on
    IfPossible ///< for verbs that only read: a log that is busy, full or read-only is read as it is
};

/// Writes an overdue alarm down as unconfirmed, where there is one (rule 6).
void closeOverdueSession(Engine& engine, const Reading& now, Recording recording);

} // namespace coolwarm
