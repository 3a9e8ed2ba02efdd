// SPDX-License-Identifier: MIT
// What a report says of a log whose figures were worked out by hand.
#include "core/report/summary/report_reading.h"
#include "core/report/summary/report_sum.h"
#include "tests/support/commands.h"
#include "tests/support/diary.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using std::chrono::days;
using std::chrono::local_days;

local_days dayOf(const char* date) {
    return local_days{std::chrono::floor<days>(utc((std::string(date) + " 00:00:00").c_str()))
                          .time_since_epoch()};
}

/// A log of two parts of the body, written down on Monday, 2 March 2026, at noon.
struct TheReportOf : testing::Test {
    FileBench bench{utc("2026-03-02 12:00:00")};

    void pack(const char* start, int minutes, std::optional<int> before, std::optional<int> after,
              Modality modality = Modality::Ice, const char* site = "Lower back",
              const char* note = "") {
        LogPast past = pastOf(modality, utc(start), utc(start) + std::chrono::minutes{minutes});
        past.site = siteOf(site);
        if (before)
            past.painBefore = pain(*before);
        if (after)
            past.painAfter = pain(*after);
        past.note = noteOf(note);
        ASSERT_THAT(bench.apply(past), Allowed());
    }
    void entry(const char* at, int score, std::optional<int> tightness = std::nullopt,
               const char* note = "") {
        PainEntry made = painAt(utc(at), score);
        if (tightness)
            made.tightness = Tightness::of(*tightness);
        made.note = noteOf(note);
        ASSERT_THAT(bench.apply(AddPain{made}), Allowed());
    }
    SessionId bout(const char* began, const char* ended = nullptr,
                   const char* site = "Lower back") {
        Episode made =
            boutFrom(utc(began), ended == nullptr ? std::nullopt : std::optional(utc(ended)));
        made.site = siteOf(site);
        made.trigger = *there(WordList::of("lifting a box"));
        made.tightness = Tightness::of(3);
        EXPECT_THAT(bench.apply(AddBout{made}), Allowed());
        return made.id;
    }
    ReportSummary report(const ReportScope& scope = {}) {
        const auto reader = openHistory(bench.folder(), std::chrono::milliseconds{0});
        return readReport(*reader, scope, {bench.now().wallSecond(), std::chrono::minutes{0}});
    }
};

TEST_F(TheReportOf, AnEmptyLogIsEmptyAndOfOneDay) {
    bench.must(pastOf(Modality::Ice, utc("2026-02-01 08:00:00"), utc("2026-02-01 08:20:00")));
    const ReportSummary told = report({dayOf("2026-03-02"), {}, {}});
    EXPECT_TRUE(told.isEmpty());
    EXPECT_EQ(told.from, dayOf("2026-03-02"));
    EXPECT_EQ(told.to, dayOf("2026-03-02"));
    EXPECT_EQ(told.amount.days, 1);
    EXPECT_EQ(told.bout, std::nullopt);
}

TEST_F(TheReportOf, DaysHaveTheirPacksTheirFirstAndLastScoreAndTheirNotes) {
    pack("2026-02-27 08:00:00", 20, 6, 4);
    pack("2026-02-27 12:00:00", 28, 5, 3, Modality::Ice, "Lower back", "fell asleep");
    pack("2026-02-27 18:00:00", 15, {}, {}, Modality::Heat);
    entry("2026-02-27 07:00:00", 7, {}, "after getting up");
    entry("2026-03-01 09:00:00", 2);
    const ReportSummary told = report();
    ASSERT_EQ(told.days.size(), 2U); // the 28th has nothing, so it is not there
    const ReportDay& first = told.days.at(0);
    EXPECT_EQ(first.day, dayOf("2026-02-27"));
    ASSERT_EQ(first.packs.ice.size(), 2U);
    EXPECT_EQ(first.packs.ice.at(0).length, 20min);
    EXPECT_EQ(first.packs.ice.at(0).over, 0min);
    EXPECT_EQ(first.packs.ice.at(1).length, 28min);
    EXPECT_EQ(first.packs.ice.at(1).over, 3min); // 25 min is the longest
    ASSERT_EQ(first.packs.heat.size(), 1U);
    EXPECT_EQ(first.first, pain(7));
    EXPECT_EQ(first.last, pain(3));
    ASSERT_EQ(first.notes.size(), 2U);
    EXPECT_EQ(first.notes.at(0).text, "after getting up");
    EXPECT_FALSE(first.notes.at(0).ofSession);
    EXPECT_EQ(first.notes.at(1).text, "fell asleep");
    EXPECT_EQ(told.days.at(1).first, pain(2));
    EXPECT_EQ(told.days.at(1).last, std::nullopt)
        << "one score does not go from anywhere to anywhere";
}

TEST_F(TheReportOf, SaysFirstHowMuchThereIs) {
    pack("2026-02-27 08:00:00", 20, 6, 4);
    pack("2026-02-28 08:00:00", 15, 5, {}, Modality::Heat);
    entry("2026-03-02 11:50:00", 3); // 10 min ago: told at once
    entry("2026-03-02 11:00:00", 3); // an hour ago
    const ReportSummary told = report();
    EXPECT_EQ(told.from, dayOf("2026-02-27"));
    EXPECT_EQ(told.to, dayOf("2026-03-02"));
    EXPECT_EQ(told.amount.days, 4);
    EXPECT_EQ(told.amount.ratedDays, 3);
    EXPECT_EQ(told.amount.sessions.ice, 1);
    EXPECT_EQ(told.amount.sessions.heat, 1);
    EXPECT_EQ(told.amount.painEntries, 2);
    EXPECT_EQ(told.amount.scores, 5);
    EXPECT_EQ(told.amount.timedScores, 5);
    EXPECT_EQ(told.amount.scoresAtOnce, 1);
}

TEST_F(TheReportOf, KeepsToItsDaysAndItsPartOfTheBody) {
    pack("2026-02-26 08:00:00", 20, 6, 4);
    pack("2026-02-27 08:00:00", 20, 6, 4);
    pack("2026-02-27 09:00:00", 20, 8, 8, Modality::Ice, "Neck");
    pack("2026-02-28 08:00:00", 20, 6, 4);
    const ReportSummary told =
        report({dayOf("2026-02-27"), dayOf("2026-02-27"), siteOf("Lower back")});
    EXPECT_EQ(told.amount.sessions.ice, 1);
    EXPECT_EQ(told.amount.days, 1);
    EXPECT_EQ(told.days.size(), 1U);
    EXPECT_EQ(told.amount.timedScores, 2);
}

TEST_F(TheReportOf, ABoutOverNewYearHasItsDayAndItsTightness) {
    bout("2025-12-30 07:30:00", "2026-01-03 20:00:00");
    entry("2025-12-29 10:00:00", 5, 1); // before it
    entry("2025-12-31 23:59:00", 6, 2);
    entry("2026-01-02 10:00:00", 2, 1);
    const auto reader = openHistory(bench.folder(), std::chrono::milliseconds{0});
    const auto found = boutForReport(*reader, siteOf("Lower back"), {});
    const ReportSummary told = report(scopeOf(*there(found)));
    EXPECT_EQ(told.from, dayOf("2025-12-30"));
    EXPECT_EQ(told.to, dayOf("2026-01-03"));
    EXPECT_EQ(told.amount.days, 5);
    ASSERT_TRUE(told.bout.has_value());
    EXPECT_EQ(there(told.bout)->day, 5);
    EXPECT_EQ(there(told.bout)->tightAtFirst, Tightness::of(3)); // as the bout itself says
    EXPECT_EQ(there(told.bout)->tightAtLast, Tightness::of(1));
    EXPECT_EQ(told.amount.painEntries, 2);
}

TEST_F(TheReportOf, TheNewestBoutOfTheRangeAnswers) {
    bout("2026-01-01 08:00:00", "2026-01-05 08:00:00");
    const SessionId second = bout("2026-02-01 08:00:00", "2026-02-05 08:00:00");
    bout("2026-02-20 08:00:00");
    EXPECT_EQ(there(report({{}, dayOf("2026-02-10"), {}}).bout)->bout.id, second);
    EXPECT_EQ(there(report().bout)->day, 11); // 20 February is day 1
    EXPECT_EQ(report({dayOf("2026-01-06"), dayOf("2026-01-31"), {}}).bout, std::nullopt);
}

TEST_F(TheReportOf, ABoutIsFoundByATimeAtWhichItWas) {
    const SessionId first = bout("2026-01-01 08:00:00", "2026-01-05 08:00:00");
    const SessionId second = bout("2026-02-01 08:00:00");
    const auto reader = openHistory(bench.folder(), std::chrono::milliseconds{0});
    const auto at = [](const char* text) { return Moment{utc(text), 0min}; };
    EXPECT_EQ(there(boutForReport(*reader, {}, {}))->id, second);
    EXPECT_EQ(there(boutForReport(*reader, {}, at("2026-01-02 08:00:00")))->id, first);
    EXPECT_EQ(boutForReport(*reader, {}, at("2025-01-02 08:00:00")), std::nullopt);
    EXPECT_EQ(boutForReport(*reader, siteOf("Neck"), {}), std::nullopt);
    EXPECT_EQ(boutForReport(*reader, {}, at("2026-01-20 08:00:00")), std::nullopt)
        << "one that was over is not the one at that time";
}

TEST_F(TheReportOf, ABoutThatGoesOnIsFoundBehindAShorterOneElsewhere) {
    const SessionId goesOn = bout("2026-01-01 08:00:00");
    bout("2026-02-01 08:00:00", "2026-02-03 08:00:00", "Neck");
    const auto reader = openHistory(bench.folder(), std::chrono::milliseconds{0});
    EXPECT_EQ(there(boutForReport(*reader, {}, Moment{utc("2026-02-20 12:00:00"), 0min}))->id,
              goesOn);
}

TEST_F(TheReportOf, SkinIsCountedAndReactionsAreNamed) {
    pack("2026-02-27 08:00:00", 20, 6, 4);
    pack("2026-02-28 08:00:00", 20, 6, 4);
    pack("2026-03-01 08:00:00", 20, 6, 4);
    const std::vector<Session> all = report().sessions;
    bench.must(settingOf(all.at(0).id, &Session::skin, Skin::Normal));
    bench.must(settingOf(all.at(2).id, &Session::skin, Skin::Red));
    const ReportSummary told = report();
    EXPECT_EQ(told.skinAsked, 2);
    ASSERT_EQ(told.skin.size(), 1U);
    EXPECT_EQ(told.skin.at(0).skin, Skin::Red);
    EXPECT_EQ(told.skin.at(0).at.utc, utc("2026-03-01 08:20:00"));
}

TEST_F(TheReportOf, TheFirstAndTheLastScoreOfADayGoByTheirMoments) {
    pack("2026-02-26 23:50:00", 20, 8, 3); // 3 at 00:10
    entry("2026-02-27 00:05:00", 9);
    pack("2026-02-28 14:00:00", 20, 6, 2); // 2 at 14:20
    entry("2026-02-28 14:10:00", 9);
    pack("2026-03-01 18:50:00", 25, 8, 1, Modality::Ice, "Left knee"); // 1 at 19:15
    pack("2026-03-01 19:00:00", 10, 7, 5, Modality::Heat, "Neck");
    const ReportSummary told = report();
    const auto ends = [&](std::size_t day) {
        return std::pair(told.days.at(day).first, told.days.at(day).last);
    };
    EXPECT_EQ(ends(1), std::pair(std::optional(pain(9)), std::optional(pain(3))));
    EXPECT_EQ(ends(2), std::pair(std::optional(pain(6)), std::optional(pain(2))));
    EXPECT_EQ(ends(3), std::pair(std::optional(pain(8)), std::optional(pain(1))));
}

TEST_F(TheReportOf, DaysToComeAreNoneThatEndBeforeTheyBegin) {
    const ReportSummary told = report({dayOf("2027-01-01"), {}, {}});
    EXPECT_EQ(told.from, dayOf("2027-01-01"));
    EXPECT_EQ(told.to, dayOf("2027-01-01"));
}

TEST_F(TheReportOf, AScoreAfterMidnightBelongsToTheDayAfter) {
    pack("2026-02-27 23:50:00", 20, 6, 4);
    const ReportSummary told = report();
    ASSERT_EQ(told.days.size(), 2U);
    EXPECT_EQ(told.days.at(0).packs.ice.size(), 1U);
    EXPECT_EQ(told.days.at(0).first, pain(6));
    EXPECT_EQ(told.days.at(1).day, dayOf("2026-02-28"));
    EXPECT_EQ(told.days.at(1).first, pain(4));
}

// In autumn the clocks of Berlin show 02:30 twice; both are of the same day, in the order in which
// they came.
TEST(ReportSum, TheHourThatComesTwiceIsOfOneDay) {
    ReportSum sum;
    PainEntry first = painAt(utc("2026-10-25 00:30:00"), 8);
    first.at.offset = 120min;
    PainEntry second = painAt(utc("2026-10-25 01:30:00"), 3);
    second.at.offset = 60min;
    sum.take(first);
    sum.take(second);
    const ReportSummary told = sum.summary();
    ASSERT_EQ(told.days.size(), 1U);
    EXPECT_EQ(told.days.at(0).first, pain(8));
    EXPECT_EQ(told.days.at(0).last, pain(3));
    EXPECT_EQ(told.figures.byHour.at(2).count(), 2);
}

TEST(ReportSum, OfVeryManySessionsTheNewestAreListed) {
    ReportSum sum;
    const auto more = static_cast<std::int64_t>(mostListedSessions) + 40; // 40 a day
    for (std::int64_t at = 0; at < more; ++at) {
        Session session{SessionId::random()};
        session.start = {monday + at * 36min, 0min};
        session.end = Moment{monday + at * 36min + 20min, 0min};
        sum.take(session);
    }
    const ReportSummary told = sum.summary();
    EXPECT_EQ(told.amount.sessions.ice, more);
    EXPECT_EQ(told.sessions.size(), mostListedSessions);
    EXPECT_EQ(told.sessionsNotListed, 40);
    EXPECT_EQ(firstOf(told.sessions).start.utc, monday + 40 * 36min);
    EXPECT_EQ(told.days.at(1).packs.ice.size(), 40U);
}

} // namespace
} // namespace coolwarm::test
