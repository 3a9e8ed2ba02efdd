// SPDX-License-Identifier: MIT
// The command line as a whole: usage, help, and what happens when log or output fail.
#include "app/cli/verb_table.h"
#include "tests/app/support/cli_bench.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

/// A disk without space.
class FullDevice final : public QIODevice {
public:
    FullDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

/// The writing end of a pipe whose reader has gone.
class AbandonedPipe final : public QFile {
public:
    AbandonedPipe() {
        int ends[2] = {-1, -1};
        EXPECT_EQ(::pipe(ends), 0);
        ::close(ends[0]);
        EXPECT_TRUE(open(ends[1], QIODevice::WriteOnly, QFileDevice::AutoCloseHandle));
    }
};

TEST(Cli, NamesTheVerbsWhenOneIsUnknown) {
    CliBench bench;
    for (const char* verb : {"frob", "exports", "Check", "repair"}) {
        const Answer answer = bench.run({verb, "x", "--y"});
        EXPECT_TRUE(complains(answer, ExitCode::Usage));
        EXPECT_NE(answer.err.find("status, start, stop"), std::string::npos) << answer.err;
    }
    EXPECT_FALSE(fs::exists(bench.folder)); // nothing was opened for it
}

TEST(Cli, RefusesArgumentsThatItDoesNotKnow) {
    CliBench bench;
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{},
                                               {"start"},
                                               {"start", "cold"},
                                               {"start", "ICE"},
                                               {"start", "ice", "heat"},
                                               {"start", "ice", "--minutes"},
                                               {"start", "ice", "--minutes", "20.5"},
                                               {"start", "ice", "--minutes", "twenty"},
                                               {"start", "ice", "--minutes", ""},
                                               {"start", "ice", "--minutes", "٢٠"},
                                               {"start", "ice", "--minutes", "-20"},
                                               {"start", "ice", "--ago", "-1"},
                                               {"start", "ice", "--pain", "11"},
                                               {"start", "ice", "--pain", "-1"},
                                               {"start", "ice", "--pain", "3.5"},
                                               {"start", "ice", "--pain", ""},
                                               {"start", "ice", "--frob"},
                                               {"start", "ice", "--skin-ok=yes"},
                                               {"start", "ice", "-x"},
                                               {"stop", "now"},
                                               {"discard", "--pain", "3"},
                                               {"confirm", "--note", "x"},
                                               {"status", "--jsn"},
                                               {"history", "--bom"},
                                               {"help", "frob"},
                                               {"--minimized", "status"},
                                               {"status", "--data-dir"}})
        EXPECT_TRUE(complains(bench.run(arguments), ExitCode::Usage))
            << testing::PrintToString(arguments);
    EXPECT_FALSE(fs::exists(bench.folder));
}

TEST(Cli, ComplainsInOneLineWhateverItIsGiven) {
    CliBench bench;
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"a\nb"},
                                               {"start", "a\r\nb"},
                                               {"start", "ice", "--a\nb"},
                                               {"start", "ice", "--pain", "\n\x1b[2J"},
                                               {"history", "--from", "x\u2028y"}}) {
        const Answer answer = bench.run(arguments);
        EXPECT_TRUE(complains(answer, ExitCode::Usage)) << lastOf(arguments);
        EXPECT_EQ(answer.err.find('\x1b'), std::string::npos);
        EXPECT_EQ(answer.err.find('\r'), std::string::npos);
    }
}

TEST(Cli, HelpsWithEveryVerbAndOption) {
    CliBench bench;
    const std::string general = bench.must({"help"});
    EXPECT_EQ(bench.must({"--help"}), general);
    for (const VerbSpec& verb : allVerbs()) {
        EXPECT_NE(general.find(std::string("\n  ") + verb.name + " "), std::string::npos);
        const std::string help = bench.must({"help", verb.name});
        EXPECT_EQ(bench.must({verb.name, "--help"}), help);
        EXPECT_TRUE(help.starts_with("coolwarm " + std::string(verb.name)));
        for (const OptionSpec& option : verb.options) {
            const std::string name = std::string("--") + option.name;
            EXPECT_NE(help.find("\n  " + name + " "), std::string::npos) << name;
            EXPECT_NE(std::string(verb.synopsis).find(name), std::string::npos) << name;
        }
    }
    EXPECT_FALSE(fs::exists(bench.folder));
}

TEST(Cli, TellsItsVersion) {
    CliBench bench;
    const QString before = QCoreApplication::applicationVersion();
    QCoreApplication::setApplicationVersion(QStringLiteral("12.3.4"));
    EXPECT_EQ(bench.must({"--version"}), "coolwarm 12.3.4\n");
    QCoreApplication::setApplicationVersion(before);
}

TEST(Cli, FailsWhereTheDataFolderCannotBe) {
    CliBench bench;
    writeBytes(bench.home / "file", "x");
    bench.folder = bench.home / "file" / "data";
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"status"},
             {"status", "--json"},
             {"start", "ice"},
             {"stop"},
             {"log", "ice", "--start", "2026-03-01T14:12", "--minutes", "20"},
             {"history", "--json"},
             {"export", "-"},
             {"export", (bench.home / "x.csv").string()}}) {
        const Answer answer = bench.run(arguments);
        EXPECT_TRUE(complains(answer, ExitCode::LogTrouble)) << firstOf(arguments);
        EXPECT_NE(answer.err.find(bench.folder.string()), std::string::npos) << answer.err;
    }
    EXPECT_FALSE(fs::exists(bench.home / "x.csv"));
    EXPECT_EQ(bench.window.pokes + bench.window.opens, 0);
}

TEST(Cli, LeavesALogThatIsNotItsOwnAsItIs) {
    CliBench bench;
    const fs::path log = bench.folder / "coolwarm.db";
    bench.must({"log", "ice", "--start", "2026-03-01T14:12", "--minutes", "20"});
    RawDatabase(bench.folder).run("PRAGMA user_version = 99");
    const std::string newer = bytesOf(log);
    const Answer answer = bench.run({"status"});
    EXPECT_TRUE(complains(answer, ExitCode::LogTrouble));
    EXPECT_NE(answer.err.find("99"), std::string::npos) << answer.err;
    EXPECT_EQ(bytesOf(log), newer);
    const std::string text(4096, 'x');
    writeBytes(log, text);
    EXPECT_TRUE(complains(bench.run({"start", "ice"}), ExitCode::LogTrouble));
    EXPECT_EQ(bytesOf(log), text);
}

TEST(Cli, ReadsButDoesNotWriteALogThatIsBusy) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(30min);
    RawDatabase other(bench.folder);
    other.run("BEGIN IMMEDIATE");
    const Answer answer = bench.run({"confirm"});
    EXPECT_TRUE(complains(answer, ExitCode::LogTrouble));
    EXPECT_EQ(bench.window.pokes, 1); // the start's: nothing has changed since
    EXPECT_EQ(bench.json({"status", "--json"}).at("running").at("state"), "alarm");
    EXPECT_EQ(bench.must({"history", "--json"}), "[]\n"); // not written down yet
    other.run("ROLLBACK");
    bench.must({"confirm"});
}

TEST(Cli, FailsWhenItsAnswerCannotBeWritten) {
    CliBench bench;
    bench.must({"log", "ice", "--start", "2026-03-01T14:12", "--minutes", "20"});
    for (const auto& arguments : std::vector<std::vector<std::string>>{{"status"},
                                                                       {"status", "--json"},
                                                                       {"history"},
                                                                       {"history", "--json"},
                                                                       {"export", "-"},
                                                                       {"help"},
                                                                       {"--version"}}) {
        FullDevice full;
        EXPECT_TRUE(complains(bench.run(arguments, full), ExitCode::LogTrouble))
            << firstOf(arguments);
        AbandonedPipe pipe;
        EXPECT_TRUE(complains(bench.run(arguments, pipe), ExitCode::LogTrouble))
            << firstOf(arguments);
    }
}

TEST(Cli, DoesNotCallAChangeFailedThatIsInTheLog) {
    CliBench bench;
    AbandonedPipe pipe;
    const Answer answer = bench.run({"start", "ice"}, pipe);
    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(answer.err, "");
    EXPECT_EQ(bench.window.opens, 1);
    EXPECT_FALSE(bench.json({"status", "--json"}).at("running").is_null());
}

} // namespace
} // namespace coolwarm::test
