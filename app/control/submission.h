// SPDX-License-Identifier: MIT
// What becomes of something that was asked of the log.
#pragma once

#include "core/rules/verdict.h"

#include <optional>

namespace coolwarm {

/// What became of an intent.
struct Submission {
    enum class Kind {
        Done,
        Refused,
        Waiting, ///< not on disk yet: it is tried again, see EngineBridge
        Failed,  ///< could not be saved and was not begun; troubleText() says why
    };
    Kind kind = Kind::Done;
    std::optional<Refusal> refusal;

    [[nodiscard]] bool done() const { return kind == Kind::Done; }
};

} // namespace coolwarm
