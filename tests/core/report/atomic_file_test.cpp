// SPDX-License-Identifier: MIT
// Files that appear whole or not at all.
#include "core/report/atomic_file.h"

#include "tests/core/report/write_whole.h"
#include "tests/support/limited_files.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <functional>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

/// The reason that `work` fails with; fails the test when it does not.
std::string reasonOf(const std::function<void()>& work, const fs::path& named) {
    try {
        work();
    } catch (const FileError& error) {
        EXPECT_EQ(error.path(), named);
        return error.what();
    }
    ADD_FAILURE() << "no FileError was thrown";
    return "";
}

std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    return names;
}

/// What `work` returns in a process that may do no more than an ordinary user.
int asOrdinaryUser(const std::function<int()>& work) {
    const pid_t child = fork();
    if (child == 0) {
        const bool demoted = geteuid() != 0 || (setgid(65'534) == 0 && setuid(65'534) == 0);
        _exit(demoted ? work() : 99);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

TEST(AnAtomicFile, AppearsAtCommitAndNotBefore) {
    const TempFolder temp;
    const fs::path target = temp / "log.csv";
    AtomicFile file(target);
    file.write("one,");
    file.write("");
    file.write("two\r\n");
    EXPECT_FALSE(fs::exists(target));
    file.commit();
    EXPECT_EQ(bytesOf(target), "one,two\r\n");
    EXPECT_EQ(namesIn(temp.path()), std::vector<std::string>{"log.csv"});
}

TEST(AnAtomicFile, IsReadableByItsOwnerAlone) {
    const TempFolder temp;
    writeWhole(temp / "log.csv", "x");
    EXPECT_EQ(fs::status(temp / "log.csv").permissions(),
              fs::perms::owner_read | fs::perms::owner_write);
}

TEST(AnAtomicFile, ReplacesWhatWasThere) {
    const TempFolder temp;
    writeBytes(temp / "log.csv", "a much longer old content");
    writeWhole(temp / "log.csv", "new");
    EXPECT_EQ(bytesOf(temp / "log.csv"), "new");
}

TEST(AnAtomicFile, LeavesTheOldOneWithoutACommit) {
    const TempFolder temp;
    writeBytes(temp / "log.csv", "old");
    {
        AtomicFile file(temp / "log.csv");
        file.write(std::string(100'000, 'x'));
    }
    EXPECT_EQ(bytesOf(temp / "log.csv"), "old");
    EXPECT_EQ(namesIn(temp.path()), std::vector<std::string>{"log.csv"});
}

TEST(AnAtomicFile, CanBeLarge) {
    const TempFolder temp;
    const std::string bytes(3'000'000, 'y');
    writeWhole(temp / "large", bytes);
    EXPECT_EQ(bytesOf(temp / "large"), bytes);
}

TEST(AnAtomicFile, MayHaveTheLongestNameThereIs) {
    const TempFolder temp;
    const std::string longest(255, 'n');
    writeWhole(temp / longest, "x");
    EXPECT_EQ(bytesOf(temp / longest), "x");
    EXPECT_EQ(namesIn(temp.path()), std::vector<std::string>{longest});
}

TEST(AnAtomicFile, ReplacesWhatALinkPointsToAndNotTheLink) {
    const TempFolder temp;
    fs::create_directory(temp / "far");
    writeBytes(temp / "far/log.csv", "old");
    fs::create_symlink("far/log.csv", temp / "link.csv");
    writeWhole(temp / "link.csv", "new");
    EXPECT_TRUE(fs::is_symlink(temp / "link.csv"));
    EXPECT_EQ(bytesOf(temp / "far/log.csv"), "new");
    EXPECT_EQ(namesIn(temp / "far"), std::vector<std::string>{"log.csv"});
}

TEST(AnAtomicFile, MakesWhatADanglingLinkPointsTo) {
    const TempFolder temp;
    fs::create_symlink("later.csv", temp / "link.csv");
    writeWhole(temp / "link.csv", "new");
    EXPECT_TRUE(fs::is_symlink(temp / "link.csv"));
    EXPECT_EQ(bytesOf(temp / "later.csv"), "new");
}

TEST(AnAtomicFile, FollowsAChainOfLinks) {
    const TempFolder temp;
    fs::create_directory(temp / "far");
    fs::create_symlink("far/second", temp / "first");
    fs::create_symlink(temp / "third", temp / "far/second");
    fs::create_symlink("far/log.csv", temp / "third");
    writeWhole(temp / "first", "new");
    EXPECT_EQ(bytesOf(temp / "far/log.csv"), "new");
    EXPECT_TRUE(fs::is_symlink(temp / "first") && fs::is_symlink(temp / "far/second") &&
                fs::is_symlink(temp / "third"));
}

TEST(AnAtomicFile, SaysSoForALinkThatPointsToItself) {
    const TempFolder temp;
    fs::create_symlink("loop.csv", temp / "loop.csv");
    EXPECT_EQ(reasonOf([&] { AtomicFile file(temp / "loop.csv"); }, temp / "loop.csv"),
              "Too many levels of symbolic links");
}

TEST(AnAtomicFile, IsNeverADirectory) {
    const TempFolder temp;
    fs::create_directory(temp / "folder");
    EXPECT_EQ(reasonOf([&] { AtomicFile file(temp / "folder"); }, temp / "folder"),
              "Is a directory");
    EXPECT_EQ(namesIn(temp.path()), std::vector<std::string>{"folder"});
}

TEST(AnAtomicFile, NeedsAFolderThatIsThere) {
    const TempFolder temp;
    EXPECT_EQ(reasonOf([&] { AtomicFile file(temp / "no/log.csv"); }, temp / "no/log.csv"),
              "No such file or directory");
    writeBytes(temp / "file", "x");
    EXPECT_EQ(reasonOf([&] { AtomicFile file(temp / "file/log.csv"); }, temp / "file/log.csv"),
              "Not a directory");
}

TEST(AnAtomicFile, StandsInTheWorkingFolderWhereItHasNoFolder) {
    const TempFolder temp;
    const fs::path before = fs::current_path();
    fs::current_path(temp.path());
    writeWhole("bare.csv", "x");
    fs::current_path(before);
    EXPECT_EQ(bytesOf(temp / "bare.csv"), "x");
}

TEST(AnAtomicFile, IsNotMadeInAFolderThatMayNotBeWritten) {
    const TempFolder temp;
    fs::permissions(temp.path(), fs::perms::owner_read | fs::perms::owner_exec |
                                     fs::perms::others_read | fs::perms::others_exec);
    const int answer = asOrdinaryUser([&] {
        try {
            const AtomicFile file(temp / "log.csv");
        } catch (const FileError& error) {
            return std::string(error.what()) == "Permission denied" ? 7 : 8;
        }
        return 0;
    });
    fs::permissions(temp.path(), fs::perms::owner_all);
    EXPECT_EQ(answer, 7);
    EXPECT_TRUE(fs::is_empty(temp.path()));
}

TEST(AnAtomicFile, DoesNotReplaceAFileThatMayNotBeWritten) {
    const TempFolder temp;
    writeBytes(temp / "log.csv", "old");
    fs::permissions(temp / "log.csv", fs::perms::owner_read | fs::perms::others_read);
    fs::permissions(temp.path(), fs::perms::all);
    const int answer = asOrdinaryUser([&] {
        try {
            const AtomicFile file(temp / "log.csv");
        } catch (const FileError& error) {
            return std::string(error.what()) == "Permission denied" ? 7 : 8;
        }
        return 0;
    });
    EXPECT_EQ(answer, 7);
    EXPECT_EQ(bytesOf(temp / "log.csv"), "old");
    EXPECT_EQ(namesIn(temp.path()), std::vector<std::string>{"log.csv"});
}

TEST(AnAtomicFile, IsMadeInAFolderThatMayBeWrittenButNotRead) {
    const TempFolder temp;
    fs::permissions(temp.path(), fs::perms::owner_write | fs::perms::owner_exec |
                                     fs::perms::others_write | fs::perms::others_exec);
    const int answer = asOrdinaryUser([&] {
        writeWhole(temp / "log.csv", "new");
        return 7;
    });
    fs::permissions(temp.path(), fs::perms::owner_all);
    EXPECT_EQ(answer, 7);
    EXPECT_EQ(bytesOf(temp / "log.csv"), "new");
}

/// Runs `work` in a process of its own, which has to end in it by kill -9.
void inKilledProcess(const std::function<void()>& work) {
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status));
}

TEST(AKilledProcess, LeavesNothingOfAFileThatItWrote) {
    const TempFolder temp;
    inKilledProcess([&] {
        AtomicFile file(temp / "log.csv");
        file.write("half");
        kill(getpid(), SIGKILL);
    });
    EXPECT_EQ(namesIn(temp.path()), std::vector<std::string>{});
}

TEST(AKilledProcess, LeavesWhatTheNextFileInThatFolderClearsAway) {
    const TempFolder temp;
    inKilledProcess([&] {
        AtomicFile file(temp / "log.db");
        writeBytes(fs::path(file.temporary()) += "-journal", "to roll back");
        kill(getpid(), SIGKILL);
    });
    EXPECT_EQ(namesIn(temp.path()).size(), 2U);
    const std::vector<std::string> own{
        ".coolwarm-backup", ".coolwarm-abcdef-journal", ".coolwarm-unfinished-list",
        ".coolwarm-unfinished-Abcdef012345", "coolwarm-unfinished-abcdef012345"};
    for (const std::string& name : own)
        writeBytes(temp / name, "the user's own");
    writeWhole(temp / "log.csv", "new");
    std::vector<std::string> left = own;
    left.emplace_back("log.csv");
    EXPECT_THAT(namesIn(temp.path()), testing::UnorderedElementsAreArray(left));
}

TEST(AnAtomicFile, KeepsTheJournalBesideItWhileItIsWritten) {
    const TempFolder temp;
    AtomicFile first(temp / "first.db");
    const fs::path journal = fs::path(first.temporary()) += "-journal";
    writeBytes(journal, "to roll back");
    writeWhole(temp / "second.db", "second");
    EXPECT_EQ(bytesOf(journal), "to roll back");
    fs::remove(first.temporary());
    removeAbandoned(temp.path());
    EXPECT_FALSE(fs::exists(journal)) << "nobody needs it any more";
}

TEST(AnAtomicFile, IsNotClearedAwayWhileItIsWritten) {
    const TempFolder temp;
    AtomicFile first(temp / "first.db");
    writeBytes(first.temporary(), "first");
    AtomicFile second(temp / "second.db");
    writeBytes(second.temporary(), "second");
    removeAbandoned(temp.path());
    first.commit();
    second.commit();
    EXPECT_EQ(bytesOf(temp / "first.db"), "first");
    EXPECT_EQ(bytesOf(temp / "second.db"), "second");
}

TEST(AFullDiskUnderAnAtomicFile, IsToldAndLeavesTheOldOne) {
    const TempFolder temp;
    writeBytes(temp / "log.csv", "old");
    {
        const LimitedFiles full(10'000);
        AtomicFile file(temp / "log.csv");
        file.write(std::string(9'000, 'x'));
        EXPECT_EQ(reasonOf([&] { file.write(std::string(9'000, 'x')); }, temp / "log.csv"),
                  "File too large");
    }
    EXPECT_EQ(bytesOf(temp / "log.csv"), "old");
    EXPECT_EQ(namesIn(temp.path()), std::vector<std::string>{"log.csv"});
}

TEST(ATargetThatBecomesADirectory, IsToldAtCommitAndLeavesNothing) {
    const TempFolder temp;
    AtomicFile file(temp / "log.csv");
    file.write("x");
    fs::create_directory(temp / "log.csv");
    EXPECT_NE(reasonOf([&] { file.commit(); }, temp / "log.csv"), "");
}

TEST(AnAtomicFile, WritesThroughAnOpenOutputInsteadOfReplacingItsFile) {
    const TempFolder temp;
    const fs::path file = temp / "a.txt";
    writeBytes(file, "before\n");
    const int appended = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    fs::create_symlink("/proc/self/fd/" + std::to_string(appended), temp / "link");
    for (const fs::path& target :
         {fs::path("/dev/fd") / std::to_string(appended),
          fs::path("/proc/self/fd") / std::to_string(appended), temp / "link"}) {
        EXPECT_TRUE(isWrittenThrough(target)) << target;
        writeWhole(target, "more\n");
    }
    ::close(appended);
    EXPECT_EQ(bytesOf(file), "before\nmore\nmore\nmore\n");
    EXPECT_TRUE(fs::is_symlink(temp / "link"));
    EXPECT_EQ(namesIn(temp.path()).size(), 2U) << "nothing beside it";
    EXPECT_FALSE(isWrittenThrough(file));
    EXPECT_FALSE(isWrittenThrough(temp / "nothing"));
    EXPECT_FALSE(isWrittenThrough(temp.path()));
}

TEST(AnAtomicFile, WritesIntoAPipeAndLeavesItThere) {
    const TempFolder temp;
    const fs::path pipe = temp / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    fs::create_symlink(pipe, temp / "link");
    const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    writeWhole(temp / "link", "through");
    std::array<char, 20> got{};
    EXPECT_EQ(::read(reader, got.data(), got.size()), 7);
    EXPECT_STREQ(got.data(), "through");
    ::close(reader);
    EXPECT_TRUE(fs::is_fifo(pipe));
}

TEST(AnAtomicFile, TellsWhatADeviceCannotTakeAndLeavesTheDevice) {
    writeWhole("/dev/null", "away");
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
    EXPECT_EQ(reasonOf([] { writeWhole("/dev/full", "too much"); }, "/dev/full"),
              std::generic_category().message(ENOSPC));
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

} // namespace
} // namespace coolwarm::test
