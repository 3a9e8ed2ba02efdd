// SPDX-License-Identifier: MIT
// What becomes of a command.
#pragma once

#include "core/engine/event.h"
#include "core/rules/verdict.h"

#include <vector>

namespace coolwarm {

/// Refused and nothing changed, or allowed and what has happened.
struct Result {
    Verdict verdict = Verdict::allowed();
    std::vector<Event> events;
};

[[nodiscard]] Result refusedFor(Reason reason);
[[nodiscard]] Result done(Event event);

} // namespace coolwarm
