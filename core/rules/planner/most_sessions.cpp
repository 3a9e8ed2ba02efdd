// SPDX-License-Identifier: MIT
// Tries totals from the most that each site could have alone downwards.
#include "core/rules/planner/most_sessions.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace coolwarm {

namespace {

class MostSessions {
public:
    MostSessions(const SlotProblem& problem, SearchBudget& budget)
        : m_problem(problem),
          m_budget(budget),
          m_search(problem, budget),
          m_targets(problem.sites.size()) {
        for (std::size_t site = 0; site < m_targets.size(); ++site)
            m_alone.push_back(m_search.mostAlone(site));
    }

    std::vector<Slot> find() {
        const int all = std::accumulate(m_alone.begin(), m_alone.end(), 0);
        if (findTotal(0, all))
            return std::move(m_found);
        const int many = findMany();
        const int most = std::min(all - 1, m_search.mostInTime(m_alone));
        for (int total = most; total >= many && !m_budget.spent; --total)
            if (findTotal(0, total))
                break;
        return std::move(m_found);
    }

private:
    [[nodiscard]] int pinnedAt(std::size_t site) const {
        return static_cast<int>(m_problem.sites[site].pinned.size());
    }
    [[nodiscard]] bool findTotal(std::size_t site, int total);
    int findMany();
    [[nodiscard]] bool findThese() {
        auto found = m_search.find(m_targets);
        if (found)
            m_found = *std::move(found);
        return found.has_value();
    }

    const SlotProblem& m_problem;
    SearchBudget& m_budget;
    SlotSearch m_search;
    std::vector<SiteTarget> m_targets;
    std::vector<int> m_alone;
    std::vector<Slot> m_found; ///< the last that was found
};

// All ways to have `total` sessions from this site on, those with most at the first sites first.
bool MostSessions::findTotal(std::size_t site, int total) {
    if (site == m_alone.size())
        return total == 0 && findThese();
    const auto after = m_alone.begin() + static_cast<std::ptrdiff_t>(site) + 1;
    const int others = std::accumulate(after, m_alone.end(), 0);
    for (int count = std::min(m_alone[site], total);
         count >= std::max(pinnedAt(site), total - others) && !m_budget.spent; --count) {
        m_targets[site].count = count;
        if (findTotal(site + 1, total - count))
            return true;
        m_budget.spent = m_budget.spent || m_budget.steps <= 0;
    }
    return false;
}

// What is pinned, and one more at a site after the other for as long as there is one: not always
// the most.
int MostSessions::findMany() {
    int total = 0;
    for (std::size_t site = 0; site < m_targets.size(); ++site)
        total += m_targets[site].count = pinnedAt(site);
    if (!findThese())
        return 0;
    for (bool grows = true; std::exchange(grows, false);)
        for (std::size_t site = 0; site < m_alone.size(); ++site) {
            if (m_targets[site].count == m_alone[site])
                continue;
            ++m_targets[site].count;
            const bool fits = findThese();
            m_targets[site].count -= fits ? 0 : 1;
            total += fits ? 1 : 0;
            grows = grows || fits;
        }
    return total;
}

} // namespace

std::vector<Slot> mostSessions(const SlotProblem& problem, SearchBudget& budget) {
    return MostSessions(problem, budget).find();
}

} // namespace coolwarm
