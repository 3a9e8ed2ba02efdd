// SPDX-License-Identifier: MIT
// Another log is written over the file in place while a window has it open.
#include "core/engine/engine.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/ports/store_error.h"
#include "core/log/store/sqlite_store.h"
#include "tests/support/commands.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_zone.h"
#include "tests/support/raw_database.h"
#include "tests/support/store_errors.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

/// A window on a log of 30 sessions, the last a timed one whose rest lasts.
class AnOverwrittenLog : public testing::Test {
protected:
    AnOverwrittenLog() {
        fillLog(m_folder, {29, monday - 48h});
        m_older = bytesOf(m_log);
        m_store = std::make_unique<SqliteStore>(
            m_folder, 0ms, [this](const LogIncident& incident) { m_told.push_back(incident); });
        m_engine = std::make_unique<Engine>(*m_store, m_zone);
        (void)m_engine->changedElsewhere();
        must(startOf(Modality::Ice, 20min));
        m_iced = there(m_engine->open())->session.id;
        m_clock.advance(20min);
        must(Confirm{});
        m_clock.advance(10min);
        m_rest = iceRest();
        m_facts = factsOf(m_folder);
    }

    void must(const Command& command) {
        EXPECT_THAT(m_engine->apply(command, m_clock.now()), Allowed());
    }
    /// As `cat` does: the same file, other bytes.
    void overwrite(const std::string& bytes) const { writeBytes(m_log, bytes); }
    void look() {
        if (m_engine->changedElsewhere())
            m_engine->refresh();
    }
    [[nodiscard]] Millis iceRest() {
        return m_engine->status(Site::lowerBack(), m_clock.now()).cards.ice.remaining;
    }
    /// Another person's log, of ten sessions.
    [[nodiscard]] std::string anothers() const {
        const fs::path folder = m_temp / "other";
        fillLog(folder, {10, monday - 240h, 40, 1001});
        return bytesOf(folder / "coolwarm.db");
    }
    void keepBackups() {
        SqliteMaintenance(m_folder).keepBackups(m_clock.now().wallSecond(), {});
    }
    /// What a backup holds.
    static std::set<std::string> factsIn(const fs::path& backup) {
        const TempFolder other;
        fs::copy_file(backup, other / "coolwarm.db");
        return factsOf(other.path());
    }
    void expectTold() const {
        ASSERT_EQ(m_told.size(), 1U);
        EXPECT_EQ(firstOf(m_told).kind, LogIncident::Kind::Overwritten);
    }

    TempFolder m_temp;
    fs::path m_folder = m_temp / "log";
    fs::path m_log = m_folder / "coolwarm.db";
    std::string m_older;
    FakeClock m_clock{monday};
    FakeZone m_zone;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<Engine> m_engine;
    std::vector<LogIncident> m_told;
    std::optional<SessionId> m_iced;
    Millis m_rest{};
    std::set<std::string> m_facts;
};

TEST_F(AnOverwrittenLog, KeepsTheRestInAnotherPersonsLog) {
    overwrite(anothers());
    look();
    EXPECT_GT(m_rest, Millis{0});
    EXPECT_EQ(iceRest(), m_rest);
    expectTold();
    EXPECT_GE(factsOf(m_folder).size(), 11U) << "the other log is in use";
    EXPECT_TRUE(SqliteMaintenance(m_folder).check({}).whole());
    look();
    m_store->begin(m_clock.now())->commit();
    look();
    expectTold(); // once
}

TEST_F(AnOverwrittenLog, KeepsTheRestInAnOlderCopy) {
    overwrite(m_older);
    look();
    EXPECT_EQ(iceRest(), m_rest);
    EXPECT_EQ(factsOf(m_folder), m_facts);
    expectTold();
}

TEST_F(AnOverwrittenLog, KeepsTheRestInACopyThatWentItsOwnWay) {
    const fs::path folder = m_temp / "other";
    fs::create_directory(folder);
    writeBytes(folder / "coolwarm.db", m_older);
    {
        SqliteStore theirs(folder, 0ms);
        for (int change = 0; change < 8; ++change)
            theirs.begin(m_clock.now())->commit();
    }
    overwrite(bytesOf(folder / "coolwarm.db"));
    look();
    EXPECT_EQ(iceRest(), m_rest);
    EXPECT_TRUE(m_store->session(*there(m_iced)));
    expectTold();
}

TEST_F(AnOverwrittenLog, IsSeenThoughBothHaveChangedAsOften) {
    const fs::path folder = m_temp / "other";
    fillLog(folder, {29, monday - 48h, 40, 1001});
    {
        SqliteStore theirs(folder, 0ms);
        Engine engine(theirs, m_zone);
        FakeClock then{monday};
        EXPECT_THAT(engine.apply(startOf(Modality::Heat, 15min), then.now()), Allowed());
        then.advance(15min);
        EXPECT_THAT(engine.apply(Confirm{}, then.now()), Allowed());
    }
    std::string bytes = bytesOf(folder / "coolwarm.db");
    for (const std::size_t counterAt : {24U, 92U}) // in SQLite's header: by this it sees changes
        bytes.replace(counterAt, 4, bytesOf(m_log), counterAt, 4);
    overwrite(bytes);
    look();
    EXPECT_TRUE(m_store->session(*there(m_iced)));
    expectTold();
}

TEST_F(AnOverwrittenLog, IsToldThoughNothingRests) {
    m_clock.advance(72h);
    ASSERT_EQ(iceRest(), Millis{0});
    overwrite(anothers());
    look();
    expectTold();
}

TEST_F(AnOverwrittenLog, IsSeenByACommandThatComesBeforeAnyLook) {
    overwrite(m_older);
    EXPECT_THAT(m_engine->apply(startOf(Modality::Ice, 20min), m_clock.now()),
                testing::Not(Allowed()));
    expectTold();
}

TEST_F(AnOverwrittenLog, GoesOnWithTheSessionThatRuns) {
    must(startOf(Modality::Heat, 15min));
    const auto running = m_engine->open();
    overwrite(anothers());
    look();
    EXPECT_EQ(m_engine->open(), running);
    EXPECT_EQ(m_store->openSession(), running);
    expectTold();
    m_clock.advance(15min);
    EXPECT_EQ(m_engine->tick(m_clock.now()).size(), 1U);
}

TEST_F(AnOverwrittenLog, BringsNothingBackThatWasDiscarded) {
    must(startOf(Modality::Heat, 15min));
    const SessionId mistaken = there(m_engine->open())->session.id;
    must(Discard{});
    overwrite(m_older);
    look();
    expectTold();
    EXPECT_FALSE(m_store->session(mistaken));
    EXPECT_EQ(iceRest(), m_rest);
}

TEST_F(AnOverwrittenLog, IsLeftToAnotherThreadByOneThatMustNotStandStill) {
    SqliteStore store(m_folder, [] { return std::chrono::milliseconds{0}; });
    (void)store.changedElsewhere();
    overwrite(m_older);
    EXPECT_EQ(factsOf(m_folder).size(), 29U);
    EXPECT_THROW((void)store.changedElsewhere(), StoreError);
    EXPECT_EQ(store.goAlong().kind, LogIncident::Kind::Overwritten);
    EXPECT_TRUE(store.changedElsewhere());
    EXPECT_TRUE(store.session(*there(m_iced)));
}

TEST_F(AnOverwrittenLog, IsNoneWhenOthersWriteHoweverOften) {
    SqliteStore other(m_folder, 0ms);
    EXPECT_THAT(Engine(other, m_zone).apply(startOf(Modality::Heat, 15min), m_clock.now()),
                Allowed());
    look();
    EXPECT_TRUE(m_engine->open());
    EXPECT_THAT(Engine(other, m_zone).apply(Discard{}, m_clock.now()), Allowed());
    look();
    for (int change = 0; change < 250; ++change)
        other.begin(m_clock.now())->commit();
    look();
    RawDatabase(m_folder).run("UPDATE session SET note = 'by another tool'; VACUUM");
    look();
    EXPECT_TRUE(m_told.empty());
    EXPECT_EQ(iceRest(), m_rest);
}

TEST_F(AnOverwrittenLog, IsNoneWhenACopyIsPutBack) {
    writeBytes(m_temp / "older.db", m_older);
    SqliteMaintenance care(m_folder);
    (void)care.restore(m_temp / "older.db", m_clock.now(), {});
    look();
    EXPECT_EQ(iceRest(), m_rest);
    writeBytes(m_temp / "others.db", anothers());
    (void)care.restore(m_temp / "others.db", m_clock.now(), {});
    look();
    EXPECT_EQ(iceRest(), m_rest);
    EXPECT_TRUE(m_told.empty());
}

TEST_F(AnOverwrittenLog, SaysThatThereWasNoBackup) {
    overwrite(anothers());
    look();
    expectTold();
    EXPECT_TRUE(firstOf(m_told).kept.empty());
}

TEST_F(AnOverwrittenLog, IsKeptAsItWasInItsBackup) {
    keepBackups();
    overwrite(anothers());
    look();
    expectTold();
    EXPECT_EQ(factsIn(firstOf(m_told).kept), m_facts);
    EXPECT_FALSE(firstOf(m_told).lostSince);
}

TEST_F(AnOverwrittenLog, IsKeptAsItWasInItsBackupWithWhatIsNewest) {
    keepBackups();
    const auto made = m_clock.now().wallSecond();
    must(startOf(Modality::Heat, 15min));
    m_clock.advance(5min);
    must(Stop{});
    const auto facts = factsOf(m_folder);
    overwrite(anothers());
    look();
    expectTold();
    EXPECT_EQ(factsIn(firstOf(m_told).kept), facts);
    EXPECT_EQ(firstOf(m_told).kept.filename().string().rfind("before-restore", 0), 0U)
        << "no later backup pushes it off";
    EXPECT_EQ(firstOf(m_told).lostSince, made);
}

/// What opening the log anew calls it, and what a store calls it that has it open.
#define EXPECT_SAME_TRUTH(expected)                                                                \
    EXPECT_EQ(kindOf([&] { SqliteStore(m_folder, 0ms); }), expected);                              \
    EXPECT_EQ(kindOf([&] { (void)m_engine->changedElsewhere(); m_engine->refresh(); }), expected); \
    EXPECT_EQ(kindOf([&] { (void)history->totals({}); }), expected)

TEST_F(AnOverwrittenLog, IsCalledTheSameByTheWindowAndByWhoeverOpensIt) {
    keepBackups();
    const auto history = openHistory(m_folder, 0ms);
    using Kind = StoreError::Kind;
    const std::string own = bytesOf(m_log);
    overwrite(std::string(5000, 'x'));
    EXPECT_SAME_TRUTH(Kind::Damaged);
    overwrite("");
    EXPECT_SAME_TRUTH(Kind::Damaged);
    writeBytes(m_temp / "coolwarm.db", "");
    RawDatabase(m_temp.path()).run("CREATE TABLE address (name TEXT)");
    overwrite(bytesOf(m_temp / "coolwarm.db"));
    EXPECT_SAME_TRUTH(Kind::Foreign);
    overwrite(own);
    look();
    EXPECT_EQ(iceRest(), m_rest);
    EXPECT_TRUE(m_told.empty());
}

TEST_F(AnOverwrittenLog, IsNeverWrittenWhereItIsANewerProgramsByNow) {
    RawDatabase(m_folder).run("PRAGMA user_version = 41");
    const std::string newer = bytesOf(m_log);
    EXPECT_EQ(kindOf([&] { (void)m_engine->changedElsewhere(); }), StoreError::Kind::Newer);
    EXPECT_EQ(kindOf([&] { (void)m_store->begin(m_clock.now()); }), StoreError::Kind::Newer);
    EXPECT_EQ(bytesOf(m_log), newer);
}

TEST_F(AnOverwrittenLog, OfGarbageIsCalledDamagedThoughThereIsNoBackup) {
    overwrite(std::string(5000, 'x'));
    EXPECT_EQ(kindOf([&] { (void)m_engine->changedElsewhere(); m_engine->refresh(); }),
              StoreError::Kind::Damaged);
}

TEST_F(AnOverwrittenLog, ThatWasEmptiedBeginsAnewWithItsRest) {
    overwrite("");
    look();
    EXPECT_EQ(iceRest(), m_rest);
    expectTold();
}

TEST_F(AnOverwrittenLog, IsNotKeptFromTheOtherLogsBackup) {
    overwrite(anothers());
    keepBackups(); // before anybody has looked
    look();
    expectTold();
    EXPECT_TRUE(firstOf(m_told).kept.empty());
    EXPECT_EQ(iceRest(), m_rest);
}

} // namespace
} // namespace coolwarm::test
