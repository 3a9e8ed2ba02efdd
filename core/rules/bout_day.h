// SPDX-License-Identifier: MIT
// Which day of a bout it is, how the pain has changed since its first, and what the day calls for.
#pragma once

#include "core/domain/diary/episode.h"
#include "core/domain/diary/rating.h"
#include "core/time/moment.h"

#include <array>
#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace coolwarm {

/// Ice is usually preferred for so long from the onset, and by some for so long; both stay allowed
/// (guidance.md, "Cold and heat", which first). By document.
inline constexpr std::chrono::hours iceFirstAtLeast{48};
inline constexpr std::chrono::hours iceFirstAtMost{72};
inline constexpr std::array<std::string_view, 2> iceFirstSources{"001_8d8eb5df38d0e610",
                                                                 "003_864b28193ba5ff77"};

/// On these days of a bout that has not improved the warning signs are to be looked at: it should
/// calm down within 1 to 2 weeks, and 4 are a sign (guidance.md, "How long, and when to see
/// somebody"). By document.
inline constexpr std::array<int, 3> lookAgainDays{7, 14, 28};
inline constexpr std::array<std::string_view, 2> lookAgainSources{"000_28d9705728b85752",
                                                                  "001_8d8eb5df38d0e610"};

/// What is used first by the time since the onset.
enum class UsedFirst {
    Ice,      ///< within iceFirstAtLeast
    IceStill, ///< within iceFirstAtMost
    Either,
};

enum class Improvement {
    NotKnown,   ///< fewer than two days have a score
    None,       ///< less than most people notice, or none
    Noticeable, ///< most people notice it
    Recovered,  ///< 0, and nothing else is called so
};

/// By how much a score has to fall for most people to notice: 1 point from a start up to 4, 2 from 5
/// to 7, 3 from 8 on (field.md section 4: thieme a-1304-3677; "recovered" Kamper 2010).
[[nodiscard]] int noticeableChange(double start);

/// How the pain has changed, by the means of the first and of the last day that have a score, on the
/// wall where each was told.
struct Progress {
    Improvement improvement = Improvement::NotKnown;
    int ratedDays = 0;
    double first = 0; ///< mean of the first such day; 0 without one
    double latest = 0;
};
[[nodiscard]] Progress progressIn(const std::vector<Rating>& ratings);

/// All that the day of a bout calls for.
struct BoutDay {
    int day = 1; ///< that of the onset is 1, by the wall; at its end where it has ended
    UsedFirst first = UsedFirst::Either;
    Progress progress;
    /// The latest of lookAgainDays that has come without an improvement that most people notice.
    std::optional<int> lookAgain;
};
/// `ratings` are those at its part of the body since its onset, in any order.
[[nodiscard]] BoutDay boutDay(const Episode& bout, const std::vector<Rating>& ratings,
                              const Moment& now);

} // namespace coolwarm
