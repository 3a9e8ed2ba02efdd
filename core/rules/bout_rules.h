// SPDX-License-Identifier: MIT
// When a bout of pain begins and ends, and when one is proposed.
#pragma once

#include "core/domain/diary/episode.h"
#include "core/rules/verdict.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace coolwarm {

/// After so many days without anything written down about a part of the body, what is written next
/// may be the beginning of a new bout. The program's own figure: strain spasms calm down within
/// 1 to 2 weeks (guidance.md, "How long, and when to see somebody": 000, 001).
inline constexpr std::chrono::days quietDays{14};

/// So many bouts that began at a part of the body within so long have come back: frequent or
/// recurring ones are a sign to be told to a doctor (guidance.md, "How long, and when to see
/// somebody", the last row: 001, 002). The documents name no figure; this one is the program's own.
inline constexpr std::chrono::days recurrenceSpan{365};
inline constexpr std::int64_t recurringFrom = 2;

/// What is known about a part of the body when something is written down about it.
struct QuietFacts {
    bool isInBout = false; ///< it falls into one
    /// The latest moment before it that anything tells of: a session's end, a pain entry, a bout's
    /// end.
    std::optional<std::chrono::sys_seconds> lastBefore;
};

/// Whether what happened `at` proposes a bout: the first after quietDays, the boundary included.
/// Nobody has to take it.
[[nodiscard]] bool proposesBout(const QuietFacts& facts, std::chrono::sys_seconds at);

/// Whether a bout ended on an earlier day than `from`, on the wall where it ended. One that goes on
/// does not, nor does any without a first day.
[[nodiscard]] bool isOverBefore(const Episode& bout,
                                const std::optional<std::chrono::local_days>& from);

/// Whether the two share time; touching ends do not.
[[nodiscard]] bool shareTime(const Episode& one, const Episode& other);

/// Whether a bout can be as it is wanted beside `others`, which stand at its part of the body: its
/// end after its onset, and no time shared with one of them. Both are named where it is refused.
Verdict mayStand(const Episode& wanted, const std::vector<Episode>& others);

/// Whether its moments can have been: neither in the future nor before 1970. What `before` had is
/// not asked.
Verdict mayHaveHappened(const Episode& wanted, const Episode* before, const Reading& now);

} // namespace coolwarm
