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
// activity_verb.cpp
ExitCode runActivity(const Arguments& arguments, CliContext& context);
// bout_verb.cpp
ExitCode runBout(const Arguments& arguments, CliContext& context);
// note_verb.cpp
ExitCode runNote(const Arguments& arguments, CliContext& context);
// record_verbs.cpp
ExitCode runEdit(const Arguments& arguments, CliContext& context);
ExitCode runDelete(const Arguments& arguments, CliContext& context);
// pain_verb.cpp
ExitCode runPain(const Arguments& arguments, CliContext& context);
// plan_verb.cpp
ExitCode runPlan(const Arguments& arguments, CliContext& context);
// trial_verb.cpp
ExitCode runTrial(const Arguments& arguments, CliContext& context);
// undo_verbs.cpp
ExitCode runUndo(const Arguments& arguments, CliContext& context);
ExitCode runRedo(const Arguments& arguments, CliContext& context);
// status_verb.cpp
ExitCode runStatus(const Arguments& arguments, CliContext& context);
// history_verbs.cpp
ExitCode runHistory(const Arguments& arguments, CliContext& context);
// export_verb.cpp
ExitCode runExport(const Arguments& arguments, CliContext& context);
// report_verb.cpp
ExitCode runReport(const Arguments& arguments, CliContext& context);
// import_verb.cpp
ExitCode runImport(const Arguments& arguments, CliContext& context);
// maintenance_verbs.cpp
ExitCode runCheck(const Arguments& arguments, CliContext& context);
ExitCode runBackup(const Arguments& arguments, CliContext& context);
ExitCode runRestore(const Arguments& arguments, CliContext& context);

} // namespace coolwarm
