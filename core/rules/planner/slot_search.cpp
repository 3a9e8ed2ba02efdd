// SPDX-License-Identifier: MIT
// Searches the orders of a day's sessions, and leaves out what cannot or need not be tried.
#include "core/rules/planner/slot_search.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace coolwarm {

namespace {

bool isSmaller(const Slot& left, const Slot& right) {
    return std::tuple(left.start, left.site, left.modality) <
           std::tuple(right.start, right.site, right.modality);
}

// Mixes a number into a key, so that two states share one by chance in 2^64 (splitmix64).
void mix(std::uint64_t& key, int number) {
    key += static_cast<std::uint64_t>(number) + 0x9e3779b97f4a7c15U;
    key = (key ^ (key >> 30U)) * 0xbf58476d1ce4e5b9U;
    key = (key ^ (key >> 27U)) * 0x94d049bb133111ebU;
    key ^= key >> 31U;
}

} // namespace

SlotSearch::SlotSearch(const SlotProblem& problem, SearchBudget& budget)
    : m_problem(problem), m_time(problem), m_budget(budget), m_tails(problem.sites.size()) {}

// Where none is pinned, each fewer can be as well. A pinned one may need another before it that
// keeps the turn, and so be possible with two more and not with one.
int SlotSearch::mostAlone(std::size_t site) {
    std::vector<SiteTarget> targets(m_problem.sites.size());
    int& count = targets[site].count;
    const auto& pins = m_problem.sites[site].pinned;
    if (pins.empty()) {
        do
            ++count;
        while (find(targets));
        return count - 1;
    }
    count = static_cast<int>(pins.size());
    for (const Modality modality : bothModalities)
        count +=
            std::min(m_problem.sites[site].most[modality], m_time.most(modality, m_problem.from));
    while (count > std::ssize(pins) && !find(targets))
        --count;
    return count;
}

int SlotSearch::mostInTime(const std::vector<int>& alone) const {
    const int shortest = std::min(m_problem.length.ice, m_problem.length.heat);
    auto most = m_time.left(m_problem.from) / std::max(1, shortest);
    for (const SlotSite& site : m_problem.sites)
        most += static_cast<int>(site.pinned.size());
    return std::min(std::accumulate(alone.begin(), alone.end(), 0), most);
}

std::optional<std::vector<Slot>> SlotSearch::find(const std::vector<SiteTarget>& targets) {
    m_targets = targets;
    m_sites.clear();
    m_placed.clear();
    m_next.clear();
    m_failed.clear();
    int sessions = 0;
    if (!pinsFit())
        return std::nullopt;
    for (std::size_t site = 0; site < targets.size(); ++site) {
        m_sites.push_back(siteBefore(site));
        setTailsOf(site);
        sessions += targets[site].count;
    }
    m_stepsHere = std::max(3 * sessions + 10, m_budget.steps / 2); // a hard question leaves some
    const int before = m_stepsHere;
    const bool found = fill(m_problem.from, sessions);
    m_budget.steps -= before - m_stepsHere;
    return found ? std::optional(m_placed) : std::nullopt;
}

SlotSearch::Site SlotSearch::siteBefore(std::size_t site) const {
    const SlotSite& given = m_problem.sites[site];
    Site state{given.readyAt, given.most, given.last, m_targets[site].count};
    for (const Modality modality : bothModalities) {
        int& ready = state.readyAt[modality];
        if (const auto& ended = given.endedAt[otherThan(modality)])
            ready = std::max(ready, *ended + m_problem.gap);
        if (given.lastEnd)
            ready = std::max(ready, *given.lastEnd + m_targets[site].apart);
        if (!uses(given.pattern, modality))
            state.most[modality] = 0;
    }
    return state;
}

// Any two neighbours are `apart`, and of three one modality comes twice and rests between. So the
// n-th session from the end starts at the latest where that leaves room for those after it.
void SlotSearch::setTailsOf(std::size_t site) {
    const PerModality<int> most = m_sites[site].most;
    const int apart = m_targets[site].apart;
    const auto count = static_cast<std::size_t>(m_targets[site].count);
    std::vector<int>& tails = m_tails[site];
    tails.assign(count + 1, FreeTime::never);
    const bool both = most.ice > 0 && most.heat > 0;
    const int round = std::min(m_problem.length.ice + m_problem.rest.ice,
                               m_problem.length.heat + m_problem.rest.heat);
    for (std::size_t n = 1; n <= count; ++n) {
        tails[n] = -FreeTime::never;
        for (const Modality modality : bothModalities) {
            if (most[modality] <= 0)
                continue;
            const int length = m_problem.length[modality];
            int until = (n == 1 ? m_problem.dayEnd : tails[n - 1]) - apart - length;
            if (!both && n > 1)
                until = std::min(until, tails[n - 1] - m_problem.rest[modality] - length);
            if (both && n > 2)
                until = std::min(until, tails[n - 2] - round);
            tails[n] = std::max(
                {tails[n], m_time.startUntil(modality, until), latestPin(site, modality, until)});
        }
    }
}

// In the free time that all of them share; that no two lie in one another shows when they are
// placed.
bool SlotSearch::pinsFit() const {
    for (std::size_t site = 0; site < m_targets.size(); ++site) {
        const auto& pins = m_problem.sites[site].pinned;
        if (m_targets[site].count > 0 && m_targets[site].count < std::ssize(pins))
            return false;
        for (const PinnedSlot& pin : pins)
            if (std::ranges::none_of(m_problem.free, [&](const FreeSpan& span) {
                    return span.from <= pin.start &&
                           pin.start + m_problem.length[pin.modality] <= span.to;
                }))
                return false;
    }
    return true;
}

int SlotSearch::latestPin(std::size_t site, Modality modality, int until) const {
    int latest = -FreeTime::never;
    for (const PinnedSlot& pin : m_problem.sites[site].pinned)
        if (pin.modality == modality && pin.start <= until)
            latest = pin.start;
    return latest;
}

PerModality<int> SlotSearch::pinsLeft(std::size_t site) const {
    const auto& pins = m_problem.sites[site].pinned;
    PerModality<int> left;
    for (std::size_t at = m_sites[site].pinned; at < pins.size(); ++at)
        ++left[pins[at].modality];
    return left;
}

bool SlotSearch::canBePinned(std::size_t site, int from) const {
    const Site& here = m_sites[site];
    const auto& pins = m_problem.sites[site].pinned;
    const PerModality<int> left = pinsLeft(site);
    for (std::size_t at = here.pinned; at < pins.size(); ++at) {
        const Modality modality = pins[at].modality;
        const int end = pins[at].start + m_problem.length[modality];
        if (pins[at].start < std::max(from, here.readyAt[modality]) ||
            end + m_targets[site].apart > m_problem.dayEnd)
            return false;
    }
    return left.ice <= here.most.ice && left.heat <= here.most.heat &&
           left.ice + left.heat <= here.left;
}

bool SlotSearch::allows(std::size_t site, Modality modality) const {
    const Site& here = m_sites[site];
    return here.most[modality] > 0 &&
           (m_problem.sites[site].pattern != PlanPattern::Alternate || here.last != modality ||
            here.most[otherThan(modality)] <= 0);
}

bool SlotSearch::looksLikeEarlier(std::size_t site) const {
    for (std::size_t other = 0; other < site; ++other)
        if (m_sites[other] == m_sites[site] && m_targets[other].apart == m_targets[site].apart &&
            m_problem.sites[other].pattern == m_problem.sites[site].pattern &&
            m_problem.sites[other].pinned == m_problem.sites[site].pinned)
            return true;
    return false;
}

// `finish` is by when a session here can be over, whichever it is: a session that starts only
// afterwards need not be tried as the next, because that one could come before it. Where the next
// one here may be pinned, only what starts after that need not be tried.
bool SlotSearch::addCandidates(std::size_t site, int from, int& finish) {
    const Site& here = m_sites[site];
    const int apart = m_targets[site].apart;
    const PerModality<int> pins = pinsLeft(site);
    const int pinned = pins.ice + pins.heat;
    int first = FreeTime::never;
    int over = 0;
    PerModality<int> most; // beside the pinned ones
    const auto add = [&](int start, Modality modality) {
        if (!allows(site, modality))
            return;
        const int end = start + m_problem.length[modality];
        first = std::min(first, start);
        over = std::max(over, end);
        m_next.push_back({{start, static_cast<int>(site), modality}, end});
    };
    for (const Modality modality : bothModalities) {
        const int left = here.left > pinned ? here.most[modality] - pins[modality] : 0;
        int start = FreeTime::never;
        if (left > 0)
            start = m_time.startFrom(modality, std::max(from, here.readyAt[modality]));
        if (start + m_problem.length[modality] + apart > m_problem.dayEnd)
            start = FreeTime::never;
        mix(m_key, start);
        mix(m_key, here.most[modality]);
        if (start == FreeTime::never)
            continue;
        most[modality] = std::min(left, m_time.most(modality, start));
        add(start, modality);
    }
    if (pinned > 0) {
        const PinnedSlot& pin = m_problem.sites[site].pinned[here.pinned];
        add(pin.start, pin.modality);
        over = pin.start + 1;
    }
    m_needed += leastTime(here.left - pinned, most);
    mix(m_key, here.left * 3 + (here.last ? 1 + static_cast<int>(*here.last) : 0));
    mix(m_key, pinned);
    finish = std::min(finish, over);
    return first < FreeTime::never && most.ice + most.heat + pinned >= here.left &&
           first <= m_tails[site][static_cast<std::size_t>(here.left)] && canBePinned(site, from);
}

int SlotSearch::leastTime(int count, const PerModality<int>& most) const {
    const Modality quick =
        m_problem.length.heat < m_problem.length.ice ? Modality::Heat : Modality::Ice;
    const int quicks = std::min(count, most[quick]);
    return quicks * m_problem.length[quick] + (count - quicks) * m_problem.length[otherThan(quick)];
}

bool SlotSearch::addAllCandidates(int from) {
    const std::size_t first = m_next.size();
    int finish = FreeTime::never;
    m_needed = 0;
    m_key = 0;
    for (std::size_t site = 0; site < m_sites.size(); ++site) {
        const std::size_t before = m_next.size();
        mix(m_key, static_cast<int>(site));
        if (m_sites[site].left == 0)
            continue;
        if (!addCandidates(site, from, finish))
            return false;
        if (looksLikeEarlier(site))
            m_next.resize(before);
    }
    if (m_needed > m_time.left(from))
        return false;
    const auto begin = m_next.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = std::remove_if(
        begin, m_next.end(), [&](const Candidate& each) { return each.slot.start >= finish; });
    m_next.erase(end, m_next.end());
    std::sort(begin, m_next.end(), [](const Candidate& left, const Candidate& right) {
        return isSmaller(left.slot, right.slot);
    });
    return true;
}

void SlotSearch::place(const Candidate& candidate) {
    const Modality modality = candidate.slot.modality;
    const Modality other = otherThan(modality);
    const auto index = static_cast<std::size_t>(candidate.slot.site);
    const PlanPattern pattern = m_problem.sites[index].pattern;
    const int apart = m_targets[index].apart;
    Site& site = m_sites[index];
    const auto& pins = m_problem.sites[index].pinned;
    if (site.pinned < pins.size() && pins[site.pinned].start == candidate.slot.start)
        ++site.pinned;
    --site.left;
    --site.most[modality];
    site.readyAt[modality] = candidate.end + std::max(m_problem.rest[modality], apart);
    site.readyAt[other] =
        std::max(site.readyAt[other], candidate.end + std::max(m_problem.gap, apart));
    site.last = modality;
    if ((pattern == PlanPattern::IceThenHeat && modality == Modality::Heat) ||
        (pattern == PlanPattern::HeatThenIce && modality == Modality::Ice))
        site.most[other] = 0;
    m_placed.push_back(candidate.slot);
}

bool SlotSearch::fill(int from, int sessions) {
    if (sessions == 0)
        return true;
    if (--m_stepsHere < 0) {
        m_budget.spent = true;
        return false;
    }
    const std::size_t first = m_next.size();
    const bool canBe = addAllCandidates(from);
    const std::uint64_t key = m_key;
    const bool found = canBe && !m_failed.contains(key) && tryNext(first, sessions);
    m_next.resize(first);
    if (canBe && !found && !m_budget.spent)
        m_failed.insert(key);
    return found;
}

bool SlotSearch::tryNext(std::size_t first, int sessions) {
    const std::size_t last = m_next.size();
    for (std::size_t each = first; each < last; ++each) {
        const Candidate candidate = m_next[each];
        const auto site = static_cast<std::size_t>(candidate.slot.site);
        const Site before = m_sites[site];
        place(candidate);
        if (fill(candidate.end, sessions - 1))
            return true;
        m_placed.pop_back();
        m_sites[site] = before;
    }
    return false;
}

} // namespace coolwarm
