// SPDX-License-Identifier: MIT
// A person's computer on the test bench: engine, log, clocks and zone, all moved by hand.
#pragma once

#include "core/engine/engine.h"
#include "tests/support/event_kind.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_zone.h"
#include "tests/support/log_home.h"
#include "tests/support/moments.h"

#include <memory>
#include <vector>

namespace coolwarm::test {

/// Begins on `monday`, an hour after power-on, unless told otherwise.
class Bench {
public:
    explicit Bench(LogHome& home, sys_seconds start = monday, FakeZone place = FakeZone());
    Bench(const Bench&) = delete; // the engine refers to the zone
    Bench& operator=(const Bench&) = delete;

    FakeClock clock;
    FakeZone zone;

    [[nodiscard]] Engine& engine() { return *m_engine; }
    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] Reading now() const { return clock.now(); }

    Result apply(const Command& command) { return m_engine->apply(command, clock.now()); }
    /// What the heartbeat tells now.
    [[nodiscard]] std::vector<EventKind> tick();
    [[nodiscard]] Status status() { return status(Site::lowerBack()); }
    [[nodiscard]] Status status(const Site& site) { return m_engine->status(site, clock.now()); }

    void advance(Millis by) { clock.advance(by); }
    /// The program ends and is started again: a new engine on the same log.
    void restart();
    /// The computer is off for `off`; then it and the program start again.
    void reboot(Millis off);

    /// The session as the log has it.
    [[nodiscard]] StoredSession stored(const SessionId& id) { return m_store->session(id).value(); }

    /// Starts at "Lower back", with the skin question answered, and returns the session. Throws
    /// std::logic_error when that is refused, as the two below do.
    Session start(Modality modality, minutes length, const Site& site = Site::lowerBack());
    /// Starts, lets the whole length pass and confirms at once; returns the closed session.
    Session timed(Modality modality, minutes length, const Site& site = Site::lowerBack());
    /// To undo the newest step, or to make again what was undone last: of one session, or of all.
    [[nodiscard]] Undo undo(const std::optional<SessionId>& of = std::nullopt);
    [[nodiscard]] Redo redo(const std::optional<SessionId>& of = std::nullopt);
    /// Carries out a command that has to be allowed and returns the session of its change.
    Session must(const Command& command);

private:
    LogHome& m_home;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;
};

/// A bench on a real SQLite file.
struct FileBench : private SqliteHome, public Bench {
    explicit FileBench(sys_seconds start = monday, FakeZone place = FakeZone(),
                       std::chrono::milliseconds patience = {})
        : SqliteHome(patience), Bench(static_cast<SqliteHome&>(*this), start, std::move(place)) {}

    using SqliteHome::folder;
    using SqliteHome::open;
};

} // namespace coolwarm::test
