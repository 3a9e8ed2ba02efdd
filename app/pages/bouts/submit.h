// SPDX-License-Identifier: MIT
// How a form hands over what was entered.
#pragma once

#include "app/control/submission.h"
#include "core/engine/command.h"

#include <functional>

namespace coolwarm {

/// Hands a command to the log; whoever gave it to the form tells what came of it.
using Submit = std::function<Submission(const Command&)>;

} // namespace coolwarm
