// SPDX-License-Identifier: MIT
// How far a trial has come, and what it proposes: from its sessions and the ordinary start rules.
#pragma once

#include "core/domain/diary/trial.h"
#include "core/domain/session.h"
#include "core/rules/start_rules.h"
#include "core/rules/verdict.h"
#include "core/time/reading.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace coolwarm {

/// Between the end of a session at the part of the body and the next one that a trial counts, so
/// that the one does not tell of the other: as long as the question about the skin is asked. As
/// long again nothing is proposed after a proposal was declined.
inline constexpr std::chrono::hours trialApart{2};

enum class TrialBlock {
    Ahead,
    UnderWay, ///< the first of its sessions has begun, the second one has not ended
    Done,     ///< ice and heat, each with a score before and after
    Unrated,  ///< both, but a score is missing
    Declined, ///< a proposal was declined, or the other modality was used instead
    Undone,   ///< one of its sessions was taken out of the log afterwards
};

/// The next session of a trial, inside the rules or not.
struct TrialStep {
    std::size_t block = 0; ///< counted from 0
    Modality modality = Modality::Ice;
    std::chrono::sys_seconds notBefore{};
};

struct TrialState {
    std::vector<TrialBlock> blocks;
    /// Of the blocks that are done, by how much more the score fell with ice than with heat.
    std::vector<double> differences;
    std::optional<TrialStep> next; ///< nothing at the end, and while one of its sessions runs

    [[nodiscard]] std::size_t count(TrialBlock state) const;
    /// Whether no block is ahead or under way any more.
    [[nodiscard]] bool isThrough() const;
};

/// By the timed sessions at the trial's part of the body since it began, the deleted ones and an
/// open one too, in any order. A session that begins less than trialApart after another one, or
/// after a proposal was declined, does not count.
[[nodiscard]] TrialState trialState(const Trial& trial, std::vector<StoredSession> sessions);

/// Which modality the trial proposes at this moment: the one of its next step where the rules allow
/// a start without a further question; else nothing.
[[nodiscard]] std::optional<Modality> proposalNow(const Trial& trial, const TrialState& state,
                                                  const SiteFacts& facts, const Reading& now);

/// Whether a trial can be begun or changed so. One that is open, wherever it is, has to be ended
/// before another is begun.
[[nodiscard]] Verdict mayBecome(const Trial& trial, const Trial* before,
                                const std::optional<Trial>& open, const Reading& now);

} // namespace coolwarm
