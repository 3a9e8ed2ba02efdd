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
        : m_problem(problem),
          m_budget(budget),
          m_counts(problem.sites.size()),
          m_known(mostSessions(problem, budget)) {
        for (const Slot& slot : m_known)
            ++m_counts[static_cast<std::size_t>(slot.site)];
    }

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
    [[nodiscard]] bool giveAlone(std::size_t site, const std::vector<Slot>& alone);
    void giveOneByOne(std::size_t site, int apart);
    [[nodiscard]] bool giveNext(std::size_t site, int apart, int start);
    void giveKnown(std::size_t site);
    /// The site's sessions so far apart.
    [[nodiscard]] Found findAlone(std::size_t site, int apart) const;
    /// Whether there are those and all of the later ones; then they are known.
    [[nodiscard]] bool findAll(std::size_t site, int apart);
    [[nodiscard]] Found find(const std::vector<SiteTarget>& targets) const;
    [[nodiscard]] int longestPause(std::size_t site, int most, bool withLater);
    [[nodiscard]] int roomForPauses(std::size_t site) const;

    SlotProblem m_problem; ///< without what has its time
    SearchBudget& m_budget;
    std::vector<int> m_counts; ///< still to be given
    std::vector<Slot> m_known; ///< a way to give all of them
    std::vector<Slot> m_slots;
};

BestTimes::Found BestTimes::find(const std::vector<SiteTarget>& targets) const {
    return SlotSearch(m_problem, m_budget).find(targets);
}

BestTimes::Found BestTimes::findAlone(std::size_t site, int apart) const {
    std::vector<SiteTarget> targets(m_counts.size());
    targets[site] = {m_counts[site], apart};
    return find(targets);
}

bool BestTimes::findAll(std::size_t site, int apart) {
    std::vector<SiteTarget> targets(m_counts.size());
    for (std::size_t each = site; each < m_counts.size(); ++each) {
        targets[each].count = m_counts[each];
        if (m_counts[each] < std::ssize(m_problem.sites[each].pinned))
            return false;
    }
    targets[site].apart = apart;
    auto found = find(targets);
    if (found)
        m_known = *std::move(found);
    return found.has_value();
}

int BestTimes::roomForPauses(std::size_t site) const {
    const auto& before = m_problem.sites[site].lastEnd;
    const int shortest = std::min(m_problem.length.ice, m_problem.length.heat);
    const int pauses = m_counts[site] + (before ? 1 : 0);
    const int room = m_problem.dayEnd - before.value_or(m_problem.from);
    return std::max(0, (room - m_counts[site] * shortest) / pauses);
}

// No pause at all is always possible, and is left at that where there is no more budget.
int BestTimes::longestPause(std::size_t site, int most, bool withLater) {
    int least = 0;
    while (least < most && m_budget.steps > 0) {
        const int tried = least + (most - least + 1) / 2;
        const Found alone = withLater ? std::nullopt : findAlone(site, tried);
        if (alone)
            least = std::max(tried, *leastPause(m_problem, *alone, site));
        else if (withLater && findAll(site, tried))
            least = std::max(tried, *leastPause(m_problem, m_known, site));
        else
            most = tried - 1;
    }
    return least;
}

// What the later sites need is asked last: it hardly ever matters, and is hard to search.
void BestTimes::give(std::size_t site) {
    int apart = longestPause(site, roomForPauses(site), false);
    if (!findAll(site, apart))
        apart = longestPause(site, apart - 1, true);
    const Found alone = findAlone(site, apart);
    if (!alone || !giveAlone(site, *alone))
        giveOneByOne(site, apart);
    giveKnown(site);
}

bool BestTimes::giveAlone(std::size_t site, const std::vector<Slot>& alone) {
    SlotProblem before = m_problem;
    const int count = std::exchange(m_counts[site], 0);
    for (const Slot& slot : alone)
        place(slot, m_problem);
    if (findAll(site, 0)) {
        m_slots.insert(m_slots.end(), alone.begin(), alone.end());
        return true;
    }
    m_problem = std::move(before);
    m_counts[site] = count;
    return false;
}

void BestTimes::giveOneByOne(std::size_t site, int apart) {
    int start = m_problem.from - m_problem.from % minutesPerSlot;
    while (m_counts[site] > 0 && start < m_problem.dayEnd && !m_budget.spent)
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
        if (findAll(site, apart)) {
            m_slots.push_back(slot);
            return true;
        }
        m_problem = std::move(before);
        ++m_counts[site];
    }
    return false;
}

// What was given up before the best was found is given as it is known, and never left out.
void BestTimes::giveKnown(std::size_t site) {
    const auto isHere = [&](const Slot& slot) { return slot.site == static_cast<int>(site); };
    for (const Slot& slot : std::exchange(m_known, {}))
        if (!isHere(slot) || m_counts[site] == 0)
            m_known.push_back(slot);
        else {
            place(slot, m_problem);
            m_slots.push_back(slot);
        }
    m_counts[site] = 0;
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

bool keepsPinned(const SlotProblem& problem, const SlotPlan& plan) {
    for (int site = 0; site < std::ssize(problem.sites); ++site)
        for (const PinnedSlot& pin : problem.sites[static_cast<std::size_t>(site)].pinned)
            if (std::ranges::count(plan.slots, Slot{pin.start, site, pin.modality}) == 0)
                return false;
    return true;
}

SlotPlan layOut(const SlotProblem& problem) {
    SearchBudget budget{searchSteps};
    SlotPlan plan;
    plan.slots = BestTimes(problem, budget).find();
    plan.exact = !budget.spent;
    return plan;
}

} // namespace coolwarm
