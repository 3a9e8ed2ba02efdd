// SPDX-License-Identifier: MIT
// Makes the log fail when a test wants it to, and looks into it past the bridge.
#include "tests/app/support/bridge_bench.h"

#include "tests/support/there.h"

#include <QCoreApplication>

namespace coolwarm::test {

namespace {

[[noreturn]] void fail(StoreError::Kind kind) {
    throw StoreError(kind, "/home/ada/coolwarm.db", "the disk of this test");
}

class FaultyWriter final : public StoreWriter {
public:
    FaultyWriter(FaultyStore& store, std::unique_ptr<StoreWriter> writer)
        : m_store(store), m_writer(std::move(writer)) {}

    void insert(const StoredSession& session) override { m_writer->insert(session); }
    void expectMany() override { m_writer->expectMany(); }
    DiaryWriter& diary() override { return m_writer->diary(); }
    void giveIdUp(const RecordRef& what) override { m_writer->giveIdUp(what); }
    bool insertNew(const StoredSession& session) override { return m_writer->insertNew(session); }
    void update(const StoredSession& session) override { m_writer->update(session); }
    void discard(const SessionId& id) override { m_writer->discard(id); }
    RevisionId keepRevision(const StoredSession& before, RevisionKind kind,
                            const std::optional<SessionId>& last) override {
        return m_writer->keepRevision(before, kind, last);
    }
    void forgetUndone() override { m_writer->forgetUndone(); }
    void closeJournalOf(const SessionId& id) override { m_writer->closeJournalOf(id); }
    std::int64_t restore(const Revision& revision, RevisionKind kept) override {
        return m_writer->restore(revision, kept);
    }
    void setClosing(const std::optional<Closing>& closing) override {
        m_writer->setClosing(closing);
    }
    void setStarting(const std::optional<Starting>& starting) override {
        m_writer->setStarting(starting);
    }
    void chooseLength(Modality modality, std::chrono::minutes length) override {
        m_writer->chooseLength(modality, length);
    }
    void chooseSite(const Site& site) override { m_writer->chooseSite(site); }
    void setProtocol(const Protocol& protocol) override { m_writer->setProtocol(protocol); }
    void setBriefed() override { m_writer->setBriefed(); }
    void setPreferences(const Preferences& preferences) override {
        m_writer->setPreferences(preferences);
    }
    void setDayPlan(const std::optional<DayPlan>& plan,
                    const std::optional<DayPlan>& before) override {
        m_writer->setDayPlan(plan, before);
    }
    void trustClock() override { m_writer->trustClock(); }
    void commit() override {
        if (m_store.atCommit)
            fail(*there(m_store.atCommit));
        m_writer->commit();
        if (m_store.atReadAfterCommit)
            m_store.atRead = m_store.atReadAfterCommit;
    }

private:
    FaultyStore& m_store;
    std::unique_ptr<StoreWriter> m_writer;
};

} // namespace

void FaultyStore::look() const {
    if (atRead)
        fail(*atRead);
}

std::unique_ptr<StoreWriter> FaultyStore::begin(const Reading& now) {
    if (atBegin)
        fail(*atBegin);
    return std::make_unique<FaultyWriter>(*this, m_store.begin(now));
}

std::optional<StoredSession> FaultyStore::openSession() {
    look();
    return m_store.openSession();
}

std::optional<StoredSession> FaultyStore::session(const SessionId& id) {
    look();
    return m_store.session(id);
}

std::vector<Anchor> FaultyStore::restEnds(Modality modality, const Site& site, const BootId& boot) {
    look();
    return m_store.restEnds(modality, site, boot);
}

std::vector<Site> FaultyStore::sitesThatMayRest(std::chrono::minutes rest, const Reading& now) {
    look();
    return m_store.sitesThatMayRest(rest, now);
}

std::optional<Anchor> FaultyStore::deletedEnd(Modality modality, const Site& site) {
    look();
    return m_store.deletedEnd(modality, site);
}

std::optional<StoredSession> FaultyStore::lastTimedAt(const Site& site, const Reading& now) {
    look();
    return m_store.lastTimedAt(site, now);
}

std::optional<Session> FaultyStore::overlapping(const Site& site, sys_seconds from, sys_seconds to,
                                                const std::optional<SessionId>& except) {
    look();
    return m_store.overlapping(site, from, to, except);
}

LogMark FaultyStore::mark() {
    look();
    return m_store.mark();
}

PerModality<int> FaultyStore::begunSince(const Site& site, sys_seconds since) {
    look();
    return m_store.begunSince(site, since);
}

LatestTime FaultyStore::latestWall() {
    look();
    return m_store.latestWall();
}

bool FaultyStore::endsAfter(sys_seconds moment) {
    look();
    return m_store.endsAfter(moment);
}

Protocol FaultyStore::protocol() {
    look();
    return m_store.protocol();
}

std::optional<Closing> FaultyStore::lastClosing() {
    look();
    return m_store.lastClosing();
}

std::optional<Starting> FaultyStore::lastStarting() {
    look();
    return m_store.lastStarting();
}

Choices FaultyStore::choices() {
    look();
    return m_store.choices();
}

std::vector<Site> FaultyStore::sites() {
    look();
    return m_store.sites();
}

std::optional<RevisionId> FaultyStore::lastStep(const std::optional<SessionId>& of) {
    look();
    return m_store.lastStep(of);
}

std::optional<RevisionId> FaultyStore::lastUndone(const std::optional<SessionId>& of) {
    look();
    return m_store.lastUndone(of);
}

bool FaultyStore::changedElsewhere() {
    look();
    return m_store.changedElsewhere();
}

std::optional<Revision> FaultyStore::revision(const RevisionId& id) {
    look();
    return m_store.revision(id);
}

std::optional<StoredSession> FaultyStore::sessionBefore(const Revision& step) {
    look();
    return m_store.sessionBefore(step);
}

std::optional<Session> FaultyStore::overlappingWith(const Revision& undone) {
    look();
    return m_store.overlappingWith(undone);
}

BridgeBench::BridgeBench(sys_seconds start, const char* zoneRule, FakeZone where)
    : place(zoneRule),
      clock(start),
      zone(std::move(where)),
      store(home.path()),
      engine(store, zone),
      bridge(engine, clock,
             {&background,
              [this](const Command& command, const Reading& now) {
                  SqliteStore own(home.path(), std::chrono::seconds{5});
                  return Engine(own, zone).apply(command, now);
              },
              [this] { return store.goAlong(); }}) {}

void BridgeBench::advance(Millis by) {
    clock.advance(by);
    bridge.beat();
    QCoreApplication::processEvents();
}

void BridgeBench::must(const Command& command) {
    const Submission answer = bridge.submit(command);
    ASSERT_EQ(answer.kind, Submission::Kind::Done);
    ASSERT_FALSE(answer.refusal.has_value());
}

std::vector<Session> BridgeBench::logged() const {
    std::vector<Session> sessions;
    const auto reader = openHistory(home.path(), std::chrono::seconds{5});
    for (const HistoryRow& row : reader->page({}, std::nullopt, 10'000))
        sessions.push_back(row.session);
    return sessions;
}

std::optional<StoredSession> BridgeBench::openSession() const {
    return SqliteStore(home.path(), std::chrono::seconds{5}).openSession();
}

Result BridgeBench::elsewhere(const Command& command) const {
    SqliteStore other(home.path(), std::chrono::seconds{5});
    return Engine(other, zone).apply(command, clock.now());
}

} // namespace coolwarm::test
