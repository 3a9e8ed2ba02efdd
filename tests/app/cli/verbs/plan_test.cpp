// SPDX-License-Identifier: MIT
// The plan of the day on the command line: made, shown, moved, written for a calendar.
#include "core/engine/engine.h"
#include "core/log/store/sqlite_store.h"
#include "tests/app/support/cli_bench.h"
#include "tests/app/support/english.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace coolwarm::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using Json = nlohmann::ordered_json;

std::vector<std::string> starts(const Json& plan) {
    std::vector<std::string> starts;
    for (const Json& session : plan.at("sessions"))
        starts.push_back(session.at("modality").get<std::string>() + ' ' +
                         session.at("starts_at").get<std::string>());
    return starts;
}

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    return content.str();
}

TEST(CliPlan, PrintsTheDocumentedJson) {
    CliBench bench("UTC-1", FakeZone(1h));
    bench.clock.setWallClock(utc("2026-03-02 20:00:00"));
    const Json expected = Json::parse(R"({
        "version":1,"now":"2026-03-02T21:00:00+01:00","edition":1,"exact":true,
        "should_move":false,
        "wishes":[{"site":"Lower back","ice":1,"heat":"any","pattern":"ice-only"}],
        "sessions":[
            {"modality":"ice","site":"Lower back","starts_at":"2026-03-02T21:00:00+01:00",
             "ends_at":"2026-03-02T21:20:00+01:00","minutes":20,"number":1,"state":"due",
             "moved_by_hand":false,"held_until":null},
            {"modality":"ice","site":"Lower back","starts_at":"2026-03-03T07:00:00+01:00",
             "ends_at":"2026-03-03T07:20:00+01:00","minutes":20,"number":1,"state":"ahead",
             "moved_by_hand":false,"held_until":null}],
        "not_met":[
            {"day":"today","site":"Lower back","modality":"heat","wished":"any","planned":0,
             "reason":"pattern","nearest_at":null},
            {"day":"tomorrow","site":"Lower back","modality":"heat","wished":"any","planned":0,
             "reason":"pattern","nearest_at":null}]})");
    EXPECT_EQ(bench.json({"plan", "--ice", "1", "--heat", "any", "--pattern", "ice-only", "--json"})
                  .dump(),
              expected.dump());
}

TEST(CliPlan, KeepsThePlanForTheNextCall) {
    const English english;
    CliBench bench;
    EXPECT_THAT(bench.must({"plan"}), HasSubstr("There is no plan for the day."));
    EXPECT_THAT(bench.must({"plan", "--ice", "2", "--from", "8:00", "--to", "20:00"}),
                HasSubstr("4 sessions planned."));
    EXPECT_THAT(starts(bench.json({"plan", "--json"})),
                ElementsAre("ice 2026-03-02T08:00:00+00:00", "ice 2026-03-02T14:00:00+00:00",
                            "ice 2026-03-03T08:00:00+00:00", "ice 2026-03-03T14:00:00+00:00"));
    EXPECT_EQ(bench.json({"plan", "--json"}).at("edition"), 1);
}

TEST(CliPlan, MovesTheRestAfterADelayAndSaysWhatMoved) {
    CliBench bench;
    bench.must({"plan", "--ice", "2", "--to", "20:00"});
    bench.advance(31min);
    EXPECT_THAT(bench.must({"plan"}), HasSubstr("coolwarm plan --move"));
    EXPECT_TRUE(bench.json({"plan", "--json"}).at("should_move"));
    EXPECT_THAT(bench.must({"plan", "--move"}),
                HasSubstr("Ice moved from 08:00 to 08:35, and 1 more with it."));
    EXPECT_FALSE(bench.json({"plan", "--json"}).at("should_move"));
}

TEST(CliPlan, LeavesOutDropsAndTakesBack) {
    const English english;
    CliBench bench;
    bench.must({"plan", "--ice", "2"});
    EXPECT_THAT(bench.must({"plan", "--skip", "2"}), HasSubstr("Left out of the plan: Ice "));
    EXPECT_EQ(bench.json({"plan", "--json"}).at("sessions").size(), 3U);
    EXPECT_THAT(bench.must({"plan", "--drop"}), HasSubstr("There is no plan any more."));
    EXPECT_TRUE(complains(bench.run({"plan", "--drop"}), ExitCode::Refused));
    bench.must({"plan", "--undo"});
    EXPECT_EQ(bench.json({"plan", "--json"}).at("sessions").size(), 3U);
    EXPECT_TRUE(complains(bench.run({"plan", "--skip", "9"}), ExitCode::Usage));
}

TEST(CliPlan, PlansForSeveralPartsOfTheBody) {
    CliBench bench;
    bench.must({"plan", "--ice", "1", "--from", "8:00"});
    bench.must({"plan", "--ice", "1", "--site", "Neck"});
    const Json plan = bench.json({"plan", "--json"});
    EXPECT_EQ(plan.at("wishes").size(), 2U);
    EXPECT_THAT(starts(plan),
                ElementsAre("ice 2026-03-02T08:00:00+00:00", "ice 2026-03-02T08:20:00+00:00",
                            "ice 2026-03-03T08:00:00+00:00", "ice 2026-03-03T08:20:00+00:00"));
}

TEST(CliPlan, SaysThatNotEveryOrderWasTried) {
    CliBench bench;
    for (const char* site : {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"})
        bench.must({"plan", "--ice", "any", "--heat", "any", "--pattern", "ice-then-heat", "--site",
                    site});
    EXPECT_FALSE(bench.json({"plan", "--json"}).at("exact"));
    EXPECT_THAT(bench.must({"plan"}), HasSubstr("there may be a better one"));
    bench.must({"plan", "--drop"});
    EXPECT_THAT(bench.must({"plan"}), Not(HasSubstr("there may be a better one")));
}

TEST(CliPlan, LeavesBusyTimesFree) {
    CliBench bench;
    const Json plan =
        bench.json({"plan", "--ice", "1", "--busy", "7:30-9:00", "--busy", "9:05-10:10", "--json"});
    EXPECT_EQ(firstOf(starts(plan)), "ice 2026-03-02T10:10:00+00:00");
}

TEST(CliPlan, RefusesWhatItCannotRead) {
    CliBench bench;
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"--ice", "many"},
                                               {"--busy", "noon"},
                                               {"--pattern", "often"},
                                               {"--from", "25:00"},
                                               {"--ics", ""}}) {
        std::vector<std::string> call{"plan"};
        call.insert(call.end(), words.begin(), words.end());
        EXPECT_TRUE(complains(bench.run(call), ExitCode::Usage)) << firstOf(words);
    }
}

TEST(CliPlan, WritesACalendarThatTellsNothingUnlessAsked) {
    CliBench bench;
    const auto file = bench.home / "plan.ics";
    bench.must({"plan", "--ice", "1", "--ics", file.string()});
    EXPECT_THAT(contentOf(file), HasSubstr("SUMMARY:Break\r\n"));
    EXPECT_THAT(contentOf(file), Not(HasSubstr("back")));
    bench.must({"plan", "--ics", file.string(), "--titles"});
    EXPECT_THAT(contentOf(file), HasSubstr("SUMMARY:Ice\\, Lower back\r\n"));
}

void prefer(CliBench& bench, const std::function<void(Preferences&)>& change) {
    SqliteStore store(bench.folder, 1s);
    Engine engine(store, bench.zone);
    Preferences preferences = engine.choices().preferences;
    change(preferences);
    ASSERT_TRUE(engine.apply(SetPreferences{preferences}, bench.clock.now()).verdict.isAllowed());
}

TEST(CliPlan, SaysUntilWhenAReminderIsHeld) {
    CliBench bench;
    bench.must({"plan", "--ice", "1", "--from", "9:00"});
    prefer(bench, [](Preferences& all) { all.quietHours = QuietHours::of(8h + 30min, 10h); });
    EXPECT_THAT(bench.must({"plan"}),
                HasSubstr("1  Ice 09:00, 20 min, Lower back (reminder held until 10:00)"));
    EXPECT_EQ(firstOf(bench.json({"plan", "--json"}).at("sessions")).at("held_until"),
              "2026-03-02T10:00:00+00:00");
    bench.advance(2h);
    EXPECT_EQ(firstOf(bench.json({"plan", "--json"}).at("sessions")).at("held_until"), nullptr);
}

TEST(CliPlan, SaysWhichSessionWasMovedByHand) {
    CliBench bench;
    bench.must({"plan", "--ice", "2", "--to", "20:00"});
    {
        SqliteStore store(bench.folder, 1s);
        Engine engine(store, bench.zone);
        const PlannedSession second = nth(there(engine.choices().plan)->sessions, 1);
        ASSERT_TRUE(engine.apply(PinPlanStep{second, utc("2026-03-02 12:00:00")}, bench.clock.now())
                        .verdict.isAllowed());
    }
    EXPECT_THAT(bench.must({"plan"}), HasSubstr("Ice 12:00, 20 min, Lower back, moved by you"));
    const Json sessions = bench.json({"plan", "--json"}).at("sessions");
    EXPECT_EQ(firstOf(sessions).at("moved_by_hand"), false);
    EXPECT_EQ(nth(sessions, 1).at("moved_by_hand"), true);
    EXPECT_EQ(nth(sessions, 1).at("starts_at"), "2026-03-02T12:00:00+00:00");
}

struct CliCalendar : testing::Test {
    CliCalendar() {
        bench.must({"plan", "--ice", "1"});
        prefer(bench, [&](Preferences& all) {
            all.calendar = CalendarFile::of((folder / "plan.ics").string(), false);
        });
    }

    CliBench bench;
    std::filesystem::path folder = bench.home.path();
};

TEST_F(CliCalendar, IsKeptUpToDateWithEachChange) {
    bench.must({"plan"});
    EXPECT_FALSE(std::filesystem::exists(folder / "plan.ics")) << "nothing has changed";
    bench.must({"plan", "--ice", "2"});
    EXPECT_THAT(contentOf(folder / "plan.ics"), HasSubstr("SEQUENCE:2\r\n"));
    EXPECT_THAT(contentOf(folder / "plan.ics"), HasSubstr("SUMMARY:Break\r\n"));
    bench.must({"plan", "--skip", "1"});
    EXPECT_THAT(contentOf(folder / "plan.ics"), HasSubstr("STATUS:CANCELLED\r\n"));
    bench.must({"plan", "--drop"});
    EXPECT_THAT(contentOf(folder / "plan.ics"), Not(HasSubstr("VEVENT")));
    bench.must({"plan", "--undo"});
    EXPECT_THAT(contentOf(folder / "plan.ics"), HasSubstr("SEQUENCE:4\r\n"));
}

TEST_F(CliCalendar, IsThatOfTheLogThatWasPutBack) {
    const std::string copy = (folder / "copy.db").string();
    bench.must({"backup", copy});
    bench.must({"plan", "--drop"});
    EXPECT_THAT(contentOf(folder / "plan.ics"), Not(HasSubstr("VEVENT")));
    bench.must({"restore", copy});
    EXPECT_THAT(contentOf(folder / "plan.ics"), HasSubstr("BEGIN:VEVENT\r\n"));
    bench.must({"plan", "--ice", "2"});
    std::filesystem::remove(folder / "plan.ics");
    std::filesystem::create_directory(folder / "plan.ics");
    const Answer answer = bench.run({"restore", copy});
    EXPECT_EQ(answer.code, 0) << "the log is back, whatever becomes of the file";
    EXPECT_THAT(answer.err, HasSubstr("calendar file"));
}

TEST_F(CliCalendar, ThatCannotBeWrittenIsToldOnceAndHoldsNothingUp) {
    prefer(bench, [&](Preferences& all) {
        all.calendar = CalendarFile::of((folder / "gone" / "plan.ics").string(), false);
    });
    const Answer answer = bench.run({"plan", "--ice", "3"});
    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(linesOf(answer.err).size(), 1U) << answer.err;
    EXPECT_THAT(answer.err, HasSubstr("The calendar file is not up to date with the plan: "));
    EXPECT_THAT(answer.out, HasSubstr("Ice"));
    EXPECT_EQ(bench.json({"plan", "--json"}).at("edition"), 2);
}

TEST(CliPlan, WritesNoCalendarOverADatabase) {
    CliBench bench;
    bench.must({"plan", "--ice", "1"});
    const std::string log = (bench.folder / "coolwarm.db").string();
    EXPECT_TRUE(complains(bench.run({"plan", "--ics", log}), ExitCode::Usage));
    EXPECT_EQ(bench.json({"plan", "--json"}).at("edition"), 1);
}

} // namespace
} // namespace coolwarm::test
