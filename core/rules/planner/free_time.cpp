// SPDX-License-Identifier: MIT
// Makes the tables of possible starts.
#include "core/rules/planner/free_time.h"

#include "core/rules/planner/placement.h"

#include <algorithm>

namespace coolwarm {

namespace {

/// What is free from the start of a slot on.
struct Free {
    int atOnce = 0; ///< in one piece from that start, in minutes
    int inAll = 0;
};

// From the end of the day back, past each span once: they are in order and apart from each other.
std::vector<Free> freeFromEachSlot(const std::vector<FreeSpan>& free, std::size_t slots) {
    std::vector<Free> found(slots);
    std::size_t later = free.size(); // the first span that begins after the slot does
    int inLater = 0;
    for (std::size_t slot = slots; slot-- > 0;) {
        const int start = static_cast<int>(slot) * minutesPerSlot;
        for (; later > 0 && free[later - 1].from > start; --later)
            inLater += free[later - 1].to - free[later - 1].from;
        const int atOnce = later > 0 ? std::max(0, free[later - 1].to - start) : 0;
        found[slot] = {atOnce, atOnce + inLater};
    }
    return found;
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
    const std::vector<Free> left = freeFromEachSlot(free, size);
    for (const Free& each : left)
        m_left.push_back(each.inAll);
    for (const Modality modality : bothModalities) {
        m_next[modality].assign(size + 1, never);
        m_before[modality].assign(size + 1, -never);
        m_most[modality].assign(size + 1, 0);
        const int round = problem.length[modality] + problem.rest[modality];
        for (std::size_t slot = size; slot-- > 0;) {
            const int start = static_cast<int>(slot) * minutesPerSlot;
            const bool isStart = left[slot].atOnce >= problem.length[modality];
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
