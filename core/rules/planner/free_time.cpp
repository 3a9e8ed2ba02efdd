// SPDX-License-Identifier: MIT
// Makes the tables of possible starts.
#include "core/rules/planner/free_time.h"

#include "core/rules/planner/placement.h"

#include <algorithm>

namespace coolwarm {

namespace {

int freeIn(const std::vector<FreeSpan>& free, int from) {
    int minutes = 0;
    for (const FreeSpan& span : free)
        minutes += std::max(0, span.to - std::max(span.from, from));
    return minutes;
}

bool fits(const std::vector<FreeSpan>& free, int start, int length) {
    return std::ranges::any_of(free, [&](const FreeSpan& span) {
        return span.from <= start && start + length <= span.to;
    });
}

// Without the time of what has its place.
std::vector<FreeSpan> freeBeside(const SlotProblem& problem) {
    std::vector<FreeSpan> free = problem.free;
    for (const SlotSite& site : problem.sites)
        for (const PinnedSlot& pin : site.pinned)
            takeOut({pin.start, pin.start + problem.length[pin.modality]}, free);
    return free;
}

} // namespace

FreeTime::FreeTime(const SlotProblem& problem) {
    const std::vector<FreeSpan> free = freeBeside(problem);
    const int end = free.empty() ? 0 : free.back().to;
    m_slots = std::max(0, (end + minutesPerSlot - 1) / minutesPerSlot);
    const auto size = static_cast<std::size_t>(m_slots);
    m_left.resize(size);
    for (std::size_t slot = 0; slot < size; ++slot)
        m_left[slot] = freeIn(free, static_cast<int>(slot) * minutesPerSlot);
    for (const Modality modality : bothModalities) {
        m_next[modality].assign(size + 1, never);
        m_before[modality].assign(size + 1, -never);
        m_most[modality].assign(size + 1, 0);
        const int round = problem.length[modality] + problem.rest[modality];
        for (std::size_t slot = size; slot-- > 0;) {
            const int start = static_cast<int>(slot) * minutesPerSlot;
            const bool isStart = fits(free, start, problem.length[modality]);
            m_next[modality][slot] = isStart ? start : m_next[modality][slot + 1];
            m_most[modality][slot] =
                isStart ? 1 + most(modality, start + round) : m_most[modality][slot + 1];
        }
        for (std::size_t slot = 0; slot < size; ++slot) {
            const int start = static_cast<int>(slot) * minutesPerSlot;
            const int earlier = slot == 0 ? -never : m_before[modality][slot - 1];
            m_before[modality][slot] = m_next[modality][slot] == start ? start : earlier;
        }
    }
}

int FreeTime::startFrom(Modality modality, int minute) const {
    const int slot = minute <= 0 ? 0 : (minute + minutesPerSlot - 1) / minutesPerSlot;
    return slot >= m_slots ? never : m_next[modality][static_cast<std::size_t>(slot)];
}

int FreeTime::startUntil(Modality modality, int minute) const {
    if (minute < 0 || m_slots == 0)
        return -never;
    const int slot = std::min(minute / minutesPerSlot, m_slots - 1);
    return m_before[modality][static_cast<std::size_t>(slot)];
}

int FreeTime::left(int minute) const {
    const int slot = std::max(0, minute) / minutesPerSlot;
    return slot >= m_slots ? 0 : m_left[static_cast<std::size_t>(slot)];
}

int FreeTime::most(Modality modality, int minute) const {
    const int slot = (std::max(0, minute) + minutesPerSlot - 1) / minutesPerSlot;
    return slot >= m_slots ? 0 : m_most[modality][static_cast<std::size_t>(slot)];
}

} // namespace coolwarm
