// SPDX-License-Identifier: MIT
// What other programs do to the log's file: write it, switch its journal, copy over it.
#include "core/engine/engine.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/store/sqlite_store.h"
#include "tests/support/commands.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_zone.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(AForeignWrite, IsNoticedOnceAndOnesOwnIsNone) {
    const TempFolder folder;
    SqliteStore store(folder.path(), 0ms);
    EXPECT_TRUE(store.changedElsewhere()) << "nothing has been seen yet";
    EXPECT_FALSE(store.changedElsewhere());
    store.begin({monday, 1h, BootId{"boot"}})->commit();
    EXPECT_FALSE(store.changedElsewhere());
    RawDatabase(folder.path()).run("UPDATE state SET latest_wall = latest_wall + 1");
    EXPECT_TRUE(store.changedElsewhere());
    EXPECT_FALSE(store.changedElsewhere());
}

TEST(AForeignWrite, IsNoticedWhenTheFileWasReplaced) {
    const TempFolder folder;
    fillLog(folder / "log", {10, monday});
    SqliteStore store(folder / "log", 0ms);
    (void)store.changedElsewhere();
    std::filesystem::copy_file(folder / "log/coolwarm.db", folder / "copy.db");
    std::filesystem::rename(folder / "copy.db", folder / "log/coolwarm.db");
    EXPECT_TRUE(store.changedElsewhere());
}

TEST(AWalLog, IsPutBackToTheRollbackJournalWhenItIsOpened) {
    const TempFolder folder;
    fillLog(folder.path(), {10, monday});
    RawDatabase(folder.path()).run("PRAGMA journal_mode = WAL");
    const auto facts = factsOf(folder.path());
    { SqliteStore store(folder.path(), 0ms); }
    EXPECT_EQ(RawDatabase(folder.path()).value("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(factsOf(folder.path()), facts);
    EXPECT_EQ(namesIn(folder.path()), std::vector<std::string>{"coolwarm.db"});
}

TEST(AWalLog, IsReadAsItIs) {
    const TempFolder folder;
    fillLog(folder.path(), {10, monday});
    RawDatabase(folder.path()).run("PRAGMA journal_mode = WAL");
    EXPECT_EQ(openHistory(folder.path(), 0ms)->totals({}).count(), 10);
}

TEST(AWalLog, IsPutBackWhileTheProgramUsesIt) {
    const TempFolder folder;
    fillLog(folder.path(), {10, monday});
    SqliteStore store(folder.path(), 0ms);
    RawDatabase(folder.path()).run("PRAGMA journal_mode = WAL; UPDATE state SET site_id = 2");
    EXPECT_TRUE(store.changedElsewhere());
    EXPECT_EQ(RawDatabase(folder.path()).value("PRAGMA journal_mode"), "delete");
}

/// A log into which another program has put a trigger, a view and an index.
struct AForeignPart : testing::Test {
    AForeignPart() {
        fillLog(folder.path(), {10, monday - 48h});
        RawDatabase(folder.path())
            .run("CREATE TRIGGER \"wipe \"\"notes\" AFTER UPDATE ON state BEGIN"
                 " UPDATE session SET note = 'wiped'; END;"
                 "CREATE VIEW pains AS SELECT pain_before FROM session;"
                 "CREATE INDEX by_note ON session (note);"
                 "CREATE TABLE mine (x)");
    }
    const std::vector<ForeignPart> all{{ForeignPart::Kind::Index, "by_note"},
                                       {ForeignPart::Kind::View, "pains"},
                                       {ForeignPart::Kind::Trigger, "wipe \"notes"}};
    TempFolder folder;
};

TEST_F(AForeignPart, IsNamedByACheckAndAtTheOpeningAndIsNoFault) {
    const LogCheck check = SqliteMaintenance(folder.path()).check({});
    EXPECT_TRUE(check.whole());
    EXPECT_EQ(check.foreign, all);
    SqliteStore store(folder.path(), [] { return 0ms; });
    EXPECT_EQ(store.foundAtOpening().foreign, all);
}

TEST_F(AForeignPart, ChangesNothingThatTheProgramWrites) {
    const auto facts = factsOf(folder.path());
    {
        SqliteStore store(folder.path(), 0ms);
        store.begin({monday, 1h, BootId{"boot"}})->commit();
    }
    EXPECT_EQ(factsOf(folder.path()), facts);
}

TEST_F(AForeignPart, IsLeftOutByARestoreAndByARepair) {
    const Reading now{monday, 1h, BootId{"boot"}};
    SqliteMaintenance care(folder.path());
    care.keepBackups(monday, {});
    care.backUp(folder / "copy", {});
    (void)care.restore(folder / "copy", now, {});
    EXPECT_TRUE(care.check({}).foreign.empty());
    writeBytes(folder / "coolwarm.db", std::string(5000, 'x'));
    const auto base = care.repair(now, {}).base;
    ASSERT_TRUE(base) << "whose copy still has the parts";
    EXPECT_TRUE(care.check({}).foreign.empty());
}

TEST_F(AForeignPart, IsNothingThatTheProgramItselfHasMade) {
    const TempFolder own;
    fillLog(own.path(), {10, monday});
    EXPECT_TRUE(SqliteMaintenance(own.path()).check({}).foreign.empty());
}

/// A session that runs, and a copy of the log from before it.
struct AFileCopiedOver : testing::Test {
    AFileCopiedOver() {
        fillLog(folder.path(), {29, monday - 48h});
        older = bytesOf(log);
        store = std::make_unique<SqliteStore>(folder.path(), 0ms);
        engine = std::make_unique<Engine>(*store, zone);
        must(startOf(Modality::Ice, 20min));
        running = engine->open();
        clock.advance(5min);
    }

    void must(const Command& command) {
        EXPECT_THAT(engine->apply(command, clock.now()), Allowed());
    }
    /// As `cp` does: the same file, other bytes.
    void copyOver(const std::string& bytes) const { writeBytes(log, bytes); }

    TempFolder folder;
    std::filesystem::path log = folder / "coolwarm.db";
    std::string older;
    FakeClock clock{monday};
    FakeZone zone;
    std::unique_ptr<SqliteStore> store;
    std::unique_ptr<Engine> engine;
    std::optional<StoredSession> running;
};

TEST_F(AFileCopiedOver, LeavesTheRunningSessionRunningAndItRings) {
    copyOver(older);
    engine->refresh();
    EXPECT_TRUE(engine->isOverwritten());
    EXPECT_EQ(engine->open(), running);
    EXPECT_TRUE(engine->status(Site::lowerBack(), clock.now()).running);
    clock.advance(15min);
    EXPECT_EQ(engine->tick(clock.now()).size(), 1U);
}

TEST_F(AFileCopiedOver, GetsTheRunningSessionBackWithTheNextCommand) {
    copyOver(older);
    engine->refresh();
    const Result result = engine->apply(CloseOverdueSession{}, clock.now());
    ASSERT_EQ(result.events.size(), 1U);
    EXPECT_EQ(kindOf(result.events.at(0)), EventKind::SessionPutBack);
    EXPECT_FALSE(engine->isOverwritten());
    EXPECT_EQ(SqliteStore(folder.path(), 0ms).openSession(), running);
    EXPECT_EQ(factsOf(folder.path()).size(), 30U);
    EXPECT_TRUE(SqliteMaintenance(folder.path()).check({}).whole());
    must(Stop{});
    EXPECT_EQ(engine->open(), std::nullopt);
}

TEST_F(AFileCopiedOver, IsNoticedByAStopThatComesBeforeAnyLook) {
    copyOver(older);
    must(Stop{});
    const auto stopped = SqliteStore(folder.path(), 0ms).session(running->session.id);
    ASSERT_TRUE(stopped);
    EXPECT_EQ(stopped->session.duration(), 5min);
}

TEST_F(AFileCopiedOver, ClosesASessionThatRanInTheOtherLog) {
    const TempFolder other;
    fillLog(other.path(), {3, monday - 480h, 40, 1001});
    {
        SqliteStore theirs(other.path(), 0ms);
        FakeClock then{monday - 240h};
        EXPECT_THAT(Engine(theirs, zone).apply(startOf(Modality::Heat, 15min), then.now()),
                    Allowed());
    }
    copyOver(bytesOf(other / "coolwarm.db"));
    engine->refresh();
    must(CloseOverdueSession{});
    EXPECT_EQ(store->openSession(), running);
    EXPECT_EQ(factsOf(other.path()).size() + 1, factsOf(folder.path()).size());
    EXPECT_EQ(RawDatabase(folder.path())
                  .number("SELECT count(*) FROM session WHERE outcome = 'unconfirmed'"),
              1);
}

TEST_F(AFileCopiedOver, IsNoneWhenTheSessionWasDiscardedElsewhere) {
    must(Stop{});
    must(startOf(Modality::Heat, 15min));
    SqliteStore other(folder.path(), 0ms);
    EXPECT_THAT(Engine(other, zone).apply(Discard{}, clock.now()), Allowed());
    engine->refresh();
    EXPECT_FALSE(engine->isOverwritten());
    EXPECT_EQ(engine->open(), std::nullopt);
}

} // namespace
} // namespace coolwarm::test
