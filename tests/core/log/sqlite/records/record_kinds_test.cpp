// SPDX-License-Identifier: MIT
// A kind of record that the program does not have yet: said once, and nothing loses it.
#include "core/log/care/salvage_p.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/settings_tables_p.h"
#include "core/log/store/sqlite_store.h"
#include "tests/core/log/sqlite/records/sleep_kind.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/raw_database.h"
#include "tests/support/temp_folder.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>
#include <vector>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

class ANewKindOfRecord : public testing::Test {
protected:
    [[nodiscard]] static LogLayout layout() { return layoutOfTomorrow(); }
    [[nodiscard]] static Connection opened(const std::filesystem::path& folder) {
        return {logFile(folder), Connection::Mode::ReadWrite, 1s, layout()};
    }
    [[nodiscard]] static SleepEntry entryOf(int score, const char* words) {
        SleepEntry entry{SessionId::random()};
        entry.site = siteOf("Neck");
        entry.at = {monday, 60min};
        entry.score = *there(PainScore::of(score));
        entry.note = noteOf(words);
        return entry;
    }
    static void put(Connection& log, const SleepEntry& entry, std::int64_t serial = 1) {
        log.transact([&] {
            writeRecord(log, insertSql<SleepEntry>(), entry, {monday, monday, serial});
        });
    }
    [[nodiscard]] static std::vector<SleepEntry> entriesIn(Connection& log) {
        static const std::string sql = "SELECT " + selected<SleepEntry>(joinedTo("s")) +
                                       " FROM sleep s JOIN site ON site.id = s.site_id"
                                       " ORDER BY s.id";
        std::vector<SleepEntry> entries;
        Query query = log.query(sql);
        while (query->executeStep())
            entries.push_back(readRecord<SleepEntry>(*query, log.path()));
        return entries;
    }
    /// As most programs would have left it: three entries, of which the first was edited.
    void fill() {
        Connection log = opened(m_temp.path());
        for (SleepEntry& entry : m_entries)
            put(log, entry);
        const SleepEntry before = firstOf(m_entries);
        firstOf(m_entries).score = *there(PainScore::of(9));
        log.transact([&] {
            keepRecord(log, before, {"edited", "", ""}, {monday, monday, 2}, false);
            writeRecord(log, updateSql<SleepEntry>(), firstOf(m_entries), {monday, monday, 2});
        });
    }
    [[nodiscard]] Reading now() const {
        Reading reading;
        reading.wall = monday + 1h;
        return reading;
    }

    TempFolder m_temp;
    SqliteMaintenance m_care{m_temp.path(), 1s, layout()};
    std::vector<SleepEntry> m_entries{entryOf(3, "a little"), entryOf(7, "Grüße 🧊 \"quoted\""),
                                     entryOf(0, "")};
};

TEST_F(ANewKindOfRecord, IsReadAsItWasWritten) {
    fill();
    Connection log = opened(m_temp.path());
    EXPECT_EQ(entriesIn(log), m_entries);
}

TEST_F(ANewKindOfRecord, IsChecked) {
    fill();
    EXPECT_TRUE(m_care.check({}).whole());
    const std::string whole = bytesOf(logFile(m_temp.path()));
    for (const char* nonsense :
         {"UPDATE sleep SET score = 11 WHERE id = 2", "UPDATE sleep SET at_offset = 5000",
          "UPDATE sleep SET uuid = 'none' WHERE id = 1",
          "UPDATE revision SET before = json_set(before, '$.score', -1)"}) {
        RawDatabase(m_temp.path()).run(nonsense);
        EXPECT_FALSE(m_care.check({}).whole()) << nonsense;
        writeBytes(logFile(m_temp.path()), whole);
    }
}

TEST_F(ANewKindOfRecord, SurvivesBackupAndRestore) {
    fill();
    const TempFolder elsewhere;
    const auto copy = elsewhere.path() / "copy.db";
    m_care.backUp(copy, {});
    {
        Connection log = opened(m_temp.path());
        put(log, entryOf(10, "after the copy"));
    }
    m_care.restore(copy, now(), {});
    Connection log = opened(m_temp.path());
    EXPECT_EQ(entriesIn(log), m_entries);
}

TEST_F(ANewKindOfRecord, SurvivesDamageAndRepairWithItsJournal) {
    fill();
    destroyPage(logFile(m_temp.path()), rootPage(m_temp.path(), "session"));
    EXPECT_FALSE(m_care.check({}).whole());
    m_care.repair(now(), {});
    EXPECT_TRUE(m_care.check({}).whole());
    Connection log = opened(m_temp.path());
    EXPECT_EQ(entriesIn(log), m_entries);
    EXPECT_EQ(log.number("SELECT count(*) FROM revision WHERE record_kind = 'sleep'"), 1);
}

TEST_F(ANewKindOfRecord, IsMergedByTheLaterChange) {
    fill();
    const TempFolder elsewhere;
    {
        Connection other = opened(elsewhere.path());
        SleepEntry older = m_entries.at(1);
        older.score = *there(PainScore::of(1));
        SleepEntry newer = m_entries.at(2);
        newer.score = *there(PainScore::of(2));
        other.transact([&] {
            writeRecord(other, insertSql<SleepEntry>(), older, {monday - 1h, monday, 1});
            writeRecord(other, insertSql<SleepEntry>(), newer, {monday + 1h, monday, 1});
        });
        put(other, entryOf(5, "of the other log"));
        Connection log = opened(m_temp.path());
        log.transact([&] { return salvage(other.file(), log, {}); });
        const auto merged = entriesIn(log);
        ASSERT_EQ(merged.size(), 4U);
        EXPECT_EQ(merged.at(1), m_entries.at(1)) << "the other log's is older";
        EXPECT_EQ(merged.at(2), newer);
        EXPECT_EQ(merged.at(3).note.text(), "of the other log");
    }
}

TEST_F(ANewKindOfRecord, IsKeptInTheJournalAsItWas) {
    fill();
    Connection log = opened(m_temp.path());
    static const std::string sql =
        "SELECT " + selected<SleepEntry>(keptIn("r")) + " FROM revision r";
    Query query = log.query(sql);
    ASSERT_TRUE(query->executeStep());
    SleepEntry before = firstOf(m_entries);
    before.score = PainScore::of(3).value();
    EXPECT_EQ(readRecord<SleepEntry>(*query, log.path()), before);
}

TEST(EveryTable, IsKnownToARepair) {
    const TempFolder temp;
    { const SqliteStore made(temp.path(), 0ms); }
    RawDatabase raw(temp.path());
    const auto known = salvagedTables({});
    for (const std::string& table :
         raw.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"))
        EXPECT_TRUE(known.contains(table)) << "a repair would lose all of " << table;
    for (const std::string& table : known)
        EXPECT_EQ(raw.number("SELECT count(*) FROM sqlite_schema WHERE name = '" + table + "'"), 1)
            << table << " is no table";
}

TEST(EveryTable, OfRecordsHasTheColumnsThatItsKindDescribes) {
    const TempFolder temp;
    { const SqliteStore made(temp.path(), 0ms); }
    for (const RecordKind* kind : recordKinds()) {
        std::vector<std::string> described(kind->columns().begin(), kind->columns().end());
        described.insert(described.end(), {"id", "changed_utc", "serial"});
        std::sort(described.begin(), described.end());
        EXPECT_EQ(RawDatabase(temp.path())
                      .rows("SELECT name FROM pragma_table_info('" + std::string(kind->table()) +
                            "') ORDER BY name"),
                  described);
    }
}

// Of the row of state some columns are drawn or measured anew in the log that is built.
TEST(EveryTable, OfSettingsIsSalvagedColumnByColumn) {
    const TempFolder temp;
    { const SqliteStore made(temp.path(), 0ms); }
    const std::set<std::string> anew{"id",         "latest_boot",   "latest_boot_ms",
                                     "claimed_wall", "claimed_boot", "claimed_boot_ms",
                                     "log_id",     "serial",        "site_keys_by"};
    for (const SettingsTable& table : settingsTables()) {
        std::string taken;
        for (const SettingsTable& same : settingsTables())
            if (same.name == table.name)
                taken += same.from + " ";
        for (const std::string& column : RawDatabase(temp.path())
                                             .rows("SELECT name FROM pragma_table_info('" +
                                                   table.name + "')"))
            EXPECT_TRUE(anew.contains(column) ||
                        std::regex_search(taken, std::regex("\\b" + column + "\\b")))
                << "a repair would lose " << table.name << "." << column;
    }
}

} // namespace
} // namespace coolwarm::test
