// SPDX-License-Identifier: MIT
// The calendar file that is kept as today's plan is, by verbs that change the plan.
#pragma once

#include "app/cli/call/cli_context.h"

namespace coolwarm {

/// Writes the file of the log's preferences anew, if it has one. What fails, also because another
/// program has the log already, is complained of and changes nothing else: the plan itself is in
/// the log, whatever becomes of the file.
void keepCalendar(CliContext& context);

} // namespace coolwarm
