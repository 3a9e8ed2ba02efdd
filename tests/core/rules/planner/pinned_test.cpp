// SPDX-License-Identifier: MIT
// To which times a session can be moved, what that costs, and what stands in the way.
#include "core/rules/planner/pinned.h"

#include "tests/core/rules/rule_facts.h"
#include "tests/support/fake_zone.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace coolwarm::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// The lower back from 08:00 to 13:00, now at 08:00 on Monday.
struct Places : testing::Test {
    Places() {
        request.sites = {PlanSite()};
        firstOf(request.sites).pattern = PlanPattern::Alternate;
        request.length = {20min, 15min};
        request.waking = *there(WakingHours::of(8h, 13h));
    }
    std::vector<PlannedSession> sessions() const { return planFor(request, now, zone).sessions; }
    std::vector<PlanPlace> placesFor(std::size_t session) const {
        return placesOf(request, nth(sessions(), session), now, zone);
    }
    /// "08:00" to "12:40" and the like.
    static std::vector<std::string> timesOf(const std::vector<PlanPlace>& places) {
        std::vector<std::string> times;
        for (const PlanPlace& place : places)
            times.push_back(utcText(place.start).substr(11, 5));
        return times;
    }

    const FakeZone zone;
    const Reading now{utc("2026-03-02 08:00:00"), 10h, BootId{"boot"}};
    DayPlanRequest request;
};

TEST_F(Places, AreAllFiveMinutesOfTheDayForTheOnlySession) {
    firstOf(request.sites).wish = {1, 0};
    const auto places = placesFor(0);
    EXPECT_THAT(places, SizeIs(4 * 12 + 9)); // to 12:40
    EXPECT_EQ(firstOf(timesOf(places)), "08:00");
    EXPECT_EQ(lastOf(timesOf(places)), "12:40");
    for (const PlanPlace& place : places) {
        ASSERT_THAT(place.day, SizeIs(1));
        EXPECT_TRUE(firstOf(place.day).isPinned);
        EXPECT_EQ(place.fewer, 0);
    }
}

TEST_F(Places, SayHowManySessionsFewerTheDayHasThen) {
    firstOf(request.sites).wish = {3, 0}; // 08:00, 10:20, 12:40 and no minute more
    const auto places = placesFor(1);
    for (const PlanPlace& place : places) {
        const auto time = utcText(place.start).substr(11, 5);
        const bool isOneOfThem = time == "08:00" || time == "10:20" || time == "12:40";
        EXPECT_EQ(place.fewer == 0, isOneOfThem) << time;
    }
    EXPECT_THAT(places, SizeIs(4 * 12 + 9));
}

TEST_F(Places, KeepClearOfWhatIsBusyAndOfRestsThatRun) {
    firstOf(request.sites).wish = {1, 0};
    firstOf(request.sites).facts.ends.ice = {anchorBefore(now, 60min)};
    request.busy = {{utc("2026-03-02 10:00:00"), utc("2026-03-02 12:20:00")}};
    EXPECT_THAT(timesOf(placesFor(0)),
                ElementsAre("09:00", "09:05", "09:10", "09:15", "09:20", "09:25", "09:30", "09:35",
                            "09:40", "12:20", "12:25", "12:30", "12:35", "12:40"));
}

TEST_F(Places, KeepClearOfWhatWasPinnedBefore) {
    firstOf(request.sites).wish = {2, 0};
    auto moved = firstOf(sessions());
    moved.start = utc("2026-03-02 10:00:00");
    request.pinned = {moved};
    const auto all = sessions();
    const auto other = std::ranges::find(all, false, &PlannedSession::isPinned);
    ASSERT_EQ(other->day, moved.day);
    const auto times = timesOf(placesOf(request, *other, now, zone));
    EXPECT_THAT(times, ElementsAre("12:20", "12:25", "12:30", "12:35", "12:40"));
    // And the pinned one itself can be anywhere where the other still fits, and where it is.
    const auto own = timesOf(placesOf(request, moved, now, zone));
    EXPECT_EQ(std::ranges::count(own, "10:00"), 1);
}

TEST_F(Places, OfTomorrowLieTomorrow) {
    firstOf(request.sites).wish = {1, 0};
    const auto places = placesFor(1);
    EXPECT_THAT(places, SizeIs(4 * 12 + 9));
    EXPECT_EQ(utcText(firstOf(places).start), "2026-03-03 08:00:00");
}

TEST_F(Places, ThereAreNoneForWhatIsNotPlanned) {
    firstOf(request.sites).wish = {1, 0};
    PlannedSession what = firstOf(sessions());
    what.day += std::chrono::days{2};
    EXPECT_THAT(placesOf(request, what, now, zone), IsEmpty());
    what = firstOf(sessions());
    what.site = siteOf("Neck");
    EXPECT_THAT(placesOf(request, what, now, zone), IsEmpty());
    what = firstOf(sessions());
    what.modality = Modality::Heat; // of which none is wished
    EXPECT_THAT(placesOf(request, what, now, zone), IsEmpty());
}

TEST_F(Places, AWishThatIsNotMetForWhatWasPinnedIsToldSo) {
    firstOf(request.sites).wish = {3, 0};
    auto moved = firstOf(sessions());
    moved.start = utc("2026-03-02 10:00:00");
    request.pinned = {moved};
    const auto plan = planFor(request, now, zone);
    ASSERT_FALSE(plan.shortfalls.empty());
    EXPECT_EQ(firstOf(plan.shortfalls).obstacle, PlanObstacle::MovedByHand);
}

// Those that exclude each other: the one that is named first stays.
TEST_F(Places, OfTwoThatCannotBothBeGoToTheFirst) {
    firstOf(request.sites).wish = {2, 0};
    auto one = firstOf(sessions());
    auto other = one;
    one.start = utc("2026-03-02 10:00:00");
    other.start = utc("2026-03-02 11:00:00");
    for (const auto& [first, second] : {std::pair(one, other), std::pair(other, one)}) {
        request.pinned = {first, second};
        const auto all = sessions();
        const auto kept = std::ranges::find(all, true, &PlannedSession::isPinned);
        ASSERT_NE(kept, all.end());
        EXPECT_TRUE(kept->isPlacedAs(first));
        EXPECT_EQ(std::ranges::count(all, true, &PlannedSession::isPinned), 1);
    }
}

} // namespace
} // namespace coolwarm::test
