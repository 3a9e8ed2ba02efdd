// SPDX-License-Identifier: MIT
// May this session start? (Rules 1, 2, 3 and the pack that is already on of rule 10.)
#pragma once

#include "core/domain/per_modality.h"
#include "core/rules/verdict.h"

#include <vector>

namespace coolwarm {

/// What somebody wants to start.
struct StartRequest {
    Modality modality = Modality::Ice;
    Site site = Site::lowerBack();
    std::chrono::minutes length{};
    bool skinFeelsNormal = false; ///< the answer to the question of rule 3
    std::chrono::minutes ago{0};  ///< how long the pack has been on already
};

/// What the log knows about one site at one moment; a decision needs no more.
struct SiteFacts {
    Protocol protocol;
    LatestTime latestWall;                 ///< the latest time ever recorded
    std::optional<StoredSession> open;     ///< the session that runs anywhere, if any
    PerModality<std::vector<Anchor>> ends; ///< of the sessions here that may still count
    std::optional<StoredSession> last;     ///< the timed session that ended here last
};

/// For how long a start at `now`, or at `ago` before it, has to ask how the skin feels because the
/// other modality ended at the site less than skinQuestionSpan before it; zero when it has not to.
[[nodiscard]] Millis skinQuestionRemaining(Modality wanted, const SiteFacts& facts,
                                           const Reading& now,
                                           std::chrono::minutes ago = std::chrono::minutes{0});

/// How long after a session the answer that the skin was hurt holds up the next start.
inline constexpr std::chrono::hours skinHurtSpan{24};

/// For how long a start here has to ask whether the skin is normal again, because somebody has said
/// that a doctor has to see it; zero when it has not to.
[[nodiscard]] Millis skinHurtRemaining(const SiteFacts& facts, const Reading& now);

/// What somebody has said of the skin after the last session here, where it was not as usual: next
/// time the shortest length is proposed, of ice and of heat alike (spec section 8, "Skin").
[[nodiscard]] std::optional<Skin> reactionAt(const SiteFacts& facts);

/// The verdict on a start at `now`, or at `ago` before it for a pack that is on already.
Verdict mayStart(const StartRequest& request, const SiteFacts& facts, const Reading& now);

} // namespace coolwarm
