// SPDX-License-Identifier: MIT
// What the status tells, as text and as the documented JSON.
#include "tests/app/support/cli_bench.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using Json = nlohmann::ordered_json;

TEST(CliStatus, PrintsTheDocumentedJson) {
    CliBench bench("UTC-1", FakeZone(1h));
    bench.clock.setWallClock(utc("2026-11-22 12:06:00"));
    bench.must({"start", "ice"});
    bench.advance(20min);
    bench.must({"confirm"});
    bench.advance(1h + 14min + 11s + 300ms);
    const Json expected = Json::parse(R"({
        "version":2,"now":"2026-11-22T14:40:11+01:00","site":"Lower back",
        "running":null,
        "ice": {"state":"resting","opens_at":"2026-11-22T15:26:00+01:00",
                "full_rest_at":"2026-11-22T16:26:00+01:00","remaining_seconds":2749},
        "heat":{"state":"ready","opens_at":null,"full_rest_at":null,"remaining_seconds":0}})");
    EXPECT_EQ(bench.json({"status", "--json"}).dump(), expected.dump()); // order of keys included
    bench.advance(700ms);
    const Json later = bench.json({"status", "--json"});
    EXPECT_EQ(later.at("now"), "2026-11-22T14:40:12+01:00");
    EXPECT_EQ(later.at("ice").at("remaining_seconds"), 2748);
}

TEST(CliStatus, TellsOfTheRunningSession) {
    CliBench bench(berlinRule, FakeZone::berlin2026());
    bench.clock.setWallClock(utc("2026-03-29 00:50:00"));
    bench.must({"start", "heat", "--minutes", "12"});
    bench.advance(3min + 400ms);
    Json status = bench.json({"status", "--json"});
    EXPECT_EQ(status.at("running").at("id").get<std::string>().size(), 36U);
    status.at("running").erase("id");
    EXPECT_EQ(status.dump(), Json::parse(R"({
        "version":2,"now":"2026-03-29T01:53:00+01:00","site":"Lower back",
        "running":{"modality":"heat","site":"Lower back",
                   "started_at":"2026-03-29T01:50:00+01:00","ends_at":"2026-03-29T03:02:00+02:00",
                   "latest_end_at":"2026-03-29T03:10:00+02:00","planned_minutes":12,
                   "elapsed_seconds":180,"remaining_seconds":540,"state":"running"},
        "ice":{"state":"busy","opens_at":null,"full_rest_at":null,"remaining_seconds":0},
        "heat":{"state":"running","opens_at":null,"full_rest_at":null,"remaining_seconds":540}})")
                                 .dump());
    EXPECT_EQ(bench.json({"status", "--json", "--site", "Neck"}).at("heat").at("state"), "busy");
}

TEST(CliStatus, TellsOfAnAlarmAndWritesItDown) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(25h);
    const Json running = bench.json({"status", "--json"}).at("running");
    EXPECT_EQ(running.at("state"), "alarm");
    EXPECT_EQ(running.at("remaining_seconds"), 0);
    EXPECT_EQ(running.at("elapsed_seconds"), 90'000);
    EXPECT_EQ(RawDatabase(bench.folder).value("SELECT outcome FROM session"), "unconfirmed");
    EXPECT_EQ(firstOf(linesOf(bench.must({"status"}))),
              "Take the pack off: Ice, Lower back, since Mon 2 Mar, 08:20. Then run: coolwarm "
              "confirm");
}

TEST(CliStatus, KeepsTheFullRestWhileItIsAhead) {
    CliBench bench;
    bench.must({"log", "ice", "--start", "2026-03-02T07:00", "--minutes", "20"});
    bench.advance(2h);
    Json ice = bench.json({"status", "--json"}).at("ice");
    EXPECT_EQ(ice.at("state"), "ready");
    EXPECT_EQ(ice.at("full_rest_at"), "2026-03-02T10:20:00+00:00");
    EXPECT_EQ(linesOf(bench.must({"status"})).at(1), "  Ice: Ready; a full rest lasts until 10:20");
    bench.advance(20min);
    ice = bench.json({"status", "--json"}).at("ice");
    EXPECT_TRUE(ice.at("full_rest_at").is_null());
    EXPECT_EQ(linesOf(bench.must({"status"})).at(1), "  Ice: Ready");
}

TEST(CliStatus, SaysItInAFewLines) {
    CliBench bench;
    EXPECT_EQ(bench.must({"status"}), "Lower back\n  Ice: Ready\n  Heat: Ready\n");
    bench.must({"start", "ice", "--site", "Neck"});
    bench.advance(8min + 12s);
    EXPECT_EQ(bench.must({"status"}),
              "Ice is on: Neck, 11:48 left, until 08:20 (08:25 at the latest)\n"
              "Neck\n  Ice: Running\n  Heat: Waits for the session that is on\n");
    bench.must({"stop"});
    EXPECT_EQ(bench.must({"status"}),
              "Neck\n  Ice: Skin rests until 10:08; a full rest lasts until 11:08\n"
              "  Heat: Ready if the skin feels normal again\n");
    bench.must({"start", "heat", "--skin-ok"});
    EXPECT_EQ(linesOf(bench.must({"status"})).at(2),
              "  Ice: Skin rests until 10:08; a full rest lasts until 11:08"); // the rest goes on
                                                                               // beside it
    bench.advance(10min);
    bench.must({"stop"});
    EXPECT_EQ(linesOf(bench.must({"status"})).at(2), "  Heat: Skin rests until 10:18");
    EXPECT_EQ(bench.must({"status", "--site", "left knee"}),
              "Left knee\n  Ice: Ready\n  Heat: Ready\n");
    EXPECT_EQ(bench.json({"status", "--site", "left knee", "--json"}).at("site"), "Left knee");
}

TEST(CliStatus, CallsNothingReadyWhereTheSkinWasHurt) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(20min);
    bench.must({"confirm", "--skin", "numb"});
    const std::string wasNumb =
        "Lower back: the skin was numb after the last session. If it is still numb after 20 "
        "minutes, see a doctor today. Warm it only with your hand or under clothing, never with "
        "heat or by rubbing.\n";
    EXPECT_EQ(bench.must({"status"}),
              "Lower back\n  Ice: Skin rests until 10:20, and then only when it is normal again\n"
              "  Heat: Only when the skin is normal again\n" +
                  wasNumb);
    bench.advance(4h);
    EXPECT_EQ(bench.must({"status"}), "Lower back\n  Ice: Only when the skin is normal again\n"
                                      "  Heat: Only when the skin is normal again\n" +
                                          wasNumb);
    Json status = bench.json({"status", "--json"});
    for (const char* modality : {"ice", "heat"}) {
        EXPECT_EQ(status.at(modality).at("state"), "ready");
        EXPECT_EQ(status.at(modality).at("skin_hurt_until"), "2026-03-03T08:20:00+00:00");
    }
    status = bench.json({"status", "--json", "--site", "Neck"});
    EXPECT_FALSE(status.at("ice").contains("skin_hurt_until")) << "the skin there is as it was";
    bench.must({"confirm", "--skin", "normal"});
    status = bench.json({"status", "--json"});
    EXPECT_FALSE(status.at("ice").contains("skin_hurt_until"));
    EXPECT_EQ(bench.must({"status"}), "Lower back\n  Ice: Ready\n  Heat: Ready\n");
}

TEST(CliStatus, OfSkinThatWasHurtSaysSoForADay) {
    CliBench bench;
    bench.must({"start", "heat"});
    bench.advance(15min);
    bench.must({"confirm", "--skin", "blistered"});
    bench.advance(24h - 1s);
    EXPECT_TRUE(bench.json({"status", "--json"}).at("heat").contains("skin_hurt_until"));
    bench.advance(1s);
    EXPECT_FALSE(bench.json({"status", "--json"}).at("heat").contains("skin_hurt_until"));
    EXPECT_EQ(bench.must({"status"}), "Lower back\n  Ice: Ready\n  Heat: Ready\n");
}

TEST(CliStatus, AsksForTheSkinAfterASessionThatWasTooLong) {
    CliBench bench;
    bench.must({"start", "heat"});
    bench.advance(3h);
    bench.must({"confirm"});
    EXPECT_EQ(lastOf(linesOf(bench.must({"status"}))),
              "The last session was too long. Look at the skin, then say how it is: coolwarm "
              "confirm --skin WORD, where WORD is normal, red, white, blistered, numb or other.");
    bench.must({"confirm", "--skin", "red"});
    EXPECT_EQ(linesOf(bench.must({"status"})).size(), 3U);
}

TEST(CliStatus, ExplainsTheRestOfADeletedSession) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(20min);
    bench.must({"confirm"});
    RawDatabase(bench.folder).run("UPDATE session SET deleted_utc = changed_utc");
    EXPECT_EQ(linesOf(bench.must({"status"})).at(1),
              "  Ice: Skin rests until 10:20, after a session that was deleted");
}

TEST(CliStatus, SaysWhenTheClockLooksWrong) {
    CliBench bench;
    bench.must({"log", "ice", "--start", "2026-03-02T07:00", "--minutes", "20"});
    bench.clock.reboot(1h);
    bench.clock.setWallClock(utc("2001-01-01 00:00:00"));
    const std::vector<std::string> lines = linesOf(bench.must({"status"}));
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_NE(lastOf(lines).find("clock looks wrong"), std::string::npos) << lastOf(lines);
    EXPECT_EQ(bench.json({"status", "--json"}).at("ice").at("state"), "resting");
}

TEST(CliStatus, StaysEnglishAsJson) {
    CliBench bench;
    const Place german("UTC0", QLocale(QLocale::Arabic, QLocale::Egypt));
    bench.must({"start", "ice"});
    const std::string text = bench.must({"status", "--json"});
    EXPECT_NE(text.find("\"started_at\": \"2026-03-02T08:00:00+00:00\""), std::string::npos);
}

} // namespace
} // namespace coolwarm::test
