// SPDX-License-Identifier: MIT
// The shim counts what SQLite does, keeps the model of the disk true, and strikes where it is told.
#include "tests/faults/fault_vfs.h"

#include "tests/faults/log_look.h"
#include "tests/support/raw_database.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace coolwarm::test {
namespace {

constexpr const char* write = "INSERT INTO t VALUES (1)";

/// A table in a database that is written through the shim, as safely as the log is.
class ShimmedDatabase : public testing::Test {
protected:
    ShimmedDatabase() {
        m_database->run("PRAGMA synchronous = EXTRA; CREATE TABLE t (n)");
        m_storage.count();
    }

    [[nodiscard]] auto count(Operation operation) const {
        const auto& all = m_storage.operations();
        return std::count(all.begin(), all.end(), operation);
    }
    /// The index of the first such operation of a write.
    [[nodiscard]] std::size_t firstOf(Operation operation) {
        m_storage.count();
        m_database->run(write);
        const auto& all = m_storage.operations();
        return static_cast<std::size_t>(std::find(all.begin(), all.end(), operation) - all.begin());
    }

    TempFolder m_folder;
    FaultVfs m_storage{(writeBytes(m_folder / "coolwarm.db", ""), m_folder.path())};
    std::optional<RawDatabase> m_database{m_folder.path()};
};

TEST_F(ShimmedDatabase, IsCounted) {
    m_database->run(write);
    EXPECT_EQ(count(Operation::Open), 1) << "the journal";
    EXPECT_EQ(count(Operation::Sync), 3) << "the journal, its header, the database";
    EXPECT_EQ(count(Operation::Delete), 1) << "the journal";
    EXPECT_GE(count(Operation::Write), 5);
    EXPECT_GE(count(Operation::Lock), 3);
}

TEST_F(ShimmedDatabase, LeavesTheModelEqualToTheFolder) {
    for (int row = 0; row < 50; ++row)
        m_database->run(write);
    EXPECT_EQ(m_storage.disk().present(), filesIn(m_folder.path()));
}

TEST_F(ShimmedDatabase, HasNothingUnsyncedAfterACommit) {
    m_database->run(write);
    EXPECT_FALSE(m_storage.disk().hasUnsynced());
}

TEST_F(ShimmedDatabase, HasSomethingUnsyncedAfterACommitThatSavesOnSyncs) {
    m_database->run("PRAGMA synchronous = FULL");
    m_database->run(write);
    EXPECT_TRUE(m_storage.disk().hasUnsynced()) << "the deletion of the journal";
}

TEST_F(ShimmedDatabase, FailsAtTheOneOperation) {
    const std::size_t at = firstOf(Operation::Sync);
    m_storage.count(Fault{FaultKind::Fails, at, 0});
    EXPECT_EQ(m_database->tryRun(write) & 0xFF, SQLITE_IOERR);
    EXPECT_EQ(m_database->tryRun(write), SQLITE_OK);
}

TEST_F(ShimmedDatabase, FindsTheDiskFullUntilItIsRelieved) {
    m_storage.count(Fault{FaultKind::DiskFull, 0, 0});
    EXPECT_EQ(m_database->tryRun(write), SQLITE_FULL);
    EXPECT_EQ(m_database->tryRun(write), SQLITE_FULL);
    m_storage.relieve();
    EXPECT_EQ(m_database->tryRun(write), SQLITE_OK);
}

TEST_F(ShimmedDatabase, TearsAWriteAndIsDeadAfterwards) {
    const std::size_t at = firstOf(Operation::Write);
    const Image before = m_storage.disk().present();
    m_storage.count(Fault{FaultKind::Tears, at, 7});
    EXPECT_NE(m_database->tryRun(write), SQLITE_OK);
    EXPECT_NE(m_database->tryRun("SELECT * FROM t"), SQLITE_OK);
    const Image after = filesIn(m_folder.path());
    EXPECT_EQ(after.at("coolwarm.db"), before.at("coolwarm.db"));
    EXPECT_LT(after.at("coolwarm.db-journal").size(), 512U) << "the first write is a whole sector";
    EXPECT_EQ(m_storage.disk().present(), after);
}

TEST_F(ShimmedDatabase, IsWrittenNoMoreWhenThePowerIsGone) {
    m_storage.count(Fault{FaultKind::PowerGoes, firstOf(Operation::Delete), 0});
    EXPECT_NE(m_database->tryRun(write), SQLITE_OK);
    const Image lost = m_storage.disk().present();
    EXPECT_NE(m_database->tryRun(write), SQLITE_OK);
    EXPECT_EQ(m_storage.disk().present(), lost);
    EXPECT_EQ(m_storage.disk().afterPowerLoss(DiskModel::nothing).size(), 2U)
        << "the journal's deletion was not durable yet";
    EXPECT_EQ(m_storage.disk().afterPowerLoss(DiskModel::everything).size(), 1U);
}

TEST_F(ShimmedDatabase, IsTheSystemsOwnAgainInBetween) {
    m_storage.count(Fault{FaultKind::PowerGoes, 0, 0});
    const OrdinaryVfs ordinary;
    RawDatabase other(m_folder.path());
    EXPECT_EQ(other.tryRun(write), SQLITE_OK);
    EXPECT_TRUE(m_storage.operations().empty());
}

} // namespace
} // namespace coolwarm::test
