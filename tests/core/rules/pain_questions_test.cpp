// SPDX-License-Identifier: MIT
// When it is asked how the pain is, at exact moments, in any zone and with any clock.
#include "core/rules/pain_questions.h"

#include "core/domain/diary/relief.h"
#include "tests/support/commands.h"
#include "tests/support/fake_zone.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;
using Kind = PainQuestion::Kind;

std::chrono::local_days date(int year, unsigned month, unsigned day) {
    return std::chrono::local_days{std::chrono::year{year} / std::chrono::month{month} /
                                   std::chrono::day{day}};
}

DailyQuestions dailyFrom(std::chrono::local_days first) {
    return DailyQuestions::of(first, 8h, 20h).value();
}

struct Questions : testing::Test {
    QuestionFacts facts;
    FakeZone zone;

    void ended(Millis ago) {
        facts.ended = {SessionId::random(), Modality::Heat, siteOf("Neck"), ago};
    }
    [[nodiscard]] std::vector<OpenQuestion> openAt(const Reading& now) const {
        return outlookOn(facts, now, zone).open;
    }
    [[nodiscard]] std::vector<OpenQuestion> open(const char* time = "2026-03-02 12:00:00") const {
        return openAt(at(time));
    }
    [[nodiscard]] std::optional<Millis> next(const char* time = "2026-03-02 12:00:00") const {
        return outlookOn(facts, at(time), zone).next;
    }
    static Reading at(const char* time) { return {utc(time), 10h, BootId{"boot"}}; }
    [[nodiscard]] std::string kinds(const char* time) const {
        std::string all;
        for (const OpenQuestion& each : open(time))
            all += each.question.kind == Kind::AfterSession ? 's'
                   : each.question.kind == Kind::Morning    ? 'm'
                                                            : 'e';
        return all;
    }
};

TEST_F(Questions, AreNotAskedUnlessSomebodyWantsThem) {
    ended(30min);
    EXPECT_TRUE(open().empty());
    EXPECT_EQ(next(), std::nullopt);
    facts.asksAgain = true;
    facts.ended.reset();
    EXPECT_TRUE(open().empty());
    EXPECT_EQ(next(), std::nullopt);
}

TEST_F(Questions, ComeThriceAfterASessionAndWaitTwentyMinutesEach) {
    facts.asksAgain = true;
    for (const auto after : {30min, 60min, 120min}) {
        ended(after - 1ms);
        EXPECT_TRUE(open().empty()) << after.count();
        EXPECT_EQ(next(), 1ms);
        ended(after);
        const auto asked = open();
        ASSERT_EQ(asked.size(), 1U) << after.count();
        const OpenQuestion& one = firstOf(asked);
        EXPECT_EQ(one.question.kind, Kind::AfterSession);
        EXPECT_EQ(one.question.after, after);
        EXPECT_EQ(one.question.site, siteOf("Neck"));
        EXPECT_EQ(one.question.modality, Modality::Heat);
        EXPECT_EQ(one.question.session, there(facts.ended)->session);
        EXPECT_EQ(one.age, 0ms);
        EXPECT_EQ(next(), Millis{questionLasts});
        ended(after + questionLasts - 1ms);
        EXPECT_EQ(open().size(), 1U);
        EXPECT_EQ(next(), 1ms);
        ended(after + questionLasts);
        EXPECT_TRUE(open().empty());
    }
    EXPECT_EQ(next(), std::nullopt) << "the last one is over";
    ended(0ms);
    EXPECT_EQ(next(), Millis{30min});
}

TEST_F(Questions, AreNotAskedWhileAnotherSessionRuns) {
    facts.asksAgain = true;
    facts.daily = dailyFrom(date(2026, 3, 2));
    ended(30min);
    facts.runs = true;
    EXPECT_TRUE(open("2026-03-02 08:00:00").empty());
    EXPECT_EQ(next("2026-03-02 08:00:00"), std::nullopt) << "nothing wakes the computer for it";
}

TEST_F(Questions, AreNotAskedOfADayWhenAPackCameOffSinceTheyWereDue) {
    facts.daily = dailyFrom(date(2026, 3, 2));
    ended(11min);
    EXPECT_EQ(kinds("2026-03-02 08:10:00"), "m") << "it came off before";
    ended(5min);
    EXPECT_EQ(kinds("2026-03-02 08:10:00"), "") << "the answer would measure the pack";
}

TEST_F(Questions, ComeMorningAndEveningOnTheWall) {
    facts.daily = dailyFrom(date(2026, 3, 2));
    zone = FakeZone(60min);
    EXPECT_EQ(kinds("2026-03-02 06:59:59"), "");
    EXPECT_EQ(next("2026-03-02 06:59:59"), 1s);
    EXPECT_EQ(kinds("2026-03-02 07:00:00"), "m");
    EXPECT_EQ(kinds("2026-03-02 07:19:59"), "m");
    EXPECT_EQ(kinds("2026-03-02 07:20:00"), "");
    EXPECT_EQ(next("2026-03-02 07:20:00"), Millis{11h + 40min});
    EXPECT_EQ(kinds("2026-03-02 19:00:00"), "e");
    EXPECT_EQ(next("2026-03-02 19:20:00"), Millis{11h + 40min}) << "to the next morning";
    zone.travel(-5h);
    EXPECT_EQ(kinds("2026-03-03 01:05:00"), "e") << "20:05 on the wall where one is now";
    EXPECT_EQ(firstOf(open("2026-03-03 01:05:00")).question.day, date(2026, 3, 2));
}

TEST_F(Questions, EndByThemselvesAfterFourteenDates) {
    facts.daily = dailyFrom(date(2026, 3, 20)); // daylight saving begins between
    zone = FakeZone::berlin2026();
    EXPECT_EQ(kinds("2026-03-19 19:00:00"), "") << "the evening before";
    int asked = 0;
    for (auto moment = utc("2026-03-19 00:00:00"); moment < utc("2026-04-20 00:00:00");
         moment += 10min)
        asked += openAt({moment, 10h, BootId{"boot"}}).empty() ? 0 : 1;
    EXPECT_EQ(asked, 14 * 2 * 2) << "each is met by two looks ten minutes apart";
    EXPECT_EQ(kinds("2026-04-02 18:00:00"), "e") << "the last one";
    EXPECT_EQ(kinds("2026-04-03 06:00:00"), "");
    EXPECT_EQ(next("2026-04-02 18:20:00"), std::nullopt);
    EXPECT_EQ(there(facts.daily)->numberOf(date(2026, 4, 2)), 14);
}

TEST_F(Questions, AreAskedOnceInTheHourThatComesTwiceAndInTheOneThatIsSkipped) {
    zone = FakeZone::berlin2026();
    facts.daily = DailyQuestions::of(date(2026, 10, 20), 2h + 30min, 20h);
    EXPECT_EQ(kinds("2026-10-25 00:30:00"), "m") << "2:30 in summer";
    EXPECT_EQ(kinds("2026-10-25 01:30:00"), "") << "2:30 once more";
    facts.daily = DailyQuestions::of(date(2026, 3, 25), 2h + 30min, 20h);
    EXPECT_EQ(kinds("2026-03-29 01:29:59"), "");
    EXPECT_EQ(kinds("2026-03-29 01:30:00"), "m") << "3:30, as if the clock had not been moved";
}

TEST_F(Questions, OfAnEveningBeforeMidnightWaitIntoTheNextDay) {
    facts.daily = DailyQuestions::of(date(2026, 3, 2), 8h, 23h + 55min);
    EXPECT_EQ(kinds("2026-03-03 00:14:59"), "e");
    EXPECT_EQ(kinds("2026-03-03 00:15:00"), "");
    EXPECT_EQ(firstOf(open("2026-03-03 00:10:00")).question.day, date(2026, 3, 2));
    EXPECT_EQ(kinds("2026-03-16 00:10:00"), "e") << "the last one, on a date that is none of them";
}

TEST_F(Questions, DueAtOnceComeWithTheExactMomentFirst) {
    facts.asksAgain = true;
    facts.daily = dailyFrom(date(2026, 3, 2));
    ended(70min);
    EXPECT_EQ(kinds("2026-03-02 20:05:00"), "se");
}

TEST_F(Questions, OfTheDayAreNotAskedWhileTheClockLooksWrong) {
    facts.asksAgain = true;
    facts.daily = dailyFrom(date(2026, 3, 2));
    facts.clockIsWrong = true;
    ended(30min);
    EXPECT_EQ(kinds("2026-03-02 08:00:00"), "s")
        << "how long ago a session ended is known all the same";
}

TEST(TwoWeeksOfQuestions, AreRefusedWhereTheyCannotBe) {
    const auto day = date(2026, 3, 2);
    EXPECT_TRUE(DailyQuestions::of(day, 0min, 23h + 59min));
    EXPECT_FALSE(DailyQuestions::of(day, -1min, 20h));
    EXPECT_FALSE(DailyQuestions::of(day, 8h, 24h));
    EXPECT_FALSE(DailyQuestions::of(day, 8h, 8h));
    EXPECT_FALSE(DailyQuestions::of(day, 20h, 8h));
    EXPECT_FALSE(DailyQuestions::of(date(1969, 12, 31), 8h, 20h));
    EXPECT_TRUE(DailyQuestions::of(date(9999, 12, 31), 8h, 20h));
    EXPECT_FALSE(DailyQuestions::of(date(10000, 1, 1), 8h, 20h));
    EXPECT_EQ(there(DailyQuestions::of(day, 8h, 20h))->last(), date(2026, 3, 15));
}

} // namespace
} // namespace coolwarm::test
