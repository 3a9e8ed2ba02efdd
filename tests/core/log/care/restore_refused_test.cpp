// SPDX-License-Identifier: MIT
// A copy that cannot be put back: nothing changes, nothing is left, and the error names it.
#include "core/log/care/sqlite_maintenance.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
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

class ARefusedRestore : public testing::Test {
protected:
    ARefusedRestore() {
        fillLog(m_folder, {100});
        m_care.backUp(m_copy, {});
        RawDatabase(m_folder).run("UPDATE session SET note = 'later', changed_utc = changed_utc + 9"
                                  " WHERE id > 50");
        m_before = bytesOf(m_log);
    }

    /// The error, after which all is as it was.
    StoreError refused(const GoOn& goOn = {}) {
        StoreError error = errorOf([&] { (void)m_care.restore(m_copy, m_now, goOn); });
        EXPECT_EQ(bytesOf(m_log), m_before);
        EXPECT_FALSE(fs::exists(m_temp / "log/coolwarm.db-journal"));
        EXPECT_TRUE(backupNames(m_folder).empty()) << firstOf(backupNames(m_folder));
        return error;
    }
    void spoil(const std::string& sql) {
        const TempFolder other;
        fs::copy_file(m_copy, other / "coolwarm.db");
        RawDatabase(other.path()).run(sql);
        fs::copy_file(other / "coolwarm.db", m_copy, fs::copy_options::overwrite_existing);
    }

    TempFolder m_temp;
    fs::path m_folder = m_temp / "log";
    fs::path m_log = m_folder / "coolwarm.db";
    fs::path m_copy = m_temp / "copy.db";
    SqliteMaintenance m_care{m_folder, 0ms};
    Reading m_now{monday + 1h, 2h, BootId{"boot"}};
    std::string m_before;
};

TEST_F(ARefusedRestore, IsThatOfADamagedCopy) {
    const std::string whole = bytesOf(m_copy);
    for (std::size_t page = 1; page <= pagesOf(m_copy); ++page) {
        destroyPage(m_copy, page);
        const StoreError error = refused();
        EXPECT_EQ(error.kind(), Kind::Damaged) << "page " << page;
        EXPECT_EQ(error.path(), m_copy.string());
        writeBytes(m_copy, whole);
    }
}

TEST_F(ARefusedRestore, IsThatOfACopyWithNonsenseInIt) {
    spoil("UPDATE session SET uuid = '0123abcd-4567-89ab-cdef-0123456789aX' WHERE id = 5");
    const StoreError error = refused();
    EXPECT_EQ(error.kind(), Kind::Damaged);
    EXPECT_EQ(error.path(), m_copy.string());
}

TEST_F(ARefusedRestore, IsThatOfANewerForeignOrMissingOne) {
    const std::string whole = bytesOf(m_copy);
    const auto refusal = [&](Kind kind) {
        const StoreError error = refused();
        EXPECT_EQ(error.kind(), kind) << error.what();
        EXPECT_EQ(error.path(), m_copy.string());
    };
    spoil("PRAGMA user_version = 4711");
    const std::string newer = bytesOf(m_copy);
    refusal(Kind::Newer);
    EXPECT_EQ(bytesOf(m_copy), newer);
    writeBytes(m_copy, whole);
    spoil("PRAGMA application_id = 7");
    refusal(Kind::Foreign);
    writeBytes(m_copy, "Dear diary, " + std::string(2000, 'x'));
    refusal(Kind::Damaged);
    writeBytes(m_copy, "");
    refusal(Kind::CannotOpen);
    fs::remove(m_copy);
    refusal(Kind::CannotOpen);
    EXPECT_FALSE(fs::exists(m_copy));
    fs::create_directory(m_copy);
    refusal(Kind::CannotOpen);
}

TEST_F(ARefusedRestore, IsThatOverALogSomebodyElseHolds) {
    RawDatabase other(m_folder);
    for (const char* hold :
         {"BEGIN IMMEDIATE", "BEGIN EXCLUSIVE", "BEGIN; SELECT count(*) FROM session"}) {
        other.run(hold);
        EXPECT_EQ(errorOf([&] { (void)m_care.restore(m_copy, m_now, {}); }).kind(), Kind::Busy)
            << hold;
        other.run("COMMIT");
        EXPECT_TRUE(backupNames(m_folder).empty());
        EXPECT_EQ(bytesOf(m_log), m_before);
    }
    (void)m_care.restore(m_copy, m_now, {});
    EXPECT_NE(RawDatabase(m_folder).value("SELECT note FROM session WHERE id = 51"), "later");
}

TEST_F(ARefusedRestore, WaitsForAsLongAsItWasTold) {
    RawDatabase other(m_folder);
    other.run("BEGIN IMMEDIATE");
    SqliteMaintenance patient(m_folder, 60ms);
    const auto before = std::chrono::steady_clock::now();
    EXPECT_EQ(errorOf([&] { (void)patient.restore(m_copy, m_now, {}); }).kind(), Kind::Busy);
    EXPECT_GE(std::chrono::steady_clock::now() - before, 50ms);
}

TEST_F(ARefusedRestore, IsOneThatWasStopped) {
    for (int limit = 0;; ++limit) {
        int asked = 0;
        const GoOn goOn = [&] { return ++asked <= limit; };
        try {
            (void)m_care.restore(m_copy, m_now, goOn);
            EXPECT_GE(limit, 2);
            break;
        } catch (const StoreError& error) {
            EXPECT_EQ(error.kind(), Kind::Stopped);
        }
        EXPECT_EQ(bytesOf(m_log), m_before) << "stopped when asked for the time " << limit;
        EXPECT_TRUE(backupNames(m_folder).empty());
    }
}

TEST_F(ARefusedRestore, IsOneWithoutRoom) {
    const auto size = fs::file_size(m_log);
    for (const std::size_t room : {std::size_t{0}, std::size_t{8192}, std::size_t{20'000},
                                   static_cast<std::size_t>(size / 2)}) {
        const LimitedFiles full(room);
        const StoreError error = refused();
        EXPECT_EQ(error.kind(), Kind::Full) << room;
        EXPECT_NE(error.path(), m_copy.string()) << "the copy is all right";
    }
}

TEST_F(ARefusedRestore, OfTheLastStepKeepsTheLogAndTheCopyOfIt) {
    RawDatabase(m_folder).run("DELETE FROM session; VACUUM");
    m_before = bytesOf(m_log);
    const std::string log = dumpOf(m_folder);
    // Room for the small log's copy, not for the large one to be put back over it; and so, with the
    // new log ready beside it, never for the last step alone.
    const LimitedFiles full(static_cast<std::size_t>(fs::file_size(m_copy)) - pageBytes);
    EXPECT_EQ(errorOf([&] { (void)m_care.restore(m_copy, m_now, {}); }).kind(), Kind::Full);
    EXPECT_EQ(dumpOf(m_folder), log);
}

TEST_F(ARefusedRestore, LeavesAForeignOrNewerLogAlone) {
    for (const char* change : {"PRAGMA application_id = 7", "PRAGMA user_version = 4711"}) {
        RawDatabase(m_folder).run(change);
        m_before = bytesOf(m_log);
        const StoreError error = refused();
        EXPECT_EQ(error.path(), m_log.string());
        EXPECT_TRUE(error.kind() == Kind::Foreign || error.kind() == Kind::Newer);
        RawDatabase(m_folder).run("PRAGMA application_id = 1131891815; PRAGMA user_version = 1");
    }
}

} // namespace
} // namespace coolwarm::test
