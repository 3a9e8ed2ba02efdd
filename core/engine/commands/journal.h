// SPDX-License-Identifier: MIT
// Taking steps back that changed the past, and making them again.
#pragma once

#include "core/domain/session_id.h"
#include "core/engine/result.h"

#include <optional>

namespace coolwarm {

struct Transaction;

/// Takes the newest step back that changed the past: an entry by hand, an edit, a deletion or a
/// whole import, whoever made it. With an id it is the newest one of that session.
struct UndoPast {
    static constexpr bool keepForLater = false;
    std::optional<SessionId> id = std::nullopt;
};
[[nodiscard]] Result perform(const UndoPast& command, Transaction& tx);

/// Makes the step again that was taken back last, unless the past was changed otherwise since.
struct RedoPast {
    static constexpr bool keepForLater = false;
    std::optional<SessionId> id = std::nullopt;
};
[[nodiscard]] Result perform(const RedoPast& command, Transaction& tx);

/// What was undone of a session before cannot be done again.
void forgetUndone(const SessionId& id, Transaction& tx);

} // namespace coolwarm
