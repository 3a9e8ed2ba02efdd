// SPDX-License-Identifier: MIT
// Logging a session afterwards, and changing one that has ended.
#pragma once

#include "core/domain/session.h"
#include "core/engine/result.h"

#include <optional>

namespace coolwarm {

struct Transaction;

/// Logs a session done without the program (rule 7).
struct LogPast {
    static constexpr bool keepForLater = false;
    Modality modality = Modality::Ice;
    Site site = Site::lowerBack();
    Moment start;
    Moment end;
    std::optional<PainScore> painBefore;
    std::optional<PainScore> painAfter;
    Note note;
};
[[nodiscard]] Result perform(const LogPast& command, Transaction& tx);

/// Changes a closed session (rule 8): of `after` those fields are taken that differ from `before`,
/// which is the session as the form had it; without it all of them. A field that has become
/// something else since is refused (ChangedMeanwhile). Id, origin, planned length, outcome and the
/// skin are not taken. `goesOn` joins an edit to the newest one of the log when that is of this
/// session too: both are undone as one.
struct EditPast {
    static constexpr bool keepForLater = true;
    Session after;
    std::optional<Session> before = std::nullopt;
    bool goesOn = false;
};
[[nodiscard]] Result perform(const EditPast& command, Transaction& tx);

/// Says how the skin was after a closed session; the same answer again changes nothing.
struct NoteSkin {
    static constexpr bool keepForLater = true;
    SessionId id;
    Skin skin = Skin::Normal;
};
[[nodiscard]] Result perform(const NoteSkin& command, Transaction& tx);

struct DeletePast {
    static constexpr bool keepForLater = false;
    SessionId id;
};
[[nodiscard]] Result perform(const DeletePast& command, Transaction& tx);

} // namespace coolwarm
