// SPDX-License-Identifier: MIT
// start, stop, discard and confirm, as somebody types them through a day.
#include "tests/app/support/cli_bench.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using Json = nlohmann::ordered_json;

// Behind what is said of a session that was not too long.
const std::string howTheSkinIs =
    "How does the skin look? You can say it: coolwarm confirm --skin WORD, where WORD is normal, "
    "red, white, blistered, numb or other.\n";

TEST(CliStart, RecordsTheSessionAndSaysUntilWhen) {
    CliBench bench;
    EXPECT_EQ(bench.must({"start", "ice", "--pain", "6"}),
              "Ice started: Lower back, 20 min, until 08:20.\n");
    const Json running = bench.json({"status", "--json"}).at("running");
    EXPECT_EQ(running.at("modality"), "ice");
    EXPECT_EQ(running.at("planned_minutes"), 20);
    EXPECT_EQ(running.at("site"), "Lower back");
    bench.advance(10min);
    bench.must({"stop"});
    EXPECT_EQ(bench.json({"history", "--json"}).at(0).at("pain_before"), 6);
}

TEST(CliStart, HandsTheSessionToTheRunningWindow) {
    CliBench bench;
    bench.window.isRunning = true;
    bench.must({"start", "ice"});
    EXPECT_EQ(bench.window.pokes, 1);
    EXPECT_EQ(bench.window.opens, 0);
}

TEST(CliStart, OpensAWindowWhereNoneRuns) {
    CliBench bench;
    bench.must({"start", "ice"});
    EXPECT_EQ(bench.window.opens, 1);
}

TEST(CliStart, WarnsWhenNoAlarmCanSound) {
    CliBench bench;
    bench.window.canOpen = false;
    const Answer answer = bench.run({"start", "ice"});
    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(answer.out, "Ice started: Lower back, 20 min, until 08:20.\n");
    EXPECT_NE(complaint(answer).find("NO ALARM WILL SOUND"), std::string::npos) << answer.err;
    EXPECT_FALSE(bench.json({"status", "--json"}).at("running").is_null());
}

TEST(CliStart, LeavesTheWindowAloneWhereAScriptWantsIt) {
    CliBench bench;
    bench.must({"start", "ice", "--no-window"});
    EXPECT_EQ(bench.window.pokes + bench.window.opens, 0);
}

TEST(CliStart, TakesLengthAndSiteOfTheLastTime) {
    CliBench bench;
    bench.must({"start", "ice", "--minutes", "17", "--site", "neck"});
    bench.advance(17min);
    bench.must({"confirm"});
    bench.advance(2h);
    EXPECT_EQ(bench.must({"start", "ice"}), "Ice started: Neck, 17 min, until 10:34.\n");
    bench.must({"discard"});
    EXPECT_EQ(bench.must({"start", "heat"}), "Heat started: Neck, 15 min, until 10:32.\n");
}

TEST(CliStart, TakesAPackThatIsAlreadyOn) {
    CliBench bench;
    EXPECT_EQ(bench.must({"start", "heat", "--ago", "5"}),
              "Heat started: Lower back, 15 min, until 08:10.\n");
    EXPECT_EQ(bench.json({"status", "--json"}).at("running").at("elapsed_seconds"), 300);
    CliBench late;
    EXPECT_TRUE(complains(late.run({"start", "heat", "--ago", "20"}), ExitCode::Refused));
    EXPECT_TRUE(complains(late.run({"start", "heat", "--ago", "99999999999"}), ExitCode::Refused));
}

TEST(CliStart, RefusesALengthOutsideTheWindow) {
    CliBench bench;
    for (const char* length : {"0", "14", "26", "99999999999999999999"}) {
        const Answer answer = bench.run({"start", "ice", "--minutes", length});
        EXPECT_TRUE(complains(answer, ExitCode::Refused)) << length;
        EXPECT_NE(answer.err.find("15–25 min"), std::string::npos) << answer.err;
    }
    EXPECT_TRUE(complains(bench.run({"start", "heat", "--minutes", "21"}), ExitCode::Refused));
    EXPECT_EQ(bench.window.pokes + bench.window.opens, 0);
    bench.must({"start", "ice", "--minutes", "15"});
}

TEST(CliStart, HoldsTheRestToTheSecond) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(20min);
    EXPECT_EQ(bench.must({"confirm"}),
              "Completed: Ice, Lower back, 20 min. Ice again from 10:20.\n" + howTheSkinIs);
    bench.advance(2h - 1s);
    const Answer early = bench.run({"start", "ice"});
    EXPECT_TRUE(complains(early, ExitCode::Refused));
    EXPECT_EQ(complaint(early), "The skin rests from ice until 10:20, so that it recovers. You can "
                                "use heat once the skin feels normal again, or wait until 10:20.");
    bench.advance(1s);
    bench.must({"start", "ice"});
}

TEST(CliStart, RefusesASecondSession) {
    CliBench bench;
    bench.must({"start", "ice", "--site", "Neck"});
    const Answer second = bench.run({"start", "heat", "--site", "Left knee"});
    EXPECT_TRUE(complains(second, ExitCode::Refused));
    EXPECT_EQ(complaint(second), "Ice is already on (Neck, since 08:00), and one session runs at a "
                                 "time. Stop it or let it end, then start.");
}

TEST(CliStart, WritesAnOverdueAlarmDownBeforeItRefuses) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(5h);
    const Answer answer = bench.run({"start", "ice"});
    EXPECT_TRUE(complains(answer, ExitCode::Refused));
    EXPECT_NE(answer.err.find("Confirm that the pack is off"), std::string::npos) << answer.err;
    const Json history = bench.json({"history", "--json"});
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history.at(0).at("outcome"), "unconfirmed");
    EXPECT_EQ(history.at(0).at("duration_seconds"), 1200);
}

TEST(CliStart, AsksHowTheSkinFeels) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(20min);
    bench.must({"confirm"});
    bench.advance(10min);
    const Answer asked = bench.run({"start", "heat"});
    EXPECT_TRUE(complains(asked, ExitCode::Refused));
    EXPECT_EQ(
        complaint(asked),
        "Does the skin feel normal again? Numb skin does not feel it when it burns. Press the "
        "place with a finger and compare it with the other side: it should feel the same. If "
        "yes, add --skin-ok; if no, wait.");
    bench.must({"start", "heat", "--skin-ok"});
}

TEST(CliStart, KeepsANewSiteWithAnyCharacters) {
    for (const std::string site :
         {"Heel, \"left\"", "Knee's; back\\slash", "Ferse 🦶🏽", "أسفل الظهر", "%1 %n"}) {
        CliBench bench;
        bench.must({"start", "ice", "--site", site});
        EXPECT_EQ(bench.json({"status", "--json"}).at("running").at("site"), site);
        EXPECT_NE(bench.must({"status"}).find(site), std::string::npos);
        bench.advance(10min);
        bench.must({"stop"});
        EXPECT_EQ(bench.json({"history", "--json"}).at(0).at("site"), site);
    }
}

TEST(CliStart, RefusesASiteNameThatIsNoLine) {
    CliBench bench;
    const Answer answer = bench.run({"start", "ice", "--site", "Left\nheel"});
    EXPECT_TRUE(complains(answer, ExitCode::Usage));
    EXPECT_NE(answer.err.find("one line"), std::string::npos) << answer.err;
    EXPECT_TRUE(complains(bench.run({"start", "ice", "--site", ""}), ExitCode::Usage));
    EXPECT_TRUE(
        complains(bench.run({"start", "ice", "--site", std::string(81, 'x')}), ExitCode::Usage));
}

TEST(CliStart, RunsAcrossMidnightAndTheEndOfTheYear) {
    CliBench bench;
    bench.clock.setWallClock(utc("2026-12-31 23:50:00"));
    EXPECT_EQ(bench.must({"start", "ice"}),
              "Ice started: Lower back, 20 min, until Fri 1 Jan 2027, 00:10.\n");
    bench.advance(20min);
    bench.must({"confirm"});
    const Json session = bench.json({"history", "--json"}).at(0);
    EXPECT_EQ(session.at("started_at"), "2026-12-31T23:50:00+00:00");
    EXPECT_EQ(session.at("ended_at"), "2027-01-01T00:10:00+00:00");
    EXPECT_EQ(session.at("duration_seconds"), 1200);
}

TEST(CliStop, LogsTheSessionWithPainAndNote) {
    CliBench bench;
    bench.must({"start", "heat"});
    bench.advance(8min + 12s);
    EXPECT_EQ(bench.must({"stop", "--pain", "0", "--note", "too hot,\n\"ouch\""}),
              "Stopped early: Heat, Lower back, 8 min 12 s. Heat again from 10:08.\n" +
                  howTheSkinIs);
    const Json session = bench.json({"history", "--json"}).at(0);
    EXPECT_EQ(session.at("outcome"), "stopped_early");
    EXPECT_EQ(session.at("duration_seconds"), 492);
    EXPECT_EQ(session.at("pain_after"), 0);
    EXPECT_EQ(session.at("note"), "too hot,\n\"ouch\"");
    EXPECT_EQ(bench.window.pokes, 2); // the start's and this one
}

TEST(CliStop, KeepsALongNoteWhole) {
    std::string note;
    for (int count = 0; count < 5'000; ++count)
        note += "🙂";
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(5min);
    bench.must({"stop", "--note", note});
    EXPECT_EQ(bench.json({"history", "--json"}).at(0).at("note"), note);
}

TEST(CliStop, RefusesANoteThatIsTooLong) {
    CliBench bench;
    bench.must({"start", "ice"});
    const Answer answer = bench.run({"stop", "--note", std::string(10'001, 'x')});
    EXPECT_TRUE(complains(answer, ExitCode::Usage));
    EXPECT_NE(answer.err.find("10,001"), std::string::npos) << answer.err;
    EXPECT_FALSE(bench.json({"status", "--json"}).at("running").is_null());
    bench.must({"stop", "--note", std::string(10'000, 'x')});
}

TEST(CliStop, NeedsARunningSession) {
    CliBench bench;
    EXPECT_TRUE(complains(bench.run({"stop"}), ExitCode::Refused));
    bench.must({"start", "ice"});
    bench.advance(20min);
    const Answer due = bench.run({"stop"});
    EXPECT_TRUE(complains(due, ExitCode::Refused));
    EXPECT_NE(due.err.find("Confirm"), std::string::npos) << due.err;
}

TEST(CliDiscard, ForgetsASessionInItsFirstMinute) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(60s);
    bench.must({"discard"});
    EXPECT_EQ(bench.window.pokes, 2);
    EXPECT_EQ(bench.must({"history", "--json"}), "[]\n");
    bench.must({"start", "ice"});
    bench.advance(60s + 1ms);
    EXPECT_TRUE(complains(bench.run({"discard"}), ExitCode::Refused));
    bench.must({"stop"});
    EXPECT_TRUE(complains(bench.run({"discard"}), ExitCode::Refused));
}

TEST(CliDiscard, CountsItsMinuteFromTheCommandAlsoForAPackThatIsOnAlready) {
    CliBench bench;
    bench.must({"start", "ice", "--ago", "14"});
    bench.advance(59s);
    EXPECT_EQ(bench.must({"discard"}), "Not counted: no entry, no rest.\n");
    bench.must({"start", "ice", "--ago", "14"});
    bench.advance(61s);
    const Answer late = bench.run({"discard"});
    EXPECT_TRUE(complains(late, ExitCode::Refused));
    EXPECT_EQ(complaint(late), "A start by mistake can be forgotten for one minute, here until "
                               "08:01. Stop the session instead; it is logged with its time.");
}

TEST(CliDiscard, ForgetsAlsoASessionThatWasStoppedWithinTheMinute) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(2s);
    bench.must({"stop"});
    bench.advance(50s);
    bench.must({"discard"});
    EXPECT_EQ(bench.must({"history", "--json"}), "[]\n");
    EXPECT_EQ(bench.json({"status", "--json"}).at("ice").at("state"), "ready");
    bench.must({"start", "ice"});
    bench.must({"stop"});
    bench.advance(61s);
    const Answer late = bench.run({"discard"});
    EXPECT_TRUE(complains(late, ExitCode::Refused));
    EXPECT_EQ(complaint(late), "A start by mistake can be forgotten for one minute, here until "
                               "08:01. The session stays in the log.");
}

TEST(CliConfirm, TakesThePlannedEndWithinTwoMinutes) {
    CliBench bench;
    bench.must({"start", "ice"});
    EXPECT_TRUE(complains(bench.run({"confirm"}), ExitCode::Refused));
    bench.advance(22min);
    EXPECT_EQ(bench.must({"confirm", "--pain", "3"}),
              "Completed: Ice, Lower back, 20 min. Ice again from 10:20.\n" + howTheSkinIs);
    EXPECT_EQ(bench.json({"history", "--json"}).at(0).at("pain_after"), 3);
    EXPECT_EQ(bench.window.pokes, 2);
    EXPECT_TRUE(complains(bench.run({"confirm"}), ExitCode::Refused));
}

TEST(CliConfirm, TakesThePresentMomentLater) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(31min);
    EXPECT_EQ(bench.must({"confirm"}),
              "6 min too long: Ice, Lower back, 31 min. Ice again from 10:31.\n"
              "The ice was on for 31 min, 6 min too long.\n"
              "Look at the skin now. White, waxy, hard, grey or blistered, or still numb after 20 "
              "minutes: see a doctor today. Warm it only with your hand or under clothing, never "
              "with heat or by rubbing.\n"
              "Then say how it is: coolwarm confirm --skin WORD, where WORD is normal, red, white, "
              "blistered, numb or other.\n");
}

TEST(CliStop, WithinAMinuteSaysHowAStartByMistakeIsForgotten) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(9s);
    EXPECT_EQ(bench.must({"stop"}),
              "Stopped early: Ice, Lower back, 9 s. Ice again from 10:00.\n" + howTheSkinIs +
                  "Started by mistake? Within a minute of the start it can still be forgotten: "
                  "coolwarm discard\n");
    bench.must({"discard"});
}

TEST(CliConfirm, TakesTheTimeThatIsGiven) {
    for (const char* time : {"2026-03-02T09:24", "2026-03-02 09:24:00", "2026-03-02T08:24:00Z",
                             "2026-03-02T03:24:00-05:00"}) {
        CliBench bench("UTC-1", FakeZone(1h));
        bench.must({"start", "ice"});
        bench.advance(4h);
        EXPECT_EQ(bench.must({"confirm", "--removed-at", time}),
                  "Completed: Ice, Lower back, 24 min.\n" + howTheSkinIs)
            << time; // its rest is over by now, so there is nothing to say about it
        EXPECT_EQ(bench.json({"history", "--json"}).at(0).at("ended_at"),
                  "2026-03-02T09:24:00+01:00");
    }
}

TEST(CliConfirm, TakesTheMinuteThatItToldForTheAlarmAndASecondForItself) {
    for (const auto& [time, end] : {std::pair("2026-03-02 09:20", "2026-03-02T09:20:30+01:00"),
                                    std::pair("9:20", "2026-03-02T09:20:30+01:00"),
                                    std::pair("2026-03-02T09:20:00", "2026-03-02T09:20:00+01:00"),
                                    std::pair("9:21", "2026-03-02T09:21:00+01:00")}) {
        CliBench bench("UTC-1", FakeZone(1h));
        bench.advance(30s);
        bench.must({"start", "ice"});
        bench.advance(4h);
        bench.must({"confirm", "--removed-at", time});
        EXPECT_EQ(bench.json({"history", "--json"}).at(0).at("ended_at"), end) << time;
    }
}

TEST(CliConfirm, RefusesATimeOutsideTheSession) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.advance(4h);
    EXPECT_TRUE(complains(bench.run({"confirm", "--removed-at", "2026-03-02T07:59:59"}),
                          ExitCode::Refused));
    EXPECT_TRUE(complains(bench.run({"confirm", "--removed-at", "2026-03-02T12:00:01"}),
                          ExitCode::Refused));
    for (const char* time : {"soon", "yesterday", "2026-02-30T08:20", "2026-03-02T24:20", ""})
        EXPECT_TRUE(complains(bench.run({"confirm", "--removed-at", time}), ExitCode::Usage));
}

TEST(CliSessions, CountTimeRightWhenTheClockIsSet) {
    CliBench bench;
    bench.must({"start", "ice"});
    bench.clock.moveWallClock(3h);
    bench.advance(20min);
    EXPECT_EQ(bench.must({"confirm"}),
              "Completed: Ice, Lower back, 20 min. Ice again from 13:20.\n" + howTheSkinIs);
    bench.advance(2h - 1s);
    EXPECT_TRUE(complains(bench.run({"start", "ice"}), ExitCode::Refused));
}

} // namespace
} // namespace coolwarm::test
