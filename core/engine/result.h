// SPDX-License-Identifier: MIT
// What becomes of a command.
#pragma once

#include "core/engine/change.h"
#include "core/rules/verdict.h"

#include <vector>

namespace coolwarm {

/// Refused and nothing changed, or allowed and what changed.
struct Result {
    Verdict verdict = Verdict::allowed();
    std::vector<Change> changes;
};

[[nodiscard]] inline Result refusedFor(Reason reason) {
    Refusal refusal;
    refusal.reason = reason;
    return {Verdict::refused(refusal), {}};
}

[[nodiscard]] inline Result done(ChangeKind kind, const Session& session) {
    return {Verdict::allowed(), {Change{kind, session}}};
}

} // namespace coolwarm
