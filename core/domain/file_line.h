// SPDX-License-Identifier: MIT
// A line of an imported file: a session, or a line that cannot be one.
#pragma once

#include "core/domain/line_fault.h"
#include "core/domain/session.h"

#include <cstdint>
#include <variant>

namespace coolwarm {

/// A session as a line tells it: closed, with an outcome.
struct ReadSession {
    std::int64_t line = 0;
    Session session;
    bool hasId = false;     ///< the file names it; else the id is a new one
    bool hasOrigin = false; ///< else it is Origin::Import
};

using FileLine = std::variant<ReadSession, RefusedLine>;

} // namespace coolwarm
