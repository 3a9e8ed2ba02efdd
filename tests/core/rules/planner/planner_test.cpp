// SPDX-License-Identifier: MIT
// Days of a plan: midnight, changes of the clock, hours over midnight, rests, what is in the way.
#include "core/rules/planner/planner.h"

#include "tests/core/rules/rule_facts.h"
#include "tests/support/fake_zone.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>

namespace coolwarm::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Reading readingAt(const char* when) {
    return {utc(when), 10h, BootId{"boot"}};
}

/// A request for the lower back with nothing in its log.
DayPlanRequest wishing(std::optional<int> ice, std::optional<int> heat,
                       PlanPattern pattern = PlanPattern::Alternate) {
    PlanSite site;
    site.wish = {ice, heat};
    site.pattern = pattern;
    DayPlanRequest request;
    request.sites = {site};
    request.length = {20min, 15min};
    return request;
}

WakingHours awake(minutes from, minutes to) {
    return WakingHours::of(from, to).value();
}

/// "ice 07:00" for each session of the day, as the wall of the place shows it.
std::vector<std::string> on(const LaidOutPlan& plan, int day, const Zone& zone) {
    std::vector<std::string> texts;
    for (const PlannedSession& session : plan.sessions)
        if (session.day == plan.days[static_cast<std::size_t>(day)].date) {
            const auto wall = sys_seconds{zone.at(session.start).local().time_since_epoch()};
            texts.push_back(std::string(toWord(session.modality)) + utcText(wall).substr(10, 6));
        }
    return texts;
}

TEST(Planner, SpreadsADayEvenlyFromNowAndKeepsTheNextOneWhole) {
    const FakeZone zone;
    const LaidOutPlan plan = planFor(wishing(2, 2), readingAt("2026-03-02 07:00:00"), zone);
    EXPECT_THAT(on(plan, 0, zone),
                ElementsAre("ice 07:00", "heat 10:45", "ice 14:25", "heat 18:10"));
    EXPECT_THAT(on(plan, 1, zone),
                ElementsAre("ice 07:00", "heat 10:45", "ice 14:25", "heat 18:10"));
    EXPECT_TRUE(plan.exact);
    EXPECT_THAT(plan.shortfalls, IsEmpty());
    EXPECT_EQ(nth(plan.sessions, 2).number, 2);
}

TEST(Planner, CountsWhatIsDoneTodayAndRestsFromIt) {
    const FakeZone zone;
    DayPlanRequest request = wishing(2, 0);
    firstOf(request.sites).done.ice = 1;
    firstOf(request.sites).facts.ends.ice = {noonAnchor()};
    request.waking = awake(7h, 15h);
    const LaidOutPlan plan = planFor(request, afterNoon(1min), zone);
    EXPECT_THAT(on(plan, 0, zone), ElementsAre("ice 14:00")); // the boundary of the rest
    EXPECT_EQ(firstOf(plan.sessions).number, 2);
}

TEST(Planner, RoundsARestUpToWholeFiveMinutes) {
    const FakeZone zone;
    DayPlanRequest request = wishing(std::nullopt, 0, PlanPattern::IceOnly);
    firstOf(request.sites).facts.ends.ice = {anchorBefore(atNoon, 34min)};
    EXPECT_EQ(firstOf(on(planFor(request, atNoon, zone), 0, zone)),
              "ice 13:30"); // rest until 13:26
}

TEST(Planner, TakesHeatOfAsOftenAsAllowedInTurnWithIce) {
    const FakeZone zone;
    DayPlanRequest request = wishing(std::nullopt, std::nullopt);
    request.waking = awake(8h, 13h);
    request.leastGap = 30min;
    const LaidOutPlan plan = planFor(request, readingAt("2026-03-02 08:00:00"), zone);
    EXPECT_THAT(on(plan, 0, zone), // one more than with ice first
                ElementsAre("heat 08:00", "ice 08:45", "heat 10:15", "ice 11:05", "heat 12:30"));
    EXPECT_THAT(plan.shortfalls, IsEmpty());
}

TEST(Planner, FollowsTheWallOnADayOf23Hours) {
    const FakeZone zone = FakeZone::berlin2026();
    DayPlanRequest request = wishing(std::nullopt, 0, PlanPattern::IceOnly);
    request.waking = awake(0min, 5h);
    // From midnight, 23:00 UTC, to 05:00 are five hours less one.
    const LaidOutPlan plan = planFor(request, readingAt("2026-03-28 23:00:00"), zone);
    EXPECT_EQ(nth(plan.days, 0).to - nth(plan.days, 0).from, 4h);
    EXPECT_THAT(on(plan, 0, zone), ElementsAre("ice 00:00", "ice 03:20")); // 2 h 20 min later
    EXPECT_EQ(nth(plan.sessions, 1).start - nth(plan.sessions, 0).start, 140min);
    EXPECT_THAT(on(plan, 1, zone), SizeIs(3));
}

TEST(Planner, HasAnHourMoreOnADayOf25Hours) {
    const FakeZone zone = FakeZone::berlin2026();
    DayPlanRequest request = wishing(std::nullopt, 0, PlanPattern::IceOnly);
    request.waking = awake(1h, 5h);
    const LaidOutPlan plan = planFor(request, readingAt("2026-10-24 23:00:00"), zone);
    EXPECT_EQ(nth(plan.days, 0).to - nth(plan.days, 0).from, 5h);
    EXPECT_THAT(on(plan, 0, zone), ElementsAre("ice 01:00", "ice 02:20", "ice 04:40"));
}

TEST(Planner, TakesHoursOverMidnightAsOneDay) {
    const FakeZone zone;
    DayPlanRequest request = wishing(1, 0);
    request.waking = awake(18h, 2h);
    const LaidOutPlan night = planFor(request, readingAt("2026-03-03 01:00:00"), zone);
    EXPECT_EQ(utcText(nth(night.days, 0).from), "2026-03-02 18:00:00");
    EXPECT_THAT(on(night, 0, zone), ElementsAre("ice 01:00"));
    EXPECT_THAT(on(night, 1, zone), ElementsAre("ice 18:00"));
    const LaidOutPlan morning = planFor(request, readingAt("2026-03-03 02:00:00"), zone);
    EXPECT_EQ(utcText(nth(morning.days, 0).from), "2026-03-03 18:00:00");
}

TEST(Planner, SaysThatTheDayIsOverAndWhenTheNextCanBe) {
    const FakeZone zone;
    const LaidOutPlan plan = planFor(wishing(1, 0), readingAt("2026-03-02 22:30:00"), zone);
    ASSERT_THAT(plan.shortfalls, SizeIs(1));
    EXPECT_EQ(firstOf(plan.shortfalls).obstacle, PlanObstacle::DayIsOver);
    EXPECT_EQ(firstOf(plan.shortfalls).nearest, utc("2026-03-03 07:00:00"));
    EXPECT_THAT(on(plan, 0, zone), IsEmpty());
}

TEST(Planner, CarriesARestPastBedtimeIntoTheMorning) {
    const FakeZone zone;
    DayPlanRequest request = wishing(1, 0);
    request.waking = awake(7h, 22h);
    ASSERT_TRUE(firstOf(request.sites).facts.protocol.narrow(Modality::Ice, {15min, 25min}, 12h));
    firstOf(request.sites).facts.ends.ice = {anchorBefore(readingAt("2026-03-02 20:00:00"))};
    Reading late = readingAt("2026-03-02 21:00:00");
    late.sinceBoot += 1h;
    const LaidOutPlan plan = planFor(request, late, zone);
    EXPECT_THAT(on(plan, 1, zone), ElementsAre("ice 08:00"));
    ASSERT_THAT(plan.shortfalls, SizeIs(1));
    EXPECT_EQ(firstOf(plan.shortfalls).obstacle, PlanObstacle::Rests);
}

TEST(Planner, SaysThatThereIsNoFreeTime) {
    const FakeZone zone;
    DayPlanRequest request = wishing(1, 0);
    request.busy = {{utc("2026-03-02 00:00:00"), utc("2026-03-04 12:00:00")}};
    const LaidOutPlan plan = planFor(request, readingAt("2026-03-02 09:00:00"), zone);
    EXPECT_THAT(plan.sessions, IsEmpty());
    ASSERT_THAT(plan.shortfalls, SizeIs(2));
    EXPECT_EQ(firstOf(plan.shortfalls).obstacle, PlanObstacle::NoFreeTime);
    EXPECT_EQ(firstOf(plan.shortfalls).nearest, std::nullopt);
}

TEST(Planner, PlansNothingInBusyTimesThatOverlap) {
    const FakeZone zone;
    DayPlanRequest request = wishing(1, 0);
    request.busy = {{utc("2026-03-02 10:00:00"), utc("2026-03-02 12:00:00")},
                    {utc("2026-03-02 08:00:00"), utc("2026-03-02 11:00:00")},
                    {utc("2026-03-02 12:30:00"), utc("2026-03-02 12:30:00")}};
    const LaidOutPlan plan = planFor(request, readingAt("2026-03-02 08:00:00"), zone);
    EXPECT_THAT(on(plan, 0, zone), ElementsAre("ice 12:00"));
}

TEST(Planner, PlansNothingInQuietHours) {
    const FakeZone zone;
    DayPlanRequest request = wishing(1, 0);
    request.quiet = QuietHours::of(22h, 9h);
    const LaidOutPlan plan = planFor(request, readingAt("2026-03-02 07:00:00"), zone);
    EXPECT_THAT(on(plan, 0, zone), ElementsAre("ice 09:00"));
}

TEST(Planner, SaysThatWishesAreInEachOthersWay) {
    const FakeZone zone;
    DayPlanRequest request = wishing(1, 1, PlanPattern::HeatThenIce);
    request.waking = awake(8h, 9h);
    request.leastGap = 1h;
    const LaidOutPlan plan = planFor(request, readingAt("2026-03-02 08:00:00"), zone);
    EXPECT_THAT(on(plan, 0, zone), ElementsAre("heat 08:00"));
    ASSERT_THAT(plan.shortfalls, SizeIs(2));
    EXPECT_EQ(firstOf(plan.shortfalls).modality, Modality::Ice);
    EXPECT_EQ(firstOf(plan.shortfalls).obstacle, PlanObstacle::Order);
}

TEST(Planner, LeavesHeatOutInTheFirstDaysOfABout) {
    const FakeZone zone;
    DayPlanRequest request = wishing(1, 1, PlanPattern::ByBout);
    firstOf(request.sites).usedFirst = UsedFirst::IceStill;
    const LaidOutPlan plan = planFor(request, readingAt("2026-03-02 08:00:00"), zone);
    EXPECT_THAT(on(plan, 0, zone), ElementsAre("ice 08:00"));
    ASSERT_FALSE(plan.shortfalls.empty());
    EXPECT_EQ(firstOf(plan.shortfalls).obstacle, PlanObstacle::LeftOutByPattern);
    firstOf(request.sites).usedFirst = UsedFirst::Either;
    EXPECT_THAT(on(planFor(request, readingAt("2026-03-02 08:00:00"), zone), 0, zone), SizeIs(2));
}

TEST(Planner, PlansBehindASessionThatRuns) {
    const FakeZone zone;
    DayPlanRequest request = wishing(1, 1);
    firstOf(request.sites).facts.open = runningSinceNoon(Modality::Ice, 20min);
    PlanSite knee;
    knee.site = siteOf("Left knee");
    knee.wish = {1, 0};
    knee.facts.open = firstOf(request.sites).facts.open;
    request.sites.push_back(knee);
    request.waking = awake(7h, 15h);
    const LaidOutPlan plan = planFor(request, afterNoon(5min), zone);
    // Ice there only two hours after its planned end; the knee need not wait for that. Twenty
    // minutes are left at the day's end, so that no pause can be longer.
    EXPECT_THAT(on(plan, 0, zone), ElementsAre("ice 12:20", "heat 12:40", "ice 14:20"));
    EXPECT_EQ(firstOf(plan.sessions).site, knee.site);
}

TEST(Planner, MovesALengthIntoTheWindowOfAPlanThatWasNarrowedInTheMiddle) {
    const FakeZone zone;
    DayPlanRequest request = wishing(std::nullopt, 0, PlanPattern::IceOnly);
    request.length.ice = 25min;
    const auto before = planFor(request, readingAt("2026-03-02 08:00:00"), zone);
    ASSERT_TRUE(firstOf(request.sites).facts.protocol.narrow(Modality::Ice, {15min, 18min}, 4h));
    const auto after = planFor(request, readingAt("2026-03-02 08:00:00"), zone);
    EXPECT_THAT(on(before, 0, zone), SizeIs(6));
    EXPECT_THAT(on(after, 0, zone), SizeIs(4));
    EXPECT_EQ(firstOf(after.sessions).length, 18min);
}

TEST(Planner, PlansForTenSites) {
    const FakeZone zone;
    DayPlanRequest request = wishing(1, 1);
    for (int other = 1; other < 10; ++other) {
        PlanSite site = firstOf(request.sites);
        site.site = siteOf("Part " + std::to_string(other));
        request.sites.push_back(site);
    }
    const LaidOutPlan plan = planFor(request, readingAt("2026-03-02 07:00:00"), zone);
    EXPECT_THAT(plan.sessions, SizeIs(40));
    EXPECT_THAT(plan.shortfalls, IsEmpty());
    for (std::size_t i = 1; i < plan.sessions.size(); ++i)
        EXPECT_GE(nth(plan.sessions, i).start, nth(plan.sessions, i - 1).end());
}

TEST(Planner, PlansNothingWithoutAPartOfTheBody) {
    EXPECT_THAT(planFor({}, atNoon, FakeZone()).sessions, IsEmpty());
}

TEST(Planner, KeepsRestsWhereTheZoneChangesAndWishesOnTheNewWall) {
    FakeZone zone;
    DayPlanRequest request = wishing(2, 0);
    firstOf(request.sites).facts.ends.ice = {noonAnchor()};
    request.waking = awake(7h, 22h);
    const auto home = planFor(request, afterNoon(1min), zone);
    zone.travel(-6h);
    const auto away = planFor(request, afterNoon(1min), zone);
    EXPECT_GE(firstOf(away.sessions).start, noon + 2h); // the rest does not follow the zone
    EXPECT_EQ(nth(away.days, 0).to - nth(home.days, 0).to, hours{6}); // the hours do
}

} // namespace
} // namespace coolwarm::test
