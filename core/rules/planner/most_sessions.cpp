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
        : m_budget(budget), m_search(problem, budget), m_targets(problem.sites.size()) {
        for (std::size_t site = 0; site < m_targets.size(); ++site)
            m_alone.push_back(m_search.mostAlone(site));
    }

    std::vector<int> find() {
        const int all = std::accumulate(m_alone.begin(), m_alone.end(), 0);
        if (findTotal(0, all))
            return counts();
        const int many = findMany();
        const auto counted = m_targets;
        for (int total = all - 1; total >= many && !m_budget.spent; --total)
            if (findTotal(0, total))
                return counts();
        m_targets = counted;
        return counts();
    }

private:
    [[nodiscard]] bool findTotal(std::size_t site, int total);
    int findMany();
    [[nodiscard]] std::vector<int> counts() const {
        std::vector<int> counts;
        for (const SiteTarget& target : m_targets)
            counts.push_back(target.count);
        return counts;
    }

    SearchBudget& m_budget;
    SlotSearch m_search;
    std::vector<SiteTarget> m_targets;
    std::vector<int> m_alone;
};

// All ways to have `total` sessions from this site on, those with most at the first sites first.
bool MostSessions::findTotal(std::size_t site, int total) {
    if (site == m_alone.size())
        return total == 0 && m_search.find(m_targets).has_value();
    const auto after = m_alone.begin() + static_cast<std::ptrdiff_t>(site) + 1;
    const int others = std::accumulate(after, m_alone.end(), 0);
    for (int count = std::min(m_alone[site], total);
         count >= std::max(0, total - others) && !m_budget.spent; --count) {
        m_targets[site].count = count;
        if (findTotal(site + 1, total - count))
            return true;
    }
    return false;
}

// One more at a site after the other, for as long as there is one: not always the most.
int MostSessions::findMany() {
    int total = 0;
    for (SiteTarget& target : m_targets)
        target.count = 0;
    for (bool grows = true; std::exchange(grows, false);)
        for (std::size_t site = 0; site < m_alone.size(); ++site) {
            if (m_targets[site].count == m_alone[site])
                continue;
            ++m_targets[site].count;
            const bool fits = m_search.find(m_targets).has_value();
            m_targets[site].count -= fits ? 0 : 1;
            total += fits ? 1 : 0;
            grows = grows || fits;
        }
    return total;
}

} // namespace

std::vector<int> mostSessions(const SlotProblem& problem, SearchBudget& budget) {
    return MostSessions(problem, budget).find();
}

} // namespace coolwarm
