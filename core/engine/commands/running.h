// SPDX-License-Identifier: MIT
// What can be done to the session that runs, or whose alarm waits for its answer.
#pragma once

#include "core/engine/result.h"
#include "core/log/ports/store.h"
#include "core/rules/running_rules.h"

#include <chrono>
#include <optional>

namespace coolwarm {

struct Present;
struct Transaction;

/// Lengthens or shortens the running session to `planned` (rule 4).
struct Replan {
    static constexpr bool keepForLater = false;
    std::chrono::minutes planned{};
};
[[nodiscard]] Result perform(const Replan& command, Transaction& tx);

/// Sets or clears the pain before the open session.
struct NotePainBefore {
    static constexpr bool keepForLater = true;
    std::optional<PainScore> pain;
};
[[nodiscard]] Result perform(const NotePainBefore& command, Transaction& tx);

/// Ends the running session before its alarm. What is not given stays as it is.
struct Stop {
    static constexpr bool keepForLater = true;
    std::optional<PainScore> painAfter;
    std::optional<Note> note;
};
[[nodiscard]] Result perform(const Stop& command, Transaction& tx);

/// What a stop or a confirmation makes of the open session.
struct Closed {
    Verdict verdict;
    std::optional<StoredSession> session; ///< where it is allowed
    std::optional<Closing> closing;       ///< the same
};
[[nodiscard]] Closed closedBy(const Stop& command, const Present& present);

/// Goes on with the session stopped within the last 60 s, the time between counting (rule 10).
struct UndoStop {
    static constexpr bool keepForLater = true;
};
[[nodiscard]] Result perform(const UndoStop& command, Transaction& tx);

/// Writes down that the alarm of the open session was due (rule 6); nothing when it already is.
struct CloseOverdueSession {
    static constexpr bool keepForLater = true;
};
[[nodiscard]] Result perform(const CloseOverdueSession& command, Transaction& tx);

/// Answers the alarm: the pack is off.
struct Confirm {
    static constexpr bool keepForLater = true;
    Removed removed;
    std::optional<PainScore> painAfter;
    std::optional<Note> note;
    bool shortIsMeant = false; ///< a moment that makes the session a short one was asked about
};
[[nodiscard]] Result perform(const Confirm& command, Transaction& tx);
[[nodiscard]] Closed closedBy(const Confirm& command, const Present& present);

/// "It is still on, ring again": takes a confirmation of the last 60 s back.
struct RingAgain {
    static constexpr bool keepForLater = true;
};
[[nodiscard]] Result perform(const RingAgain& command, Transaction& tx);

/// Makes a closed session the open one again.
void openAgain(StoredSession& session);

} // namespace coolwarm
