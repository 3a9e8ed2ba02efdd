// SPDX-License-Identifier: MIT
// The log's file is deleted, moved or replaced while the program has it open.
#include "core/engine/engine.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/sqlite/schema.h"
#include "tests/support/commands.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_zone.h"
#include "tests/support/limited_files.h"
#include "tests/support/raw_database.h"
#include "tests/support/store_errors.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;
using Names = std::vector<std::string>;

/// A program with 30 sessions in its log, the last a timed one that holds a rest.
class AFileTakenAway : public testing::Test {
protected:
    AFileTakenAway() {
        fillLog(m_folder, {29, monday - 48h});
        writeBytes(m_older, bytesOf(m_log));
        m_store = std::make_unique<SqliteStore>(
            m_folder, 0ms, [this](const LogIncident& incident) { m_told.push_back(incident); });
        m_engine = std::make_unique<Engine>(*m_store, m_zone);
        must(startOf(Modality::Ice, 20min));
        m_clock.advance(20min);
        must(Confirm{});
        m_clock.advance(10min);
        m_facts = factsOf(m_folder);
    }

    void must(const Command& command) {
        EXPECT_THAT(m_engine->apply(command, m_clock.now()), Allowed());
    }
    /// The next write; the error it ends with.
    StoreError nextWriteFails() {
        return errorOf([&] { (void)m_store->begin(m_clock.now()); });
    }
    void nextWrite() { m_store->begin(m_clock.now())->commit(); }
    [[nodiscard]] Millis iceRest() {
        return m_engine->status(Site::lowerBack(), m_clock.now()).cards.ice.remaining;
    }
    [[nodiscard]] Names former() {
        Names names;
        for (const std::string& name : backupNames(m_folder))
            if (name.rfind("before-restore", 0) == 0)
                names.push_back(name);
        return names;
    }
    /// What the backup in the backup folder holds.
    static std::set<std::string> factsIn(const fs::path& backup) {
        const TempFolder other;
        fs::copy_file(backup, other / "coolwarm.db");
        return factsOf(other.path());
    }

    TempFolder m_temp;
    fs::path m_folder = m_temp / "log";
    fs::path m_log = m_folder / "coolwarm.db";
    fs::path m_older = m_temp / "older.db";
    FakeClock m_clock{monday};
    FakeZone m_zone;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<Engine> m_engine;
    std::vector<LogIncident> m_told;
    std::set<std::string> m_facts;
};

TEST_F(AFileTakenAway, IsWrittenAgainWhenItWasDeleted) {
    fs::remove(m_log);
    nextWrite();
    EXPECT_EQ(factsOf(m_folder), m_facts);
    EXPECT_EQ(fs::status(m_log).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_TRUE(SqliteMaintenance(m_folder).check({}).whole());
    ASSERT_EQ(m_told.size(), 1U);
    EXPECT_EQ(firstOf(m_told).kind, LogIncident::Kind::WrittenAgain);
    EXPECT_EQ(namesIn(m_folder), Names{"coolwarm.db"});
    must(startOf(Modality::Heat, 15min));
    nextWrite();
    EXPECT_EQ(m_told.size(), 1U) << "told once";
    EXPECT_EQ(factsOf(m_folder).size(), m_facts.size() + 1);
}

TEST_F(AFileTakenAway, IsNoticedByTheNextLookAtWhatRuns) {
    fs::remove(m_log);
    EXPECT_FALSE(m_store->openSession());
    EXPECT_EQ(m_told.size(), 1U);
    EXPECT_EQ(factsOf(m_folder), m_facts);
}

TEST_F(AFileTakenAway, IsWrittenAgainWithItsFolder) {
    SqliteMaintenance(m_folder).keepBackups(monday, {});
    fs::remove_all(m_folder);
    must(startOf(Modality::Heat, 15min));
    EXPECT_EQ(without(m_facts, factsOf(m_folder)).size(), 0U);
    EXPECT_EQ(factsOf(m_folder).size(), m_facts.size() + 1);
    EXPECT_EQ(fs::status(m_folder).permissions(), fs::perms::owner_all);
    EXPECT_EQ(namesIn(m_folder), Names{"coolwarm.db"});
    EXPECT_EQ(m_told.size(), 1U);
}

TEST_F(AFileTakenAway, IsWrittenAgainBesideBackups) {
    SqliteMaintenance(m_folder).keepBackups(monday, {});
    fs::remove(m_log);
    nextWrite();
    EXPECT_EQ(factsOf(m_folder), m_facts) << "the log that is open, not the backup";
}

TEST_F(AFileTakenAway, CannotBeWrittenIntoAFolderThatIsNone) {
    fs::remove_all(m_folder);
    writeBytes(m_folder, "a file");
    EXPECT_EQ(nextWriteFails().kind(), Kind::FolderUnwritable);
    EXPECT_TRUE(m_told.empty());
    EXPECT_TRUE(m_store->session(numbered(1))) << "what is open can still be read";
    fs::remove(m_folder);
    nextWrite();
    EXPECT_EQ(factsOf(m_folder), m_facts);
    EXPECT_EQ(m_told.size(), 1U);
}

TEST_F(AFileTakenAway, StaysTheSameWhenItIsPutBack) {
    fs::rename(m_log, m_temp / "elsewhere.db");
    fs::rename(m_temp / "elsewhere.db", m_log);
    must(startOf(Modality::Heat, 15min));
    EXPECT_TRUE(m_told.empty());
    EXPECT_EQ(namesIn(m_folder), Names{"coolwarm.db"});
    EXPECT_EQ(factsOf(m_folder).size(), m_facts.size() + 1);
}

TEST_F(AFileTakenAway, IsNotWrittenIntoAnyMoreWhereItWasMoved) {
    fs::rename(m_log, m_temp / "elsewhere.db");
    must(startOf(Modality::Heat, 15min));
    EXPECT_EQ(factsIn(m_temp / "elsewhere.db"), m_facts);
    EXPECT_EQ(factsOf(m_folder).size(), m_facts.size() + 1);
    // And when it is put back over the new one, that is one more log that takes the place.
    fs::rename(m_temp / "elsewhere.db", m_log);
    EXPECT_TRUE(m_store->openSession()) << "the session that runs is carried over";
    EXPECT_EQ(m_told.size(), 2U);
    EXPECT_EQ(factsOf(m_folder).size(), m_facts.size() + 1);
}

TEST_F(AFileTakenAway, GivesWayToAnOlderCopyAndTheRestStays) {
    must(startOf(Modality::Heat, 15min));
    const auto running = m_store->openSession();
    const auto facts = factsOf(m_folder);
    const Millis rest = iceRest();
    fs::copy_file(m_older, m_temp / "copy.db");
    fs::rename(m_temp / "copy.db", m_log);
    EXPECT_EQ(m_store->openSession(), running);
    EXPECT_EQ(iceRest(), rest);
    ASSERT_EQ(m_told.size(), 1U);
    EXPECT_EQ(firstOf(m_told).kind, LogIncident::Kind::Replaced);
    EXPECT_EQ(factsIn(firstOf(m_told).kept), facts);
    EXPECT_EQ(former().size(), 1U);
    EXPECT_EQ(factsOf(m_folder), facts);
    m_clock.advance(15min);
    must(Confirm{});
    EXPECT_EQ(m_told.size(), 1U);
}

TEST_F(AFileTakenAway, GivesWayToAnotherPersonsLog) {
    const TempFolder other;
    fillLog(other / "log", {10, monday - 240h, 40, 1001});
    fs::rename(other / "log/coolwarm.db", m_log);
    const Millis rest = iceRest();
    nextWrite();
    EXPECT_EQ(iceRest(), rest);
    EXPECT_TRUE(m_store->session(numbered(1001)));
    EXPECT_FALSE(m_store->session(numbered(1))) << "the former log is not merged";
    EXPECT_EQ(factsIn(m_told.at(0).kept), m_facts);
}

TEST_F(AFileTakenAway, IsKeptOnceWhateverUselessFileLiesInItsPlace) {
    RawDatabase(m_folder).run("PRAGMA user_version = 4711");
    const std::string newer = bytesOf(m_log);
    RawDatabase(m_folder).run("PRAGMA user_version = " + std::to_string(schemaVersion()) +
                              "; PRAGMA application_id = 7");
    const std::string foreign = bytesOf(m_log);
    RawDatabase(m_folder).run("PRAGMA application_id = 1131891815");
    std::string damaged = bytesOf(m_log);
    damaged.replace(0, pageBytes, std::string(pageBytes, '\0'));
    struct Useless {
        std::string bytes;
        Kind kind;
    };
    for (const Useless& useless : {Useless{newer, Kind::Newer}, Useless{foreign, Kind::Foreign},
                                   Useless{damaged, Kind::Damaged}, Useless{"words", Kind::Damaged},
                                   Useless{"", Kind::Damaged}}) {
        fs::remove(m_log);
        writeBytes(m_log, useless.bytes);
        for (int time = 0; time < 3; ++time) {
            m_clock.advance(1s);
            const StoreError error = nextWriteFails();
            EXPECT_EQ(error.kind(), useless.kind) << error.what();
            EXPECT_EQ(error.path(), m_log.string());
        }
        EXPECT_EQ(bytesOf(m_log), useless.bytes) << "left as it is";
        ASSERT_EQ(former().size(), 1U);
        EXPECT_EQ(factsIn(m_folder / "backups" / firstOf(former())), m_facts);
        EXPECT_TRUE(m_store->session(numbered(1))) << "what is open can still be read";
    }
    EXPECT_TRUE(m_told.empty());
    fs::remove(m_log);
    nextWrite();
    EXPECT_EQ(factsOf(m_folder), m_facts) << "once the useless one is gone, the log is back";
    EXPECT_EQ(m_told.size(), 1U);
}

TEST_F(AFileTakenAway, IsKeptThoughACopyOfTheSameSecondLiesInTheBackupFolder) {
    const fs::path copy = m_temp / "copy.db";
    SqliteMaintenance care(m_folder, 0ms);
    care.backUp(copy, {});
    (void)care.restore(copy, m_clock.now(), {});
    must(startOf(Modality::Heat, 15min));
    m_clock.advance(15min);
    must(Confirm{});
    const Reading then = m_clock.now();
    const auto facts = factsOf(m_folder);
    (void)care.restore(copy, then, {}); // keeps what is in use, named by this second
    must(LogPast{Modality::Heat,
                 siteOf("Neck"),
                 Moment{monday - 30h, {}},
                 Moment{monday - 29h, {}},
                 {},
                 {},
                 noteOf("only here")});
    const auto latest = factsOf(m_folder);
    fs::copy_file(m_older, m_temp / "again.db");
    fs::rename(m_temp / "again.db", m_log);
    nextWrite();
    ASSERT_EQ(m_told.size(), 1U);
    EXPECT_EQ(factsIn(firstOf(m_told).kept), latest);
}

TEST_F(AFileTakenAway, IsDamagedItselfAndGivesWayAllTheSame) {
    destroyPage(m_log, firstOf(sessionLeaves(m_log)));
    std::vector<LogIncident> told;
    SqliteStore store(m_folder, 0ms,
                      [&](const LogIncident& incident) { told.push_back(incident); });
    const std::string damaged = bytesOf(m_log);
    fs::copy_file(m_older, m_temp / "copy.db");
    fs::rename(m_log, m_temp / "moved.db");
    fs::rename(m_temp / "copy.db", m_log);
    store.begin(m_clock.now())->commit();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_TRUE(store.session(numbered(1)));
    EXPECT_EQ(bytesOf(firstOf(told).kept).substr(pageBytes), damaged.substr(pageBytes))
        << "as it was, for another look at it";
    EXPECT_EQ(firstOf(told).kept.filename().string().rfind("damaged-", 0), 0U);
    EXPECT_EQ(bytesOf(m_temp / "moved.db"), damaged);
    EXPECT_TRUE(former().empty()) << "a damaged one is no backup";
}

TEST_F(AFileTakenAway, InTheMiddleOfAChangeTakesTheChangeWithIt) {
    auto writer = m_store->begin(m_clock.now());
    fs::rename(m_log, m_temp / "elsewhere.db");
    const StoreError error = errorOf([&] { writer->insert(closedSession(500, monday - 40h)); });
    EXPECT_EQ(error.kind(), Kind::Moved) << error.what();
    EXPECT_TRUE(error.mayPass());
    writer.reset();
    EXPECT_EQ(factsIn(m_temp / "elsewhere.db"), m_facts);
    writer = m_store->begin(m_clock.now());
    writer->insert(closedSession(500, monday - 40h));
    writer->commit();
    EXPECT_EQ(factsOf(m_folder).size(), m_facts.size() + 1);
}

TEST_F(AFileTakenAway, OnAFullDiskIsWrittenAgainLater) {
    fs::remove(m_log);
    {
        const LimitedFiles full(8192);
        EXPECT_EQ(nextWriteFails().kind(), Kind::Full);
        EXPECT_TRUE(namesIn(m_folder).empty());
    }
    nextWrite();
    EXPECT_EQ(factsOf(m_folder), m_facts);
}

TEST_F(AFileTakenAway, IsLeftToAnotherThreadByOneThatMustNotStandStill) {
    SqliteStore store(m_folder, [] { return std::chrono::milliseconds{0}; });
    fs::remove(m_log);
    for (int look = 0; look < 2; ++look) {
        EXPECT_EQ(kindOf([&] { (void)store.changedElsewhere(); }), Kind::Moved);
        EXPECT_EQ(kindOf([&] { (void)store.begin(m_clock.now()); }), Kind::Moved);
    }
    EXPECT_FALSE(fs::exists(m_log));
    EXPECT_EQ(store.goAlong().kind, LogIncident::Kind::WrittenAgain);
    EXPECT_EQ(factsOf(m_folder), m_facts);
    EXPECT_TRUE(store.changedElsewhere());
    store.begin(m_clock.now())->commit();
}

TEST_F(AFileTakenAway, IsWrittenAgainOnceForTwoPrograms) {
    SqliteStore other(m_folder, 0ms);
    fs::remove(m_log);
    must(startOf(Modality::Heat, 15min));
    const auto running = m_store->openSession();
    EXPECT_EQ(other.openSession(), running) << "the second one finds the log of the first";
    EXPECT_EQ(factsOf(m_folder).size(), m_facts.size() + 1);
}

} // namespace
} // namespace coolwarm::test
