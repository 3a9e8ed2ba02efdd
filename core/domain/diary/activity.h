// SPDX-License-Identifier: MIT
// An activity: what somebody does for the muscle beside ice and heat.
#pragma once

#include "core/domain/fields.h"
#include "core/domain/session_id.h"
#include "core/domain/words.h"
#include "core/text/note.h"
#include "core/time/moment.h"

#include <array>
#include <chrono>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace coolwarm {

/// Those of guidance.md, "What goes with it". None of them holds a pack back.
enum class ActivityKind { Breathing, Twist, Stretching, Walk, Cream };

/// With the words of database, CSV and command line, in the order in which they are offered.
inline constexpr std::array<std::pair<ActivityKind, std::string_view>, 5> activityWords{{
    {ActivityKind::Breathing, "breathing"},
    {ActivityKind::Twist, "twist"},
    {ActivityKind::Stretching, "stretching"},
    {ActivityKind::Walk, "walk"},
    {ActivityKind::Cream, "cream"},
}};

[[nodiscard]] constexpr std::string_view toWord(ActivityKind wanted) {
    return wordFor(activityWords, wanted);
}

[[nodiscard]] constexpr std::optional<ActivityKind> activityFromWord(std::string_view wanted) {
    return valueFor<ActivityKind>(activityWords, wanted);
}

struct Activity {
    static constexpr std::string_view kind = "activity";
    static constexpr std::string_view list = "activities";

    /// One of that id whose other fields are to be read yet.
    [[nodiscard]] static Activity blank(SessionId id) { return {std::move(id)}; }

    SessionId id; ///< whoever logs an activity draws a new one
    ActivityKind what = ActivityKind::Breathing;
    Moment start{};
    Moment recorded{};                            ///< when that was written down, or corrected
    std::optional<std::chrono::seconds> length{}; ///< of what has one
    Note note{};
    bool deleted = false;

    friend bool operator==(const Activity&, const Activity&) = default;
};

[[nodiscard]] inline const Moment& happened(const Activity& activity) {
    return activity.start;
}

template <>
struct Editable<Activity> {
    static constexpr std::tuple members{&Activity::what, &Activity::start, &Activity::length,
                                        &Activity::note};
};

} // namespace coolwarm
