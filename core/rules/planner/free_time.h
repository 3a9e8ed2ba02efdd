// SPDX-License-Identifier: MIT
// Where in a day sessions of both lengths can begin beside those that have their place, looked up
// at once.
#pragma once

#include "core/rules/planner/slot_problem.h"

#include <limits>
#include <vector>

namespace coolwarm {

class FreeTime {
public:
    static constexpr int never = std::numeric_limits<int>::max() / 4;

    explicit FreeTime(const SlotProblem& problem);

    /// The first start at or after the minute; `never` without one.
    [[nodiscard]] int startFrom(Modality modality, int minute) const;
    /// The last start at or before the minute; -never without one.
    [[nodiscard]] int startUntil(Modality modality, int minute) const;
    /// The free minutes from there on.
    [[nodiscard]] int left(int minute) const;
    /// How many of the modality there can be at one site from there on, with their rests.
    [[nodiscard]] int most(Modality modality, int minute) const;

private:
    int m_slots = 0;
    PerModality<std::vector<int>> m_next;
    PerModality<std::vector<int>> m_before;
    PerModality<std::vector<int>> m_most;
    std::vector<int> m_left; ///< at each start of a slot
};

} // namespace coolwarm
