// SPDX-License-Identifier: MIT
// Rule 9 and the door's guard: a plan of the user's own, and two programs on one log.
#include "core/log/ports/store_error.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(OwnProtocol, HoldsItsWindowAndItsLongerRest) {
    FileBench bench;
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {16min, 18min}, 150min}),
                Did(EventKind::ProtocolSet));
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Refused(Reason::LengthOutsideWindow));
    bench.timed(Modality::Ice, 18min);
    bench.advance(150min - 1ms);
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 18min)), Refused(Reason::Resting));
    bench.advance(1ms);
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 18min)), Allowed());
}

TEST(OwnProtocol, OutlivesTheProgram) {
    FileBench bench;
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Heat, {12min, 14min}, 130min}), Allowed());
    bench.restart();
    EXPECT_EQ(bench.status().cards.heat.regimen.window, (LengthWindow{12min, 14min}));
    EXPECT_EQ(bench.status().cards.heat.regimen.rest, 130min);
    EXPECT_EQ(bench.status().cards.heat.length, 14min);
    EXPECT_EQ(bench.status().cards.ice.regimen, Protocol::standard(Modality::Ice));
}

TEST(OwnProtocol, AlsoLengthensARestThatHasBegun) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    bench.advance(2h);
    EXPECT_EQ(bench.status().cards.ice.state, CardState::Ready);
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 4h}), Allowed());
    EXPECT_EQ(bench.status().cards.ice.remaining, 2h);
    EXPECT_THAT(bench.apply(startOf(Modality::Ice, 20min)), Refused(Reason::Resting));
}

TEST(OwnProtocol, MayGoBackToTheStandardAndNoFurther) {
    FileBench bench;
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {16min, 18min}, 24h}), Allowed());
    const Result wider = bench.apply(SetProtocol{Modality::Ice, {14min, 18min}, 24h});
    ASSERT_THAT(wider, Refused(Reason::ProtocolWidens));
    EXPECT_EQ(wider.verdict.refusal().window, (LengthWindow{15min, 25min}));
    EXPECT_EQ(wider.verdict.refusal().modality, Modality::Ice);
    EXPECT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 119min}),
                Refused(Reason::ProtocolWidens));
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 2h}), Allowed());
    EXPECT_EQ(bench.store().protocol(), Protocol());
}

TEST(OwnProtocol, ShortensNoRestThatRunsWhereverItRuns) {
    FileBench bench;
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 4h}), Allowed());
    bench.timed(Modality::Ice, 20min, siteOf("Neck"));
    ASSERT_THAT(bench.apply(ChooseSite{siteOf("Left heel")}), Allowed());
    bench.advance(4h - 1ms);
    const Result back = bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 2h});
    ASSERT_THAT(back, Refused(Reason::PlanHeldByRest));
    EXPECT_EQ(back.verdict.refusal().opensAt, monday + 20min + 4h);
    EXPECT_EQ(bench.status(siteOf("Neck")).cards.ice.remaining, 1ms);
    bench.advance(1ms);
    EXPECT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 2h}), Allowed());
}

TEST(OwnProtocol, ShortensNoRestOfADeletedSessionOrThroughARestart) {
    FileBench bench;
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Heat, {10min, 20min}, 6h}), Allowed());
    bench.must(DeletePast{bench.timed(Modality::Heat, 15min).id});
    bench.reboot(2h);
    EXPECT_THAT(bench.apply(SetProtocol{Modality::Heat, {10min, 20min}, 359min}),
                Refused(Reason::PlanHeldByRest));
    EXPECT_EQ(bench.status().cards.heat.remaining, 4h);
}

TEST(OwnProtocol, ShortensNoRestOfASessionWhoseAlarmHasJustCome) {
    FileBench bench;
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 4h}), Allowed());
    bench.start(Modality::Ice, 20min);
    bench.advance(20min);
    EXPECT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 2h}),
                Refused(Reason::PlanHeldByRest));
    EXPECT_THAT(bench.apply(SetProtocol{Modality::Heat, {10min, 20min}, 2h}), Allowed());
}

TEST(OwnProtocol, MayBeWidenedOrLengthenedWhileARestRuns) {
    FileBench bench;
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {16min, 18min}, 3h}), Allowed());
    bench.timed(Modality::Ice, 17min);
    EXPECT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 3h}), Allowed());
    EXPECT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 5h}), Allowed());
    EXPECT_EQ(bench.status().cards.ice.remaining, 5h);
}

TEST(OwnProtocol, BoundsTheRunningSession) {
    FileBench bench;
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {16min, 18min}, 2h}), Allowed());
    bench.start(Modality::Ice, 17min);
    EXPECT_EQ(there(bench.status().running)->latestEndAt, monday + 18min);
    EXPECT_THAT(bench.apply(Replan{19min}), Refused(Reason::LengthOutsideWindow));
    EXPECT_THAT(bench.apply(Replan{18min}), Allowed());
    bench.advance(18min + 1s);
    Confirm confirm;
    confirm.removed = RemovedNow{};
    const Session session = bench.must(confirm);
    EXPECT_EQ(session.outcome, Outcome::Overran) << "longer than the user's own maximum";
    EXPECT_TRUE(session.withinWindow()) << "the documented window is for everybody's eyes";
}

TEST(TwoProgramsOnOneLog, NeverBothStart) {
    FileBench bench;
    const auto otherStore = bench.open();
    Engine other(*otherStore, bench.zone);
    const Session first = bench.start(Modality::Ice, 20min);
    const Result second = other.apply(startAt(siteOf("Neck"), Modality::Heat, 15min), bench.now());
    ASSERT_THAT(second, Refused(Reason::SessionRunning));
    EXPECT_EQ(second.verdict.refusal().other, first);
    EXPECT_EQ(RawDatabase(bench.folder()).number("SELECT count(*) FROM session"), 1);
}

TEST(TwoProgramsOnOneLog, LearnOfEachOtherByRefreshOrByTheNextCommand) {
    FileBench bench;
    const auto otherStore = bench.open();
    Engine other(*otherStore, bench.zone);
    const Session session = bench.start(Modality::Ice, 20min);
    EXPECT_FALSE(other.open());
    other.refresh();
    ASSERT_TRUE(other.open());
    EXPECT_EQ(there(other.open())->session, session);
    ASSERT_THAT(other.apply(Stop{}, bench.now()), Allowed());
    EXPECT_TRUE(bench.engine().open());
    EXPECT_THAT(bench.apply(Stop{}), Refused(Reason::NothingRunning));
    EXPECT_FALSE(bench.engine().open());
}

TEST(TwoProgramsOnOneLog, RingInTheWindowForASessionOfTheCommandLine) {
    FileBench bench;
    const auto otherStore = bench.open();
    Engine commandLine(*otherStore, bench.zone);
    ASSERT_THAT(commandLine.apply(startOf(Modality::Ice, 20min), bench.now()), Allowed());
    bench.engine().refresh();
    bench.advance(20min);
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
    ASSERT_THAT(commandLine.apply(Confirm{}, bench.now()), Allowed());
    bench.engine().refresh();
    EXPECT_TRUE(bench.tick().empty());
    EXPECT_FALSE(bench.status().running);
}

TEST(TwoProgramsOnOneLog, ShareTheRest) {
    FileBench bench;
    const auto otherStore = bench.open();
    Engine other(*otherStore, bench.zone);
    bench.timed(Modality::Ice, 20min);
    EXPECT_THAT(other.apply(startOf(Modality::Ice, 20min), bench.now()), Refused(Reason::Resting));
}

TEST(AFailedWrite, ChangesNothingAndIsTold) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(5min);
    const auto open = bench.engine().open();
    RawDatabase other(bench.folder());
    other.run("BEGIN IMMEDIATE");
    EXPECT_THROW((void)bench.apply(Stop{}), StoreError);
    EXPECT_EQ(bench.engine().open(), open);
    other.run("COMMIT");
    EXPECT_THAT(bench.apply(Stop{}), Did(EventKind::SessionStopped));
}

TEST(AFailedWrite, DoesNotHoldUpTheAlarm) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    RawDatabase other(bench.folder());
    other.run("BEGIN EXCLUSIVE");
    bench.advance(20min);
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
    EXPECT_THROW((void)bench.apply(CloseOverdueSession{}), StoreError);
    EXPECT_TRUE(bench.engine().open());
    other.run("COMMIT");
    EXPECT_THAT(bench.apply(CloseOverdueSession{}), Did(EventKind::SessionOverdue));
}

} // namespace
} // namespace coolwarm::test
