// SPDX-License-Identifier: MIT
// Makes every storage operation of a change fail in turn and checks what has to hold after each.
#include "tests/faults/sweep.h"

namespace coolwarm::test {

namespace {

constexpr std::uint64_t tornSeeds = 2;

/// Drawn for each moment at which the power goes: what of the unsynced arrived.
std::uint64_t powerSeeds() {
    return numberFrom("COOLWARM_POWER_SEEDS", 8);
}

} // namespace

void Sweep::losePower() {
    for (std::size_t at = 0; at <= m_scene.operations.size(); ++at) {
        const Fault fault{FaultKind::PowerGoes, at, 0};
        Attempt attempt(m_scene, fault);
        m_findings.countFault();
        for (std::uint64_t seed = 0; seed < powerSeeds(); ++seed) {
            const Look& look = lookAfterPowerLoss(attempt, seed);
            expectWholeOrNothing(look, {fault, seed});
            if (attempt.succeeded())
                expectIn(look, {fault, seed}, "a confirmed change is lost");
        }
    }
}

void Sweep::die() {
    for (std::size_t at = 0; at < m_scene.operations.size(); ++at) {
        const bool tears = m_scene.operations[at] == Operation::Write;
        for (std::uint64_t seed = 0; seed < (tears ? tornSeeds : 1); ++seed) {
            const Fault fault{FaultKind::Tears, at, seed};
            Attempt attempt(m_scene, fault);
            m_findings.countFault();
            expectWholeOrNothing(lookNow(attempt), {fault, seed});
            if (attempt.succeeded())
                expectIn(lookNow(attempt), {fault, seed}, "a confirmed change is lost");
        }
    }
}

void Sweep::fail() {
    for (const FaultKind kind :
         {FaultKind::Fails, FaultKind::FailsLate, FaultKind::DiskFull, FaultKind::StaysBroken})
        for (std::size_t at = 0; at < m_scene.operations.size(); ++at) {
            if (kind == FaultKind::DiskFull && m_scene.operations[at] != Operation::Write)
                continue;
            const Fault fault{kind, at, 0};
            Attempt attempt(m_scene, fault);
            m_findings.countFault();
            expectWholeOrNothing(lookNow(attempt), {fault, 0});
            goOn(attempt, {fault, 0});
        }
}

const Look& Sweep::lookNow(Attempt& attempt) {
    return m_looker.look(attempt.storage().disk().present());
}

const Look& Sweep::lookAfterPowerLoss(Attempt& attempt, std::uint64_t seed) {
    return m_looker.look(attempt.storage().disk().afterPowerLoss(seed));
}

void Sweep::expectWholeOrNothing(const Look& look, const Case& at) {
    m_findings.expect(look.fault.empty(), at, look.fault);
    m_findings.expect(!look.fault.empty() || isIn(look) || look.content == m_scene.before, at,
                      "half a change is in the log, or an older one is lost");
}

void Sweep::expectIn(const Look& look, const Case& at, const char* words) {
    m_findings.expect(look.fault.empty() && isIn(look), at, words + (" " + look.fault));
}

// Storage has failed once or for a while; from here on it works.
void Sweep::goOn(Attempt& attempt, const Case& at) {
    const bool in = isIn(lookNow(attempt));
    attempt.storage().relieve();
    if (!attempt.succeeded()) {
        m_findings.expect(!in || m_scene.before == m_scene.after ||
                              at.fault.at >= m_scene.commitPoint(),
                          at, "a change that failed is in the log: " + attempt.trouble());
        expectEngineToKnow(attempt, at);
        if (!in || !m_scene.command) // a program can open a log as often as it likes
            m_findings.expect(attempt.repeat(), at, "it cannot be made again");
    }
    expectIn(lookNow(attempt), at, "a confirmed change is not in the log");
    if (attempt.succeeded() || !in)
        for (const std::uint64_t seed : {0U, 4U})
            expectIn(lookAfterPowerLoss(attempt, seed), at, "lost when the power goes later");
    if (attempt.bench() != nullptr)
        m_findings.expect(attempt.bench()->apply(ConfirmBriefing{}).verdict.isAllowed(), at,
                          "the next change is refused");
}

void Sweep::expectEngineToKnow(Attempt& attempt, const Case& at) {
    if (!m_scene.command)
        return;
    Bench& bench = *attempt.bench();
    if (at.fault.kind == FaultKind::StaysBroken)
        bench.engine().refresh(); // until now the log could not be read
    m_findings.expect(bench.engine().open() == bench.store().openSession(), at,
                      "engine and log do not agree on what runs");
}

} // namespace coolwarm::test
