// SPDX-License-Identifier: MIT
// Logging a session afterwards and changing what the log says (rules 7 and 8).
#pragma once

#include "core/rules/verdict.h"

namespace coolwarm {

/// A manual session longer than this is taken for a slip of the keyboard.
inline constexpr std::chrono::hours longestSession{24};

/// The times and the place of a session in the past.
struct PastSpan {
    Modality modality = Modality::Ice;
    Site site = Site::lowerBack();
    std::chrono::sys_seconds start{};
    std::chrono::sys_seconds end{};
};

/// Whether the times can be those of a session that is over: after 1970, end after start, not in
/// the future, not over longestSession, and clear of `overlapped`, which is a session of the
/// same site that the store found in the same time (rule 7). The length is not asked: such a
/// session is a fact.
Verdict mayHaveHappened(const PastSpan& span, const std::optional<Session>& overlapped,
                        const Reading& now);

/// When the rest of a session that is logged afterwards counts from. One that ended long ago holds
/// none, so it is not pinned to this boot's clock; a recent one is, so that a clock that is set
/// later cannot shorten the rest it causes.
[[nodiscard]] Anchor anchorOfPast(std::chrono::sys_seconds end, const Reading& now,
                                  const LatestTime& latestWall);

/// Whether a session may be deleted: any but an open one. A timed session's rest stays (rule 8).
Verdict mayDelete(const StoredSession& session);

/// Whether `before` may become `after`. While the rest of a timed session lasts, its place,
/// modality and start stay and its end only moves later; a manual or imported one may change
/// freely. The times themselves are for mayHaveHappened().
Verdict mayEdit(const StoredSession& before, const Session& after, const Regimen& regimen,
                const Reading& now, const LatestTime& latestWall);

} // namespace coolwarm
