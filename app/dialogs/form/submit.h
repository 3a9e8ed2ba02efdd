// SPDX-License-Identifier: MIT
// How a form hands over what was entered.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/control/submission.h"
#include "core/engine/command.h"

#include <functional>

namespace coolwarm {

/// Hands a command to the log; whoever gave it to the form tells what came of it.
using Submit = std::function<Submission(const Command&)>;

/// Hands commands to the engine, which is all that most forms need. Keeps the reference.
[[nodiscard]] inline Submit submitTo(EngineBridge& bridge) {
    return [&bridge](const Command& command) { return bridge.submit(command); };
}

} // namespace coolwarm
