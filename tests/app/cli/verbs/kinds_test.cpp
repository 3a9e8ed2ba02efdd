// SPDX-License-Identifier: MIT
// Records of every kind listed, corrected and deleted by the command line.
#include "tests/app/support/cli_bench.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using Json = nlohmann::ordered_json;

struct CliKinds : testing::Test, CliBench {
    /// On Sunday; it is Monday, 8 o'clock.
    CliKinds() {
        must({"log", "ice", "--start", "2026-03-01 10:00", "--minutes", "20"});
        must({"pain", "4", "--at", "2026-03-01 11:00", "--note", "مؤلم", "--tightness", "2"});
        must({"activity", "walk", "--minutes", "20", "--at", "2026-03-01 12:00"});
        must({"pain", "6", "--at", "2026-03-01 13:00", "--site", "Neck"});
        must({"bout", "begin", "--at", "2026-02-20 09:00"});
    }
    std::vector<std::string> kinds(const std::vector<std::string>& more = {"--what", "all"}) {
        std::vector<std::string> arguments{"history", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        std::vector<std::string> found;
        for (const Json& each : json(arguments))
            found.push_back(each.at("kind"));
        return found;
    }
    Json pain() { return json({"history", "--what", "pain", "--json"}); }
};

TEST_F(CliKinds, AreListedTogetherNewestFirst) {
    EXPECT_EQ(must({"history", "--what", "all"}),
              "Start            What  Part of the body  Length  Result     Pain  Note\n"
              "Sun 1 Mar 13:00  Pain  Neck                                 6\n"
              "Sun 1 Mar 12:00  Walk                    20 min\n"
              "Sun 1 Mar 11:00  Pain  Lower back                           4     مؤلم\n"
              "Sun 1 Mar 10:00  Ice   Lower back        20 min  Completed\n");
    EXPECT_EQ(kinds(), (std::vector<std::string>{"pain", "activity", "pain", "session"}));
    EXPECT_EQ(kinds({"--what", "pain", "--site", "Neck"}), std::vector<std::string>{"pain"});
    EXPECT_EQ(kinds({"--what", "all", "--limit", "2"}),
              (std::vector<std::string>{"pain", "activity"}));
    EXPECT_EQ(kinds({"--what", "all", "--to", "2026-02-28"}), std::vector<std::string>());
    EXPECT_EQ(linesOf(must({"history"})).size(), 2U) << "sessions alone, as ever";
}

TEST_F(CliKinds, HaveTheNamesOfTheirCsvInJson) {
    const Json entry = pain().at(1);
    EXPECT_EQ(entry.at("happened_at"), "2026-03-01T11:00:00+00:00");
    EXPECT_EQ(entry.at("happened_local"), "2026-03-01 11:00:00");
    EXPECT_EQ(entry.at("pain"), 4);
    EXPECT_EQ(entry.at("tightness"), 2);
    EXPECT_EQ(entry.at("site"), "Lower back");
    EXPECT_EQ(pain().at(0).at("tightness"), nullptr);
    const Json walk = json({"history", "--what", "activities", "--json"}).at(0);
    EXPECT_EQ(walk.at("activity"), "walk");
    EXPECT_EQ(walk.at("duration_seconds"), 1200);
}

TEST_F(CliKinds, AreNamedByTheWordsThereAre) {
    EXPECT_THAT(complaint(run({"history", "--what", "episodes"})),
                testing::HasSubstr("coolwarm bout list"));
    EXPECT_TRUE(
        complains(run({"history", "--what", "activities", "--site", "Neck"}), ExitCode::Usage));
    EXPECT_TRUE(
        complains(run({"history", "--what", "pain", "--modality", "ice"}), ExitCode::Usage));
    EXPECT_TRUE(complains(run({"edit", "--what", "all", "--note", "x"}), ExitCode::Usage));
    EXPECT_TRUE(complains(run({"delete", "--what", "walks"}), ExitCode::Usage));
}

TEST_F(CliKinds, AreCorrectedWhereAndWhenTheyWere) {
    EXPECT_EQ(
        must({"edit", "--what", "pain", "--at", "2026-03-01 11:00", "--pain", "3", "--note",
              "とても痛い"}),
        "Changed: Pain 3, Lower back, Sun 1 Mar 11:00, tightness 2. To take it back: coolwarm "
        "undo\n");
    must({"edit", "--what", "pain", "--site", "Neck", "--start", "2026-03-01 14:30", "--new-site",
          "Lower back"});
    EXPECT_EQ(pain().at(0).at("happened_local"), "2026-03-01 14:30:00");
    EXPECT_EQ(pain().at(0).at("site"), "Lower back");
    EXPECT_EQ(pain().at(1).at("note"), "とても痛い");
    EXPECT_EQ(must({"edit", "--what", "activities", "--minutes", "35"}),
              "Changed: Walk, 35 min, Sun 1 Mar 12:00. To take it back: coolwarm undo\n");
    EXPECT_EQ(must({"edit", "--what", "episodes", "--start", "2026-02-21 09:00", "--end",
                    "2026-03-01 20:00"}),
              "Changed: Bout, Lower back, Sat 21 Feb 09:00 to Sun 1 Mar 20:00. To take it back: "
              "coolwarm undo\n");
    must({"edit", "--what", "episodes", "--end", "none"});
    EXPECT_THAT(must({"bout", "list"}), testing::HasSubstr("since Sat 21 Feb 09:00"));
    EXPECT_EQ(must({"edit", "--start", "2026-03-01 09:50", "--note", "on the sofa"}),
              "Changed: Ice, Lower back, Sun 1 Mar 09:50. To take it back: coolwarm undo\n");
    must({"undo"});
    EXPECT_EQ(json({"history", "--json"}).at(0).at("started_local"), "2026-03-01 10:00:00");
    EXPECT_EQ(must({"edit", "--what", "activities", "--minutes", "35"}),
              "The log says so already.\n");
}

TEST_F(CliKinds, RefuseWhatCannotBe) {
    EXPECT_THAT(complaint(run({"edit", "--what", "activities", "--pain", "3"})),
                testing::HasSubstr("--start, --minutes, --note"));
    EXPECT_TRUE(complains(run({"edit", "--what", "pain"}), ExitCode::Usage));
    EXPECT_TRUE(complains(run({"edit", "--end", "none"}), ExitCode::Usage));
    EXPECT_TRUE(complains(run({"edit", "--what", "pain", "--start", "2026-03-03 08:00"}),
                          ExitCode::Refused));
    EXPECT_TRUE(complains(run({"edit", "--what", "pain", "--start", "1969-03-03 08:00"}),
                          ExitCode::Refused));
    EXPECT_TRUE(complains(run({"edit", "--what", "pain", "--at", "2026-03-01 11:05", "--pain", "1",
                               "--site", "Neck"}),
                          ExitCode::Refused))
        << "there was none at that time";
    EXPECT_TRUE(complains(run({"edit", "--what", "episodes", "--end", "2026-02-01 08:00"}),
                          ExitCode::Refused));
    EXPECT_EQ(kinds().size(), 4U);
}

TEST_F(CliKinds, AreDeletedAndBroughtBack) {
    EXPECT_EQ(
        must({"delete", "--what", "pain", "--at", "2026-03-01 11:00"}),
        "Deleted: Pain 4, Lower back, Sun 1 Mar 11:00, tightness 2. To take it back: coolwarm "
        "undo\n");
    EXPECT_EQ(kinds(), (std::vector<std::string>{"pain", "activity", "session"}));
    must({"undo"});
    must({"delete", "--what", "activities"});
    EXPECT_EQ(kinds(), (std::vector<std::string>{"pain", "pain", "session"}));
    must({"delete"});
    EXPECT_EQ(kinds(), (std::vector<std::string>{"pain", "pain"}));
    must({"delete", "--what", "episodes"});
    EXPECT_EQ(must({"bout", "list"}), "The log has no bouts yet.\n");
    EXPECT_TRUE(complains(run({"delete", "--what", "activities"}), ExitCode::Refused));
    for (int step = 0; step < 3; ++step)
        must({"undo"});
    EXPECT_EQ(kinds().size(), 4U);
}

TEST_F(CliKinds, AreCountedByTheCheck) {
    EXPECT_EQ(must({"check"}), "The log is in order: 1 session(s).\n"
                               "Beside them: 1 activity(s), 1 bout(s) and 2 pain score(s).\n");
}

} // namespace
} // namespace coolwarm::test
