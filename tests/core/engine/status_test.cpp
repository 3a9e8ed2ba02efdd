// SPDX-License-Identifier: MIT
// What the cards and the running page say, and when they will say something else.
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(TheCards, AreReadyInANewLog) {
    FileBench bench;
    const Status status = bench.status();
    EXPECT_EQ(status.site, Site::lowerBack());
    EXPECT_EQ(status.now, bench.now());
    EXPECT_FALSE(status.running);
    EXPECT_FALSE(status.takeBack);
    EXPECT_FALSE(status.clockLooksWrong);
    for (const Modality modality : bothModalities) {
        const CardStatus& card = status.cards[modality];
        EXPECT_EQ(card.modality, modality);
        EXPECT_EQ(card.state, CardState::Ready);
        EXPECT_EQ(card.regimen, Protocol::standard(modality));
        EXPECT_EQ(card.length, card.regimen.usual);
        EXPECT_FALSE(card.opensAt || card.fullRestAt || card.readySince);
        EXPECT_EQ(card.remaining, 0ms);
        EXPECT_FALSE(card.asksSkinUntil);
    }
    EXPECT_EQ(nextEvent(status), std::nullopt);
}

TEST(TheCards, ShowTheSessionThatRunsHere) {
    FileBench bench;
    const Session session = bench.start(Modality::Ice, 20min);
    bench.advance(4min);
    const Status status = bench.status();
    ASSERT_TRUE(status.running);
    EXPECT_EQ(there(status.running)->session, session);
    EXPECT_EQ(there(status.running)->window, (LengthWindow{15min, 25min}));
    EXPECT_FALSE(there(status.running)->alarm);
    EXPECT_EQ(there(status.running)->elapsed, 4min);
    EXPECT_EQ(there(status.running)->remaining, 16min);
    EXPECT_EQ(there(status.running)->endsAt, monday + 20min);
    EXPECT_EQ(there(status.running)->latestEndAt, monday + 25min);
    EXPECT_EQ(status.cards.ice.state, CardState::Running);
    EXPECT_EQ(status.cards.ice.remaining, 16min);
    EXPECT_EQ(status.cards.heat.state, CardState::Busy);
    EXPECT_EQ(bench.status(siteOf("Neck")).cards.ice.state, CardState::Busy);
}

TEST(TheCards, KeepTheRestInSightWhileAnotherSessionRuns) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    bench.start(Modality::Heat, 15min);
    const CardStatus card = bench.status().cards.ice;
    EXPECT_EQ(card.state, CardState::Busy);
    EXPECT_EQ(card.opensAt, monday + 20min + 2h);
    EXPECT_EQ(card.remaining, 2h);
    EXPECT_EQ(bench.status().cards.heat.opensAt, std::nullopt);
}

TEST(TheCards, RestThenAreBestThenReady) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    const sys_seconds end = monday + 20min;
    bench.advance(30min);
    CardStatus card = bench.status().cards.ice;
    EXPECT_EQ(card.state, CardState::Resting);
    EXPECT_EQ(card.opensAt, end + 2h);
    EXPECT_EQ(card.fullRestAt, end + 3h);
    EXPECT_EQ(card.fullRestRemaining, 150min);
    EXPECT_EQ(card.remaining, 90min);
    EXPECT_EQ(card.readySince, std::nullopt);
    bench.advance(90min - 1ms);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Resting);
    bench.advance(1ms);
    card = bench.status().cards.ice;
    EXPECT_EQ(card.state, CardState::Ready);
    EXPECT_EQ(card.opensAt, std::nullopt);
    EXPECT_EQ(card.readySince, end + 2h);
    EXPECT_EQ(card.fullRestAt, end + 3h);
    EXPECT_EQ(card.remaining, 0ms);
    bench.advance(1h - 1ms);
    EXPECT_EQ(bench.status().cards.ice.fullRestAt, end + 3h);
    bench.advance(1ms);
    EXPECT_EQ(bench.status().cards.ice.fullRestAt, std::nullopt);
    EXPECT_EQ(bench.status().cards.ice.readySince, end + 2h);
}

TEST(TheCards, HaveNoFullRestForHeat) {
    FileBench bench;
    bench.timed(Modality::Heat, 15min);
    EXPECT_EQ(bench.status().cards.heat.fullRestAt, std::nullopt);
    EXPECT_EQ(bench.status().cards.heat.opensAt, monday + 15min + 2h);
}

TEST(TheCards, OfferTheLastPlannedLengthInsideTheWindow) {
    FileBench bench;
    bench.timed(Modality::Ice, 24min);
    EXPECT_EQ(bench.status().cards.ice.length, 24min);
    EXPECT_EQ(bench.status().cards.heat.length, 15min);
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 18min}, 2h}), Allowed());
    EXPECT_EQ(bench.status().cards.ice.length, 18min);
}

TEST(TheCards, OfferThePreferredLengthBeforeTheLastOne) {
    FileBench bench;
    bench.timed(Modality::Ice, 24min);
    Preferences preferences;
    preferences.lengths.ice = 17min;
    ASSERT_THAT(bench.apply(SetPreferences{preferences}), Allowed());
    EXPECT_EQ(bench.status().cards.ice.length, 17min);
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {18min, 20min}, 2h}), Allowed());
    EXPECT_EQ(bench.status().cards.ice.length, 18min);
    ASSERT_THAT(bench.apply(SetPreferences{}), Allowed());
    EXPECT_EQ(bench.status().cards.ice.length, 20min) << "the last one, inside the plan";
}

TEST(TheRunningPage, OffersWhatIsAllowed) {
    FileBench bench;
    bench.start(Modality::Ice, 16min);
    RunningStatus running = *there(bench.status().running);
    EXPECT_TRUE(running.mayDiscard);
    EXPECT_TRUE(running.mayLengthen);
    EXPECT_TRUE(running.mayShorten);
    bench.must(Replan{15min});
    EXPECT_FALSE(there(bench.status().running)->mayShorten);
    bench.must(Replan{25min});
    EXPECT_FALSE(there(bench.status().running)->mayLengthen);
    EXPECT_TRUE(there(bench.status().running)->mayShorten);
    bench.advance(60s);
    EXPECT_TRUE(there(bench.status().running)->mayDiscard);
    bench.advance(1ms);
    EXPECT_FALSE(there(bench.status().running)->mayDiscard);
    bench.advance(23min - 2ms);
    EXPECT_TRUE(there(bench.status().running)->mayShorten) << "24 min are just not over yet";
    bench.advance(2ms);
    EXPECT_FALSE(there(bench.status().running)->mayShorten);
    bench.advance(1min);
    running = *there(bench.status().running);
    EXPECT_TRUE(running.alarm);
    EXPECT_FALSE(running.mayDiscard || running.mayLengthen || running.mayShorten);
}

TEST(TheRunningPage, ShowsTheAlarmWithItsAge) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(20min);
    EXPECT_TRUE(there(bench.status().running)->alarm);
    EXPECT_EQ(there(bench.status().running)->remaining, 0ms);
    bench.advance(5min);
    EXPECT_EQ(there(bench.status().running)->remaining, -5min);
    EXPECT_EQ(there(bench.status().running)->endsAt, monday + 20min);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Running);
    EXPECT_EQ(bench.status().cards.ice.remaining, 0ms);
    EXPECT_EQ(bench.status().cards.heat.state, CardState::Busy);
}

TEST(TheRunningPage, ShowsTimesOfTodaysWallAfterTheClockWasSet) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.clock.moveWallClock(3h);
    EXPECT_EQ(there(bench.status().running)->endsAt, monday + 3h + 20min);
    EXPECT_EQ(there(bench.status().running)->remaining, 20min);
}

TEST(TheClockWarning, ComesWithAWallBeforeTheLatestRecordOfAnotherBoot) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    bench.clock.moveWallClock(-3h);
    EXPECT_FALSE(bench.status().clockLooksWrong) << "this boot's clock is enough";
    bench.reboot(1min);
    EXPECT_TRUE(bench.status().clockLooksWrong);
    EXPECT_EQ(bench.status().cards.ice.remaining, 2h);
    bench.advance(1h);
    EXPECT_EQ(bench.status().cards.ice.remaining, 1h);
    bench.clock.moveWallClock(3h);
    EXPECT_FALSE(bench.status().clockLooksWrong);
}

TEST(TheClockWarning, ComesForARunningSessionToo) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(5min);
    bench.clock.moveWallClock(-3h);
    bench.reboot(1min);
    EXPECT_TRUE(bench.status().clockLooksWrong);
    EXPECT_TRUE(there(bench.status().running)->alarm)
        << "nobody knows how long the computer was off";
    EXPECT_TRUE(there(bench.status().running)->asksWhenOff);
    EXPECT_FALSE(there(bench.status().running)->mayDiscard);
}

TEST(TheNextEvent, IsTheEndOfTheDiscardTimeThenTheAlarm) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    EXPECT_EQ(nextEvent(bench.status()), 60s + 1ms);
    bench.advance(60s);
    EXPECT_EQ(nextEvent(bench.status()), 1ms);
    bench.advance(1ms);
    EXPECT_EQ(nextEvent(bench.status()), 19min - 1ms);
    bench.advance(19min - 1ms);
    EXPECT_EQ(nextEvent(bench.status()), std::nullopt);
}

TEST(TheNextEvent, IsTheEndOfTakingBackThenTheRestThenTheFullRest) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    EXPECT_EQ(nextEvent(bench.status()), 60s + 1ms);
    bench.advance(60s + 1ms);
    EXPECT_EQ(nextEvent(bench.status()), 119min - 1ms);
    bench.advance(119min - 1ms);
    EXPECT_EQ(nextEvent(bench.status()), 1h);
    bench.advance(1h);
    EXPECT_EQ(nextEvent(bench.status()), std::nullopt);
}

TEST(TheNextEvent, IsTheRestOfTheOtherModalityWhileOneRuns) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    bench.advance(2h - 5min);
    bench.start(Modality::Heat, 15min);
    bench.advance(2min);
    EXPECT_EQ(nextEvent(bench.status()), 3min);
}

TEST(TheNextEvent, IsNotLostWhenTheClockWasSetByAFraction) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    bench.clock.moveWallClock(400ms);
    bench.advance(2h - 300ms);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Resting);
    EXPECT_EQ(nextEvent(bench.status()), 300ms);
    bench.advance(300ms);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Ready);
    EXPECT_EQ(nextEvent(bench.status()), 1h);
    bench.advance(1h - 300ms);
    EXPECT_EQ(nextEvent(bench.status()), 300ms);
}

} // namespace
} // namespace coolwarm::test
