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

struct DeletePast {
    static constexpr bool keepForLater = false;
    SessionId id;
};
[[nodiscard]] Result perform(const DeletePast& command, Transaction& tx);

} // namespace coolwarm
