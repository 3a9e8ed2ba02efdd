// SPDX-License-Identifier: MIT
// Starting a session, and taking a start back that was a mistake.
#pragma once

#include "core/engine/result.h"
#include "core/rules/start_rules.h"

#include <optional>

namespace coolwarm {

struct Transaction;

/// Starts a session (rules 1, 2, 3; `request.ago` for a pack that is already on).
struct Start {
    static constexpr bool keepForLater = false;
    StartRequest request;
    std::optional<PainScore> painBefore;
};
[[nodiscard]] Result perform(const Start& command, Transaction& tx);

/// Removes a session started by mistake within 60 s of the start, running or just closed (rule 5).
/// With an id that session and no other, which may have begun meanwhile.
struct Discard {
    static constexpr bool keepForLater = true;
    std::optional<SessionId> session;
};
[[nodiscard]] Result perform(const Discard& command, Transaction& tx);

/// Puts a session that was discarded within the last 60 s back as it was, running or closed.
struct BringBack {
    static constexpr bool keepForLater = true;
    Forgotten forgotten;
};
[[nodiscard]] Result perform(const BringBack& command, Transaction& tx);

} // namespace coolwarm
