// SPDX-License-Identifier: MIT
// What the parts of the engine share while they carry one command out.
#pragma once

#include "core/engine/engine.h"

namespace coolwarm {

/// One command in its transaction.
struct Engine::Context {
    StoreWriter& writer;
    const Reading& now;
    LatestTime latestWall;
    Protocol protocol;
    std::optional<StoredSession> open;

    /// The open session with the time it has been on; only to be asked when there is one.
    [[nodiscard]] RunningFacts running() const {
        return {*open, protocol.of(open->session.modality),
                timeOn(*open, now, latestWall)};
    }
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
