// SPDX-License-Identifier: MIT
// A log in memory behind the engine's port, for histories by the thousand.
#pragma once

#include "core/log/ports/store.h"
#include "tests/support/fake_diary.h"

#include <memory>
#include <string>
#include <vector>

namespace coolwarm::test {

/// What a log holds, in plain lists.
struct FakeLog {
    struct KeptRevision {
        RevisionId id;
        RevisionKind kind = RevisionKind::Edited;
        bool undone = false;
        StoredSession before;
        std::optional<SessionId> last = std::nullopt;
        std::chrono::sys_seconds at{};
        std::optional<DiaryRecord> record{}; ///< of the diary: what it was
    };

    std::vector<StoredSession> sessions;
    std::vector<DiaryRecord> records;
    std::vector<KeptRevision> revisions;
    std::vector<Site> ownSites;
    Choices choices;
    LatestTime latestWall;
    std::int64_t changes = 0;
    Protocol protocol;
    std::optional<Closing> closing;
    std::optional<Starting> starting;
    bool busy = false; ///< somebody writes
};

/// Keeps today's plan in the log.
void keepPlan(FakeLog& log, const std::optional<DayPlan>& plan,
              const std::optional<DayPlan>& before);

/// The Store port over a log in memory, which several stores can share as programs share a file.
/// It keeps every promise of the port except the one about power cuts.
class FakeStore final : public Store {
public:
    explicit FakeStore(std::shared_ptr<FakeLog> log) : m_log(std::move(log)), m_diary(*m_log) {}

    [[nodiscard]] std::unique_ptr<StoreWriter> begin(const Reading& now) override;
    [[nodiscard]] std::optional<StoredSession> openSession() override;
    [[nodiscard]] std::optional<StoredSession> session(const SessionId& id) override;
    [[nodiscard]] DiaryStore& diary() override { return m_diary; }
    [[nodiscard]] std::vector<Anchor> restEnds(Modality modality, const Site& site,
                                               const BootId& boot) override;
    [[nodiscard]] std::vector<Site> sitesThatMayRest(std::chrono::minutes rest,
                                                     const Reading& now) override;
    [[nodiscard]] std::optional<Anchor> deletedEnd(Modality modality, const Site& site) override;
    [[nodiscard]] std::optional<StoredSession> lastTimedAt(const Site& site,
                                                           const Reading& now) override;
    [[nodiscard]] std::optional<Session> overlapping(
        const Site& site, std::chrono::sys_seconds from, std::chrono::sys_seconds to,
        const std::optional<SessionId>& except) override;
    [[nodiscard]] PerModality<int> begunSince(const Site& site,
                                              std::chrono::sys_seconds since) override;
    [[nodiscard]] LatestTime latestWall() override { return m_log->latestWall; }
    [[nodiscard]] LogMark mark() override { return {{}, m_log->changes}; }
    [[nodiscard]] bool endsAfter(std::chrono::sys_seconds moment) override;
    [[nodiscard]] Protocol protocol() override { return m_log->protocol; }
    [[nodiscard]] std::optional<Closing> lastClosing() override { return m_log->closing; }
    [[nodiscard]] std::optional<Starting> lastStarting() override { return m_log->starting; }
    [[nodiscard]] Choices choices() override { return m_log->choices; }
    [[nodiscard]] std::vector<Site> sites() override;
    [[nodiscard]] bool changedElsewhere() override { return true; }
    [[nodiscard]] std::optional<RevisionId> lastStep(const std::optional<SessionId>& of) override;
    [[nodiscard]] std::optional<RevisionId> lastUndone(const std::optional<SessionId>& of) override;
    [[nodiscard]] std::optional<Revision> revision(const RevisionId& id) override;
    [[nodiscard]] std::optional<std::vector<Revision>> besides(const Revision& step) override {
        return m_diary.besides(step, [this](const RevisionId& id) { return revision(id); });
    }
    [[nodiscard]] std::optional<StoredSession> sessionBefore(const Revision& step) override;
    [[nodiscard]] std::optional<Session> overlappingWith(const Revision& undone) override;

private:
    [[nodiscard]] std::optional<RevisionId> newest(const std::optional<SessionId>& of,
                                                   bool undone) const;
    [[nodiscard]] Revision told(const FakeLog::KeptRevision& kept) const;

    std::shared_ptr<FakeLog> m_log;
    FakeDiary m_diary;
};

} // namespace coolwarm::test
