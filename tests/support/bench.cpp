// SPDX-License-Identifier: MIT
// Builds the bench, and does on it the few things that people do most.
#include "tests/support/bench.h"

#include "tests/support/commands.h"

#include <stdexcept>

namespace coolwarm::test {

Bench::Bench(LogHome& home, sys_seconds start, FakeZone place)
    : clock(start), zone(std::move(place)), m_home(home) {
    restart();
}

void Bench::restart() {
    m_engine.reset();
    m_store.reset();
    m_store = m_home.open();
    m_engine = std::make_unique<Engine>(*m_store, zone);
}

void Bench::reboot(Millis off) {
    clock.reboot(off);
    restart();
}

std::vector<EventKind> Bench::tick() {
    std::vector<EventKind> kinds;
    for (const Event& event : m_engine->tick(clock.now()))
        kinds.push_back(kindOf(event));
    return kinds;
}

Session Bench::must(const Command& command) {
    const Result result = apply(command);
    if (!result.verdict.isAllowed())
        throw std::logic_error("refused: " + wordOf(result.verdict.refusal().reason));
    return sessionIn(result.events.at(0)).value();
}

Undo Bench::undo(const std::optional<SessionId>& of) {
    return {m_store->lastStep(of).value_or(RevisionId{})};
}

Redo Bench::redo(const std::optional<SessionId>& of) {
    return {m_store->lastUndone(of).value_or(RevisionId{})};
}

Session Bench::start(Modality modality, minutes length, const Site& site) {
    return must(startAt(site, modality, length));
}

Session Bench::timed(Modality modality, minutes length, const Site& site) {
    start(modality, length, site);
    advance(length);
    return must(Confirm{});
}

} // namespace coolwarm::test
