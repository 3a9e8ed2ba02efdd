// SPDX-License-Identifier: MIT
// Backups, checks and restoring at a person's wish, away from the window's thread.
#include "app/control/upkeep/maintenance_service.h"

#include "core/engine/engine.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/ports/store_error.h"
#include "core/log/store/sqlite_store.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>

#include <thread>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

struct TheMaintenance : testing::Test, FileBench {
    [[nodiscard]] bool settled() {
        return QTest::qWaitFor([&] {
            return !maintenance.isBusy() &&
                   told.count() + foreseen.count() + restored.count() + failed.count() > 0;
        });
    }
    [[nodiscard]] QString failure() const { return firstOf(firstOf(failed)).toString(); }

    TempFolder temp;
    Background background;
    MaintenanceService maintenance{folder(), [this] { return std::make_unique<SqliteMaintenance>(folder()); }, clock,
                 background};
    QSignalSpy told{&maintenance, &MaintenanceService::told};
    QSignalSpy listed{&maintenance, &MaintenanceService::listed};
    QSignalSpy foreseen{&maintenance, &MaintenanceService::foreseen};
    QSignalSpy restored{&maintenance, &MaintenanceService::restored};
    QSignalSpy failed{&maintenance, &MaintenanceService::failed};
};

TEST_F(TheMaintenance, ListsTheBackupsWithSizes) {
    SqliteMaintenance(folder()).keepBackups(utc("2026-03-02 08:00:00"), {});
    maintenance.list();
    ASSERT_TRUE(listed.wait());
    const auto backups = firstOf(firstOf(listed)).value<QList<BackupEntry>>();
    ASSERT_EQ(backups.size(), 2);
    for (const BackupEntry& entry : backups)
        EXPECT_EQ(entry.bytes, fs::file_size(entry.backup.file));
}

TEST_F(TheMaintenance, ChecksTheLogAndSaysHowItIs) {
    timed(Modality::Ice, 20min);
    maintenance.check();
    EXPECT_TRUE(maintenance.isBusy());
    ASSERT_TRUE(settled());
    EXPECT_TRUE(firstOf(told).at(1).toBool());
    EXPECT_TRUE(firstOf(told).at(0).toString().contains(u'1'));
}

TEST_F(TheMaintenance, CopiesTheLogAndReplacesAnOlderCopy) {
    timed(Modality::Ice, 20min);
    writeBytes(temp / "copy.db", "an older copy");
    maintenance.backUp(temp / "copy.db");
    ASSERT_TRUE(settled());
    EXPECT_EQ(told.count(), 1) << (failed.empty() ? "" : failure().toStdString());
    EXPECT_EQ(namesIn(temp.path()), std::vector<std::string>{"copy.db"});
    maintenance.foresee(temp / "copy.db");
    ASSERT_TRUE(foreseen.wait());
    EXPECT_EQ(firstOf(firstOf(foreseen)).value<RestoreForecast>().inCopy, 1);
}

TEST_F(TheMaintenance, DoesNotWriteOverTheLogItself) {
    timed(Modality::Ice, 20min);
    const std::string before = bytesOf(folder() / "coolwarm.db");
    maintenance.backUp(folder() / "coolwarm.db");
    ASSERT_TRUE(settled());
    EXPECT_TRUE(failure().contains(u"the log itself"_s));
    EXPECT_EQ(bytesOf(folder() / "coolwarm.db"), before);
}

TEST_F(TheMaintenance, SaysWhereABackupCannotBeWritten) {
    maintenance.backUp(temp / "no such folder" / "copy.db");
    ASSERT_TRUE(settled());
    EXPECT_TRUE(failure().contains(u"no such folder"_s)) << failure().toStdString();
}

TEST_F(TheMaintenance, PutsACopyBack) {
    SqliteMaintenance(folder()).backUp(temp / "copy.db", {});
    timed(Modality::Ice, 20min);
    advance(48h);
    maintenance.restore(temp / "copy.db");
    ASSERT_TRUE(settled());
    ASSERT_EQ(restored.count(), 1) << failure().toStdString();
    EXPECT_EQ(openHistory(folder(), 5s)->totals({}).count(), 0);
    EXPECT_TRUE(firstOf(firstOf(restored)).toStringList().join(u' ').contains(u"before-restore"_s));
}

TEST_F(TheMaintenance, SaysOfAFileThatIsNoBackupThatNothingWasChanged) {
    writeBytes(temp / "letter.db", "Dear Ada");
    for (const auto work : {&MaintenanceService::foresee, &MaintenanceService::restore}) {
        failed.clear();
        (maintenance.*work)(temp / "letter.db");
        ASSERT_TRUE(settled());
        ASSERT_EQ(failed.count(), 1);
        EXPECT_TRUE(failure().contains(u"cannot be used as a backup"_s));
        EXPECT_TRUE(failure().contains(u"letter.db"_s));
    }
}

TEST_F(TheMaintenance, DoesOneThingAtATime) {
    maintenance.check();
    maintenance.backUp(temp / "copy.db");
    ASSERT_TRUE(settled());
    EXPECT_EQ(told.count(), 1);
    EXPECT_FALSE(fs::exists(temp / "copy.db"));
}

/// A log so large that a check can be stopped in its middle.
class SlowCare final : public Maintenance {
public:
    [[nodiscard]] LogCheck check(const GoOn& goOn) override {
        while (goOn())
            std::this_thread::yield();
        throw StoreError(StoreError::Kind::Stopped, "coolwarm.db", {});
    }
    [[nodiscard]] bool holds(const fs::path&) const override { return false; }
    void backUp(const fs::path&, const GoOn&) override {}
    [[nodiscard]] bool backupIsDue(sys_seconds) override { return false; }
    void keepBackups(sys_seconds, const GoOn&) override {}
    [[nodiscard]] std::vector<BackupFile> backups() override { return {}; }
    [[nodiscard]] std::optional<BackupFile> newestGoodBackup(const GoOn&) override { return {}; }
    Recovery restore(const fs::path&, const Reading&, const GoOn&) override { return {}; }
    RestoreForecast foresee(const fs::path&, const Reading&, const GoOn&) override { return {}; }
    Recovery repair(const Reading&, const GoOn&) override { return {}; }
};

TEST_F(TheMaintenance, StopsWhenItIsAskedTo) {
    MaintenanceService slow(
        folder(), [] { return std::make_unique<SlowCare>(); }, clock, background);
    QSignalSpy stopped(&slow, &MaintenanceService::failed);
    slow.check();
    slow.stop();
    ASSERT_TRUE(stopped.wait());
    EXPECT_FALSE(slow.isBusy());
    EXPECT_TRUE(firstOf(firstOf(stopped)).toString().contains(u"stopped"_s));
}

} // namespace
} // namespace coolwarm::test
