// SPDX-License-Identifier: MIT
// An older log becomes one of the present: with a copy of it before, all or nothing.
#include "core/log/care/backup_folder_p.h"
#include "core/log/care/sqlite_maintenance.h"
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/sqlite/schema.h"
#include "tests/support/limited_files.h"
#include "tests/support/raw_database.h"
#include "tests/support/store_errors.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

#include <array>
#include <thread>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;
using Mode = Connection::Mode;

constexpr std::string_view next = "CREATE TABLE chapter (id INTEGER PRIMARY KEY, name TEXT) STRICT;"
                                  "ALTER TABLE session ADD COLUMN chapter_id INTEGER"
                                  " REFERENCES chapter (id);";
constexpr std::string_view last = "INSERT INTO chapter VALUES (1, 'all before');"
                                  "UPDATE session SET chapter_id = 1;";

/// A log of the present version, to be opened by a program that knows more steps.
class AMigration : public testing::Test {
protected:
    AMigration() {
        fillLog(m_folder, {100});
        m_before = dumpOf(m_folder);
        m_bytes = bytesOf(m_log);
    }

    using Steps = std::vector<std::string_view>;
    static Steps withSteps(std::initializer_list<std::string_view> more) {
        Steps steps(schemaSteps().begin(), schemaSteps().end());
        steps.insert(steps.end(), more);
        return steps;
    }
    void open(const Steps& steps, Mode mode = Mode::ReadWrite,
              std::chrono::milliseconds busyWait = 0ms) {
        const Connection connection(m_log, mode, busyWait, steps);
    }
    StoreError refused(const Steps& steps) {
        StoreError error = errorOf([&] { open(steps); });
        EXPECT_EQ(bytesOf(m_log), m_bytes);
        EXPECT_EQ(dumpOf(m_folder), m_before);
        EXPECT_TRUE(backupNames(m_folder).empty()) << "a copy of a change that was none";
        EXPECT_FALSE(fs::exists(m_folder / "coolwarm.db-journal"));
        return error;
    }
    [[nodiscard]] std::int64_t version() {
        return RawDatabase(m_folder).number("PRAGMA user_version");
    }

    TempFolder m_temp;
    fs::path m_folder = m_temp / "log";
    fs::path m_log = m_folder / "coolwarm.db";
    std::string m_before;
    std::string m_bytes;
};

TEST_F(AMigration, GoesThroughEveryStepAndKeepsACopyFromBefore) {
    open(withSteps({next, last}));
    EXPECT_EQ(version(), schemaVersion() + 2);
    EXPECT_EQ(RawDatabase(m_folder).number("SELECT count(*) FROM session WHERE chapter_id = 1"),
              100);
    EXPECT_EQ(RawDatabase(m_folder).number("SELECT count(*) FROM site"), 21)
        << "the first sites are not added again";
    const auto backups = backupFolderOf(m_folder);
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_EQ(firstOf(backups).kind, BackupKind::BeforeMigration);
    EXPECT_EQ(firstOf(backups).made, monday) << "as of its last change";
    EXPECT_EQ(fs::status(firstOf(backups).file).permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
    const TempFolder other;
    fs::copy_file(firstOf(backups).file, other / "coolwarm.db");
    EXPECT_EQ(dumpOf(other.path()), m_before) << "of the version it was";
    EXPECT_TRUE(SqliteMaintenance(other.path()).check({}).whole());
    open(withSteps({next, last}));
    EXPECT_EQ(backupFolderOf(m_folder).size(), 1U) << "a present log needs no more copies";
}

TEST_F(AMigration, FromTheVersionBeforeTheQuestionsKeepsThePreferencesAndAsksNothing) {
    constexpr std::size_t before = 12;
    const TempFolder other;
    {
        const Connection old(other / "coolwarm.db", Mode::ReadWrite, 0ms,
                             Steps(schemaSteps().begin(), schemaSteps().begin() + before));
    }
    RawDatabase(other.path()).run("UPDATE preference SET tone = 'wood', quiet_from = 60,"
                                  " quiet_to = 300, changed_utc = 7");
    ASSERT_EQ(RawDatabase(other.path()).number("PRAGMA user_version"), before);
    Preferences kept;
    kept.tone = RingTone::Wood;
    kept.quietHours = QuietHours::of(1h, 5h);
    EXPECT_EQ(SqliteStore(other.path(), 0ms).choices().preferences, kept);
    EXPECT_EQ(RawDatabase(other.path()).number("PRAGMA user_version"), schemaVersion());
    EXPECT_TRUE(SqliteMaintenance(other.path()).check({}).whole());
}

TEST_F(AMigration, OfANewLogNeedsNoCopy) {
    const TempFolder other;
    const Connection connection(other / "coolwarm.db", Mode::ReadWrite, 0ms,
                                withSteps({next, last}));
    EXPECT_EQ(RawDatabase(other.path()).number("PRAGMA user_version"), schemaVersion() + 2);
    EXPECT_EQ(namesIn(other.path()), std::vector<std::string>{"coolwarm.db"});
}

TEST_F(AMigration, WhoseLastStepFailsChangesNothing) {
    for (int time = 0; time < 3; ++time) {
        const StoreError error = refused(withSteps({next, "INSERT INTO nowhere VALUES (1)"}));
        EXPECT_EQ(error.path(), m_log.string());
        EXPECT_FALSE(error.wantsRepair()) << "the log is whole";
    }
}

TEST_F(AMigration, ThatLeavesARowWithoutItsPartnerIsRefused) {
    (void)refused(withSteps({next, "DELETE FROM site WHERE name = 'Neck'"}));
    const StoreError later = refused(
        withSteps({next, "PRAGMA defer_foreign_keys = ON; DELETE FROM site WHERE name = 'Neck'"}));
    EXPECT_FALSE(later.wantsRepair()) << "the log is whole";
}

TEST_F(AMigration, ThatWasKilledLeavesTheOldVersion) {
    const fs::path torn = m_temp / "torn";
    makeTornLog(m_folder, torn,
                std::string(next) + std::string(last) +
                    "PRAGMA user_version = " + std::to_string(schemaVersion() + 2));
    {
        const Connection again(torn / "coolwarm.db", Mode::ReadWrite, 0ms);
        EXPECT_EQ(dumpOf(torn), m_before);
    }
    fs::remove_all(torn);
    makeTornLog(m_folder, torn,
                std::string(next) + std::string(last) +
                    "PRAGMA user_version = " + std::to_string(schemaVersion() + 2));
    const Connection updated(torn / "coolwarm.db", Mode::ReadWrite, 0ms, withSteps({next, last}));
    EXPECT_EQ(RawDatabase(torn).number("PRAGMA user_version"), schemaVersion() + 2);
    EXPECT_EQ(RawDatabase(torn).value("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(backupFolderOf(torn).size(), 1U);
}

TEST_F(AMigration, ByTwoProgramsAtOnceIsDoneOnce) {
    constexpr int programs = 6;
    std::vector<std::thread> threads;
    std::array<std::string, programs> failures;
    for (int at = 0; at < programs; ++at)
        threads.emplace_back([&, at] {
            try {
                open(withSteps({next, last}), Mode::ReadWrite, 20s);
            } catch (const std::exception& error) {
                failures.at(static_cast<std::size_t>(at)) = error.what();
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const std::string& failure : failures)
        EXPECT_EQ(failure, "");
    EXPECT_EQ(version(), schemaVersion() + 2);
    EXPECT_EQ(RawDatabase(m_folder).number("SELECT count(*) FROM chapter"), 1);
    EXPECT_EQ(backupFolderOf(m_folder).size(), 1U);
}

TEST_F(AMigration, WaitsForAnotherWriter) {
    RawDatabase other(m_folder);
    other.run("BEGIN IMMEDIATE");
    EXPECT_EQ(errorOf([&] { open(withSteps({next})); }).kind(), Kind::Busy);
    other.run("ROLLBACK");
    EXPECT_EQ(dumpOf(m_folder), m_before);
    EXPECT_TRUE(backupNames(m_folder).empty());
}

TEST_F(AMigration, OnAFullDiskChangesNothing) {
    for (const std::size_t room : {std::size_t{0}, std::size_t{8192}, m_bytes.size()}) {
        const LimitedFiles full(room);
        EXPECT_EQ(
            refused(withSteps({next, "CREATE TABLE large AS SELECT zeroblob(900000)"})).kind(),
            Kind::Full)
            << room;
    }
}

TEST_F(AMigration, OfADamagedLogIsRefused) {
    destroyPage(m_log, firstOf(sessionLeaves(m_log)));
    const std::string damaged = bytesOf(m_log);
    const StoreError error = errorOf([&] { open(withSteps({next, last})); });
    EXPECT_EQ(error.kind(), Kind::Damaged);
    EXPECT_EQ(error.path(), m_log.string());
    EXPECT_EQ(bytesOf(m_log), damaged);
    EXPECT_TRUE(backupNames(m_folder).empty());
}

TEST_F(AMigration, IsNotForThoseWhoOnlyRead) {
    EXPECT_EQ(errorOf([&] {
                  open(withSteps({next, last}), Mode::ReadOnly);
              }).kind(),
              Kind::CannotOpen);
    open(withSteps({next, last}), Mode::AsItIs);
    EXPECT_EQ(bytesOf(m_log), m_bytes);
    EXPECT_EQ(namesIn(m_folder), std::vector<std::string>{"coolwarm.db"});
}

TEST_F(AMigration, NeverGoesBack) {
    open(withSteps({next, last}));
    const std::string newer = bytesOf(m_log);
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly, Mode::AsItIs}) {
        const StoreError error = errorOf([&] { open(withSteps({next}), mode); });
        EXPECT_EQ(error.kind(), Kind::Newer);
        EXPECT_EQ(error.detail(), std::to_string(schemaVersion() + 2)) << "the version is named";
    }
    EXPECT_EQ(bytesOf(m_log), newer);
    EXPECT_EQ(backupFolderOf(m_folder).size(), 1U);
}

} // namespace
} // namespace coolwarm::test
