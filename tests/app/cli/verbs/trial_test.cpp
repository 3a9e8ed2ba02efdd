// SPDX-License-Identifier: MIT
// The trial of one's own by the command line.
#include "tests/app/support/cli_bench.h"
#include "tests/support/csv_parser.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

bool holds(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

TEST(CliTrial, IsExplainedWhileThereIsNone) {
    CliBench bench;
    const std::string said = bench.must({"trial", "status"});
    EXPECT_TRUE(holds(said, "chance draws which of the two comes first")) << said;
    EXPECT_TRUE(holds(said, "coolwarm trial begin")) << said;
    EXPECT_TRUE(complains(bench.run({"trial", "decline"}), ExitCode::Refused));
    EXPECT_TRUE(complains(bench.run({"trial", "end"}), ExitCode::Refused));
}

TEST(CliTrial, BeginsProposesDeclinesAndEnds) {
    CliBench bench;
    const std::string begun = bench.must({"trial", "begin", "--blocks", "6"});
    EXPECT_TRUE(holds(begun, "6 block(s): 6 not finished.")) << begun;
    EXPECT_TRUE(holds(begun, "Your trial proposes")) << begun;
    EXPECT_EQ(bench.window.pokes, 1);
    bench.advance(10min);
    const std::string declined = bench.must({"trial", "decline"});
    EXPECT_TRUE(holds(declined, "1 declined")) << declined;
    EXPECT_FALSE(holds(declined, "proposes")) << declined;
    bench.advance(2h);
    EXPECT_TRUE(holds(bench.must({"trial", "status"}), "proposes"));
    const std::string ended = bench.must({"trial", "end"});
    EXPECT_TRUE(holds(ended, "It cannot tell")) << ended;
    bench.must({"undo"});
    EXPECT_TRUE(holds(bench.must({"trial", "status"}), "told at the end"));
}

TEST(CliTrial, RefusesASecondOneAndWhatItDoesNotKnow) {
    CliBench bench;
    bench.must({"trial", "begin"});
    const Answer second = bench.run({"trial", "begin"});
    EXPECT_TRUE(complains(second, ExitCode::Refused));
    EXPECT_TRUE(holds(second.err, "A trial is already open")) << second.err;
    for (const std::vector<std::string>& wrong :
         std::vector<std::vector<std::string>>{{"trial"},
                                               {"trial", "win"},
                                               {"trial", "begin", "--blocks", "5"},
                                               {"trial", "begin", "--blocks", "31"},
                                               {"trial", "status", "--blocks", "6"}})
        EXPECT_TRUE(complains(bench.run(wrong), ExitCode::Usage)) << lastOf(wrong);
}

TEST(CliTrial, StandsInTheExportOfAllLists) {
    CliBench bench;
    bench.must({"trial", "begin"});
    const auto folder = bench.home / "all";
    bench.must({"export", folder.string(), "--what", "all"});
    const auto records = parseCsv(bytesOf(folder / "trials.csv"));
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records.at(0).at(7), "first_of_blocks");
    EXPECT_EQ(records.at(1).at(7).size(), 10U);
    EXPECT_TRUE(holds(bench.must({"export", "-", "--what", "trials"}), "first_of_blocks"));
    CliBench other;
    other.must({"import", (folder / "trials.csv").string(), "--what", "trials"});
    EXPECT_EQ(other.must({"export", "-", "--what", "trials"}),
              bench.must({"export", "-", "--what", "trials"}));
}

} // namespace
} // namespace coolwarm::test
