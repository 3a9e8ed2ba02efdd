// SPDX-License-Identifier: MIT
// What carries the verbs out; each takes one reading of the clocks and prints its own answer.
#pragma once

#include "app/cli/call/arguments.h"
#include "app/cli/call/cli_context.h"

namespace coolwarm {

// session_verbs.cpp
ExitCode runStart(const Arguments& arguments, CliContext& context);
ExitCode runStop(const Arguments& arguments, CliContext& context);
ExitCode runDiscard(const Arguments& arguments, CliContext& context);
ExitCode runConfirm(const Arguments& arguments, CliContext& context);
// log_verb.cpp
ExitCode runLog(const Arguments& arguments, CliContext& context);
// status_verb.cpp
ExitCode runStatus(const Arguments& arguments, CliContext& context);
// history_verbs.cpp
ExitCode runHistory(const Arguments& arguments, CliContext& context);
ExitCode runExport(const Arguments& arguments, CliContext& context);
// import_verb.cpp
ExitCode runImport(const Arguments& arguments, CliContext& context);
// maintenance_verbs.cpp
ExitCode runCheck(const Arguments& arguments, CliContext& context);
ExitCode runBackup(const Arguments& arguments, CliContext& context);
ExitCode runRestore(const Arguments& arguments, CliContext& context);

} // namespace coolwarm
