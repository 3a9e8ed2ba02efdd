// SPDX-License-Identifier: MIT
// How a guided activity goes: which part of it is on after so long, and what is heard then.
#pragma once

#include "core/domain/diary/activity.h"
#include "core/domain/guide_tone.h"
#include "core/rules/activity_rules.h"
#include "core/time/reading.h"

#include <chrono>
#include <optional>

namespace coolwarm {

/// Breathing: in for a count of 5, hold for 1, out for 3 (guidance.md, "What goes with it").
inline constexpr std::chrono::seconds breatheIn{5};
inline constexpr std::chrono::seconds holdBreath{1};
inline constexpr std::chrono::seconds breatheOut{3};
inline constexpr std::chrono::seconds wholeBreath = breatheIn + holdBreath + breatheOut;
/// Seated twist: 15 to 30 s on each side (guidance.md).
inline constexpr std::chrono::seconds leastSide{15};
inline constexpr std::chrono::seconds mostSide{30};
/// Stretching: 5 to 10 min a day (guidance.md).
inline constexpr std::chrono::minutes leastStretching{5};
inline constexpr std::chrono::minutes mostStretching{10};

/// The program's own figures, by what users of such timers ask for: time to sit down, time to turn
/// to the other side, and a count before each end.
inline constexpr std::chrono::seconds getReadyFor{5};
inline constexpr std::chrono::seconds changeSidesFor{8};
inline constexpr std::chrono::seconds countDownFrom{3};
/// Breathing ends by itself after that: whoever breathes on has fallen asleep or gone.
inline constexpr std::chrono::minutes longestBreathing{30};
/// What was stopped earlier is not worth a line in the log: one breath, or a change of mind.
inline constexpr std::chrono::seconds leastLogged{10};

/// What somebody wants to be guided through. Cream is logged and not guided.
struct ActivityPlan {
    ActivityKind what = ActivityKind::Breathing;
    std::chrono::seconds side{20};      ///< of a twist; leastSide to mostSide
    std::chrono::minutes stretching{5}; ///< leastStretching to mostStretching

    /// Both figures brought into their ranges.
    [[nodiscard]] static ActivityPlan of(ActivityKind what, std::chrono::seconds side,
                                         std::chrono::minutes stretching);
    friend bool operator==(const ActivityPlan&, const ActivityPlan&) = default;
};

/// The time before it begins; a walk begins at once.
[[nodiscard]] constexpr std::chrono::seconds readyTime(ActivityKind what) {
    return what == ActivityKind::Walk ? std::chrono::seconds{0} : getReadyFor;
}

enum class ActivityPart {
    GetReady,
    BreatheIn,
    Hold,
    BreatheOut,
    OneSide,
    ChangeSides,
    OtherSide,
    Going, ///< stretching and walk have one part
    Over,  ///< the planned end has come
};

/// What holds after so long.
struct ActivityMoment {
    ActivityPart part = ActivityPart::GetReady;
    Millis into{0};               ///< since the part began
    std::optional<Millis> left{}; ///< to its end; a walk goes on until somebody stops it
    Millis done{0};               ///< of the activity, without the time to get ready
    GuideTone tone = GuideTone::None;
};

/// `since` is the time since somebody pressed "Begin", which readyTime() is the first of. The two
/// sides of a twist are equally long.
[[nodiscard]] ActivityMoment activityAt(const ActivityPlan& plan, Millis since);

/// The time from then until another part is on or something else is to be heard. Nothing once it is
/// over.
[[nodiscard]] std::optional<Millis> toNextTurn(const ActivityPlan& plan, Millis since);

} // namespace coolwarm
