// SPDX-License-Identifier: MIT
// Pain, bouts and activities from the command line, undone, and out as files and in again.
#include "tests/app/support/cli_bench.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace coolwarm::test {
namespace {

class CliDiary : public testing::Test {
protected:
    [[nodiscard]] std::string fileText(const std::filesystem::path& file) const {
        std::ifstream in(file, std::ios::binary);
        std::stringstream text;
        text << in.rdbuf();
        return text.str();
    }
    /// The lines of a list without the header, by the output.
    [[nodiscard]] std::vector<std::string> list(const char* what) {
        auto lines = linesOf(bench.must({"export", "-", "--what", what}));
        lines.erase(lines.begin());
        return lines;
    }

    CliBench bench;
};

TEST_F(CliDiary, KeepsPainNowAndThen) {
    EXPECT_EQ(bench.must({"pain", "4"}),
              "Saved: Pain 4, Lower back, Mon 2 Mar 08:00. To take it back: coolwarm undo\n"
              "Nothing was logged there in the two weeks before. If a new bout has begun: coolwarm "
              "bout begin\n");
    bench.advance(1min);
    EXPECT_EQ(linesOf(bench.must({"pain", "5"})).size(), 1U) << "a bout is proposed once";
    bench.must({"undo"});
    bench.clock.moveWallClock(-1min);
    bench.must({"pain", "7", "--site", "Neck", "--at", "2026-03-01 21:30", "--tightness", "3",
                "--note", "مؤلم"});
    const auto lines = list("pain");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_THAT(nth(lines, 0), testing::HasSubstr(",Neck,2026-03-01T21:30:00+00:00,2026-03-01 "
                                                  "21:30:00,2026-03-02T08:00:00+00:00,7,3,مؤلم"));
    EXPECT_EQ(bench.window.pokes, 4);
}

TEST_F(CliDiary, RefusesPainThatCannotBe) {
    EXPECT_TRUE(complains(bench.run({"pain", "11"}), ExitCode::Usage));
    EXPECT_TRUE(complains(bench.run({"pain", "4.5"}), ExitCode::Usage));
    EXPECT_TRUE(complains(bench.run({"pain"}), ExitCode::Usage));
    EXPECT_TRUE(complains(bench.run({"pain", "4", "--tightness", "5"}), ExitCode::Usage));
    EXPECT_TRUE(complains(bench.run({"pain", "4", "--at", "2026-03-03 08:00"}), ExitCode::Refused));
    EXPECT_TRUE(complains(bench.run({"pain", "4", "--at", "1969-03-03 08:00"}), ExitCode::Refused));
    EXPECT_TRUE(list("pain").empty());
}

TEST_F(CliDiary, TakesTheNewestChangeBackAndMakesItAgain) {
    bench.must({"pain", "4"});
    EXPECT_EQ(bench.must({"undo"}), "Taken out of the log: Pain 4, Lower back, Mon 2 Mar 08:00.\n");
    EXPECT_TRUE(list("pain").empty());
    EXPECT_TRUE(complains(bench.run({"undo"}), ExitCode::Refused));
    EXPECT_EQ(bench.must({"redo"}), "Back in the log: Pain 4, Lower back, Mon 2 Mar 08:00.\n");
    EXPECT_EQ(list("pain").size(), 1U);
    EXPECT_TRUE(complains(bench.run({"redo"}), ExitCode::Refused));
}

TEST_F(CliDiary, CorrectsAndClearsThePainOfASession) {
    EXPECT_TRUE(complains(bench.run({"note", "--pain-after", "3"}), ExitCode::Refused));
    bench.must(
        {"log", "ice", "--start", "2026-03-02 06:00", "--minutes", "20", "--pain-before", "7"});
    EXPECT_EQ(bench.must({"note", "--pain-after", "3"}),
              "Saved with the session (Ice, Lower back, Mon 2 Mar 06:00); pain 7 → 3.\n");
    bench.must({"note", "--pain-after", "none", "--pain-before", "8", "--skin", "red"});
    const auto sessions = bench.json({"history", "--json"});
    EXPECT_EQ(sessions.at(0).at("pain_before"), 8);
    EXPECT_TRUE(sessions.at(0).at("pain_after").is_null());
    EXPECT_EQ(sessions.at(0).at("skin"), "red");
    EXPECT_EQ(bench.must({"note", "--pain-before", "8"}), "The log says so already.\n");
    EXPECT_TRUE(complains(bench.run({"note"}), ExitCode::Usage));
    EXPECT_TRUE(complains(bench.run({"note", "--pain-after", "eleven"}), ExitCode::Usage));
}

TEST_F(CliDiary, FindsTheSessionOfATime) {
    bench.must({"log", "ice", "--start", "2026-03-01 06:00", "--minutes", "20"});
    bench.must({"log", "heat", "--start", "2026-03-02 06:00", "--minutes", "15"});
    bench.must({"note", "--pain-after", "2", "--at", "2026-03-01 06:10"});
    const auto sessions = bench.json({"history", "--json"});
    EXPECT_TRUE(sessions.at(0).at("pain_after").is_null());
    EXPECT_EQ(sessions.at(1).at("pain_after"), 2);
    EXPECT_TRUE(complains(bench.run({"note", "--pain-after", "2", "--at", "2026-03-01 09:00"}),
                          ExitCode::Refused));
}

TEST_F(CliDiary, KeepsThePainBeforeOfTheSessionThatRuns) {
    bench.must({"start", "ice", "--no-window"});
    bench.must({"note", "--pain-before", "6"});
    EXPECT_TRUE(complains(bench.run({"note", "--pain-after", "2"}), ExitCode::Refused));
    bench.advance(20min);
    bench.must({"confirm"});
    EXPECT_EQ(bench.json({"history", "--json"}).at(0).at("pain_before"), 6);
}

TEST_F(CliDiary, KeepsABoutFromItsOnsetToItsEnd) {
    EXPECT_EQ(bench.must({"bout", "begin", "--at", "2026-02-20 07:00", "--trigger", "lifting; cold",
                          "--course", "comes-and-goes"}),
              "Saved: Bout, Lower back, since Fri 20 Feb 07:00.\n");
    const auto open = bench.must({"bout", "list"});
    EXPECT_THAT(open, testing::HasSubstr("Day 11"));
    EXPECT_THAT(open, testing::HasSubstr("Fewer than two days have a score"));
    const Answer second = bench.run({"bout", "begin"});
    EXPECT_TRUE(complains(second, ExitCode::Refused));
    EXPECT_THAT(complaint(second), testing::HasSubstr("since Fri 20 Feb 07:00"))
        << "both are named";
    EXPECT_THAT(complaint(second), testing::HasSubstr("since Mon 2 Mar 08:00"));
    bench.must({"bout", "describe", "--eases", "heat", "--note", "朝"});
    bench.must({"bout", "end", "--at", "2026-03-01 20:00"});
    EXPECT_TRUE(complains(bench.run({"bout", "end"}), ExitCode::Refused));
    EXPECT_THAT(firstOf(list("episodes")), testing::HasSubstr("lifting; cold"));
    bench.must({"bout", "reopen"});
    bench.must({"undo"});
    EXPECT_THAT(bench.must({"bout", "list"}), testing::HasSubstr("to Sun 1 Mar 20:00"));
}

TEST_F(CliDiary, DividesABoutAndJoinsItAgain) {
    bench.must({"bout", "begin", "--at", "2026-02-01 07:00"});
    EXPECT_TRUE(complains(bench.run({"bout", "join"}), ExitCode::Refused));
    EXPECT_TRUE(complains(bench.run({"bout", "split"}), ExitCode::Usage));
    bench.must({"bout", "split", "--at", "2026-02-10 07:00"});
    EXPECT_EQ(list("episodes").size(), 2U);
    bench.must({"bout", "join"});
    EXPECT_EQ(list("episodes").size(), 1U);
    EXPECT_EQ(linesOf(bench.must({"undo"})).size(), 2U) << "one step, two bouts";
    EXPECT_EQ(list("episodes").size(), 2U);
    EXPECT_TRUE(complains(bench.run({"bout", "dance"}), ExitCode::Usage));
    EXPECT_TRUE(complains(bench.run({"bout", "begin", "--course", "odd"}), ExitCode::Usage));
}

TEST_F(CliDiary, LogsActivitiesAndCountsTheCream) {
    EXPECT_EQ(bench.must({"activity", "walk", "--minutes", "20"}),
              "Saved: Walk, 20 min, Mon 2 Mar 07:40. To take it back: coolwarm undo\n");
    for (int cream = 1; cream <= 3; ++cream)
        EXPECT_THAT(bench.must({"activity", "cream"}),
                    testing::HasSubstr("Cream: " + std::to_string(cream) + " of 4 for that day."));
    EXPECT_THAT(bench.must({"activity", "cream"}),
                testing::HasSubstr("No more until the next day."));
    EXPECT_TRUE(complains(bench.run({"activity", "run"}), ExitCode::Usage));
    EXPECT_TRUE(complains(bench.run({"activity", "walk", "--minutes", "0"}), ExitCode::Refused));
    EXPECT_EQ(list("activities").size(), 5U);
}

TEST_F(CliDiary, GoesOutWithTheBoutsThatReachIntoTheDays) {
    for (const auto& [began, ended] :
         {std::pair("2026-01-01", "2026-01-05"), std::pair("2026-01-20", "2026-02-02")}) {
        bench.must({"bout", "begin", "--at", std::string(began) + " 08:00"});
        bench.must({"bout", "end", "--at", std::string(ended) + " 08:00"});
    }
    bench.must({"bout", "begin", "--at", "2026-02-20 08:00"});
    const auto from = [this](const char* day) {
        return linesOf(bench.must({"export", "-", "--what", "episodes", "--from", day})).size() - 1;
    };
    EXPECT_EQ(from("2026-01-05"), 3U);
    EXPECT_EQ(from("2026-01-06"), 2U);
    EXPECT_EQ(from("2026-02-03"), 1U);
    EXPECT_EQ(from("2026-03-01"), 1U) << "it goes on";
}

TEST_F(CliDiary, GoesOutAsAFolderOfAllListsAndComesInAgain) {
    bench.must({"log", "ice", "--start", "2026-03-02 06:00", "--minutes", "20"});
    bench.must({"pain", "4", "--note", "とても痛い"});
    bench.must({"bout", "begin", "--at", "2026-02-20 07:00"});
    bench.must({"activity", "breathing", "--minutes", "3"});
    const auto folder = bench.home / "lists";
    bench.must({"export", "--what", "all", folder.string()});
    CliBench other;
    other.must({"import", "--what", "all", folder.string()});
    const auto again = bench.home / "again";
    other.must({"export", "--what", "all", again.string()});
    for (const char* name : {"sessions.csv", "pain.csv", "episodes.csv", "activities.csv"}) {
        EXPECT_EQ(fileText(again / name), fileText(folder / name)) << name;
        EXPECT_GT(fileText(folder / name).size(), 100U) << name;
    }
    EXPECT_EQ(
        linesOf(other.must({"import", "--what", "pain", (folder / "pain.csv").string()})),
        (std::vector<std::string>{"0 added, 1 already in the log, 0 there with other values, 0 "
                                  "refused."}));
}

TEST_F(CliDiary, SaysWhatIsWrongWithAnExportOrImport) {
    bench.must({"pain", "4"});
    EXPECT_TRUE(complains(bench.run({"export", "-", "--what", "mood"}), ExitCode::Usage));
    EXPECT_TRUE(complains(bench.run({"export", "-", "--what", "all"}), ExitCode::Usage));
    EXPECT_TRUE(complains(bench.run({"export", "-", "--what", "pain", "--modality", "ice"}),
                          ExitCode::Usage));
    const auto file = bench.home / "pain.csv";
    bench.must({"export", file.string(), "--what", "pain"});
    EXPECT_TRUE(complains(bench.run({"import", file.string()}), ExitCode::BadInput))
        << "it is no list of sessions";
    EXPECT_TRUE(
        complains(bench.run({"import", file.string(), "--what", "episodes"}), ExitCode::BadInput));
    EXPECT_TRUE(complains(bench.run({"import", "--what", "all", (bench.home / "none").string()}),
                          ExitCode::BadInput));
}

TEST_F(CliDiary, SaysWhyASessionIsShortAfterAReaction) {
    bench.must({"start", "ice", "--no-window"});
    bench.advance(20min);
    bench.must({"confirm", "--skin", "red"});
    bench.advance(3h);
    const std::string started = bench.must({"start", "ice", "--no-window"});
    EXPECT_THAT(started, testing::HasSubstr("15 min"));
    EXPECT_THAT(started, testing::HasSubstr("The skin was not normal after the last session"));
}

} // namespace
} // namespace coolwarm::test
