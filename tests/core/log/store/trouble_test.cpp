// SPDX-License-Identifier: MIT
// What goes wrong while a log is open: locks, a full disk, rows that cannot be.
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/store/sqlite_store.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/limited_files.h"
#include "tests/support/raw_database.h"
#include "tests/support/store_errors.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using Kind = StoreError::Kind;

const Reading onMonday{monday, 1h, BootId{"boot"}};

TEST(ALockedLog, IsBusyForTheWriter) {
    SqliteHome home;
    const auto store = home.open();
    RawDatabase other(home.folder());
    other.run("BEGIN IMMEDIATE");
    EXPECT_EQ(kindOf([&] { (void)store->begin(onMonday); }), Kind::Busy);
    EXPECT_NO_THROW((void)store->openSession()) << "reading goes on";
    other.run("ROLLBACK");
    EXPECT_NO_THROW(store->begin(onMonday)->commit());
}

TEST(ALockedLog, IsBusyForTheReaderWhileSomebodyCommits) {
    SqliteHome home;
    const auto store = home.open();
    RawDatabase other(home.folder());
    other.run("BEGIN EXCLUSIVE");
    EXPECT_EQ(kindOf([&] { (void)store->openSession(); }), Kind::Busy);
    other.run("ROLLBACK");
    EXPECT_NO_THROW((void)store->openSession());
}

TEST(ALockedLog, WaitsForAsLongAsItWasTold) {
    SqliteHome home;
    SqliteStore patient(home.folder(), std::chrono::milliseconds{60});
    RawDatabase other(home.folder());
    other.run("BEGIN IMMEDIATE");
    const auto before = std::chrono::steady_clock::now();
    EXPECT_EQ(kindOf([&] { (void)patient.begin(onMonday); }), Kind::Busy);
    EXPECT_GE(std::chrono::steady_clock::now() - before, 50ms);
}

TEST(ALockedLog, IsTriedAgainForAsLongAsWhoeverAsksItIsTold) {
    SqliteHome home;
    { const auto made = home.open(); }
    int asked = 0;
    const auto threeTimes = [&] { return std::chrono::milliseconds{++asked % 4 == 0 ? 0 : 1}; };
    SqliteStore store(home.folder(), threeTimes);
    const auto reader = openHistoryAtOnce(home.folder(), threeTimes);
    RawDatabase other(home.folder());
    other.run("BEGIN EXCLUSIVE");
    EXPECT_EQ(kindOf([&] { (void)store.begin(onMonday); }), Kind::Busy);
    EXPECT_EQ(asked, 4);
    EXPECT_EQ(kindOf([&] { (void)reader->totals({}); }), Kind::Busy);
    EXPECT_EQ(asked, 8);
    EXPECT_EQ(kindOf([&] { SqliteStore(home.folder(), threeTimes); }), Kind::Busy);
    EXPECT_EQ(asked, 8) << "it is not waited for while it is opened";
}

TEST(ACommitThatFails, LeavesNothingBehindAndCanBeTriedAgain) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(5min);
    const std::string log = dumpOf(bench.folder());
    RawDatabase reader(bench.folder());
    reader.run("BEGIN; SELECT count(*) FROM session"); // holds the read lock
    EXPECT_EQ(kindOf([&] { (void)bench.apply(Stop{}); }), Kind::Busy);
    reader.run("COMMIT");
    EXPECT_EQ(dumpOf(bench.folder()), log);
    EXPECT_TRUE(bench.engine().open());
    EXPECT_THAT(bench.apply(Stop{}), Did(EventKind::SessionStopped));
}

TEST(AFullDisk, RefusesTheStartAndKeepsTheLog) {
    FileBench bench;
    const std::string log = dumpOf(bench.folder());
    Start start = startOf(Modality::Ice, 20min);
    {
        const LimitedFiles full(1024);
        EXPECT_EQ(kindOf([&] { (void)bench.apply(start); }), Kind::Full);
    }
    EXPECT_FALSE(bench.engine().open());
    EXPECT_EQ(dumpOf(bench.folder()), log);
    EXPECT_THAT(bench.apply(start), Did(EventKind::SessionStarted));
}

TEST(AFullDisk, LetsTheRunningSessionAndItsAlarmGoOn) {
    FileBench bench;
    const Session session = bench.start(Modality::Ice, 20min);
    bench.advance(20min);
    {
        const LimitedFiles full(1024);
        EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
        EXPECT_EQ(kindOf([&] { (void)bench.apply(CloseOverdueSession{}); }), Kind::Full);
        EXPECT_EQ(kindOf([&] { (void)bench.apply(Confirm{}); }), Kind::Full);
        EXPECT_TRUE(bench.engine().open());
        EXPECT_TRUE(there(bench.status().running)->alarm);
    }
    EXPECT_THAT(bench.apply(Confirm{}), Did(EventKind::SessionConfirmed));
    EXPECT_EQ(there(bench.stored(session.id).session.end)->utc, monday + 20min);
}

TEST(AReadOnlyConnection, CannotWrite) {
    SqliteHome home;
    (void)home.open();
    Connection reader(logFile(home.folder()), Connection::Mode::ReadOnly,
                      std::chrono::milliseconds{0});
    EXPECT_EQ(kindOf([&] { reader.guarded([&] { reader.run("UPDATE state SET id = 1"); }); }),
              Kind::ReadOnly);
}

TEST(AnImpossibleRow, IsDamageAndNeverAFact) {
    struct Row {
        const char* column;
        const char* value;
    };
    for (const Row& row :
         {Row{"uuid", "'0123abcd-4567-89ab-cdef-0123456789aX'"}, Row{"modality", "'cold'"},
          Row{"outcome", "'won'"}, Row{"origin", "'space'"}, Row{"pain_before", "11"},
          Row{"pain_after", "-1"}, Row{"note", "CAST(x'61ff' AS TEXT)"}}) {
        FileBench bench;
        const Session session = bench.timed(Modality::Ice, 20min);
        bench.start(Modality::Heat, 15min);
        RawDatabase raw(bench.folder());
        raw.run("PRAGMA ignore_check_constraints = ON");
        raw.run(std::string("UPDATE session SET ") + row.column + " = " + row.value +
                " WHERE open = 0");
        if (std::string(row.column) != "uuid") {
            EXPECT_EQ(kindOf([&] { (void)bench.store().session(session.id); }), Kind::Damaged)
                << row.column;
        }
        const auto history = openHistory(bench.folder(), {});
        EXPECT_EQ(kindOf([&] { (void)history->page({}, std::nullopt, 10); }), Kind::Damaged)
            << row.column;
    }
}

TEST(AnImpossibleRow, IsDamageAlsoWhereEachOfItsValuesCouldBe) {
    for (const char* change :
         {"planned_minutes = NULL WHERE open = 1", "origin = 'manual' WHERE open = 1",
          "deleted_utc = 5 WHERE open = 1", "end_utc = NULL WHERE open = 0",
          "outcome = NULL WHERE open = 0", "end_wall = NULL WHERE open = 0",
          "end_utc = start_utc - 1 WHERE open = 0", "outcome = 'completed' WHERE open = 1",
          "planned_minutes = 0 WHERE open = 1"}) {
        FileBench bench;
        const Session closed = bench.timed(Modality::Ice, 20min);
        const Session open = bench.start(Modality::Heat, 15min);
        RawDatabase raw(bench.folder());
        raw.run("PRAGMA ignore_check_constraints = ON");
        raw.run(std::string("UPDATE session SET ") + change);
        EXPECT_EQ(kindOf([&] {
                      (void)bench.store().session(closed.id);
                      (void)bench.store().session(open.id);
                  }),
                  Kind::Damaged)
            << change;
    }
}

TEST(AnImpossibleSite, IsDamageToo) {
    FileBench bench;
    const Session session = bench.timed(Modality::Ice, 20min);
    RawDatabase raw(bench.folder());
    raw.run("UPDATE site SET name = 'two' || char(10) || 'lines' WHERE name = 'Lower back'");
    EXPECT_EQ(kindOf([&] { (void)bench.store().session(session.id); }), Kind::Damaged);
    EXPECT_EQ(bench.store().sites().size(), 19U) << "it is not offered either";
    EXPECT_EQ(bench.store().choices().site, Site::lowerBack());
}

TEST(AnImpossiblePreference, IsDamageAndNeverAFact) {
    for (const char* change :
         {"tone = 'horn'", "volume = 0", "volume = 101", "speaks = 2", "skin_reminder = -1",
          "start_delay_seconds = 301", "quiet_from = 1440, quiet_to = 5",
          "quiet_from = 5, quiet_to = 5", "quiet_from = 5", "ice_minutes = 14", "ice_minutes = 26",
          "heat_minutes = 9", "heat_minutes = 21"}) {
        SqliteHome home;
        const auto store = home.open();
        RawDatabase raw(home.folder());
        raw.run("PRAGMA ignore_check_constraints = ON");
        raw.run(std::string("UPDATE preference SET ") + change);
        EXPECT_EQ(kindOf([&] { (void)store->choices(); }), Kind::Damaged) << change;
        EXPECT_FALSE(SqliteMaintenance(home.folder()).check({}).whole()) << change;
    }
}

TEST(AStoredProtocolThatWidens, IsDamage) {
    SqliteHome home;
    const auto store = home.open();
    RawDatabase raw(home.folder());
    raw.run("PRAGMA ignore_check_constraints = ON");
    for (const char* row :
         {"('ice', 5, 25, 120, 0)", "('ice', 15, 25, 60, 0)", "('sun', 15, 25, 120, 0)"}) {
        raw.run(std::string("DELETE FROM protocol; INSERT INTO protocol VALUES ") + row);
        EXPECT_EQ(kindOf([&] { (void)store->protocol(); }), Kind::Damaged) << row;
    }
}

TEST(ALastClosingWithoutAnId, IsNone) {
    SqliteHome home;
    const auto store = home.open();
    RawDatabase(home.folder()).run("UPDATE state SET closed_uuid = 'x', closed_kind = 'stopped'");
    EXPECT_FALSE(store->lastClosing());
}

TEST(ALastClosingOfASessionThatIsGone, OffersNothing) {
    FileBench bench;
    {
        const auto writer = bench.store().begin(bench.now());
        writer->setClosing(
            Closing{SessionId::random(), Closing::Kind::Stopped, anchorBefore(bench.now())});
        writer->commit();
    }
    EXPECT_FALSE(bench.status().takeBack);
    EXPECT_THAT(bench.apply(UndoStop{}), Refused(Reason::NothingToTakeBack));
}

TEST(ALogWhoseStateIsGone, AnswersWithTheBeginning) {
    SqliteHome home;
    const auto store = home.open();
    RawDatabase(home.folder()).run("DELETE FROM state");
    EXPECT_EQ(store->latestWall().wall, sys_seconds{});
    EXPECT_EQ(store->choices().site, Site::lowerBack());
    EXPECT_FALSE(store->lastClosing());
}

TEST(ADestroyedPage, IsToldAsDamage) {
    SqliteHome home;
    {
        FileBench full;
        for (int count = 0; count < 40; ++count) {
            Start start = startOf(Modality::Ice, 20min);
            full.must(start);
            Stop stop;
            stop.note = noteOf(std::string(2000, 'x'));
            full.must(stop);
            full.advance(3h);
        }
        std::string bytes = bytesOf(full.folder() / "coolwarm.db");
        for (std::size_t at = 4096 * 4; at + 4096 <= bytes.size(); at += 4096)
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), 64, '\xFF');
        writeBytes(home.folder() / "coolwarm.db", bytes);
    }
    const auto kind = kindOf([&] {
        const auto history = openHistory(home.folder(), {});
        (void)history->page({}, std::nullopt, 100);
    });
    EXPECT_EQ(kind, Kind::Damaged);
}

TEST(AConnection, HoldsTheSettingsThatKeepTheLogWhole) {
    SqliteHome home;
    (void)home.open();
    for (const auto mode : {Connection::Mode::ReadWrite, Connection::Mode::ReadOnly}) {
        Connection connection(logFile(home.folder()), mode, std::chrono::milliseconds{1234});
        const auto setting = [&](std::string_view pragma) {
            Query query = connection.query(pragma);
            query->executeStep();
            return query->getColumn(0).getString();
        };
        EXPECT_EQ(setting("PRAGMA journal_mode"), "delete");
        EXPECT_EQ(setting("PRAGMA synchronous"), "3");
        EXPECT_EQ(setting("PRAGMA foreign_keys"), "1");
        EXPECT_EQ(setting("PRAGMA fullfsync"), "1");
        EXPECT_EQ(setting("PRAGMA cell_size_check"), "1");
        EXPECT_EQ(setting("PRAGMA mmap_size"), "0");
        EXPECT_EQ(setting("PRAGMA trusted_schema"), "0");
        EXPECT_EQ(setting("PRAGMA busy_timeout"), "1234");
        EXPECT_THROW(connection.run("SELECT \"no column\""), SQLite::Exception);
    }
}

TEST(AConnection, KeepsAHostileFileFromDoingHarm) {
    SqliteHome home;
    (void)home.open();
    RawDatabase(home.folder()).run("CREATE VIEW hostile AS SELECT randomblob(1000000000)");
    Connection connection(logFile(home.folder()), Connection::Mode::ReadWrite,
                          std::chrono::milliseconds{0});
    for (const char* sql :
         {"SELECT * FROM hostile", "CREATE TEMP TABLE t (a CHECK (\"no column\" = 1))",
          "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '' WHERE name = 'hostile'",
          "SELECT load_extension('hostile.so')"})
        EXPECT_THROW(connection.run(sql), SQLite::Exception) << sql;
}

/// Ended, without saying how: no table takes that.
StoredSession withoutOutcome() {
    StoredSession stored{{SessionId::random()}};
    stored.session.start = {monday, 0min};
    stored.session.end = Moment{monday + 20min, 0min};
    stored.session.origin = Origin::Manual;
    stored.startAnchor.wall = monday;
    stored.endAnchor = Anchor{monday + 20min, BootId{}, 0ms};
    return stored;
}

TEST(TheTables, LookAtEachSessionAgainAfterManyWerePutIn) {
    SqliteHome home;
    const auto store = home.open();
    EXPECT_EQ(kindOf([&] { store->begin(onMonday)->insert(withoutOutcome()); }), Kind::Other);
    {
        const auto writer = store->begin(onMonday);
        writer->expectMany();
        StoredSession whole = withoutOutcome();
        whole.session.outcome = Outcome::Completed;
        EXPECT_TRUE(writer->insertNew(whole));
        EXPECT_FALSE(writer->insertNew(whole)) << "its id is taken";
        writer->commit();
    }
    EXPECT_EQ(kindOf([&] { store->begin(onMonday)->insert(withoutOutcome()); }), Kind::Other);
    store->begin(onMonday)->expectMany(); // and nothing comes of it
    EXPECT_EQ(kindOf([&] { store->begin(onMonday)->insert(withoutOutcome()); }), Kind::Other);
}

} // namespace
} // namespace coolwarm::test
