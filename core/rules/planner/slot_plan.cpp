// SPDX-License-Identifier: MIT
// Gives one site after the other its best times, as long as the later ones can have their sessions.
#include "core/rules/planner/slot_plan.h"

#include "core/rules/planner/most_sessions.h"
#include "core/rules/planner/placement.h"

#include <algorithm>
#include <utility>

namespace coolwarm {

namespace {

constexpr int searchSteps = 8'000; // about 4 ms; four sites with six sessions each take less

class BestTimes {
public:
    BestTimes(const SlotProblem& problem, SearchBudget& budget)
        : m_problem(problem), m_budget(budget), m_counts(mostSessions(problem, budget)) {}

    std::vector<Slot> find() {
        for (std::size_t site = 0; site < m_counts.size(); ++site)
            if (m_counts[site] > 0)
                give(site);
        std::ranges::sort(m_slots, {}, &Slot::start);
        return std::move(m_slots);
    }

private:
    using Found = std::optional<std::vector<Slot>>;

    void give(std::size_t site);
    void giveOneByOne(std::size_t site, int apart);
    [[nodiscard]] bool giveNext(std::size_t site, int apart, int start);
    /// The site's sessions so far apart, and those of the later ones where `withLater`.
    [[nodiscard]] Found findApart(std::size_t site, int apart, bool withLater) const;
    [[nodiscard]] int longestPause(std::size_t site, int most, bool withLater) const;
    [[nodiscard]] int roomForPauses(std::size_t site) const;

    SlotProblem m_problem; ///< without what has its time
    SearchBudget& m_budget;
    std::vector<int> m_counts;
    std::vector<Slot> m_slots;
};

BestTimes::Found BestTimes::findApart(std::size_t site, int apart, bool withLater) const {
    std::vector<SiteTarget> targets(m_counts.size());
    for (std::size_t each = site; each < (withLater ? m_counts.size() : site + 1); ++each)
        targets[each].count = m_counts[each];
    targets[site].apart = apart;
    return SlotSearch(m_problem, m_budget).find(targets);
}

int BestTimes::roomForPauses(std::size_t site) const {
    const auto& before = m_problem.sites[site].lastEnd;
    const int shortest = std::min(m_problem.length.ice, m_problem.length.heat);
    const int pauses = m_counts[site] + (before ? 1 : 0);
    const int room = m_problem.dayEnd - before.value_or(m_problem.from);
    return std::max(0, (room - m_counts[site] * shortest) / pauses);
}

// No pause at all is always possible, and is left at that where there is no more budget.
int BestTimes::longestPause(std::size_t site, int most, bool withLater) const {
    int least = 0;
    while (least < most && m_budget.steps > 0) {
        const int tried = least + (most - least + 1) / 2;
        if (const auto found = findApart(site, tried, withLater))
            least = std::max(tried, *leastPause(m_problem, *found, site));
        else
            most = tried - 1;
    }
    return least;
}

// What the later sites need is asked last: it hardly ever matters, and is hard to search.
void BestTimes::give(std::size_t site) {
    int apart = longestPause(site, roomForPauses(site), false);
    if (!findApart(site, apart, true))
        apart = longestPause(site, apart - 1, true);
    const auto alone = findApart(site, apart, false);
    SlotProblem before = m_problem;
    const int count = std::exchange(m_counts[site], 0);
    if (alone)
        for (const Slot& slot : *alone)
            place(slot, m_problem);
    if (alone && findApart(site, 0, true)) {
        m_slots.insert(m_slots.end(), alone->begin(), alone->end());
        return;
    }
    m_problem = std::move(before);
    m_counts[site] = count;
    giveOneByOne(site, apart);
}

void BestTimes::giveOneByOne(std::size_t site, int apart) {
    int start = m_problem.from - m_problem.from % minutesPerSlot;
    while (m_counts[site] > 0 && start < m_problem.dayEnd)
        if (!giveNext(site, apart, start))
            start += minutesPerSlot;
}

// Whether the site's next session begins then, so that all that is still to come can be.
bool BestTimes::giveNext(std::size_t site, int apart, int start) {
    for (const Modality modality : bothModalities) {
        const Slot slot{start, static_cast<int>(site), modality};
        if (!canBe(slot, apart, m_problem))
            continue;
        SlotProblem before = m_problem;
        place(slot, m_problem);
        --m_counts[site];
        if (findApart(site, apart, true)) {
            m_slots.push_back(slot);
            return true;
        }
        m_problem = std::move(before);
        ++m_counts[site];
    }
    return false;
}

} // namespace

std::optional<int> leastPause(const SlotProblem& problem, const std::vector<Slot>& slots,
                              std::size_t site) {
    std::optional<int> end = problem.sites[site].lastEnd;
    std::optional<int> least;
    const auto pauseUntil = [&](int until) {
        if (end)
            least = std::min(least.value_or(until - *end), until - *end);
    };
    bool any = false;
    for (const Slot& slot : slots) {
        if (slot.site != static_cast<int>(site))
            continue;
        pauseUntil(slot.start);
        end = slot.start + problem.length[slot.modality];
        any = true;
    }
    if (!any)
        return std::nullopt;
    pauseUntil(problem.dayEnd);
    return least;
}

SlotPlan layOut(const SlotProblem& problem) {
    SearchBudget budget{searchSteps};
    SlotPlan plan;
    plan.slots = BestTimes(problem, budget).find();
    plan.exact = !budget.spent;
    return plan;
}

} // namespace coolwarm
