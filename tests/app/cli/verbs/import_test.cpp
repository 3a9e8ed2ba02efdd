// SPDX-License-Identifier: MIT
// Importing from the command line.
#include "tests/app/support/cli_bench.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

namespace fs = std::filesystem;

struct CliImport : testing::Test, CliBench {
    std::string file(const std::string& bytes) {
        writeBytes(home / "list.csv", bytes);
        return (home / "list.csv").string();
    }
};

TEST_F(CliImport, GivesTheSameBytesWhenTheyAreExportedAgain) {
    must({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20", "--site", "=Knie, \"l\"",
          "--note", "'=1+1;\r\nzwei\n", "--pain-before", "5"});
    must({"log", "heat", "--start", "2026-02-01T10:00:07+05:30", "--minutes", "45", "--site",
          "أسفل"});
    for (const std::vector<std::string>& options :
         {std::vector<std::string>{}, {"--bom"}, {"--semicolon"}, {"--bom", "--semicolon"}}) {
        std::vector<std::string> exporting{"export", (home / "a.csv").string()};
        exporting.insert(exporting.end(), options.begin(), options.end());
        must(exporting);
        CliBench other;
        other.must({"import", (home / "a.csv").string()});
        exporting.at(1) = (home / "b.csv").string();
        other.must(exporting);
        EXPECT_EQ(bytesOf(home / "b.csv"), bytesOf(home / "a.csv"));
    }
}

TEST_F(CliImport, TakesNamesThatAreNearlyRightAndNamesTheColumnsItLeavesOut) {
    const std::string list = file("Modality,Started-At,Duration Seconds,pain before,Mood,Site\n"
                                  "ice,2026-02-01T10:00Z,1200,7,low,Neck\n");
    EXPECT_EQ(must({"import", list}),
              "Not understood and left out: Mood\n"
              "1 added, 0 already in the log, 0 there with other values, 0 refused.\n");
    EXPECT_EQ(json({"history", "--json"}).at(0).at("pain_before"), 7);
}

TEST_F(CliImport, TellsEachLineThatItRefusesAndTakesTheOthers) {
    const std::string list = file("modality,started_at,duration_seconds\n"
                                  "ice,2026-02-01T10:00Z,1200\n"
                                  "fire,2026-02-01T12:00Z,1200\n"
                                  "heat,2027-02-01T12:00Z,1200\n");
    EXPECT_EQ(must({"import", list}),
              "No column names the part of the body, so all sessions are "
              "taken to be of: Lower back\n"
              "Line 3: \"fire\" is neither ice nor heat.\n"
              "Line 4: the session ends in the future.\n"
              "1 added, 0 already in the log, 0 there with other values, 2 refused.\n");
    EXPECT_EQ(json({"history", "--json"}).size(), 1U);
    EXPECT_EQ(window.pokes, 1);
    EXPECT_EQ(lastOf(linesOf(must({"import", list}))),
              "0 added, 1 already in the log, 0 there with other values, 2 refused.");
    EXPECT_EQ(window.pokes, 1); // nothing to read anew
}

TEST_F(CliImport, TakesAllOrNothingWhenItIsToBeStrict) {
    const Answer answer = run({"import", "--strict",
                               file("modality,started_at,duration_seconds\n"
                                    "ice,2026-02-01T10:00Z,1200\n"
                                    "ice,2026-02-01T10:10Z,1200\n")});
    EXPECT_EQ(answer.code, 5);
    EXPECT_EQ(linesOf(answer.out).at(1),
              "Line 3: another session on that part of the body was at the same time.");
    EXPECT_EQ(linesOf(answer.err).size(), 1U);
    EXPECT_TRUE(json({"history", "--json"}).empty());
}

TEST_F(CliImport, OnlyReportsInADryRun) {
    const std::string list = file("modality,started_at,duration_seconds\n"
                                  "ice,2026-02-01T10:00Z,1200\n");
    EXPECT_EQ(must({"import", "--dry-run", list}),
              "No column names the part of the body, so all "
              "sessions are taken to be of: Lower back\n"
              "1 would be added, 0 already in the log, 0 there with other values, "
              "0 refused.\n"
              "Preview only: nothing was changed.\n");
    EXPECT_TRUE(json({"history", "--json"}).empty());
    EXPECT_EQ(window.pokes, 0);
}

TEST_F(CliImport, WithNoGoodLineIsABadFileAlsoInADryRun) {
    const std::string bad = "modality,started_at,duration_seconds,site\n"
                            "fire,2026-02-01T10:00Z,1200,Neck\n"
                            "ice,2027-02-01T10:00Z,1200,Neck\n";
    for (const bool dryRun : {true, false}) {
        std::vector<std::string> call{"import", file(bad)};
        if (dryRun)
            call.emplace_back("--dry-run");
        const Answer answer = run(call);
        EXPECT_EQ(answer.code, 5);
        EXPECT_EQ(answer.err, "coolwarm: No line of the file can be imported.\n");
    }
    EXPECT_EQ(run({"import", file("modality,started_at,duration_seconds\n")}).code, 0)
        << "nothing was asked for";
    const std::string good = "ice,2026-02-01T10:00Z,1200,Neck\n";
    EXPECT_EQ(run({"import", file(bad + good)}).code, 0);
    EXPECT_EQ(run({"import", file(bad + good)}).code, 0) << "that line is in the log";
    const Answer strict = run({"import", "--dry-run", "--strict", file(bad + good)});
    EXPECT_EQ(strict.code, 5);
    EXPECT_EQ(strict.err, "coolwarm: Nothing would be imported, because not every line is good.\n");
    EXPECT_NE(strict.out.find(
                  "0 would be added, 1 already in the log, 0 there with other values, 2 refused."),
              std::string::npos)
        << strict.out;
    const std::string another = "ice,2026-02-02T10:00Z,1200,Neck\n";
    const Answer both = run({"import", "--dry-run", "--strict", file(bad + good + another)});
    EXPECT_NE(both.out.find("0 would be added"), std::string::npos) << both.out;
    EXPECT_NE(run({"import", "--strict", file(bad + good + another)}).out.find("0 added"),
              std::string::npos);
}

TEST_F(CliImport, NamesTheColumnsThatAreMissingAndWhatWouldDoInTheirPlace) {
    const Answer answer = run({"import", file("modality,started_at\n")});
    EXPECT_EQ(answer.code, 5);
    EXPECT_NE(answer.err.find("these are missing: ended_at (or duration_seconds)."),
              std::string::npos)
        << answer.err;
}

TEST_F(CliImport, RefusesAFileThatIsNoListOrCannotBeRead) {
    must({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20"});
    const std::string before = dumpOf(folder);
    for (const std::string& path :
         {file("a,b\n1,2\n"), (home / "missing.csv").string(), home.path().string()})
        EXPECT_TRUE(complains(run({"import", path}), ExitCode::BadInput)) << path;
    EXPECT_TRUE(complains(run({"import", file("")}), ExitCode::BadInput));
    EXPECT_TRUE(complains(run({"import", ""}), ExitCode::Usage));
    EXPECT_EQ(dumpOf(folder), before);
}

TEST_F(CliImport, SaysWhereTheLogHasASessionOtherwise) {
    must({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20"});
    must({"export", (home / "a.csv").string()});
    std::string bytes = bytesOf(home / "a.csv");
    bytes.insert(bytes.rfind("\r\n"), "changed");
    EXPECT_EQ(must({"import", file(bytes)}),
              "Line 2: the log has this session with other values; they stay.\n"
              "0 added, 0 already in the log, 1 there with other values, 0 refused.\n");
}

TEST_F(CliImport, HoldsTheRestOfASessionThatWasJustImported) {
    must({"import", file("modality,started_at,ended_at,site\n"
                         "ice,2026-03-02T07:00Z,2026-03-02T07:20Z,Neck\n")});
    EXPECT_TRUE(complains(run({"start", "ice", "--site", "neck"}), ExitCode::Refused));
}

} // namespace
} // namespace coolwarm::test
