// SPDX-License-Identifier: MIT
// Logging a session afterwards from the command line.
#include "tests/app/support/cli_bench.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using Json = nlohmann::ordered_json;

TEST(CliLog, KeepsWhatItIsTold) {
    CliBench bench;
    EXPECT_EQ(bench.must({"log", "ice", "--start", "2026-03-01T14:12", "--minutes", "20", "--site",
                          "Neck", "--pain-before", "6", "--pain-after", "3", "--note", "walk"}),
              "Logged: Ice, Neck, Sun 1 Mar 14:12, 20 min.\n");
    Json session = bench.json({"history", "--json"}).at(0);
    session.erase("id");
    EXPECT_EQ(session.dump(),
              R"({"modality":"ice","site":"Neck","started_at":"2026-03-01T14:12:00+00:00",)"
              R"("ended_at":"2026-03-01T14:32:00+00:00","started_local":"2026-03-01 14:12:00",)"
              R"("ended_local":"2026-03-01 14:32:00","planned_minutes":null,)"
              R"("duration_seconds":1200,"outcome":"completed","origin":"manual",)"
              R"("within_window":true,"pain_before":6,"pain_after":3,"note":"walk","skin":null})");
    EXPECT_EQ(bench.window.pokes, 1);
    EXPECT_EQ(bench.window.opens, 0);
}

TEST(CliLog, CountsForTheRest) {
    CliBench bench;
    bench.must({"log", "ice", "--start", "2026-03-02T07:10", "--end", "2026-03-02T07:30"});
    const Answer answer = bench.run({"start", "ice"});
    EXPECT_TRUE(complains(answer, ExitCode::Refused));
    EXPECT_NE(answer.err.find("09:30"), std::string::npos) << answer.err;
}

TEST(CliLog, MarksALengthOutsideTheWindow) {
    CliBench bench;
    EXPECT_EQ(bench.must({"log", "heat", "--start", "2026-03-01T14:12", "--minutes", "30"}),
              "Logged: Heat, Lower back, Sun 1 Mar 14:12, 30 min. That is outside the recommended "
              "10–20 min, so its length is marked.\n");
    EXPECT_EQ(bench.json({"history", "--json"}).at(0).at("within_window"), false);
}

TEST(CliLog, ReadsATimeThatSummerTimeSkipsOrRepeats) {
    CliBench bench(berlinRule, FakeZone::berlin2026());
    bench.clock.setWallClock(utc("2026-11-22 12:00:00"));
    bench.must({"log", "ice", "--start", "2026-03-29T02:30", "--minutes", "20"});
    bench.must({"log", "ice", "--start", "2026-10-25T02:30", "--minutes", "45"});
    const Json history = bench.json({"history", "--json"});
    EXPECT_EQ(history.at(1).at("started_at"), "2026-03-29T03:30:00+02:00");
    EXPECT_EQ(history.at(0).at("started_at"), "2026-10-25T02:30:00+02:00"); // the first of the two
    EXPECT_EQ(history.at(0).at("ended_at"), "2026-10-25T02:15:00+01:00");
    EXPECT_EQ(history.at(0).at("duration_seconds"), 2700);
}

TEST(CliLog, TakesTimesAsPeopleTypeThem) {
    CliBench bench; // Monday, 2 March 2026
    bench.advance(4h);
    bench.must({"log", "ice", "--start", "9:00", "--end", "09.20"});
    bench.must({"log", "heat", "--start", "yesterday 9:30", "--end", "9:45"});
    bench.must({"log", "heat", "--start", "27/2/26 23:50", "--end", "0:05", "--site", "Neck"});
    const Json history = bench.json({"history", "--json"});
    EXPECT_EQ(history.at(0).at("duration_seconds"), 1200);
    EXPECT_EQ(history.at(1).at("started_local"), "2026-03-01 09:30:00");
    EXPECT_EQ(history.at(1).at("duration_seconds"), 900);
    EXPECT_EQ(history.at(2).at("started_local"), "2026-02-27 23:50:00");
    EXPECT_EQ(history.at(2).at("ended_local"), "2026-02-28 00:05:00");
    EXPECT_EQ(bench.json({"history", "--json", "--from", "yesterday"}).size(), 2U);
    EXPECT_EQ(bench.json({"history", "--json", "--to", "28/2/2026"}).size(), 1U);
    EXPECT_EQ(bench.run({"log", "ice", "--start", "20/13/25 10:00", "--minutes", "20"}).err,
              "coolwarm: --start: \"20/13/25 10:00\" is not understood. There is no month 13. "
              "Write it like 14:30 or 02/03/2026 14:30.\n");
}

TEST(CliLog, KeepsTheOffsetThatATimeNames) {
    CliBench bench;
    bench.must({"log", "ice", "--start", "2026-02-28T23:50:00+09:00", "--minutes", "20"});
    bench.must(
        {"log", "heat", "--start", "2026-02-28T23:50:00-0330", "--end", "2026-03-01T05:05:00+01"});
    const Json history = bench.json({"history", "--json"});
    EXPECT_EQ(history.at(1).at("started_at"), "2026-02-28T23:50:00+09:00");
    EXPECT_EQ(history.at(1).at("ended_at"), "2026-03-01T00:10:00+09:00");
    EXPECT_EQ(history.at(0).at("started_at"), "2026-02-28T23:50:00-03:30");
    EXPECT_EQ(history.at(0).at("ended_at"), "2026-03-01T05:05:00+01:00");
    EXPECT_EQ(history.at(0).at("duration_seconds"), 2700);
}

TEST(CliLog, NeedsAStartAndOneOfLengthAndEnd) {
    CliBench bench;
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"log", "ice"},
             {"log", "ice", "--minutes", "20"},
             {"log", "ice", "--start", "2026-03-01T14:12"},
             {"log", "ice", "--start", "2026-03-01T14:12", "--minutes", "20", "--end",
              "2026-03-01T14:32"},
             {"log", "ice", "--start", "14:60", "--minutes", "20"},
             {"log", "ice", "--start", "2026-03-01T14:12", "--end", "soon"},
             {"log", "ice", "--start", "2026-03-01T14:12", "--minutes", "-20"},
             {"log", "ice", "--start", "2026-03-01T14:12", "--minutes", "20", "--pain-before",
              "11"},
             {"log", "--start", "2026-03-01T14:12", "--minutes", "20"}})
        EXPECT_TRUE(complains(bench.run(arguments), ExitCode::Usage));
}

TEST(CliLog, RefusesWhatCannotHaveBeen) {
    CliBench bench;
    bench.must({"log", "ice", "--start", "2026-03-01T14:12", "--minutes", "20"});
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"log", "ice", "--start", "2026-03-01T14:20", "--minutes", "20"}, // overlap
             {"log", "ice", "--start", "2026-03-02T07:50", "--minutes", "20"}, // future
             {"log", "ice", "--start", "2026-03-01T12:00", "--minutes", "0"},  // no time
             {"log", "ice", "--start", "2026-03-01T12:00", "--end",
              "2026-03-01T11:00"}, // backwards
             {"log", "ice", "--start", "1969-12-31T12:00", "--minutes", "20"},
             {"log", "ice", "--start", "0001-01-01T00:00", "--minutes", "20"},
             {"log", "ice", "--start", "2026-02-01T12:00", "--minutes", "1441"},
             {"log", "ice", "--start", "2026-02-01T12:00", "--minutes", "99999999999"}})
        EXPECT_TRUE(complains(bench.run(arguments), ExitCode::Refused)) << arguments.at(3);
    EXPECT_EQ(bench.json({"history", "--json"}).size(), 1U);
    bench.must({"log", "ice", "--start", "2026-03-01T14:20", "--minutes", "20", "--site", "Neck"});
}

TEST(CliLog, TakesTheLastSiteAndLeavesItTheLast) {
    CliBench bench;
    bench.must({"start", "ice", "--site", "Neck"});
    bench.advance(10s);
    bench.must({"stop"});
    bench.must({"log", "ice", "--start", "2026-03-01T14:12", "--minutes", "20"});
    bench.must({"log", "ice", "--start", "2026-03-01T14:12", "--minutes", "20", "--site", "Chin"});
    const Json history = bench.json({"history", "--json"});
    EXPECT_EQ(history.at(2).at("site"), "Neck");
    EXPECT_EQ(history.at(1).at("site"), "Chin");
    EXPECT_EQ(bench.json({"status", "--json"}).at("site"), "Neck");
}

} // namespace
} // namespace coolwarm::test
