// SPDX-License-Identifier: MIT
// A program that is killed at random moments, and starts again on the log it left behind.
#include "tests/faults/acts.h"
#include "tests/faults/findings.h"
#include "tests/faults/log_look.h"
#include "tests/faults/worker_process.h"

#include <gtest/gtest.h>

#include <iostream>

namespace coolwarm::test {
namespace {

using std::chrono::microseconds;

constexpr std::uint64_t killsOfALog = 25; // a longer log only takes longer to look at
constexpr std::uint64_t stepsToAFact = 500;

/// A log whose programs are killed, and its twin: the same acts on a log to which nothing happens.
class KilledLog {
public:
    KilledLog(const Beginning& beginning, std::uint64_t seed, Findings& findings)
        : m_seed(seed), m_findings(findings) {
        for (const TempFolder* folder : {&m_folder, &m_twinFolder}) {
            std::filesystem::create_directory(*folder / "data");
            beginning.prepare(*folder / "data");
        }
        m_twin.emplace(m_twinFolder / "data", seed);
    }

    /// Starts a program, kills it, and looks at what it has left. False when that was wrong: there
    /// is nothing to go on with then.
    bool killOne(Draws& draws) {
        const std::uint64_t before = m_findings.count();
        WorkerProcess worker(m_folder / "data", std::to_string(m_seed));
        const bool atTheBeginning = draws.chance(25); // while it makes, opens or rolls back the log
        const std::size_t lines = atTheBeginning ? 0 : 1 + draws.below(40);
        expect(worker.readLines(lines, patience), "the program does not come forward");
        worker.letWork(microseconds{draws.below(atTheBeginning ? 8'000 : 1'000)});
        expect(worker.kill(), "the program has ended by itself");
        m_findings.countKill();
        for (const std::string& line : worker.lines())
            follow(line);
        compare();
        return m_findings.count() == before;
    }

    /// How often there was a journal: the program was inside a commit.
    [[nodiscard]] std::uint64_t insideCommits() const { return m_insideCommits; }

private:
    void expect(bool holds, const std::string& words) {
        m_findings.expect(holds, "seed " + std::to_string(m_seed) + ", step " +
                                     std::to_string(m_twin->next()) + ": " + words);
    }

    /// The twin does what the program says it has done.
    void follow(const std::string& line) {
        if (line == "opened") {
            m_opened = true;
            return;
        }
        const std::uint64_t number = std::stoull(line);
        const std::string act = line.substr(line.find(' ') + 1);
        while (m_twin->next() < number)
            expect(m_twin->step().empty(), "a fact is missing before " + line);
        expect(m_twin->next() == number, line + " was told twice");
        expect(m_twin->step() == act, "on an equal log it is not " + act);
        m_findings.countFacts(1);
    }

    /// The log says what the twin says, or that and the one fact more that the program could not
    /// tell any more.
    void compare() {
        const Image image = filesIn(m_folder / "data");
        m_insideCommits += image.count("coolwarm.db-journal");
        LogLooker looker;
        const Look& look = looker.look(image);
        expect(look.fault.empty(), look.fault);
        if (!look.fault.empty() || (look.content.empty() && !m_opened) || equalsTwin(look))
            return;
        for (std::uint64_t left = stepsToAFact; left > 0 && m_twin->step().empty();)
            --left;
        expect(equalsTwin(look), "a confirmed fact is lost, or half a fact is in the log");
    }

    [[nodiscard]] bool equalsTwin(const Look& look) const {
        return look.content == lookPlainly(m_twinFolder / "data").content;
    }

    std::uint64_t m_seed;
    Findings& m_findings;
    TempFolder m_folder;
    TempFolder m_twinFolder;
    std::optional<Story> m_twin;
    bool m_opened = false;
    std::uint64_t m_insideCommits = 0;
};

// COOLWARM_KILLS and COOLWARM_KILL_SEED make longer and other runs.
TEST(AKilledProgram, LosesNothingItHasConfirmedAndLeavesNothingHalf) {
    const std::uint64_t kills = numberFrom("COOLWARM_KILLS", 300);
    const std::uint64_t seed = numberFrom("COOLWARM_KILL_SEED", 20'260'302);
    std::cout << "seed " << seed << '\n';
    Draws draws(seed);
    Findings findings;
    std::uint64_t insideCommits = 0;
    for (std::uint64_t done = 0, log = 0; done < kills; ++log) {
        KilledLog killed(beginnings().at(log % beginnings().size()), seed + log, findings);
        bool goesOn = true;
        for (std::uint64_t one = 0; goesOn && one < killsOfALog && done < kills; ++one, ++done)
            goesOn = killed.killOne(draws);
        insideCommits += killed.insideCommits();
    }
    std::cout << insideCommits << " of " << kills << " kills left a journal\n";
    EXPECT_GT(insideCommits, 0U) << "no program was killed inside a commit: nothing is proven";
}

} // namespace
} // namespace coolwarm::test
