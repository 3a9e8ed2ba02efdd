// SPDX-License-Identifier: MIT
// Checking, backing up and restoring from the command line.
#include "core/log/care/sqlite_maintenance.h"
#include "tests/app/support/cli_bench.h"
#include "tests/support/raw_database.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

struct CliCare : testing::Test, CliBench {
    CliCare() { must({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20"}); }

    /// The first page of the log is lost.
    void damage() const {
        std::string bytes = bytesOf(log);
        std::fill_n(bytes.begin(), 4096, '\0');
        writeBytes(log, bytes);
    }

    fs::path log = folder / "coolwarm.db";
    SqliteMaintenance care{folder};
    std::string copy = (home / "copy.db").string();
};

TEST_F(CliCare, SaysThatTheLogIsWhole) {
    EXPECT_EQ(must({"check"}), "The log is in order: 1 session(s).\n");
}

TEST_F(CliCare, NamesEveryFaultOfADamagedLog) {
    RawDatabase(folder).run("PRAGMA ignore_check_constraints = ON;"
                            "UPDATE session SET pain_before = 77");
    const Answer answer = run({"check"});
    EXPECT_EQ(answer.code, 4);
    EXPECT_NE(answer.out.find("CHECK constraint failed in session"), std::string::npos)
        << answer.out;
    EXPECT_EQ(linesOf(answer.err).size(), 1U) << answer.err;
}

TEST_F(CliCare, NamesWhatAnotherProgramHasPutIntoTheLogAndHowToBeRidOfIt) {
    RawDatabase(folder).run("CREATE TRIGGER wipe AFTER UPDATE ON state BEGIN"
                            " UPDATE session SET note = 'wiped'; END");
    const std::string answer = must({"check"});
    EXPECT_NE(answer.find("in order"), std::string::npos) << answer;
    EXPECT_NE(answer.find("the trigger wipe"), std::string::npos) << answer;
    must({"start", "ice", "--site", "Neck", "--no-window"});
    EXPECT_EQ(RawDatabase(folder).number("SELECT count(*) FROM session WHERE note = 'wiped'"), 0);
    must({"discard"});
    must({"backup", copy});
    must({"restore", copy});
    EXPECT_EQ(must({"check"}), "The log is in order: 1 session(s).\n");
}

TEST_F(CliCare, TellsOnceThatAnotherLogWasWrittenOverThisOne) {
    const std::string older = bytesOf(log);
    must({"start", "ice", "--no-window"});
    advance(20min);
    must({"confirm"});
    care.keepBackups(clock.now().wallSecond(), {});
    writeBytes(log, older);
    const Answer answer = run({"start", "ice", "--no-window"});
    EXPECT_EQ(answer.code, 3) << "the skin rests whatever the file says";
    EXPECT_NE(answer.err.find("overwritten"), std::string::npos) << answer.err;
    EXPECT_EQ(run({"status"}).err, "");
}

TEST_F(CliCare, ChecksNoLogThatIsNotThere) {
    fs::remove(log);
    EXPECT_TRUE(complains(run({"check"}), ExitCode::LogTrouble));
    EXPECT_FALSE(fs::exists(log));
}

TEST_F(CliCare, MakesAPrivateCopyThatIsTheSameLog) {
    must({"backup", copy});
    EXPECT_EQ(fs::status(copy).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    fs::create_directory(home / "other");
    fs::copy_file(copy, home / "other/coolwarm.db");
    EXPECT_EQ(dumpOf(home / "other"), dumpOf(folder));
}

TEST_F(CliCare, WritesABackupOverAnOlderOneAndOverNothingElse) {
    must({"backup", copy});
    must({"backup", copy});
    writeBytes(home / "letter.txt", "Dear doctor");
    EXPECT_TRUE(complains(run({"backup", (home / "letter.txt").string()}), ExitCode::Usage));
    EXPECT_EQ(bytesOf(home / "letter.txt"), "Dear doctor");
    EXPECT_TRUE(complains(run({"backup", log.string()}), ExitCode::Usage));
    EXPECT_TRUE(complains(run({"backup", log.string() + "-journal"}), ExitCode::Usage));
    EXPECT_TRUE(complains(run({"backup", ""}), ExitCode::Usage));
}

TEST_F(CliCare, LeavesNothingOfABackupThatFails) {
    const Answer answer = run({"backup", (home / "nowhere/copy.db").string()});
    EXPECT_TRUE(complains(answer, ExitCode::LogTrouble));
    damage();
    EXPECT_TRUE(complains(run({"backup", copy}), ExitCode::LogTrouble));
    EXPECT_FALSE(fs::exists(copy));
    EXPECT_EQ(std::distance(fs::directory_iterator(home.path()), {}), 1); // the data folder alone
}

TEST_F(CliCare, PutsABackupBackAndKeepsTheRestsOfTheLastDay) {
    must({"backup", copy});
    must({"start", "heat", "--no-window"});
    advance(std::chrono::minutes{5});
    must({"stop"});
    const std::string before = must({"status", "--json"});
    const std::string told = must({"restore", copy});
    EXPECT_NE(told.find("The log holds 2 session(s) now."), std::string::npos) << told;
    EXPECT_NE(told.find("1 of them came from the file before."), std::string::npos) << told;
    EXPECT_NE(told.find((folder / "backups").string()), std::string::npos) << told;
    EXPECT_EQ(must({"status", "--json"}), before);
    EXPECT_EQ(window.pokes, 3); // the start, the stop, and now
}

TEST_F(CliCare, RestoresADamagedLog) {
    must({"backup", copy});
    damage();
    EXPECT_TRUE(complains(run({"status"}), ExitCode::LogTrouble));
    must({"restore", copy});
    EXPECT_EQ(json({"history", "--json"}).size(), 1U);
    EXPECT_EQ(must({"check"}), "The log is in order: 1 session(s).\n");
}

TEST_F(CliCare, RefusesWhatIsNoBackupAndChangesNothing) {
    writeBytes(home / "letter.txt", "Dear doctor");
    writeBytes(home / "empty.db", "");
    const std::string before = dumpOf(folder);
    for (const char* name : {"letter.txt", "empty.db", "missing.db", "."})
        EXPECT_TRUE(complains(run({"restore", (home / name).string()}), ExitCode::BadInput))
            << name;
    EXPECT_TRUE(complains(run({"restore", log.string()}), ExitCode::Usage));
    EXPECT_EQ(dumpOf(folder), before);
}

TEST_F(CliCare, RefusesABackupOfANewerProgramByItsVersion) {
    must({"backup", copy});
    fs::create_directory(home / "newer");
    fs::rename(copy, home / "newer/coolwarm.db");
    RawDatabase(home / "newer").run("PRAGMA user_version = 99");
    const Answer answer = run({"restore", (home / "newer/coolwarm.db").string()});
    EXPECT_TRUE(complains(answer, ExitCode::BadInput));
    EXPECT_NE(answer.err.find("99"), std::string::npos) << answer.err;
}

TEST_F(CliCare, TakesALogThatIsGoneForALossAndNoNewOne) {
    must({"backup", copy});
    fs::create_directory(folder / "backups");
    fs::copy_file(copy, folder / "backups/daily-20260301T120000Z.db");
    fs::remove(log);
    const Answer answer = run({"status"});
    EXPECT_TRUE(complains(answer, ExitCode::LogTrouble));
    EXPECT_FALSE(fs::exists(log));
    must({"restore", copy});
    EXPECT_EQ(json({"history", "--json"}).size(), 1U);
}

} // namespace
} // namespace coolwarm::test
