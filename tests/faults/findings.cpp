// SPDX-License-Identifier: MIT
// Tells the first findings of a sweep in full and counts the others.
#include "tests/faults/findings.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

namespace coolwarm::test {

namespace {

constexpr std::uint64_t toldInFull = 5;

constexpr const char* findingsKey = "findings";
constexpr const char* faultsKey = "faults";
constexpr const char* killsKey = "kills";
constexpr const char* factsKey = "facts";

std::uint64_t propertyOf(const testing::TestResult& result, std::string_view key) {
    for (int at = 0; at < result.test_property_count(); ++at)
        if (result.GetTestProperty(at).key() == key)
            return std::stoull(result.GetTestProperty(at).value());
    return 0;
}

} // namespace

Findings::~Findings() {
    if (m_count > toldInFull)
        ADD_FAILURE() << "... and " << m_count - toldInFull << " findings more";
    testing::Test::RecordProperty(findingsKey, std::to_string(m_count));
    testing::Test::RecordProperty(faultsKey, std::to_string(m_faults));
    testing::Test::RecordProperty(killsKey, std::to_string(m_kills));
    testing::Test::RecordProperty(factsKey, std::to_string(m_facts));
}

void Findings::expect(bool holds, const Case& at, const std::string& words) {
    if (!holds)
        expect(false, testing::PrintToString(at.fault.kind) + " at operation " +
                          std::to_string(at.fault.at) + ", seed " + std::to_string(at.seed) + ": " +
                          words);
}

void Findings::expect(bool holds, const std::string& words) {
    if (holds)
        return;
    if (++m_count <= toldInFull)
        ADD_FAILURE() << words;
}

void Figures::OnTestEnd(const testing::TestInfo& test) {
    const testing::TestResult& result = *test.result();
    m_findings += propertyOf(result, findingsKey);
    m_faults += propertyOf(result, faultsKey);
    m_kills += propertyOf(result, killsKey);
    m_facts += propertyOf(result, factsKey);
}

void Figures::OnTestProgramEnd(const testing::UnitTest&) {
    std::cout << "kills " << m_kills << ", facts confirmed " << m_facts << ", injected faults "
              << m_faults << ", findings " << m_findings << '\n';
}

std::uint64_t numberFrom(const char* variable, std::uint64_t usual) {
    const char* text = std::getenv(variable);
    return text == nullptr || *text == '\0' ? usual : std::stoull(text);
}

} // namespace coolwarm::test
