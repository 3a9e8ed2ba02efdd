// SPDX-License-Identifier: MIT
// Disks that fail and programs that come first, brought about inside SQLite at the exact moment.
#include "core/log/sqlite/connection_p.h"
#include "core/log/sqlite/log_files.h"
#include "core/log/store/sqlite_store.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/store_errors.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cerrno>
#include <functional>

namespace coolwarm::test {
namespace {

using Kind = StoreError::Kind;

template <int Error, class... Arguments>
int refused(Arguments...) {
    errno = Error;
    return -1;
}

/// As long as it lives, SQLite's calls of these names fail as on a broken disk.
class BrokenCalls {
public:
    template <class Call>
    BrokenCalls(std::vector<const char*> names, Call call) : m_names(std::move(names)) {
        for (const char* name : m_names)
            set(name, reinterpret_cast<sqlite3_syscall_ptr>(call));
    }
    ~BrokenCalls() {
        for (const char* name : m_names)
            set(name, nullptr);
    }
    BrokenCalls(const BrokenCalls&) = delete;
    BrokenCalls& operator=(const BrokenCalls&) = delete;

private:
    static void set(const char* name, sqlite3_syscall_ptr call) {
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        ASSERT_EQ(vfs->xSetSystemCall(vfs, name, call), SQLITE_OK) << name;
    }

    std::vector<const char*> m_names;
};

/// How a store tells that SQLite could not read the file because of `Error`.
template <int Error>
Kind kindOfReadThatFails() {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    const auto store = bench.open();
    Kind kind{};
    {
        const BrokenCalls broken({"read", "pread", "pread64"},
                                 refused<Error, int, void*, size_t, off_t>);
        kind = kindOf([&] { (void)store->latestWall(); });
    }
    EXPECT_EQ(store->latestWall().wall, monday + 20min) << "it is asked anew the next time";
    return kind;
}

TEST(ALogThatCannotBeRead, IsDamagedWhereTheDiskIsBroken) {
    EXPECT_EQ(kindOfReadThatFails<EIO>(), Kind::Damaged);
}

TEST(ALogThatCannotBeRead, IsNotDamagedWhereADriveDoesNotAnswer) {
    EXPECT_EQ(kindOfReadThatFails<ETIMEDOUT>(), Kind::InputOutput);
}

TEST(ACommitWhoseJournalCannotBeRemoved, HasChangedNothingAndCanBeTriedAgain) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(5min);
    const std::string log = dumpOf(bench.folder());
    {
        const BrokenCalls broken({"unlink"}, refused<EIO, const char*>);
        EXPECT_EQ(kindOf([&] { (void)bench.apply(Stop{}); }), Kind::InputOutput);
        EXPECT_TRUE(bench.engine().open());
    }
    EXPECT_EQ(dumpOf(bench.folder()), log);
    EXPECT_THAT(bench.apply(Stop{}), Did(EventKind::SessionStopped));
}

TEST(ALogThatMayNotGrow, IsFull) {
    SqliteHome home;
    (void)home.open();
    Connection connection(logFile(home.folder()), Connection::Mode::ReadWrite,
                          std::chrono::milliseconds{0});
    connection.run("PRAGMA max_page_count = 1");
    EXPECT_EQ(kindOf([&] {
                  connection.guarded([&] {
                      connection.run("UPDATE state SET closed_uuid = hex(zeroblob(100000))");
                  });
              }),
              Kind::Full);
}

/// Calls `work` once, when a connection that was opened in the meantime is about to run `sql`.
class JustBefore {
public:
    JustBefore(std::string sql, std::function<void()> work) {
        awaited() = {std::move(sql), std::move(work)};
        sqlite3_auto_extension(asExtension());
    }
    ~JustBefore() {
        sqlite3_cancel_auto_extension(asExtension());
        awaited() = {};
    }
    JustBefore(const JustBefore&) = delete;
    JustBefore& operator=(const JustBefore&) = delete;

    [[nodiscard]] static bool happened() { return awaited().second == nullptr; }

private:
    using Awaited = std::pair<std::string, std::function<void()>>;

    static Awaited& awaited() {
        static Awaited waiting;
        return waiting;
    }
    static int onStatement(unsigned, void*, void*, void* text) {
        if (awaited().second == nullptr || awaited().first != static_cast<const char*>(text))
            return 0;
        const auto work = std::exchange(awaited().second, nullptr);
        work();
        return 0;
    }
    static int onOpen(sqlite3* database, const char**, const sqlite3_api_routines*) {
        return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, onStatement, nullptr);
    }
    static void (*asExtension())() { return reinterpret_cast<void (*)()>(onOpen); }
};

TEST(TwoProgramsThatMakeOneLog, MakeItOnce) {
    SqliteHome home;
    std::unique_ptr<Store> quicker;
    const JustBefore begin("BEGIN IMMEDIATE", [&] {
        quicker = home.open();
        quicker->begin({monday, 1h, BootId{"boot"}})->commit();
    });
    const auto slower = home.open();
    EXPECT_TRUE(JustBefore::happened());
    EXPECT_EQ(slower->sites().size(), 20U);
    EXPECT_EQ(slower->latestWall().wall, monday) << "what the quicker one wrote is still there";
}

TEST(TwoProgramsThatMakeOneLog, LeaveANewerOneAlone) {
    SqliteHome home;
    const JustBefore begin("BEGIN IMMEDIATE", [&] {
        (void)home.open();
        RawDatabase(home.folder()).run("PRAGMA user_version = 41");
    });
    EXPECT_EQ(kindOf([&] { (void)home.open(); }), Kind::Newer);
    EXPECT_EQ(RawDatabase(home.folder()).number("PRAGMA user_version"), 41);
}

} // namespace
} // namespace coolwarm::test
