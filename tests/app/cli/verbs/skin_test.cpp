// SPDX-License-Identifier: MIT
// What the command line takes and says about the skin after a session.
#include "core/log/store/sqlite_store.h"
#include "tests/app/support/cli_bench.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(CliConfirm, TakesHowTheSkinIsAfterSomebodyHasLooked) {
    CliBench bench;
    EXPECT_TRUE(complains(bench.run({"confirm", "--skin", "numb"}), ExitCode::Refused));
    bench.must({"start", "ice"});
    bench.advance(3h);
    bench.must({"confirm"});
    bench.advance(5min);
    const int pokes = bench.window.pokes;
    EXPECT_EQ(bench.must({"confirm", "--skin", "numb"}),
              "Saved with the last session (Ice, Lower back, ended 11:00). Skin afterwards: Numb.\n"
              "If it is still numb after 20 minutes, see a doctor today. Warm it only with your "
              "hand or under clothing, never with heat or by rubbing.\n"
              "No ice and no heat here before the skin is normal again.\n");
    EXPECT_EQ(bench.window.pokes, pokes + 1) << "the window does not ask again";
    EXPECT_EQ(bench.json({"history", "--json"}).at(0).at("skin"), "numb");
    bench.must({"confirm", "--skin", "normal"});
    EXPECT_EQ(bench.json({"history", "--json"}).at(0).at("skin"), "normal") << "it was corrected";
    EXPECT_TRUE(complains(bench.run({"confirm", "--pain", "3"}), ExitCode::Refused));
    bench.advance(25h);
    EXPECT_TRUE(complains(bench.run({"confirm", "--skin", "numb"}), ExitCode::Refused));
}

TEST(CliConfirm, TakesHowTheSkinIsOfASessionThatWasNotTooLong) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(10min);
    bench.must({"stop"});
    EXPECT_EQ(
        bench.must({"confirm", "--skin", "red"}),
        "Saved with the last session (Ice, Lower back, ended 08:10). Skin afterwards: Red.\n");
    EXPECT_EQ(bench.json({"history", "--json"}).at(0).at("skin"), "red");
}

TEST(CliConfirm, KeepsHowTheSkinLooksAndSaysWhatFollows) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(67min);
    EXPECT_TRUE(complains(bench.run({"confirm", "--skin", "green"}), ExitCode::Usage));
    const std::string said = bench.must({"confirm", "--skin", "blistered"});
    EXPECT_NE(said.find("42 min too long.\nSee a doctor today."), std::string::npos) << said;
    SqliteStore store(bench.folder, std::chrono::milliseconds{0});
    Engine engine(store, bench.zone);
    const Status status = engine.status(Site::lowerBack(), bench.clock.now());
    EXPECT_FALSE(status.skinOpen.has_value()) << "the window does not ask again";
}

TEST(CliConfirm, OfHurtSkinSaysNotFromWhenButWhatHasToBeFirst) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(20min);
    EXPECT_EQ(bench.must({"confirm", "--skin", "white"}),
              "Completed: Ice, Lower back, 20 min.\n"
              "See a doctor today. Warm it only with your hand or under clothing, never with heat "
              "or by rubbing.\n"
              "No ice and no heat here before the skin is normal again.\n");
    bench.advance(3h);
    bench.must({"start", "heat", "--skin-ok"});
    bench.advance(15min);
    EXPECT_EQ(bench.must({"confirm", "--skin", "normal"}),
              "Completed: Heat, Lower back, 15 min. Heat again from 13:35.\n");
}

TEST(CliConfirm, OfHurtSkinHoldsUpTheNextStartHereUntilItIsSaidToBeNormal) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(67min);
    bench.must({"confirm", "--skin", "numb"});
    bench.advance(4h);
    const std::string status = bench.must({"status"});
    EXPECT_EQ(status.find("Ready"), std::string::npos) << status;
    EXPECT_NE(status.find("Only when the skin is normal again"), std::string::npos) << status;
    const auto asked = bench.run({"start", "ice"});
    EXPECT_TRUE(complains(asked, ExitCode::Refused));
    EXPECT_NE(asked.err.find("the skin was numb after the last session. Is it normal again?"),
              std::string::npos)
        << asked.err;
    EXPECT_TRUE(complains(bench.run({"start", "heat"}), ExitCode::Refused));
    bench.must({"start", "heat", "--skin-ok"});
}

} // namespace
} // namespace coolwarm::test
