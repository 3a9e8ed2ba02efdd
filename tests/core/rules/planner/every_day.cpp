// SPDX-License-Identifier: MIT
// Tries every plan of a small day; slow, and plain enough to be read as the rules are.
#include "tests/core/rules/planner/every_day.h"

#include "tests/support/there.h"

#include <algorithm>
#include <tuple>

namespace coolwarm::test {
namespace {

int endOf(const SlotProblem& problem, const Slot& slot) {
    return slot.start + problem.length[slot.modality];
}

std::vector<Slot> at(const std::vector<Slot>& slots, int site) {
    std::vector<Slot> here;
    std::ranges::copy_if(slots, std::back_inserter(here),
                         [&](const Slot& each) { return each.site == site; });
    return here;
}

int countOf(const std::vector<Slot>& slots, Modality modality) {
    return static_cast<int>(std::ranges::count(slots, modality, &Slot::modality));
}

bool isFree(const SlotProblem& problem, const Slot& slot) {
    return slot.start % minutesPerSlot == 0 && slot.start >= problem.from &&
           endOf(problem, slot) <= problem.dayEnd &&
           std::ranges::any_of(problem.free, [&](const FreeSpan& span) {
               return span.from <= slot.start && endOf(problem, slot) <= span.to;
           });
}

bool rested(const SlotProblem& problem, const SlotSite& site, const std::vector<Slot>& here) {
    for (std::size_t i = 0; i < here.size(); ++i) {
        const Modality modality = here[i].modality;
        const auto& other = site.endedAt[otherThan(modality)];
        if (here[i].start < site.readyAt[modality] ||
            (other && here[i].start < *other + problem.gap))
            return false;
        for (std::size_t j = 0; j < i; ++j) {
            const int wait = here[j].modality == modality ? problem.rest[modality] : problem.gap;
            if (here[i].start < endOf(problem, here[j]) + wait)
                return false;
        }
    }
    return true;
}

bool inOrder(const SlotSite& site, const std::vector<Slot>& here) {
    PerModality<int> left = site.most;
    std::optional<Modality> last = site.last;
    for (const Slot& slot : here) {
        const Modality other = otherThan(slot.modality);
        if (site.pattern == PlanPattern::Alternate && last == slot.modality && left[other] > 0)
            return false;
        --left[slot.modality];
        last = slot.modality;
    }
    const auto breaks = [&](Modality first) {
        return !std::ranges::is_sorted(here, {},
                                       [&](const Slot& s) { return s.modality != first; });
    };
    switch (site.pattern) {
    case PlanPattern::IceOnly:
        return countOf(here, Modality::Heat) == 0;
    case PlanPattern::HeatOnly:
        return countOf(here, Modality::Ice) == 0;
    case PlanPattern::IceThenHeat:
        return !breaks(Modality::Ice);
    case PlanPattern::HeatThenIce:
        return !breaks(Modality::Heat);
    default:
        return true;
    }
}

class EveryDay {
public:
    explicit EveryDay(const SlotProblem& problem) : m_problem(problem) {}

    SlotPlan best() {
        from(0);
        return {m_best, true};
    }

private:
    void from(int minute) {
        if (minute >= m_problem.dayEnd) {
            if (hasAllPinned() && (m_best.empty() || isBetter()))
                m_best = m_slots;
            return;
        }
        for (int site = 0; site < static_cast<int>(m_problem.sites.size()); ++site)
            for (const Modality modality : bothModalities) {
                m_slots.push_back({minute, site, modality});
                if (keepsTheRules(m_problem, m_slots))
                    from(minute + minutesPerSlot);
                m_slots.pop_back();
            }
        from(minute + minutesPerSlot);
    }
    [[nodiscard]] std::vector<int> merits(const std::vector<Slot>& slots) const {
        std::vector<int> merits{static_cast<int>(slots.size())};
        for (int site = 0; site < static_cast<int>(m_problem.sites.size()); ++site)
            merits.push_back(static_cast<int>(at(slots, site).size()));
        for (std::size_t site = 0; site < m_problem.sites.size(); ++site) {
            merits.push_back(leastPause(m_problem, slots, site).value_or(0));
            for (const Slot& slot : at(slots, static_cast<int>(site)))
                for (const int each : {slot.start, static_cast<int>(slot.modality)})
                    merits.push_back(-each);
        }
        return merits;
    }
    [[nodiscard]] bool hasAllPinned() const {
        for (int site = 0; site < static_cast<int>(m_problem.sites.size()); ++site)
            for (const PinnedSlot& pin : m_problem.sites[static_cast<std::size_t>(site)].pinned)
                if (std::ranges::count(m_slots, Slot{pin.start, site, pin.modality}) == 0)
                    return false;
        return true;
    }
    [[nodiscard]] bool isBetter() const { return merits(m_slots) > merits(m_best); }

    const SlotProblem& m_problem;
    std::vector<Slot> m_slots;
    std::vector<Slot> m_best;
};

} // namespace

bool keepsTheRules(const SlotProblem& problem, const std::vector<Slot>& slots) {
    for (std::size_t i = 0; i < slots.size(); ++i)
        if (!isFree(problem, slots[i]) || (i > 0 && slots[i].start < endOf(problem, slots[i - 1])))
            return false;
    for (int index = 0; index < static_cast<int>(problem.sites.size()); ++index) {
        const SlotSite& site = problem.sites[static_cast<std::size_t>(index)];
        const auto here = at(slots, index);
        for (const Modality modality : bothModalities)
            if (countOf(here, modality) > site.most[modality])
                return false;
        if (!rested(problem, site, here) || !inOrder(site, here))
            return false;
        if (!here.empty() && firstOf(here).start < site.lastEnd.value_or(0))
            return false;
    }
    return true;
}

SlotPlan bestOfEvery(const SlotProblem& problem) {
    return EveryDay(problem).best();
}

} // namespace coolwarm::test
