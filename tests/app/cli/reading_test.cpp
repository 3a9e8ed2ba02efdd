// SPDX-License-Identifier: MIT
// Verbs that only read: they make nothing, and read what must not be written.
#include "tests/app/support/cli_bench.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#ifdef Q_OS_UNIX
#include <csignal>
#include <functional>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

struct CliReading : testing::Test, CliBench {
    [[nodiscard]] std::vector<std::vector<std::string>> readingVerbs() const {
        return {{"status"},
                {"history"},
                {"export", "-"},
                {"export", (home / "out.csv").string()},
                {"check"},
                {"backup", (home / "copy.db").string()}};
    }

    // About a session that a log should have.
    [[nodiscard]] static std::vector<std::vector<std::string>> endingVerbs() {
        return {{"stop"}, {"confirm"}, {"confirm", "--skin", "red"}, {"discard"}};
    }

};

TEST_F(CliReading, SaysThatThereIsNoLogInAFolderThatWasNamedAndMakesNothing) {
    folderIsChosen = true;
    auto verbs = readingVerbs();
    std::ranges::copy(endingVerbs(), std::back_inserter(verbs));
    for (const auto& verb : verbs) {
        const Answer answer = run(verb);
        EXPECT_TRUE(complains(answer, ExitCode::LogTrouble)) << firstOf(verb);
        EXPECT_NE(answer.err.find(folder.string()), std::string::npos) << answer.err;
    }
    EXPECT_TRUE(fs::is_empty(home.path()));
    fs::create_directory(folder);
    for (const auto& verb : verbs)
        EXPECT_TRUE(complains(run(verb), ExitCode::LogTrouble)) << firstOf(verb);
    EXPECT_TRUE(fs::is_empty(folder));
}

TEST_F(CliReading, FindsAnEmptyLogInThePlatformsOwnPlaceAndMakesNothing) {
    EXPECT_EQ(json({"status", "--json"})["ice"]["state"], "ready");
    EXPECT_EQ(must({"history"}), "The log has no sessions yet.\n");
    EXPECT_EQ(linesOf(must({"export", "-"})).size(), 1U);
    EXPECT_FALSE(fs::exists(folder));
    EXPECT_TRUE(complains(run({"check"}), ExitCode::LogTrouble)) << "there is nothing to check";
    EXPECT_FALSE(fs::exists(folder));
}

TEST_F(CliReading, FindsNothingToEndInThePlatformsOwnPlaceAndMakesNothing) {
    for (const auto& verb : endingVerbs())
        EXPECT_TRUE(complains(run(verb), ExitCode::Refused)) << firstOf(verb);
    EXPECT_FALSE(fs::exists(folder));
}

TEST_F(CliReading, LooksAtAnImportWithoutMakingALog) {
    const fs::path file = home / "in.csv";
    std::ofstream(file) << "modality,started_at,duration_seconds\n"
                           "ice,2026-03-01T10:00:00Z,1200\n";
    for (const bool isChosen : {false, true}) {
        folderIsChosen = isChosen;
        EXPECT_NE(must({"import", file.string(), "--dry-run"}).find("1 would be added"),
                  std::string::npos);
        EXPECT_FALSE(fs::exists(folder));
    }
    must({"import", file.string()});
    EXPECT_TRUE(fs::exists(folder / "coolwarm.db"));
}

TEST_F(CliReading, MakesNoLogForABackupThatIsNone) {
    const fs::path file = home / "notes.txt";
    std::ofstream(file) << "no log\n";
    for (const fs::path& backup : {file, home / "missing.db"})
        EXPECT_TRUE(complains(run({"restore", backup.string()}), ExitCode::BadInput) ||
                    complains(run({"restore", backup.string()}), ExitCode::LogTrouble))
            << backup;
    EXPECT_FALSE(fs::exists(folder));
}

TEST_F(CliReading, IsNotConcernedWithVerbsThatWrite) {
    folderIsChosen = true;
    must({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20"});
    EXPECT_TRUE(fs::exists(folder / "coolwarm.db"));
    EXPECT_EQ(linesOf(must({"export", "-"})).size(), 2U);
}

#ifdef Q_OS_UNIX
/// Does `work` in a process that may write nothing of this log; 0 when all its checks held.
int withoutRights(const std::function<void()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(60);
        const bool demoted = ::geteuid() != 0 || (::setgid(65'534) == 0 && ::setuid(65'534) == 0);
        if (demoted)
            work();
        ::_exit(demoted && !testing::Test::HasFailure() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// A log whose last change was cut off, in a folder that may only be read.
struct CliReadingOnly : testing::Test, CliBench {
    CliReadingOnly() {
        const TempFolder whole;
        fillLog(whole.path(), {300, monday - 48h});
        facts = factsOf(whole.path()).size();
        makeTornLog(whole.path(), folder);
        for (const fs::path& path : {home.path(), folder})
            fs::permissions(path, fs::perms{0555});
        for (const auto& file : fs::directory_iterator(folder))
            fs::permissions(file.path(), fs::perms{0444});
    }
    ~CliReadingOnly() override {
        for (const fs::path& path : {home.path(), folder})
            fs::permissions(path, fs::perms::owner_all);
    }

    std::size_t facts = 0;
};

TEST_F(CliReadingOnly, ReadsARecoveredCopy) {
    ASSERT_TRUE(fs::exists(folder / "coolwarm.db-journal"));
    const std::string before = bytesOf(folder / "coolwarm.db");
    const int result = withoutRights([&] {
        EXPECT_EQ(json({"status", "--json"})["ice"]["state"], "ready");
        EXPECT_EQ(json({"history", "--json"}).size(), facts);
        const std::string exported = must({"export", "-"});
        EXPECT_EQ(exported.find("torn"), std::string::npos) << "the change that was cut off";
        EXPECT_EQ(linesOf(exported).size(), facts + 1);
        EXPECT_EQ(must({"check"}),
                  "The log is in order: " + std::to_string(facts) + " session(s).\n");
        const TempFolder elsewhere;
        must({"backup", (elsewhere / "copy.db").string()});
        EXPECT_TRUE(complains(
            run({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20"}),
            ExitCode::LogTrouble));
    });
    EXPECT_EQ(result, 0);
    EXPECT_EQ(bytesOf(folder / "coolwarm.db"), before);
    EXPECT_TRUE(fs::exists(folder / "coolwarm.db-journal"));
}

/// A pipe that is written by this test while the program reads it.
TEST_F(CliReading, AnImportThatWaitsForItsInputHoldsNothing) {
    must({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20"});
    const std::string pipe = (home / "pipe").string();
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const pid_t writer = ::fork();
    if (writer == 0) { // says the half, starts a session in between, and says the rest
        ::alarm(60);
        std::FILE* out = std::fopen(pipe.c_str(), "w");
        std::fputs("modality,started_at,ended_at\nice,2026-02-01T10:00:00Z,2026-02-01T10:20:00Z\n",
                   out);
        std::fflush(out);
        CliBench other;
        other.folder = folder;
        const Answer started = other.run({"start", "heat", "--no-window"});
        std::fputs("ice,2026-02-02T10:00:00Z,2026-02-02T10:20:00Z\n", out);
        std::fclose(out);
        ::_exit(started.code);
    }
    const Answer taken = run({"import", pipe});
    EXPECT_EQ(taken.code, 0) << taken.err;
    int status = 0;
    ASSERT_EQ(::waitpid(writer, &status, 0), writer);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    EXPECT_EQ(json({"history", "--json"}).size(), 3U);
    EXPECT_EQ(json({"status", "--json"})["running"]["modality"], "heat");
}
#endif

} // namespace
} // namespace coolwarm::test
