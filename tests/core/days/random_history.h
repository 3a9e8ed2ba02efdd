// SPDX-License-Identifier: MIT
// A random life: what somebody does, what befalls the clocks, and the program beside the naive
// rules after every step.
#pragma once

#include "tests/core/days/naive_rules.h"
#include "tests/support/bench.h"

#include <cstdint>
#include <map>
#include <string>

namespace coolwarm::test {

/// A small generator with the same numbers on every platform (splitmix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] std::uint64_t next();
    /// A whole number from `low` to `high`, both included.
    [[nodiscard]] long long between(long long low, long long high);
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }

private:
    std::uint64_t m_state;
};

/// How often each answer was given, to see that a generator reaches them all.
struct Tally {
    std::map<Reason, int> refused;
    std::map<std::size_t, int> allowed; ///< by index of the Command
    int alarms = 0;
    int restsChecked = 0; ///< starts that were measured in true time
};

/// One history on one log. Fails the running test at the first difference, with seed and steps.
class RandomHistory {
public:
    RandomHistory(LogHome& home, std::uint64_t seed, bool bootKnown = true);

    /// Lives that many steps; false when a difference was found.
    bool live(int steps, Tally& tally);

private:
    /// An end of a timed session in true time.
    struct TrueEnd {
        SessionId session;
        Modality modality;
        Site site;
        Ms at;
        Ms wallAhead;
        int boot;
        bool honest; ///< only the boot clock or a wall clock that never gained has counted since
        bool edited; ///< the log says something else by now
    };

    void step(Tally& tally);
    void doCommand(const Command& command, Tally& tally);
    void befallClocks();
    void passToBoundary();
    void pass(Ms by, const char* how);
    void beat(Tally& tally);

    [[nodiscard]] Command someCommand();
    [[nodiscard]] Command someStart();
    [[nodiscard]] Command someConfirm();
    [[nodiscard]] Command somePast();
    [[nodiscard]] Command someEdit();
    [[nodiscard]] SessionId someSession();

    void noteTrueEnds(const Command& command, const Result& result, Ms onBefore);
    void checkTrueRest(const StartRequest& request, Tally& tally);
    /// The open session, and the cards of one site after the other.
    void compareAll();
    void compareRestsBeside(const Site& site);
    void compareCard(const Status& status, Modality modality);
    void compareSession(const NaiveSession& session);
    void expect(bool same, const std::string& what);
    void note(const std::string& text) { m_story.push_back(text); }

    std::uint64_t m_seed;
    Dice m_dice;
    Bench m_bench;
    NaiveRules m_naive;
    std::vector<Site> m_sites;
    std::vector<TrueEnd> m_ends;
    std::optional<SessionId> m_told;
    std::optional<SessionId> m_changedMind; ///< whose change was undone last
    Undo m_undone;                          ///< what was wanted to be undone last
    std::vector<std::string> m_story;
    bool m_failed = false;
};

} // namespace coolwarm::test
