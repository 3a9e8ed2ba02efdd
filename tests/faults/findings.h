// SPDX-License-Identifier: MIT
// What a sweep over many faults has found, and the figures it is told in.
#pragma once

#include "tests/faults/fault.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace coolwarm::test {

/// Where in a sweep something was seen.
struct Case {
    Fault fault;
    std::uint64_t seed = 0; ///< of what arrived of it
};

/// Fails the running test at the first findings, and tells how many there were. When it goes away
/// it leaves its figures with the test, for Figures.
class Findings {
public:
    Findings() = default;
    ~Findings();
    Findings(const Findings&) = delete;
    Findings& operator=(const Findings&) = delete;

    void expect(bool holds, const Case& at, const std::string& words);
    void expect(bool holds, const std::string& words);
    void countFault() { ++m_faults; }
    void countKill() { ++m_kills; }
    void countFacts(std::uint64_t facts) { m_facts += facts; }
    [[nodiscard]] std::uint64_t count() const { return m_count; }

private:
    std::uint64_t m_count = 0;
    std::uint64_t m_faults = 0;
    std::uint64_t m_kills = 0;
    std::uint64_t m_facts = 0;
};

/// Adds up what every test's Findings left, and prints it in one line at the end.
class Figures final : public testing::EmptyTestEventListener {
public:
    void OnTestEnd(const testing::TestInfo& test) override;
    void OnTestProgramEnd(const testing::UnitTest& all) override;

private:
    std::uint64_t m_findings = 0;
    std::uint64_t m_faults = 0;
    std::uint64_t m_kills = 0;
    std::uint64_t m_facts = 0;
};

/// A number from the environment, for longer runs; `usual` without it.
[[nodiscard]] std::uint64_t numberFrom(const char* variable, std::uint64_t usual);

} // namespace coolwarm::test
