// SPDX-License-Identifier: MIT
// Odd arguments and hostile texts: refused in one line, or shown without acting on the terminal.
#include "tests/app/support/cli_bench.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

const std::string hostileNote = "\u001B[31m\u009B2J\u202Eevil\u2066\u0085";

bool isHarmless(const std::string& output) {
    for (const char* hostile :
         {"\u001B", "\u009B", "\u0085", "\u202E", "\u2066", "\u2068", "\u2028"})
        if (output.find(hostile) != std::string::npos)
            return false;
    return true;
}

struct CliOddInput : testing::Test, CliBench {};

TEST_F(CliOddInput, ShowsNothingOfItThatActsOnTheTerminal) {
    must({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20", "--site", "Heel ברך",
          "--note", hostileNote});
    must({"start", "ice", "--site", "Heel ברך", "--no-window"});
    writeBytes(home / "list.csv", "modality,started_at,duration_seconds,site\n" + hostileNote +
                                      ",2026-02-01T10:00Z,1200,\n" + "ice,2026-02-01T10:00Z,1200," +
                                      hostileNote + "\n");
    const std::string odd = (home / ("a" + hostileNote + ".csv")).string();
    const std::vector<std::vector<std::string>> calls{
        {"status"},
        {"status", "--json"},
        {"history"},
        {"history", "--json"},
        {"import", (home / "list.csv").string()},
        {"export", odd},
        {"import", odd + "x"},
        {"backup", odd + ".db"},
        {"restore", odd},
        {"check"},
        {"status", "--site", hostileNote},
        {"status", "--site", "No such ברך"},
        {"start", hostileNote},
        {"start", "heat", "--site", "Heel ברך", "--no-window"},
        {"start", "ice", "--minutes", hostileNote},
        {"start", "ice", "--pain", hostileNote},
        {"history", "--from", hostileNote},
        {"confirm", "--removed-at", hostileNote},
        {"history", "--" + hostileNote},
        {"check", hostileNote},
        {hostileNote},
        {"help", hostileNote},
        {"stop", "--note", hostileNote},
    };
    for (const auto& call : calls) {
        const Answer answer = run(call);
        EXPECT_TRUE(isHarmless(answer.out)) << call.at(0) << ": " << answer.out;
        EXPECT_TRUE(isHarmless(answer.err)) << call.at(0) << ": " << answer.err;
    }
    EXPECT_EQ(json({"history", "--json"}).at(1).at("note"), hostileNote) << "JSON means the same";
    EXPECT_NE(run({"export", "-"}).out.find(hostileNote), std::string::npos)
        << "CSV is for programs";
}

TEST_F(CliOddInput, IsRefusedWhereItIsNoUtf8) {
    for (const std::vector<std::string>& call :
         {std::vector<std::string>{"start", "ice", "--site", "caf\xE9"},
          {"stop", "--note", "caf\xE9"},
          {"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20", "--note", "\xFF"},
          {"status", "--site", "\xC3"},
          {"history", "--site", "a\xE9"},
          {"start", "i\xE9"},
          {"check", "\xE9"},
          {"\xE9"}})
        EXPECT_TRUE(complains(run(call), ExitCode::Usage)) << firstOf(call);
    EXPECT_NE(run({"start", "i\xE9"}).err.find("i\\xe9"), std::string::npos);
}

TEST_F(CliOddInput, NamesFilesByTheirBytes) {
    must({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20"});
    const fs::path list = home / "a\xE9.csv";
    const fs::path copy = home / "a\xFF.db";
    EXPECT_EQ(must({"export", list.string()}).find('\xE9'), std::string::npos);
    EXPECT_TRUE(fs::exists(list));
    must({"import", list.string()});
    must({"backup", copy.string()});
    EXPECT_TRUE(fs::exists(copy));
    must({"restore", copy.string()});
    EXPECT_EQ(std::distance(fs::directory_iterator(home.path()), {}), 3)
        << "and under no other name";
}

TEST_F(CliOddInput, OfNumbersIsJudgedByOneParser) {
    for (const char* number : {"+7", "-7", "-0", " 7", "7 ", "7.0", "7,0", "7e0", "0x7", "", "٧", "７"}) {
        EXPECT_TRUE(complains(run({"start", "ice", "--pain", number}), ExitCode::Usage)) << number;
        EXPECT_TRUE(complains(run({"start", "ice", "--minutes", number}), ExitCode::Usage))
            << number;
        EXPECT_TRUE(complains(run({"start", "ice", "--ago", number}), ExitCode::Usage)) << number;
        EXPECT_TRUE(complains(run({"history", "--limit", number}), ExitCode::Usage)) << number;
        EXPECT_TRUE(complains(run({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20",
                                   "--pain-before", number}),
                              ExitCode::Usage))
            << number;
    }
}

TEST_F(CliOddInput, OfANumberMayBeginWithNoughts) {
    must({"start", "ice", "--pain", "00000000007", "--minutes", "0000000000020", "--no-window"});
    EXPECT_EQ(json({"status", "--json"}).at("running").at("planned_minutes"), 20);
}

TEST_F(CliOddInput, OfASiteThatIsNotKnownIsSaidToBeUnknown) {
    EXPECT_TRUE(complains(run({"status", "--site", "Nek"}), ExitCode::Usage));
    EXPECT_TRUE(complains(run({"status", "--site", "Nek", "--json"}), ExitCode::Usage));
    EXPECT_NE(run({"status", "--site", "Nek"}).err.find("\"Nek\""), std::string::npos);
    must({"start", "ice", "--site", "My Knee", "--no-window"});
    EXPECT_EQ(json({"status", "--site", "ＭＹ\u00A0knee", "--json"}).at("site"), "My Knee");
    EXPECT_EQ(json({"status", "--site", "Unterer Rücken", "--json"}).at("site"), "Lower back");
}

TEST_F(CliOddInput, OfATargetThatIsNoPlainFileLeavesItThere) {
    must({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20"});
    const std::string pipe = (home / "pipe").string();
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_TRUE(complains(run({"backup", pipe}), ExitCode::Usage));
    EXPECT_TRUE(complains(run({"backup", "/dev/null"}), ExitCode::Usage));
    EXPECT_EQ(must({"export", "/dev/null"}), "") << "the output might be the target";
    EXPECT_TRUE(complains(run({"export", "/dev/full"}), ExitCode::LogTrouble));
    EXPECT_TRUE(fs::is_fifo(pipe));
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(CliOddInput, ABackupThatReplacesAnotherSaysSo) {
    const std::string copy = (home / "copy.db").string();
    must({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20"});
    EXPECT_EQ(linesOf(must({"backup", copy})).size(), 1U);
    EXPECT_EQ(lastOf(linesOf(must({"backup", copy}))),
              "It has taken the place of the backup that was there.");
}

TEST_F(CliOddInput, OfAListWithAColumnTwiceIsRefused) {
    writeBytes(home / "list.csv", "modality,started_at,started_at,duration_seconds\n");
    const Answer answer = run({"import", (home / "list.csv").string()});
    EXPECT_TRUE(complains(answer, ExitCode::BadInput));
    EXPECT_NE(answer.err.find("started_at (2, 3)"), std::string::npos) << answer.err;
}

} // namespace
} // namespace coolwarm::test
