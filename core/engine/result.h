// SPDX-License-Identifier: MIT
// What becomes of a command.
#pragma once

#include "core/engine/event.h"
#include "core/rules/verdict.h"

#include <utility>
#include <vector>

namespace coolwarm {

/// Refused and nothing changed, or allowed and what has happened.
struct Result {
    Verdict verdict = Verdict::allowed();
    std::vector<Event> events;
};

[[nodiscard]] inline Result refusedFor(Reason reason) {
    Refusal refusal;
    refusal.reason = reason;
    return {Verdict::refused(refusal), {}};
}

[[nodiscard]] inline Result done(Event event) {
    return {Verdict::allowed(), {std::move(event)}};
}

} // namespace coolwarm
