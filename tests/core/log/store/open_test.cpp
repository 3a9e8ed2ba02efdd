// SPDX-License-Identifier: MIT
// Opening a log: new ones, old ones, other people's files and folders that cannot be used.
#include "core/log/sqlite/schema.h"
#include "core/log/store/sqlite_store.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/store_errors.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

SqliteStore opened(const fs::path& folder) {
    return SqliteStore(folder, std::chrono::milliseconds{0});
}

/// A log's folder with a database of SQL alone.
void makeDatabase(const fs::path& folder, const std::string& sql) {
    writeBytes(folder / "coolwarm.db", "");
    RawDatabase(folder).run(sql);
}

TEST(OpeningALog, MakesFolderAndFileForTheirOwnerAlone) {
    const TempFolder temp;
    const fs::path folder = temp / "some/where/new";
    (void)opened(folder);
    EXPECT_EQ(fs::status(folder).permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(folder / "coolwarm.db").permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
}

TEST(OpeningALog, LeavesAFolderThatIsThereAsItIs) {
    const TempFolder temp;
    const auto shared = fs::perms::owner_all | fs::perms::group_all;
    fs::permissions(temp.path(), shared);
    (void)opened(temp.path());
    EXPECT_EQ(fs::status(temp.path()).permissions(), shared);
}

TEST(OpeningALog, LeavesOneFileBehind) {
    const TempFolder temp;
    {
        SqliteStore store = opened(temp.path());
        store.begin({monday, 1h, BootId{"boot"}})->commit();
    }
    EXPECT_EQ(std::distance(fs::directory_iterator(temp.path()), {}), 1);
}

TEST(OpeningALog, MarksItAsThisProgramsOfThisVersion) {
    const TempFolder temp;
    (void)opened(temp.path());
    RawDatabase database(temp.path());
    EXPECT_EQ(database.number("PRAGMA application_id"), applicationId);
    EXPECT_EQ(database.number("PRAGMA user_version"), schemaVersion());
    EXPECT_EQ(database.value("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(database.value("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(bytesOf(temp / "coolwarm.db").substr(0, 15), "SQLite format 3");
}

TEST(OpeningALog, AgainFindsWhatWasThereAndChangesNothing) {
    const TempFolder temp;
    opened(temp.path()).begin({monday, 1h, BootId{"boot"}})->commit();
    const std::string before = bytesOf(temp / "coolwarm.db");
    {
        SqliteStore store = opened(temp.path());
        EXPECT_EQ(store.latestWall().wall, monday);
        EXPECT_EQ(store.sites().size(), 20U);
    }
    EXPECT_EQ(bytesOf(temp / "coolwarm.db"), before);
}

TEST(OpeningALog, SetsUpAnEmptyFile) {
    const TempFolder temp;
    writeBytes(temp / "coolwarm.db", "");
    EXPECT_EQ(opened(temp.path()).sites().size(), 20U);
}

TEST(OpeningALog, TwiceAtOnceIsFine) {
    const TempFolder temp;
    SqliteStore first = opened(temp.path());
    SqliteStore second = opened(temp.path());
    first.begin({monday, 1h, BootId{"boot"}})->commit();
    EXPECT_EQ(second.latestWall().wall, monday);
}

TEST(OpeningALog, RefusesTheDatabaseOfAnotherProgramAndLeavesItUntouched) {
    for (const char* sql :
         {"PRAGMA application_id = 77", "CREATE TABLE session (id INTEGER)",
          "PRAGMA user_version = 3", "PRAGMA application_id = 77; CREATE TABLE x (y)"}) {
        const TempFolder temp;
        makeDatabase(temp.path(), sql);
        const std::string before = bytesOf(temp / "coolwarm.db");
        const StoreError error = errorOf([&] { (void)opened(temp.path()); });
        EXPECT_EQ(error.kind(), StoreError::Kind::Foreign) << sql;
        EXPECT_FALSE(error.mayPass());
        EXPECT_EQ(error.path(), (temp / "coolwarm.db").string());
        EXPECT_EQ(bytesOf(temp / "coolwarm.db"), before) << sql;
    }
}

TEST(OpeningALog, RefusesANewerVersionByItsNumberAndLeavesItUntouched) {
    const TempFolder temp;
    (void)opened(temp.path());
    RawDatabase(temp.path()).run("PRAGMA user_version = 41");
    const std::string before = bytesOf(temp / "coolwarm.db");
    const StoreError error = errorOf([&] { (void)opened(temp.path()); });
    EXPECT_EQ(error.kind(), StoreError::Kind::Newer);
    EXPECT_EQ(error.detail(), "41");
    EXPECT_FALSE(error.mayPass());
    EXPECT_EQ(bytesOf(temp / "coolwarm.db"), before);
    EXPECT_EQ(errorOf([&] { (void)openHistory(temp.path(), {}); }).kind(), StoreError::Kind::Newer);
}

TEST(OpeningALog, RefusesAFileThatIsNoDatabase) {
    const TempFolder temp;
    const std::string text(5000, 'x');
    writeBytes(temp / "coolwarm.db", text);
    const StoreError error = errorOf([&] { (void)opened(temp.path()); });
    EXPECT_EQ(error.kind(), StoreError::Kind::NotALog);
    EXPECT_FALSE(error.mayPass());
    EXPECT_EQ(bytesOf(temp / "coolwarm.db"), text);
    EXPECT_EQ(std::distance(fs::directory_iterator(temp.path()), {}), 1);
}

TEST(OpeningALog, NamesTheFolderThatCannotBeMade) {
    const TempFolder temp;
    writeBytes(temp / "file", "x");
    const StoreError error = errorOf([&] { (void)opened(temp / "file/below"); });
    EXPECT_EQ(error.kind(), StoreError::Kind::FolderUnwritable);
    EXPECT_EQ(error.path(), (temp / "file/below").string());
    EXPECT_FALSE(error.detail().empty());
    EXPECT_NE(std::string(error.what()).find(error.path()), std::string::npos);
}

TEST(OpeningALog, SaysSoWhereADirectoryHasItsName) {
    const TempFolder temp;
    fs::create_directory(temp / "coolwarm.db");
    EXPECT_EQ(errorOf([&] { (void)opened(temp.path()); }).kind(), StoreError::Kind::CannotOpen);
}

TEST(OpeningALog, SaysSoWhereTheFileCannotBeMade) {
    const TempFolder temp;
    fs::create_symlink(temp / "nowhere/coolwarm.db", temp / "coolwarm.db");
    const StoreError error = errorOf([&] { (void)opened(temp.path()); });
    EXPECT_EQ(error.kind(), StoreError::Kind::FolderUnwritable);
    EXPECT_FALSE(error.detail().empty());
}

TEST(OpeningTheHistory, NeedsALogThatIsThere) {
    const TempFolder temp;
    EXPECT_EQ(errorOf([&] { (void)openHistory(temp.path(), {}); }).kind(),
              StoreError::Kind::CannotOpen);
    EXPECT_TRUE(fs::is_empty(temp.path())) << "reading makes nothing";
    writeBytes(temp / "coolwarm.db", "");
    EXPECT_EQ(errorOf([&] { (void)openHistory(temp.path(), {}); }).kind(),
              StoreError::Kind::CannotOpen);
    EXPECT_TRUE(bytesOf(temp / "coolwarm.db").empty());
}

TEST(AStoreError, SaysWhetherWaitingHelps) {
    using Kind = StoreError::Kind;
    for (const Kind kind : {Kind::Busy, Kind::Full, Kind::InputOutput, Kind::Moved})
        EXPECT_TRUE(StoreError(kind, "a", "b").mayPass());
    for (const Kind kind : {Kind::FolderUnwritable, Kind::CannotOpen, Kind::ReadOnly, Kind::NotALog,
                            Kind::Foreign, Kind::Newer, Kind::Damaged, Kind::Missing, Kind::Stopped,
                            Kind::NoLog, Kind::Other})
        EXPECT_FALSE(StoreError(kind, "a", "b").mayPass());
    EXPECT_STREQ(StoreError(Kind::Busy, "/x/coolwarm.db", "locked").what(),
                 "/x/coolwarm.db: locked");
}

} // namespace
} // namespace coolwarm::test
