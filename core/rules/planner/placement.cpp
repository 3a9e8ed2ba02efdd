// SPDX-License-Identifier: MIT
// Checks and takes the place of one session.
#include "core/rules/planner/placement.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

bool canBe(const Slot& slot, int apart, const SlotProblem& problem) {
    const SlotSite& site = problem.sites[static_cast<std::size_t>(slot.site)];
    const Modality modality = slot.modality;
    const Modality other = otherThan(modality);
    const int end = slot.start + problem.length[modality];
    const auto& otherEnd = site.endedAt[other];
    if (site.most[modality] <= 0 || !uses(site.pattern, modality) ||
        (site.pattern == PlanPattern::Alternate && site.last == modality && site.most[other] > 0))
        return false;
    return slot.start >= std::max(problem.from, site.readyAt[modality]) &&
           (!otherEnd || slot.start >= *otherEnd + problem.gap) &&
           (!site.lastEnd || slot.start >= *site.lastEnd + apart) &&
           end + apart <= problem.dayEnd &&
           std::ranges::any_of(problem.free, [&](const FreeSpan& span) {
               return span.from <= slot.start && end <= span.to;
           });
}

void takeOut(const FreeSpan& taken, std::vector<FreeSpan>& free) {
    std::vector<FreeSpan> left;
    for (const FreeSpan& span : free) {
        if (span.from < std::min(span.to, taken.from))
            left.push_back({span.from, std::min(span.to, taken.from)});
        if (std::max(span.from, taken.to) < span.to)
            left.push_back({std::max(span.from, taken.to), span.to});
    }
    free = std::move(left);
}

void place(const Slot& slot, SlotProblem& problem) {
    const Modality other = otherThan(slot.modality);
    const int end = slot.start + problem.length[slot.modality];
    SlotSite& site = problem.sites[static_cast<std::size_t>(slot.site)];
    --site.most[slot.modality];
    site.readyAt[slot.modality] = end + problem.rest[slot.modality];
    site.readyAt[other] = std::max(site.readyAt[other], end);
    site.endedAt[slot.modality] = end;
    site.last = slot.modality;
    site.lastEnd = end;
    if ((site.pattern == PlanPattern::IceThenHeat && slot.modality == Modality::Heat) ||
        (site.pattern == PlanPattern::HeatThenIce && slot.modality == Modality::Ice))
        site.most[other] = 0;
    std::erase(site.pinned, PinnedSlot{slot.start, slot.modality});
    takeOut({slot.start, end}, problem.free);
}

} // namespace coolwarm
