// SPDX-License-Identifier: MIT
// What a command can read and write while it is carried out.
#pragma once

#include "core/engine/commands/edit.h"
#include "core/engine/result.h"
#include "core/log/ports/store.h"
#include "core/rules/running_rules.h"
#include "core/time/clock.h"

#include <optional>
#include <utility>

namespace coolwarm {

/// What is open, and by which plan and which clocks it is judged.
struct Present {
    const Zone& zone;
    const Reading& now;
    LatestTime latestWall;
    Protocol protocol;
    std::optional<StoredSession> open;

    /// The open session with the time it has been on; only to be asked when there is one.
    [[nodiscard]] RunningFacts running() const {
        return {*open, protocol.of(open->session.modality), timeOn(*open, now, latestWall)};
    }
};

/// One command in its transaction: all of it is written, or nothing.
struct Transaction : Present {
    Transaction(Present present, Store& theStore, StoreWriter& theWriter)
        : Present(std::move(present)), store(theStore), writer(theWriter) {}

    Store& store;
    StoreWriter& writer;
    std::optional<FormStep> formStep = std::nullopt; ///< the last one; a command may make another
};

} // namespace coolwarm
