// SPDX-License-Identifier: MIT
// The calendar file that is kept as today's plan is, by verbs that change the plan.
#pragma once

#include "app/cli/call/cli_context.h"
#include "core/engine/engine.h"

#include <chrono>

namespace coolwarm {

/// Writes the file of the log's preferences anew, if it has one. A file that cannot be written is
/// complained of and changes nothing else: the plan itself is in the log, whatever becomes of the
/// file. Throws StoreError where the log cannot be read.
void keepCalendar(Engine& engine, std::chrono::sys_seconds now, CliContext& context);

} // namespace coolwarm
