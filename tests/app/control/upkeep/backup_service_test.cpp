// SPDX-License-Identifier: MIT
// The backup of the day, and the repair, away from the window's thread.
#include "app/control/upkeep/backup_service.h"

#include "app/control/upkeep/repair_service.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/ports/store_error.h"
#include "core/log/store/sqlite_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/moments.h"
#include "tests/support/temp_folder.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

struct KeepingALog : testing::Test {
    KeepingALog() { (void)SqliteStore(home.path(), std::chrono::milliseconds{0}); }

    [[nodiscard]] MaintenanceFactory care() const {
        return [folder = home.path()] { return std::make_unique<SqliteMaintenance>(folder); };
    }
    [[nodiscard]] std::size_t backups() const { return SqliteMaintenance(home.path()).backups().size(); }

    void damage() const {
        std::string bytes = bytesOf(home / "coolwarm.db");
        std::fill_n(bytes.begin(), 4096, '\0');
        writeBytes(home / "coolwarm.db", bytes);
    }

    TempFolder home;
    FakeClock clock{utc("2026-03-02 08:00:00")};
    Background background;
    BackupService service{care(), clock, background};
    QSignalSpy kept{&service, &BackupService::kept};
    QSignalSpy troubled{&service, &BackupService::troubled};
};

TEST_F(KeepingALog, MakesTheBackupsOfADayOnce) {
    service.lookAfter();
    service.lookAfter(); // while the first is at work
    ASSERT_TRUE(kept.wait());
    EXPECT_EQ(backups(), 2U); // of the day and of the week
    service.lookAfter();
    clock.advance(std::chrono::hours{15});
    service.lookAfter();
    QCoreApplication::processEvents();
    EXPECT_EQ(kept.count(), 1);
    clock.advance(std::chrono::hours{2});
    service.lookAfter();
    ASSERT_TRUE(kept.wait());
    EXPECT_EQ(backups(), 3U);
    EXPECT_EQ(troubled.count(), 0);
}

TEST_F(KeepingALog, TellsATroubleOnceAndTriesAgain) {
    damage();
    fs::create_directory(home / "backups");
    writeBytes(home / "backups/daily-20200101T000000Z.db", "an older one");
    service.lookAfter();
    ASSERT_TRUE(troubled.wait());
    EXPECT_TRUE(firstOf(firstOf(troubled)).toString().contains(QStringLiteral("damaged")));
    // Healed, the next look succeeds without another word.
    fs::remove_all(home / "backups");
    fs::remove(home / "coolwarm.db");
    (void)SqliteStore(home.path(), std::chrono::milliseconds{0});
    service.lookAfter();
    ASSERT_TRUE(kept.wait());
    EXPECT_EQ(troubled.count(), 1);
    EXPECT_EQ(backups(), 2U);
}

TEST_F(KeepingALog, RepairsItAndTellsWhatItDid) {
    service.lookAfter();
    ASSERT_TRUE(kept.wait());
    damage();
    RepairService repair(care(), clock, background);
    QSignalSpy finished(&repair, &RepairService::finished);
    repair.begin();
    ASSERT_TRUE(finished.wait());
    const QStringList report = firstOf(firstOf(finished)).toStringList();
    ASSERT_EQ(report.size(), 3);
    EXPECT_TRUE(nth(report, 1).contains(QLatin1Char('0')));
    EXPECT_TRUE(nth(report, 2).contains(QStringLiteral("damaged-20260302T080000Z.db")));
    EXPECT_TRUE(SqliteMaintenance(home.path()).check({}).whole());
}

TEST_F(KeepingALog, LeavesALogAsItIsThatCannotBeRepaired) {
    damage();
    const std::string before = bytesOf(home / "coolwarm.db");
    writeBytes(home / "backups", "a file where the backup folder should be");
    RepairService repair(care(), clock, background);
    QSignalSpy failed(&repair, &RepairService::failed);
    repair.begin();
    ASSERT_TRUE(failed.wait());
    EXPECT_FALSE(firstOf(firstOf(failed)).toString().isEmpty());
    EXPECT_EQ(bytesOf(home / "coolwarm.db"), before);
}

} // namespace
} // namespace coolwarm::test
