// SPDX-License-Identifier: MIT
// What the log will say once a command that waits for it is written.
#pragma once

#include "core/engine/command.h"
#include "core/engine/status.h"
#include "core/time/clock.h"

#include <vector>

namespace coolwarm {

/// Makes `snapshot` say what it will when the log has the command of `now`, by the same rules; what
/// concerns no session that runs or has just ended changes nothing. Returns what is to be shown at
/// once: that a session has ended, was forgotten or goes on.
[[nodiscard]] std::vector<Event> foresee(const Command& command, Snapshot& snapshot,
                                         const Reading& now, const Zone& zone);

} // namespace coolwarm
