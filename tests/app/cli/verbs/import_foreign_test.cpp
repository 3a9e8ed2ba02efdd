// SPDX-License-Identifier: MIT
// Lists of other programs on the command line: what is found out of them, and what options say.
#include "tests/app/support/cli_bench.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

#include <thread>

#include <sys/stat.h>

namespace coolwarm::test {
namespace {

struct CliForeignImport : testing::Test, CliBench {
    std::string file(const std::string& bytes) {
        writeBytes(home / "list.csv", bytes);
        return (home / "list.csv").string();
    }
    /// Starts of the log's sessions, the newest first.
    std::vector<std::string> starts() {
        std::vector<std::string> found;
        for (const auto& session : json({"history", "--json"}))
            found.push_back(session.at("started_at"));
        return found;
    }
};

const std::string inLatin1 = "Therapie;K\xF6rperteil;Beginn;Ende;Stimmung\r\n"
                             "K\xE4lte;R\xFC"
                             "cken;24.11.2025 08:00;24.11.2025 08:20;gut\r\n"
                             "W\xE4rme;R\xFC"
                             "cken;25.11.2025 08:00;25.11.2025 08:15;gut\r\n";

TEST_F(CliForeignImport, SaysInADryRunHowItReadsTheFile) {
    EXPECT_EQ(must({"import", "--dry-run", file(inLatin1)}),
              "Read as Windows-1252 (Latin-1), separated by semicolons, dates with the day first "
              "(24.11.2026).\n"
              "Columns: Therapie=modality, Körperteil=site, Beginn=started_at, Ende=ended_at\n"
              "Not understood and left out: Stimmung\n"
              "2 would be added, 0 already in the log, 0 there with other values, 0 refused.\n"
              "Preview only: nothing was changed.\n");
    must({"import", file(inLatin1)});
    const auto sessions = json({"history", "--json"});
    EXPECT_EQ(sessions.at(0).at("modality"), "heat");
    EXPECT_EQ(sessions.at(1).at("site"), "Rücken");
    EXPECT_EQ(starts(),
              (std::vector<std::string>{"2025-11-25T08:00:00+00:00", "2025-11-24T08:00:00+00:00"}));
}

TEST_F(CliForeignImport, AsksWhichOfTwoNumbersIsTheDay) {
    const std::string list = file("modality,started_at,duration_minutes,site\n"
                                  "ice,03/04/2025 08:00,20,Neck\nice,05/06/2025 08:00,20,Neck\n");
    for (const bool dryRun : {true, false}) {
        std::vector<std::string> call{"import", list};
        if (dryRun)
            call.emplace_back("--dry-run");
        const Answer answer = run(call);
        EXPECT_TRUE(complains(answer, ExitCode::BadInput));
        EXPECT_NE(answer.err.find("03/04/2025 08:00"), std::string::npos) << answer.err;
        EXPECT_NE(answer.err.find("--dates dmy, mdy or ymd"), std::string::npos) << answer.err;
    }
    must({"import", "--dates", "mdy", list});
    EXPECT_EQ(starts(),
              (std::vector<std::string>{"2025-05-06T08:00:00+00:00", "2025-03-04T08:00:00+00:00"}));
}

TEST_F(CliForeignImport, ReadsColumnsAsTheOptionsSay) {
    const std::string list = file("Was\tAngelegt\tAbgenommen\tVorher (NRS)\tSonst\n"
                                  "Eis\t24.11.2025 08:00\t24.11.2025 08:20\t7\tx\n");
    must({"import", list, "--column", "Angelegt=started_at", "--column", "3=ended_at", "--column",
          "Sonst=note", "--column", "vorher (nrs)=PAIN_AFTER", "--separator", "tab"});
    const auto session = json({"history", "--json"}).at(0);
    EXPECT_EQ(session.at("note"), "x");
    EXPECT_EQ(session.at("pain_after"), 7);
    EXPECT_TRUE(session.at("pain_before").is_null());
    EXPECT_EQ(session.at("ended_at"), "2025-11-24T08:20:00+00:00");
}

TEST_F(CliForeignImport, LeavesOutWhatAnOptionLeavesOut) {
    must({"import", "--column", "note=",
          file("modality,started_at,duration_seconds,note\n"
               "ice,2025-11-24T08:00Z,1200,private\n")});
    EXPECT_EQ(json({"history", "--json"}).at(0).at("note"), "");
}

TEST_F(CliForeignImport, ReadsAFileWithoutHeadings) {
    must({"import", "--no-headings", "--column", "1=modality", "--column", "2=started_at",
          "--column", "3=duration_minutes", "--encoding", "UTF-8",
          file("ice,2025-11-24 08:00,20\nheat,2025-11-25 08:00,15\n")});
    EXPECT_EQ(starts().size(), 2U);
}

TEST_F(CliForeignImport, RefusesOptionsThatAreNone) {
    const std::string list = file(inLatin1);
    must({"log", "ice", "--start", "2026-03-01T10:00", "--minutes", "20"});
    const std::string before = dumpOf(folder);
    for (const auto& [option, value] : {std::pair{"--dates", "dym"},
                                        {"--encoding", "ebcdic"},
                                        {"--separator", "x"},
                                        {"--column", "Beginn"},
                                        {"--column", "=note"},
                                        {"--column", "Beginn=begin"}})
        EXPECT_TRUE(complains(run({"import", list, option, value}), ExitCode::Usage)) << value;
    const Answer answer = run({"import", list, "--column", "Anfang=started_at"});
    EXPECT_TRUE(complains(answer, ExitCode::BadInput));
    EXPECT_NE(answer.err.find("Anfang"), std::string::npos) << answer.err;
    EXPECT_EQ(dumpOf(folder), before);
}

TEST_F(CliForeignImport, TakesWhatIsSaidOfAFileForListsOfSessionsAlone) {
    const std::string list = file("id,happened_at\n");
    for (const auto& [option, value] :
         {std::pair{"--dates", "dmy"}, {"--encoding", "latin1"}, {"--column", "1=note"}})
        EXPECT_TRUE(
            complains(run({"import", list, "--what", "pain", option, value}), ExitCode::Usage))
            << option;
}

TEST_F(CliForeignImport, RefusesAListOfMoreColumnsThanItReads) {
    std::string head = "modality,started_at,ended_at";
    for (int at = 3; at < 300; ++at)
        head += ",c" + std::to_string(at);
    const Answer answer = run({"import", file(head + "\n")});
    EXPECT_TRUE(complains(answer, ExitCode::BadInput));
    EXPECT_NE(answer.err.find("256"), std::string::npos) << answer.err;
}

TEST_F(CliForeignImport, FindsOutTheEncodingOfLettersFarBehindTheBeginning) {
    std::string list = "modality,started_at,duration_seconds,site,note\n";
    while (list.size() < 2'000'000)
        list += "ice,2025-11-23T08:00Z,1200,Neck,the same again\n";
    list += "ice,2025-11-24T08:00Z,1200,R\xFC"
            "cken,sp\xE4t\n";
    const Answer answer = run({"import", file(list)});
    EXPECT_EQ(answer.code, 0) << answer.err;
    EXPECT_NE(answer.out.find("Windows-1252"), std::string::npos);
    EXPECT_EQ(json({"history", "--site", "Rücken", "--json"}).at(0).at("note"), "spät");
    const Answer told = run({"import", "--encoding", "utf-8", file(list)});
    EXPECT_NE(told.out.find("\"?\" cannot be a part of the body"), std::string::npos)
        << "what was said counts";
}

TEST_F(CliForeignImport, ReadsAListThatComesThroughAPipe) {
    const std::string pipe = (home / "pipe").string();
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::thread writer([&] { writeBytes(pipe, inLatin1); });
    const Answer answer = run({"import", pipe, "--dates", "dmy"});
    writer.join();
    EXPECT_EQ(answer.code, 0) << answer.err;
    EXPECT_EQ(starts().size(), 2U);
}

TEST_F(CliForeignImport, SaysInItsHelpWhatAColumnCanBe) {
    const std::string help = must({"help", "import"});
    for (const char* word : {"--column COLUMN=NAME", "started_at", "duration_minutes", "--dates",
                             "--encoding", "--no-headings"})
        EXPECT_NE(help.find(word), std::string::npos) << word;
}

} // namespace
} // namespace coolwarm::test
