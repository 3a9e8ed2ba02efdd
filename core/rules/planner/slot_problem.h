// SPDX-License-Identifier: MIT
// One day of a plan in whole minutes, as the search for it sees the day.
#pragma once

#include "core/domain/per_modality.h"
#include "core/domain/plan/plan_pattern.h"

#include <optional>
#include <vector>

namespace coolwarm {

/// Planned sessions begin on whole five minutes of the wall clock: such a time is read and kept in
/// mind at a glance, and a pack that came off a minute late does not move a whole day. It costs at
/// most four minutes a rest, and usual lengths and rests are multiples of it.
inline constexpr int minutesPerSlot = 5;

/// Time in which a session may lie, in minutes; it has to end by `to`.
struct FreeSpan {
    int from = 0;
    int to = 0;

    friend bool operator==(const FreeSpan&, const FreeSpan&) = default;
};

/// A session that has its place already: it was moved there by hand.
struct PinnedSlot {
    int start = 0;
    Modality modality = Modality::Ice;

    friend bool operator==(const PinnedSlot&, const PinnedSlot&) = default;
};

/// One part of the body.
struct SlotSite {
    PerModality<int> most;                        ///< how many are still wished
    PlanPattern pattern = PlanPattern::Alternate; ///< not ByBout
    PerModality<int> readyAt;                     ///< from when the rest allows it
    PerModality<std::optional<int>> endedAt;      ///< the last one's end, for the gap
    std::optional<Modality> last;                 ///< the day's last, for the turn
    std::optional<int> lastEnd;                   ///< the day's last end, for the spread
    /// By start, each on whole five minutes; they are among the wished ones and lie in `free`.
    std::vector<PinnedSlot> pinned{};

    friend bool operator==(const SlotSite&, const SlotSite&) = default;
};

/// A day. Minute 0 is a whole five minutes of the wall clock; what lies before is negative. One
/// person has the packs on: no two sessions share time, wherever they are.
struct SlotProblem {
    std::vector<FreeSpan> free; ///< in order, apart from each other, none before minute 0
    int from = 0;               ///< nothing starts before it
    int dayEnd = 0;             ///< the end of the waking day
    PerModality<int> length;
    PerModality<int> rest;
    int gap = 0;                 ///< between the end of one modality and the other at a site
    std::vector<SlotSite> sites; ///< those named first have precedence
};

/// A session of the solution.
struct Slot {
    int start = 0;
    int site = 0; ///< its place in the list of sites
    Modality modality = Modality::Ice;

    friend bool operator==(const Slot&, const Slot&) = default;
};

} // namespace coolwarm
