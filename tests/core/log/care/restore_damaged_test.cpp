// SPDX-License-Identifier: MIT
// A copy is put back over a log that is itself damaged, full of nonsense or missing.
#include "core/log/care/sqlite_maintenance.h"
#include "tests/support/raw_database.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

const Reading whenRestored{monday + 1h, 2h, BootId{"boot"}};

class ARestoreOverDamage : public testing::Test {
protected:
    void fill(int count) {
        fillLog(m_folder, {count});
        m_facts = factsOf(m_folder);
    }

    TempFolder m_temp;
    fs::path m_folder = m_temp / "log";
    fs::path m_log = m_folder / "coolwarm.db";
    SqliteMaintenance m_care{m_folder, 0ms};
    std::set<std::string> m_facts;
};

TEST_F(ARestoreOverDamage, BuildsOnTheCopyWhicheverPageIsDestroyed) {
    fill(150);
    m_care.backUp(m_temp / "copy.db", {});
    const auto inCopy = m_facts;
    fillLog(m_folder, {50, monday + 150h, 40, 151});
    m_facts = factsOf(m_folder);
    const std::string whole = bytesOf(m_log);
    for (std::size_t page = 1; page <= pagesOf(m_log); ++page) {
        SCOPED_TRACE("page " + std::to_string(page));
        fs::remove_all(m_folder);
        fs::create_directories(m_folder / "backups");
        fs::copy_file(m_temp / "copy.db", m_folder / "backups/daily-20260302T080000Z.db");
        writeBytes(m_log, whole);
        destroyPage(m_log, page);
        const std::string damaged = bytesOf(m_log);
        const Recovery recovery = m_care.restore(m_temp / "copy.db", whenRestored, {});
        EXPECT_EQ(bytesOf(recovery.kept.value()), damaged);
        const auto left = factsOf(m_folder);
        EXPECT_TRUE(without(inCopy, left).empty());
        EXPECT_TRUE(without(left, m_facts).empty());
        EXPECT_TRUE(m_care.check({}).whole());
    }
}

TEST_F(ARestoreOverDamage, NeedsNoBackupBesideALogWithoutItsFirstPage) {
    fill(30);
    m_care.backUp(m_temp / "copy.db", {});
    destroyPage(m_log, 1);
    const std::string damaged = bytesOf(m_log);
    const Recovery recovery = m_care.restore(m_temp / "copy.db", whenRestored, {});
    EXPECT_EQ(factsOf(m_folder), m_facts) << "though no backup lies beside it";
    EXPECT_EQ(bytesOf(recovery.kept.value()), damaged);
}

TEST_F(ARestoreOverDamage, LeavesRowsOfNonsenseOut) {
    fill(30);
    m_care.backUp(m_temp / "copy.db", {});
    fillLog(m_folder, {5, monday + 30min, 40, 31});
    RawDatabase(m_folder).run("PRAGMA ignore_check_constraints = ON;"
                              " UPDATE session SET end_utc = start_utc - 1 WHERE id = 33");
    const Recovery recovery = m_care.restore(m_temp / "copy.db", whenRestored, {});
    EXPECT_EQ(recovery.sessions, 34);
    EXPECT_EQ(recovery.unreadable, 1);
    EXPECT_TRUE(recovery.kept);
    EXPECT_TRUE(m_care.check({}).whole());
}

TEST_F(ARestoreOverDamage, GivesAMissingLogBack) {
    fill(50);
    m_care.backUp(m_temp / "copy.db", {});
    fs::remove(m_log);
    const Recovery recovery = m_care.restore(m_temp / "copy.db", whenRestored, {});
    EXPECT_EQ(recovery.sessions, 50);
    EXPECT_EQ(factsOf(m_folder), m_facts);
}

} // namespace
} // namespace coolwarm::test
