// SPDX-License-Identifier: MIT
// The bridge on the test bench: a real log that can be made to fail, and clocks moved by hand.
#pragma once

#include "app/control/engine_bridge.h"
#include "app/control/timing/event_patience.h"
#include "core/log/ports/store_error.h"
#include "core/log/store/sqlite_store.h"
#include "tests/app/support/place.h"
#include "tests/support/commands.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_zone.h"
#include "tests/support/moments.h"
#include "tests/support/temp_folder.h"
#include "tests/support/there.h"

#include <QSignalSpy>

#include <optional>
#include <vector>

namespace coolwarm::test {

/// What EngineBridge::beatWanted asked for last.
[[nodiscard]] inline std::optional<Millis> lastWait(const QSignalSpy& beats) {
    return firstOf(lastOf(beats)).value<std::optional<Millis>>();
}

/// A real log whose disk fails when a test wants it to.
class FaultyStore final : public Store {
public:
    /// Waits as the program's window does.
    explicit FaultyStore(const std::filesystem::path& folder)
        : m_store(folder, [this] { return patience.next(); }) {}

    EventPatience patience;
    /// What the next calls fail with; nothing while the disk is well.
    std::optional<StoreError::Kind> atBegin;
    std::optional<StoreError::Kind> atCommit;
    std::optional<StoreError::Kind> atRead;
    /// Reads begin to fail so with the next commit: another program locks the log right after it.
    std::optional<StoreError::Kind> atReadAfterCommit;

    [[nodiscard]] LogIncident goAlong() { return m_store.goAlong(); }

    void heal() {
        atBegin.reset();
        atCommit.reset();
        atRead.reset();
        atReadAfterCommit.reset();
    }

    [[nodiscard]] std::unique_ptr<StoreWriter> begin(const Reading& now) override;
    [[nodiscard]] std::optional<StoredSession> openSession() override;
    [[nodiscard]] std::optional<StoredSession> session(const SessionId& id) override;
    [[nodiscard]] DiaryStore& diary() override {
        look();
        return m_store.diary();
    }
    [[nodiscard]] std::vector<Anchor> restEnds(Modality modality, const Site& site,
                                               const BootId& boot) override;
    [[nodiscard]] std::vector<Site> sitesThatMayRest(std::chrono::minutes rest,
                                                     const Reading& now) override;
    [[nodiscard]] std::optional<Anchor> deletedEnd(Modality modality, const Site& site) override;
    [[nodiscard]] std::optional<StoredSession> lastTimedAt(const Site& site,
                                                           const Reading& now) override;
    [[nodiscard]] std::optional<Session> overlapping(
        const Site& site, sys_seconds from, sys_seconds to,
        const std::optional<SessionId>& except) override;
    [[nodiscard]] PerModality<int> begunSince(const Site& site, sys_seconds since) override;
    [[nodiscard]] LatestTime latestWall() override;
    [[nodiscard]] LogMark mark() override;
    [[nodiscard]] bool endsAfter(sys_seconds moment) override;
    [[nodiscard]] Protocol protocol() override;
    [[nodiscard]] std::optional<Closing> lastClosing() override;
    [[nodiscard]] std::optional<Starting> lastStarting() override;
    [[nodiscard]] Choices choices() override;
    [[nodiscard]] std::vector<Site> sites() override;
    [[nodiscard]] std::optional<RevisionId> lastStep(const std::optional<SessionId>& of) override;
    [[nodiscard]] std::optional<RevisionId> lastUndone(const std::optional<SessionId>& of) override;
    [[nodiscard]] bool changedElsewhere() override;
    [[nodiscard]] std::optional<Revision> revision(const RevisionId& id) override;
    [[nodiscard]] std::optional<std::vector<Revision>> besides(const Revision& step) override {
        look();
        return m_store.besides(step);
    }
    [[nodiscard]] std::optional<StoredSession> sessionBefore(const Revision& step) override;
    [[nodiscard]] std::optional<Session> overlappingWith(const Revision& undone) override;

private:
    void look() const;

    SqliteStore m_store;
};

/// Begins on Monday, 2 March 2026, 08:00 UTC, an hour after power-on.
struct BridgeBench {
    explicit BridgeBench(sys_seconds start = utc("2026-03-02 08:00:00"),
                         const char* zoneRule = "UTC0", FakeZone where = FakeZone());
    BridgeBench(const BridgeBench&) = delete;
    BridgeBench& operator=(const BridgeBench&) = delete;

    /// Time goes by and the heart beats once.
    void advance(Millis by);
    /// Carries out a command that has to be done at once.
    void must(const Command& command);
    /// The closed sessions of the log, newest first, read from the file by another connection.
    [[nodiscard]] std::vector<Session> logged() const;
    /// The open session of the log, read in the same way.
    [[nodiscard]] std::optional<StoredSession> openSession() const;
    /// Another program on the same log.
    [[nodiscard]] Result elsewhere(const Command& command) const;

    Place place;
    TempFolder home;
    FakeClock clock;
    FakeZone zone;
    FaultyStore store;
    Engine engine;
    EngineBridge bridge;
    Background background;
};

} // namespace coolwarm::test
