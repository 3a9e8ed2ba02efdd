// SPDX-License-Identifier: MIT
// Runs one verb of the command line and returns the exit status of the program.
#pragma once

#include "app/cli/call/cli_context.h"
#include "app/cli/invocation.h"

#include <QStringList>

namespace coolwarm {

/// Does what the arguments say (the program's name first, as invocationOf() takes them) and returns
/// the exit status. For everything but a start of the window; opens the log only for a verb.
[[nodiscard]] int runCli(const QStringList& arguments, CliContext& context);

} // namespace coolwarm
