// SPDX-License-Identifier: MIT
// What can be logged as an activity, and how much cream a day has left.
#pragma once

#include "core/domain/diary/activity.h"
#include "core/rules/verdict.h"

#include <array>
#include <chrono>
#include <string_view>
#include <vector>

namespace coolwarm {

/// An activity longer than this is taken for a slip of the keyboard.
inline constexpr std::chrono::hours longestActivity{24};

/// Whether it can have been: over by now, not before 1970, 1 s to longestActivity long. What
/// `before` had is not asked.
Verdict mayHaveHappened(const Activity& wanted, const Activity* before, const Reading& now);

/// Cream is for 3 to 4 times a day at most (guidance.md, "What goes with it"). By document.
inline constexpr int creamsADay = 4;
inline constexpr std::array<std::string_view, 2> creamSources{"002_751e71272b36d620",
                                                              "003_864b28193ba5ff77"};

/// The cream of one day. Nothing is refused: what was put on is a fact.
struct CreamCount {
    int used = 0;
    int left = creamsADay;

    [[nodiscard]] bool isUsedUp() const { return left == 0; }
};
/// Of all activities those of cream count that were on that day, on the wall where each was.
[[nodiscard]] CreamCount creamsOn(std::chrono::local_days day,
                                  const std::vector<Activity>& activities);

} // namespace coolwarm
