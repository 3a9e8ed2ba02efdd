// SPDX-License-Identifier: MIT
// Copies of the log: when they are due, what they are, and what is left when one cannot be made.
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
using std::chrono::days;

class Backups : public testing::Test {
protected:
    Backups() { fillLog(m_folder, {60}); }

    void keep(sys_seconds now, const GoOn& goOn = {}) { m_care.keepBackups(now, goOn); }
    /// Their days, newest first.
    [[nodiscard]] std::vector<std::string> kept(BackupKind kind) {
        std::vector<std::string> dates;
        for (const BackupFile& backup : m_care.backups())
            if (backup.kind == kind)
                dates.push_back(utcText(backup.made).substr(0, 10));
        return dates;
    }
    /// The backup seen as a log of its own.
    [[nodiscard]] std::string dumpOfBackup(const fs::path& backup) {
        const TempFolder other;
        fs::copy_file(backup, other / "coolwarm.db");
        return dumpOf(other.path());
    }

    TempFolder m_temp;
    fs::path m_folder = m_temp.path();
    fs::path m_log = m_temp / "coolwarm.db";
    SqliteMaintenance m_care{m_folder, 0ms};
};

using Dates = std::vector<std::string>;

TEST_F(Backups, AreDueOnceADayOfUtc) {
    EXPECT_TRUE(m_care.backupIsDue(monday));
    keep(utc("2026-03-03 00:00:00"));
    EXPECT_FALSE(m_care.backupIsDue(utc("2026-03-03 00:00:00")));
    EXPECT_FALSE(m_care.backupIsDue(utc("2026-03-03 23:59:59")));
    EXPECT_TRUE(m_care.backupIsDue(utc("2026-03-04 00:00:00")));
    EXPECT_TRUE(m_care.backupIsDue(utc("2026-03-02 23:59:59"))) << "the clock was set back";
}

TEST_F(Backups, AreMadeOnceADayAndOnceAWeekFromMonday) {
    keep(utc("2026-03-01 12:00:00")); // a Sunday
    EXPECT_EQ(kept(BackupKind::Weekly), Dates{"2026-03-01"});
    keep(utc("2026-03-01 18:00:00"));
    EXPECT_EQ(m_care.backups().size(), 2U) << "once a day";
    keep(utc("2026-03-02 00:00:00"));
    EXPECT_EQ(kept(BackupKind::Weekly), (Dates{"2026-03-02", "2026-03-01"}));
    keep(utc("2026-03-08 23:59:59"));
    EXPECT_EQ(kept(BackupKind::Weekly), (Dates{"2026-03-02", "2026-03-01"}));
    EXPECT_EQ(kept(BackupKind::Daily), (Dates{"2026-03-08", "2026-03-02", "2026-03-01"}));
}

TEST_F(Backups, AreKeptForSevenDaysAndFourWeeks) {
    for (int day = 0; day < 40; ++day)
        keep(monday + days{day});
    EXPECT_EQ(kept(BackupKind::Daily),
              (Dates{"2026-04-10", "2026-04-09", "2026-04-08", "2026-04-07", "2026-04-06",
                     "2026-04-05", "2026-04-04"}));
    EXPECT_EQ(kept(BackupKind::Weekly),
              (Dates{"2026-04-06", "2026-03-30", "2026-03-23", "2026-03-16"}));
}

TEST_F(Backups, OutliveAClockThatWasYearsAhead) {
    for (int day = 0; day < 7; ++day)
        keep(monday + days{day});
    const Dates good = kept(BackupKind::Daily);
    keep(utc("2031-01-01 00:00:00"));
    keep(utc("2031-01-02 00:00:00"));
    EXPECT_EQ(kept(BackupKind::Daily).size(), 7U);
    for (int day = 7; day < 14; ++day) {
        EXPECT_TRUE(m_care.backupIsDue(monday + days{day}));
        keep(monday + days{day});
    }
    const Dates after = kept(BackupKind::Daily);
    EXPECT_EQ(after.size(), 9U) << "7 good ones and the two from the future";
    EXPECT_EQ(after.at(2), "2026-03-15");
    EXPECT_EQ(after.at(8), "2026-03-09");
}

TEST_F(Backups, OfAnotherLogPushNoneOffThatTookThePlaceOfThisOne) {
    for (int day = 0; day < 7; ++day)
        keep(monday + days{day});
    const Dates own = kept(BackupKind::Daily);
    const TempFolder other;
    fillLog(other.path(), {5});
    writeBytes(m_log, bytesOf(other / "coolwarm.db"));
    for (int day = 7; day < 17; ++day)
        keep(monday + days{day});
    const Dates after = kept(BackupKind::Daily);
    ASSERT_EQ(after.size(), 14U) << "7 of each";
    EXPECT_EQ(Dates(after.begin() + 7, after.end()), own);
}

TEST_F(Backups, AreCopiesForTheirOwnerAlone) {
    keep(monday);
    EXPECT_EQ(backupNames(m_folder),
              (Dates{"daily-20260302T080000Z.db", "weekly-20260302T080000Z.db"}));
    EXPECT_EQ(fs::status(m_folder / "backups").permissions(), fs::perms::owner_all);
    for (const BackupFile& backup : m_care.backups()) {
        EXPECT_EQ(backup.made, monday);
        EXPECT_EQ(fs::status(backup.file).permissions(),
                  fs::perms::owner_read | fs::perms::owner_write);
        EXPECT_EQ(dumpOfBackup(backup.file), dumpOf(m_folder));
    }
}

TEST_F(Backups, ToAFileOfTheUsersAreTheSameCopy) {
    const fs::path target = m_temp / "mine.db";
    m_care.backUp(target, {});
    EXPECT_EQ(dumpOfBackup(target), dumpOf(m_folder));
    EXPECT_EQ(fs::status(target).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    const std::string before = bytesOf(target);
    const StoreError error = errorOf([&] { m_care.backUp(target, {}); });
    EXPECT_EQ(error.kind(), Kind::CannotOpen);
    EXPECT_EQ(error.path(), target.string());
    EXPECT_EQ(bytesOf(target), before) << "nothing is written over";
    const fs::path nowhere = m_temp / "no/such/folder.db";
    EXPECT_EQ(errorOf([&] { m_care.backUp(nowhere, {}); }).kind(), Kind::FolderUnwritable);
    EXPECT_EQ(namesIn(m_folder), (Dates{"coolwarm.db", "mine.db"}));
}

TEST_F(Backups, NeverTakeThePlaceOfTheLog) {
    EXPECT_TRUE(m_care.holds(m_log));
    EXPECT_TRUE(m_care.holds(m_folder / "." / "coolwarm.db"));
    EXPECT_TRUE(m_care.holds(m_temp / "coolwarm.db-journal"));
    EXPECT_FALSE(m_care.holds(m_temp / "mine.db"));
    fs::create_symlink(m_log, m_temp / "link.db");
    EXPECT_TRUE(m_care.holds(m_temp / "link.db"));
    const std::string before = bytesOf(m_log);
    (void)errorOf([&] { m_care.backUp(m_log, {}); });
    EXPECT_EQ(bytesOf(m_log), before);
}

TEST_F(Backups, HoldNothingThatWasNotCommitted) {
    const std::string before = dumpOf(m_folder);
    RawDatabase other(m_folder);
    other.run("BEGIN IMMEDIATE; UPDATE session SET note = 'not yet'");
    keep(monday);
    other.run("COMMIT");
    EXPECT_EQ(dumpOfBackup(firstOf(m_care.backups()).file), before);
}

TEST_F(Backups, OfALongLogTakeInWhatIsWrittenMeanwhile) {
    fillLog(m_folder, {2200, monday, 10'000, 1000}); // more than two portions of 16 MB would hold
    RawDatabase other(m_folder);
    int asked = 0;
    const GoOn writeBetween = [&] {
        if (++asked == 2)
            other.run("UPDATE session SET note = 'changed meanwhile' WHERE id IN (1, 2200)");
        return true;
    };
    const fs::path target = m_temp / "mine.db";
    m_care.backUp(target, writeBetween);
    EXPECT_GE(asked, 3) << "it was copied in several portions";
    EXPECT_EQ(dumpOfBackup(target), dumpOf(m_folder));
}

TEST_F(Backups, AreNotMadeOfADamagedLog) {
    keep(monday);
    const Dates backups = backupNames(m_folder);
    const std::string good = bytesOf(firstOf(m_care.backups()).file);
    const std::string whole = bytesOf(m_log);
    for (std::size_t page = 1; page <= pagesOf(m_log); ++page) {
        destroyPage(m_log, page);
        const StoreError error = errorOf([&] { keep(monday + days{8}); });
        EXPECT_EQ(error.kind(), Kind::Damaged) << "page " << page;
        EXPECT_EQ(error.path(), m_log.string());
        const StoreError mine = errorOf([&] { m_care.backUp(m_temp / "mine.db", {}); });
        EXPECT_EQ(mine.kind(), Kind::Damaged);
        EXPECT_EQ(mine.path(), m_log.string());
        EXPECT_FALSE(fs::exists(m_temp / "mine.db"));
        writeBytes(m_log, whole);
    }
    EXPECT_EQ(backupNames(m_folder), backups);
    EXPECT_EQ(bytesOf(firstOf(m_care.backups()).file), good);
}

TEST_F(Backups, LeaveNothingWhenTheyAreStopped) {
    fillLog(m_folder, {500, monday, 40, 1000});
    const Dates before = namesIn(m_folder);
    for (int limit = 0;; ++limit) {
        int asked = 0;
        const GoOn goOn = [&] { return ++asked <= limit; };
        const fs::path target = m_temp / "mine.db";
        try {
            m_care.backUp(target, goOn);
            EXPECT_GE(limit, 2) << "asked while copying and while checking";
            break;
        } catch (const StoreError& error) {
            EXPECT_EQ(error.kind(), Kind::Stopped);
        }
        EXPECT_EQ(namesIn(m_folder), before) << "stopped when asked for the time " << limit;
    }
    EXPECT_EQ(errorOf([&] { keep(monday, [] { return false; }); }).kind(), Kind::Stopped);
    EXPECT_TRUE(backupNames(m_folder).empty());
}

TEST_F(Backups, LeaveNothingOnAFullDisk) {
    for (const std::size_t room : {0U, 1024U, 8192U, 20'000U}) {
        const LimitedFiles full(room);
        const StoreError error = errorOf([&] { keep(monday); });
        EXPECT_EQ(error.kind(), Kind::Full) << room;
        EXPECT_NE(error.path(), m_log.string()) << "it is the copy that has no room";
        EXPECT_TRUE(backupNames(m_folder).empty()) << room;
        EXPECT_EQ(errorOf([&] { m_care.backUp(m_temp / "mine.db", {}); }).kind(), Kind::Full);
        EXPECT_FALSE(fs::exists(m_temp / "mine.db"));
    }
    EXPECT_TRUE(m_care.backupIsDue(monday));
    keep(monday);
    EXPECT_FALSE(m_care.backupIsDue(monday));
}

TEST_F(Backups, ClearAwayWhatAKilledProgramLeftUnfinished) {
    keep(monday);
    for (const char* name : {"daily-20260303T080000Z.db.part", "weekly-20260303T080000Z.db.part",
                             "weekly-20260303T080000Z.db.part-journal", "before-restore-20260303T080000Z.db.part",
                             ".coolwarm-a1b2c3", ".coolwarm-a1b2c3-journal", "new-log.part",
                             "new-log.part-journal", ".coolwarm-unfinished-a1b2c3d4e5f6",
                             ".coolwarm-unfinished-a1b2c3d4e5f6-journal"})
        writeBytes(m_folder / "backups" / name, "half");
    writeBytes(m_folder / "backups/mine.part", "the user's");
    keep(monday + days{1});
    EXPECT_EQ(backupNames(m_folder), (Dates{"daily-20260302T080000Z.db", "daily-20260303T080000Z.db",
                                           "mine.part", "weekly-20260302T080000Z.db"}));
}

TEST_F(Backups, ClearThatAwayAlsoOnADayThatHasItsBackup) {
    keep(monday);
    writeBytes(m_folder / "backups/.coolwarm-unfinished-a1b2c3d4e5f6", "half");
    writeBytes(m_folder / "backups/before-update-20260303T080000Z.db.part", "half");
    keep(monday);
    EXPECT_EQ(backupNames(m_folder), (Dates{"daily-20260302T080000Z.db", "weekly-20260302T080000Z.db"}));
}

TEST_F(Backups, AreToldFromStrayFilesByTheirNames) {
    fs::create_directories(m_folder / "backups");
    for (const char* name :
         {"daily-.db", "daily-20260302.db", "daily-20269902T080000Z.db", "mine.db",
          "daily-20260302T080000Z.txt", "daily20260302T080000Z.db", "damaged-20260302T080000Z.db"})
        writeBytes(m_folder / "backups" / name, "stray");
    EXPECT_TRUE(m_care.backups().empty());
    EXPECT_TRUE(m_care.backupIsDue(monday));
    for (int day = 0; day < 9; ++day)
        keep(monday + days{day});
    EXPECT_EQ(kept(BackupKind::Daily).size(), 7U);
    EXPECT_TRUE(fs::exists(m_folder / "backups/mine.db"));
    EXPECT_TRUE(fs::exists(m_folder / "backups/damaged-20260302T080000Z.db"));
    EXPECT_EQ(backupNames(m_folder).size(), 7U + 7U + 2U);
}

TEST_F(Backups, AreOfferedNewestFirstAndOnlyWhenWhole) {
    fillLog(m_folder, {500, monday, 40, 1000});
    for (int day = 1; day < 4; ++day)
        keep(monday + days{day});
    const auto backups = m_care.backups();
    EXPECT_EQ(m_care.newestGoodBackup({}), firstOf(backups));
    destroyPage(backups.at(0).file, 5);
    writeBytes(backups.at(1).file, "");
    ASSERT_TRUE(m_care.newestGoodBackup({}));
    EXPECT_EQ(there(m_care.newestGoodBackup({}))->file, backups.at(2).file);
    EXPECT_EQ(errorOf([&] { (void)m_care.newestGoodBackup([] { return false; }); }).kind(),
              Kind::Stopped);
    for (const BackupFile& backup : backups)
        writeBytes(backup.file, "no log");
    EXPECT_FALSE(m_care.newestGoodBackup({}));
}

TEST_F(Backups, RollBackFirstWhatAKilledProgramHadBegun) {
    fillLog(m_folder, {200, monday, 40, 1000});
    const TempFolder torn;
    makeTornLog(m_folder, torn / "log");
    SqliteMaintenance care(torn / "log");
    care.keepBackups(monday, {});
    EXPECT_EQ(dumpOfBackup(firstOf(care.backups()).file), dumpOf(m_folder));
    makeTornLog(m_folder, torn / "other");
    SqliteMaintenance(torn / "other").backUp(torn / "mine.db", {});
    EXPECT_EQ(dumpOfBackup(torn / "mine.db"), dumpOf(m_folder));
}

} // namespace
} // namespace coolwarm::test
