// SPDX-License-Identifier: MIT
// What an atomic file asks of the system and in which order, and what it makes of a refusal. The
// linker leads the program's own calls of write, fsync and rename through here.
#include "tests/core/report/write_whole.h"
#include "tests/support/temp_folder.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>
#include <limits>

#include <sys/stat.h>
#include <unistd.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

/// As long as it lives, the calls are written down and answered as it says.
class WatchedCalls {
public:
    WatchedCalls() { current() = this; }
    ~WatchedCalls() { current() = nullptr; }
    WatchedCalls(const WatchedCalls&) = delete;
    WatchedCalls& operator=(const WatchedCalls&) = delete;

    static WatchedCalls*& current() {
        static WatchedCalls* watching = nullptr;
        return watching;
    }

    std::vector<std::string> made;
    int interruptedWrites = 0; ///< so many writes are interrupted before one goes through
    std::size_t mostPerWrite = std::numeric_limits<std::size_t>::max();
    int fileSyncError = 0; ///< what the sync of a file fails with
    int folderSyncError = 0;
};

} // namespace
} // namespace coolwarm::test

extern "C" {

using coolwarm::test::WatchedCalls;

ssize_t __real_write(int file, const void* bytes, std::size_t count);
int __real_fsync(int file);
int __real_rename(const char* from, const char* to);

ssize_t __wrap_write(int file, const void* bytes, std::size_t count);
ssize_t __wrap_write(int file, const void* bytes, std::size_t count) {
    WatchedCalls* watched = WatchedCalls::current();
    if (watched == nullptr)
        return __real_write(file, bytes, count);
    watched->made.emplace_back("write");
    if (watched->interruptedWrites > 0) {
        --watched->interruptedWrites;
        errno = EINTR;
        return -1;
    }
    return __real_write(file, bytes, std::min(count, watched->mostPerWrite));
}

int __wrap_fsync(int file);
int __wrap_fsync(int file) {
    WatchedCalls* watched = WatchedCalls::current();
    if (watched == nullptr)
        return __real_fsync(file);
    struct stat facts {};
    const bool folder = fstat(file, &facts) == 0 && S_ISDIR(facts.st_mode);
    watched->made.emplace_back(folder ? "sync the folder" : "sync the file");
    errno = folder ? watched->folderSyncError : watched->fileSyncError;
    return errno == 0 ? __real_fsync(file) : -1;
}

int __wrap_rename(const char* from, const char* to);
int __wrap_rename(const char* from, const char* to) {
    if (WatchedCalls* watched = WatchedCalls::current())
        watched->made.emplace_back("rename");
    return __real_rename(from, to);
}

} // extern "C"

namespace coolwarm::test {
namespace {

using testing::ElementsAre;

TEST(AnAtomicFilesContent, IsDurableBeforeItTakesTheNameAndTheNameBeforeCommitReturns) {
    const TempFolder temp;
    const WatchedCalls calls;
    writeWhole(temp / "log.csv", "new");
    EXPECT_THAT(calls.made, ElementsAre("write", "sync the file", "rename", "sync the folder"));
}

TEST(AnAtomicFilesContent, IsWholeAfterWritesThatWereInterrupted) {
    const TempFolder temp;
    WatchedCalls calls;
    calls.interruptedWrites = 3;
    writeWhole(temp / "log.csv", "whole");
    EXPECT_EQ(bytesOf(temp / "log.csv"), "whole");
    EXPECT_EQ(std::count(calls.made.begin(), calls.made.end(), "write"), 4);
}

TEST(AnAtomicFilesContent, IsWholeAfterWritesThatTookButAPart) {
    const TempFolder temp;
    WatchedCalls calls;
    calls.mostPerWrite = 7;
    writeWhole(temp / "log.csv", "taken in pieces of seven");
    EXPECT_EQ(bytesOf(temp / "log.csv"), "taken in pieces of seven");
    EXPECT_EQ(std::count(calls.made.begin(), calls.made.end(), "write"), 4);
}

TEST(AnAtomicFilesContent, ThatTheDiskDoesNotTakeLeavesTheOldOne) {
    const TempFolder temp;
    writeBytes(temp / "log.csv", "old");
    {
        WatchedCalls calls;
        calls.fileSyncError = EIO;
        AtomicFile file(temp / "log.csv");
        file.write("new");
        try {
            file.commit();
            ADD_FAILURE() << "no FileError was thrown";
        } catch (const FileError& error) {
            EXPECT_STREQ(error.what(), "Input/output error");
            EXPECT_EQ(error.path(), temp / "log.csv");
        }
        EXPECT_THAT(calls.made, ElementsAre("write", "sync the file"));
    }
    EXPECT_EQ(bytesOf(temp / "log.csv"), "old");
    EXPECT_EQ(std::distance(fs::directory_iterator(temp.path()), {}), 1);
}

TEST(AnAtomicFilesName, StandsWhereTheFileSystemDoesNotSyncFolders) {
    const TempFolder temp;
    WatchedCalls calls;
    calls.folderSyncError = EINVAL;
    EXPECT_NO_THROW(writeWhole(temp / "log.csv", "new"));
    EXPECT_EQ(bytesOf(temp / "log.csv"), "new");
    EXPECT_EQ(lastOf(calls.made), "sync the folder");
}

} // namespace
} // namespace coolwarm::test
