// SPDX-License-Identifier: MIT
// The check of a whole log: what it finds, and that it finds nothing where nothing is.
#include "core/log/care/sqlite_maintenance.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/store_errors.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

class ACheck : public testing::Test {
protected:
    [[nodiscard]] LogCheck check(const GoOn& goOn = {}) { return SqliteMaintenance(m_folder).check(goOn); }
    void fill(int count) { fillLog(m_folder, {count}); }

    TempFolder m_temp;
    fs::path m_folder = m_temp.path();
    fs::path m_log = m_temp / "coolwarm.db";
};

TEST_F(ACheck, FindsNothingInAWholeLogAndCountsItsSessions) {
    fill(300);
    RawDatabase(m_folder).run("UPDATE session SET deleted_utc = 1 WHERE id <= 7");
    const std::string before = bytesOf(m_log);
    const LogCheck whole = check();
    EXPECT_TRUE(whole.whole()) << firstOf(whole.faults);
    EXPECT_EQ(whole.sessions, 293) << "deleted ones are not counted";
    EXPECT_EQ(bytesOf(m_log), before);
    EXPECT_EQ(namesIn(m_folder), std::vector<std::string>{"coolwarm.db"});
}

TEST_F(ACheck, FindsNothingInANewLog) {
    fill(0);
    EXPECT_TRUE(check().whole());
    EXPECT_EQ(check().sessions, 0);
}

TEST_F(ACheck, FindsAPageOfZerosWhereverItLies) {
    fill(200);
    const std::string whole = bytesOf(m_log);
    for (std::size_t page = 1; page <= pagesOf(m_log); ++page) {
        destroyPage(m_log, page);
        EXPECT_FALSE(check().whole()) << "page " << page;
        writeBytes(m_log, whole);
    }
    EXPECT_TRUE(check().whole());
}

TEST_F(ACheck, FindsThatAFileWasCut) {
    fill(200);
    const std::string whole = bytesOf(m_log);
    for (std::size_t length = 2; length < whole.size(); length += length < 600 ? 97 : 3001) {
        writeBytes(m_log, std::string_view(whole).substr(0, length));
        EXPECT_FALSE(check().whole()) << length << " bytes";
    }
}

TEST_F(ACheck, TakesAnEmptyFileForALossWhereThereAreBackups) {
    fill(3);
    SqliteMaintenance care(m_folder);
    care.keepBackups(monday, {});
    for (const char* empty : {"", "S"}) {
        writeBytes(m_log, empty);
        EXPECT_FALSE(check().whole());
        EXPECT_EQ(errorOf([&] { SqliteStore(m_folder, 0ms); }).kind(), Kind::Damaged);
        EXPECT_EQ(errorOf([&] { (void)openHistory(m_folder, 0ms); }).kind(), Kind::Damaged);
        EXPECT_EQ(bytesOf(m_log), empty) << "no new log is begun beside backups";
    }
    fs::remove(m_log);
    const StoreError error = errorOf([&] { (void)check(); });
    EXPECT_EQ(error.kind(), Kind::Missing);
    EXPECT_EQ(error.path(), m_log.string());
}

TEST_F(ACheck, FindsAnIndexThatDoesNotAgreeWithItsTable) {
    fill(10);
    for (const char* index : {"session_history", "session_rest_wall", "session_span"}) {
        const std::string whole = bytesOf(m_log);
        std::string bytes = whole;
        bytes.at(rootPage(m_folder, index) * pageBytes - 1) ^= 1;
        writeBytes(m_log, bytes);
        EXPECT_FALSE(check().whole()) << index;
        writeBytes(m_log, whole);
    }
}

TEST_F(ACheck, FindsValuesThatCannotBe) {
    fill(10);
    const std::string whole = bytesOf(m_log);
    for (const char* nonsense :
         {"UPDATE session SET pain_before = 11 WHERE id = 5",
          "UPDATE session SET modality = 'cold' WHERE id = 5",
          "UPDATE session SET uuid = '0123abcd-4567-89ab-cdef-0123456789aX' WHERE id = 5",
          "UPDATE session SET note = CAST(x'61ff' AS TEXT) WHERE id = 5",
          "UPDATE session SET end_utc = start_utc - 1 WHERE id = 5",
          "UPDATE session SET site_id = 4711 WHERE id = 5",
          "UPDATE site SET name = 'two' || char(10) || 'lines' WHERE name = 'Neck'",
          "INSERT INTO protocol VALUES ('ice', 15, 25, 60, 0)"}) {
        RawDatabase(m_folder).run(std::string("PRAGMA ignore_check_constraints = ON; ") + nonsense);
        EXPECT_FALSE(check().whole()) << nonsense;
        writeBytes(m_log, whole);
    }
}

TEST_F(ACheck, FindsAFormerStateThatCannotBe) {
    FileBench bench;
    const Session session = bench.timed(Modality::Ice, 20min);
    Session after = session;
    after.note = noteOf("a word");
    bench.must(editTo(after));
    SqliteMaintenance care(bench.folder());
    EXPECT_TRUE(care.check({}).whole());
    for (const char* nonsense : {"'$.outcome', 'won'", "'$.pain_after', 11", "'$.origin', 'space'"}) {
        RawDatabase(bench.folder())
            .run(std::string("UPDATE revision SET before = json_set(before, ") + nonsense + ")");
        EXPECT_FALSE(care.check({}).whole()) << nonsense;
        RawDatabase(bench.folder())
            .run("UPDATE revision SET before = json_set(before, '$.outcome', 'completed',"
                 " '$.pain_after', 1, '$.origin', 'timer')");
        EXPECT_TRUE(care.check({}).whole());
    }
    for (const char* nonsense : {"before = 'no json'", "record_kind = 'dream'"}) {
        RawDatabase(bench.folder()).run(std::string("UPDATE revision SET ") + nonsense);
        EXPECT_FALSE(care.check({}).whole()) << nonsense;
    }
}

TEST_F(ACheck, RefusesWhatIsNoLogOfThisProgramOrIsANewerOne) {
    fill(3);
    RawDatabase(m_folder).run("PRAGMA user_version = 4711");
    const std::string newer = bytesOf(m_log);
    EXPECT_EQ(errorOf([&] { (void)check(); }).kind(), Kind::Newer);
    EXPECT_EQ(bytesOf(m_log), newer);
    RawDatabase(m_folder).run("PRAGMA user_version = 1; PRAGMA application_id = 7");
    EXPECT_EQ(errorOf([&] { (void)check(); }).kind(), Kind::Foreign);
    fs::remove(m_log);
    EXPECT_EQ(errorOf([&] { (void)check(); }).kind(), Kind::CannotOpen);
    EXPECT_TRUE(namesIn(m_folder).empty()) << "a check makes no log";
}

TEST_F(ACheck, CallsAFileOfTextAFault) {
    writeBytes(m_log, std::string(5000, 'x'));
    EXPECT_FALSE(check().whole());
    EXPECT_EQ(bytesOf(m_log), std::string(5000, 'x'));
}

TEST_F(ACheck, StopsWhenAsked) {
    fill(300);
    int asked = 0;
    const GoOn goOn = [&asked] { return ++asked < 2; };
    EXPECT_EQ(errorOf([&] { (void)check(goOn); }).kind(), Kind::Stopped);
    EXPECT_EQ(asked, 2);
    EXPECT_TRUE(check([] { return true; }).whole());
}

TEST_F(ACheck, RollsBackWhatAKilledProgramHadBegun) {
    fill(200);
    const TempFolder torn;
    makeTornLog(m_folder, torn / "log");
    const LogCheck found = SqliteMaintenance(torn / "log").check({});
    EXPECT_TRUE(found.whole()) << firstOf(found.faults);
    EXPECT_EQ(found.sessions, 200);
    EXPECT_EQ(dumpOf(torn / "log"), dumpOf(m_folder));
}

TEST_F(ACheck, EndsTheListOfFaultsAtAHundred) {
    fill(300);
    RawDatabase(m_folder).run("PRAGMA ignore_check_constraints = ON;"
                              " UPDATE session SET site_id = 4711, pain_after = 12");
    const LogCheck found = check();
    EXPECT_GE(found.faults.size(), 2U);
    EXPECT_LE(found.faults.size(), 100U);
}

} // namespace
} // namespace coolwarm::test
