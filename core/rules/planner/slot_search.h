// SPDX-License-Identifier: MIT
// Finds the earliest way to have so many sessions at each site of a day, so far apart.
#pragma once

#include "core/rules/planner/free_time.h"

#include <cstdint>
#include <optional>
#include <unordered_set>
#include <vector>

namespace coolwarm {

/// What is asked of one site: how many sessions, and how many minutes at least between the end of
/// one and the next, and between the last end and the end of the day.
struct SiteTarget {
    int count = 0;
    int apart = 0;
};

/// How much work searches may do together.
struct SearchBudget {
    int steps = 0;
    bool spent = false; ///< a search was given up: what it did not find may exist all the same
};

/// Tries the orders of the sessions, each as early as it can be: for a given order nothing is
/// gained by waiting. Orders are tried by start, then site, then ice before heat, so that the first
/// that succeeds is the smallest by that from its first session on. Sessions that are pinned stand
/// at their times among the others, which begin around them.
class SlotSearch {
public:
    /// Keeps both.
    SlotSearch(const SlotProblem& problem, SearchBudget& budget);

    /// The earliest solution; nothing where there is none or where the budget is spent. Sites
    /// without a target have no sessions; the time of what is pinned there is kept all the same.
    [[nodiscard]] std::optional<std::vector<Slot>> find(const std::vector<SiteTarget>& targets);
    /// The most sessions of a site if it were alone.
    [[nodiscard]] int mostAlone(std::size_t site);
    /// More than that the free time does not hold, when each site has at most so many.
    [[nodiscard]] int mostInTime(const std::vector<int>& alone) const;

private:
    /// A site as it is once some of its sessions have been placed.
    struct Site {
        PerModality<int> readyAt; ///< by rests, gap and pause
        PerModality<int> most;
        std::optional<Modality> last;
        int left = 0;           ///< sessions still to be placed
        std::size_t pinned = 0; ///< how many of the pinned ones have been placed

        friend bool operator==(const Site&, const Site&) = default;
    };
    struct Candidate {
        Slot slot;
        int end = 0;
    };

    [[nodiscard]] Site siteBefore(std::size_t site) const;
    void setTailsOf(std::size_t site);
    [[nodiscard]] bool pinsFit() const;
    [[nodiscard]] int latestPin(std::size_t site, Modality modality, int until) const;
    /// The pinned ones of the site that are still to be placed.
    [[nodiscard]] PerModality<int> pinsLeft(std::size_t site) const;
    /// Whether each of them can still be.
    [[nodiscard]] bool canBePinned(std::size_t site, int from) const;
    [[nodiscard]] bool allows(std::size_t site, Modality modality) const;
    [[nodiscard]] bool looksLikeEarlier(std::size_t site) const;
    /// Adds what may be next at the site to m_next; false where it cannot have its sessions any
    /// more.
    [[nodiscard]] bool addCandidates(std::size_t site, int from, int& finish);
    /// The least minutes that so many sessions take, when there can be so many of each.
    [[nodiscard]] int leastTime(int count, const PerModality<int>& most) const;
    [[nodiscard]] bool addAllCandidates(int from);
    void place(const Candidate& candidate);
    [[nodiscard]] bool fill(int from, int sessions);
    [[nodiscard]] bool tryNext(std::size_t first, int sessions);

    const SlotProblem& m_problem;
    FreeTime m_time;
    SearchBudget& m_budget;
    int m_stepsHere = 0; ///< of one search
    int m_needed = 0;    ///< the least minutes of all that is still to be placed
    std::vector<SiteTarget> m_targets;
    std::vector<Site> m_sites;
    std::vector<std::vector<int>> m_tails; ///< by site: the latest start with n still to be placed
    std::vector<Slot> m_placed;
    std::vector<Candidate> m_next; ///< of each step, one after the other
    std::uint64_t m_key = 0;       ///< of what is still to be placed, and from when it can be
    std::unordered_set<std::uint64_t> m_failed; ///< the keys that led nowhere
};

} // namespace coolwarm
