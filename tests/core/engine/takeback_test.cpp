// SPDX-License-Identifier: MIT
// Stopping, and taking a stop or a confirmation back within a minute.
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(EngineStop, LogsTheSessionAsStoppedEarlyWithItsWholeRest) {
    FileBench bench;
    const Session session = bench.start(Modality::Ice, 20min);
    bench.advance(7min + 1s + 700ms);
    Stop stop;
    stop.painAfter = pain(3);
    stop.note = noteOf("too cold");
    const Result result = bench.apply(stop);
    ASSERT_THAT(result, Did(EventKind::SessionStopped));
    const StoredSession stored = bench.stored(session.id);
    EXPECT_EQ(stored.session, sessionIn(firstOf(result.events)));
    EXPECT_EQ(there(stored.session.end)->utc, monday + 7min + 1s);
    EXPECT_EQ(stored.session.outcome, Outcome::StoppedEarly);
    EXPECT_EQ(stored.session.painAfter, pain(3));
    EXPECT_EQ(stored.session.note.text(), "too cold");
    EXPECT_FALSE(stored.open);
    EXPECT_EQ(bench.status().cards.ice.opensAt, monday + 7min + 1s + 2h);
    EXPECT_FALSE(bench.engine().open());
}

TEST(EngineStop, RightAfterTheStartIsASessionOfNoLength) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    const Session session = bench.must(Stop{});
    EXPECT_EQ(session.duration(), 0s);
    EXPECT_EQ(bench.status().cards.ice.remaining, 2h);
}

TEST(UndoingAStop, ResumesTheSameSessionAndCountsTheTimeBetween) {
    FileBench bench;
    const Session session = bench.start(Modality::Ice, 20min);
    bench.advance(7min);
    bench.must(Stop{});
    bench.advance(60s);
    ASSERT_THAT(bench.apply(UndoStop{}), Did(EventKind::SessionResumed));
    const StoredSession stored = bench.stored(session.id);
    EXPECT_EQ(stored.session, session);
    EXPECT_TRUE(stored.open);
    EXPECT_FALSE(stored.endAnchor);
    EXPECT_EQ(there(bench.status().running)->elapsed, 8min);
    bench.advance(12min);
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
}

TEST(UndoingAStop, IsTooLateAfterAMinute) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(7min);
    bench.must(Stop{});
    bench.advance(60s + 1ms);
    EXPECT_THAT(bench.apply(UndoStop{}), Refused(Reason::NothingToTakeBack));
}

TEST(UndoingAStop, HappensOnce) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(7min);
    bench.must(Stop{});
    bench.must(UndoStop{});
    EXPECT_THAT(bench.apply(UndoStop{}), Refused(Reason::NothingToTakeBack));
}

TEST(UndoingAStop, EndsWithTheNextStart) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(7min);
    bench.must(Stop{});
    bench.start(Modality::Heat, 15min);
    EXPECT_FALSE(bench.store().lastClosing());
    EXPECT_THAT(bench.apply(UndoStop{}), Refused(Reason::NothingToTakeBack));
    bench.must(Discard{});
    EXPECT_THAT(bench.apply(UndoStop{}), Refused(Reason::NothingToTakeBack));
}

TEST(UndoingAStop, IsNotPossibleWhileASessionRunsWhateverTheLogSays) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(7min);
    bench.must(Stop{});
    const auto closing = bench.store().lastClosing();
    const Session heat = bench.start(Modality::Heat, 15min);
    {
        const auto writer = bench.store().begin(bench.now());
        writer->setClosing(closing);
        writer->commit();
    }
    EXPECT_THAT(bench.apply(UndoStop{}), Refused(Reason::NothingToTakeBack));
    EXPECT_FALSE(bench.status().takeBack);
    EXPECT_EQ(there(bench.engine().open())->session, heat);
}

TEST(UndoingAStop, IsNotPossibleForADeletedSession) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(7min);
    const Session stopped = bench.must(Stop{});
    bench.must(DeletePast{stopped.id});
    EXPECT_THAT(bench.apply(UndoStop{}), Refused(Reason::NothingToTakeBack));
    EXPECT_FALSE(bench.status().takeBack);
    bench.must(bench.undo(stopped.id));
    EXPECT_THAT(bench.apply(UndoStop{}), Did(EventKind::SessionResumed));
}

TEST(UndoingAStop, WorksAcrossARestartOfTheProgram) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(7min);
    bench.must(Stop{});
    bench.advance(30s);
    bench.restart();
    EXPECT_TRUE(bench.status().takeBack);
    EXPECT_THAT(bench.apply(UndoStop{}), Did(EventKind::SessionResumed));
}

TEST(UndoingAStop, DoesNotAskTheWallClock) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(7min);
    bench.must(Stop{});
    bench.clock.moveWallClock(3h);
    bench.advance(60s);
    EXPECT_THAT(bench.apply(UndoStop{}), Did(EventKind::SessionResumed));
    EXPECT_EQ(there(bench.status().running)->elapsed, 8min);
}

TEST(UndoingAStop, DoesNotAskTheWallClockAlsoWhereTheEndWasEditedInBetween) {
    FileBench bench;
    const Session session = bench.start(Modality::Ice, 20min);
    const Anchor start = bench.stored(session.id).startAnchor;
    bench.advance(7min);
    Session stopped = bench.must(Stop{});
    bench.advance(30s);
    there(stopped.end)->utc += 10s;
    bench.must(editTo(stopped));
    bench.must(UndoStop{});
    EXPECT_EQ(bench.stored(session.id).startAnchor, start);
    bench.clock.moveWallClock(3h);
    EXPECT_EQ(there(bench.status().running)->elapsed, 7min + 30s);
}

TEST(UndoingAStop, FindsTheAlarmDueWhereThePlannedEndHasPassed) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(20min - 5s);
    bench.must(Stop{});
    bench.advance(30s);
    bench.must(UndoStop{});
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
}

TEST(UndoingAStop, ForgetsTheChangesOfTheClosedSession) {
    // Otherwise undoing the note later would put the first, earlier end back and shorten the rest.
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(5min);
    Session stopped = bench.must(Stop{});
    stopped.note = noteOf("oops");
    bench.must(editTo(stopped));
    const Session resumed = bench.must(UndoStop{});
    EXPECT_EQ(resumed.note.text(), "oops");
    EXPECT_THAT(bench.apply(bench.undo(resumed.id)), Refused(Reason::NothingToUndo));
    EXPECT_TRUE(bench.engine().open());
    bench.advance(15min);
    bench.must(Confirm{});
    EXPECT_THAT(bench.apply(bench.undo(resumed.id)), Refused(Reason::NothingToUndo));
    EXPECT_EQ(bench.status().cards.ice.remaining, 2h);
}

TEST(RingingAgain, TakesAConfirmationBackForAMinute) {
    FileBench bench;
    const Session session = bench.timed(Modality::Ice, 20min);
    bench.advance(60s);
    ASSERT_THAT(bench.apply(RingAgain{}), Did(EventKind::AlarmRingsAgain));
    const StoredSession stored = bench.stored(session.id);
    EXPECT_TRUE(stored.open);
    EXPECT_EQ(stored.session.outcome, Outcome::Unconfirmed);
    EXPECT_EQ(there(stored.session.end)->utc, monday + 20min);
    EXPECT_EQ(bench.tick(), std::vector{EventKind::AlarmDue});
    EXPECT_TRUE(there(bench.status().running)->alarm);
    bench.advance(30min);
    Confirm confirm;
    confirm.removed = RemovedNow{};
    EXPECT_EQ(bench.must(confirm).outcome, Outcome::Overran);
}

TEST(RingingAgain, TellsTheSessionAsTheLogHasIt) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    const Result result = bench.apply(RingAgain{});
    ASSERT_THAT(result, Did(EventKind::AlarmRingsAgain));
    EXPECT_EQ(there(sessionIn(firstOf(result.events)))->outcome, Outcome::Unconfirmed);
    EXPECT_EQ(there(bench.engine().open())->session, sessionIn(firstOf(result.events)));
}

TEST(RingingAgain, CountsFromTheConfirmationAndNotFromTheEnd) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(3h);
    Confirm confirm;
    confirm.removed = RemovedAtAlarm{};
    bench.must(confirm);
    bench.advance(60s);
    EXPECT_EQ(bench.status().takeBackRemaining, 0ms);
    EXPECT_THAT(bench.apply(RingAgain{}), Did(EventKind::AlarmRingsAgain));
}

TEST(RingingAgain, IsTooLateAfterAMinute) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    bench.advance(60s + 1ms);
    EXPECT_THAT(bench.apply(RingAgain{}), Refused(Reason::NothingToTakeBack));
}

TEST(TakingBack, IsOfTheRightKind) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min);
    EXPECT_THAT(bench.apply(UndoStop{}), Refused(Reason::NothingToTakeBack));
    bench.start(Modality::Heat, 15min);
    bench.must(Stop{});
    EXPECT_THAT(bench.apply(RingAgain{}), Refused(Reason::NothingToTakeBack));
}

TEST(TakingBack, IsNothingInANewLog) {
    FileBench bench;
    EXPECT_THAT(bench.apply(UndoStop{}), Refused(Reason::NothingToTakeBack));
    EXPECT_THAT(bench.apply(RingAgain{}), Refused(Reason::NothingToTakeBack));
}

TEST(TakingBack, IsOfferedByTheStatusForAsLongAsItIsPossible) {
    FileBench bench;
    const Session stopped = [&] {
        bench.start(Modality::Ice, 20min);
        bench.advance(7min);
        return bench.must(Stop{});
    }();
    bench.advance(20s);
    EXPECT_EQ(bench.status().takeBack, stopped);
    EXPECT_EQ(bench.status().takeBackKind, Closing::Kind::Stopped);
    EXPECT_EQ(bench.status().takeBackRemaining, 40s);
    bench.advance(40s);
    EXPECT_TRUE(bench.status().takeBack);
    bench.advance(1ms);
    EXPECT_FALSE(bench.status().takeBack);
    bench.advance(3h);
    bench.timed(Modality::Ice, 20min);
    EXPECT_EQ(bench.status().takeBackKind, Closing::Kind::Confirmed);
}

} // namespace
} // namespace coolwarm::test
