// SPDX-License-Identifier: MIT
// Sessions logged, edited and deleted afterwards, through the engine.
#include "tests/core/days/by_hand.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(LoggingAfterwards, StoresTheSessionAsGiven) {
    FileBench bench;
    LogPast past = pastOf(Modality::Heat, monday - 2h, monday - 105min);
    past.site = siteOf("Neck");
    past.start.offset = 60min;
    past.end.offset = -300min;
    past.painBefore = pain(5);
    past.painAfter = pain(1);
    past.note = noteOf("at the spa");
    const Result result = bench.apply(past);
    ASSERT_THAT(result, Did(EventKind::RecordAdded));
    const StoredSession stored = bench.stored(there(sessionIn(firstOf(result.events)))->id);
    EXPECT_EQ(stored.session, sessionIn(firstOf(result.events)));
    EXPECT_EQ(stored.session.modality, Modality::Heat);
    EXPECT_EQ(stored.session.site, past.site);
    EXPECT_EQ(stored.session.start, past.start);
    EXPECT_EQ(stored.session.end, past.end);
    EXPECT_EQ(stored.session.painBefore, pain(5));
    EXPECT_EQ(stored.session.painAfter, pain(1));
    EXPECT_EQ(stored.session.note.text(), "at the spa");
    EXPECT_EQ(stored.session.origin, Origin::Manual);
    EXPECT_EQ(stored.session.outcome, Outcome::Completed);
    EXPECT_EQ(stored.session.planned, std::nullopt);
    EXPECT_FALSE(stored.open);
}

TEST(LoggingAfterwards, MarksLengthsOutsideTheWindowInsteadOfRefusingThem) {
    FileBench bench;
    EXPECT_EQ(byHand(bench, 50min, 40min).outcome, Outcome::StoppedEarly);
    EXPECT_EQ(byHand(bench, 40min, 10min).outcome, Outcome::Overran);
    EXPECT_EQ(byHand(bench, 100min, 60min).timeOver(), 15min);
}

TEST(LoggingAfterwards, RefusesTimesThatCannotBe) {
    FileBench bench;
    EXPECT_THAT(bench.apply(pastOf(Modality::Ice, monday, monday)),
                Refused(Reason::EndNotAfterStart));
    EXPECT_THAT(bench.apply(pastOf(Modality::Ice, monday - 20min, monday + 1s)),
                Refused(Reason::InTheFuture));
    EXPECT_THAT(bench.apply(pastOf(Modality::Ice, monday - 24h - 1s, monday)),
                Refused(Reason::LongerThanADay));
    EXPECT_THAT(bench.apply(pastOf(Modality::Ice, sys_seconds{-1s}, sys_seconds{1min})),
                Refused(Reason::BeforeTheLog));
    EXPECT_EQ(RawDatabase(bench.folder()).number("SELECT count(*) FROM session"), 0);
}

TEST(LoggingAfterwards, RefusesOverlapsAtTheSameSiteAlone) {
    FileBench bench;
    const Session first = byHand(bench, 60min, 40min);
    const Result inside = bench.apply(pastOf(Modality::Heat, monday - 41min, monday - 30min));
    ASSERT_THAT(inside, Refused(Reason::Overlaps));
    EXPECT_EQ(inside.verdict.refusal().other, first);
    EXPECT_THAT(bench.apply(pastOf(Modality::Ice, monday - 70min, monday - 60min + 1s)),
                Refused(Reason::Overlaps));
    EXPECT_THAT(bench.apply(pastOf(Modality::Ice, monday - 70min, monday - 30min)),
                Refused(Reason::Overlaps));
    EXPECT_THAT(bench.apply(pastOf(Modality::Ice, monday - 50min, monday - 45min)),
                Refused(Reason::Overlaps));
    LogPast elsewhere = pastOf(Modality::Ice, monday - 50min, monday - 45min);
    elsewhere.site = siteOf("Neck");
    EXPECT_THAT(bench.apply(elsewhere), Allowed());
    EXPECT_THAT(bench.apply(pastOf(Modality::Heat, monday - 70min, monday - 60min)), Allowed());
    EXPECT_THAT(bench.apply(pastOf(Modality::Heat, monday - 40min, monday - 30min)), Allowed());
}

TEST(LoggingAfterwards, TakesAStartInTheMinuteInWhichAnotherEndedForItsEnd) {
    FileBench bench;
    bench.must(pastOf(Modality::Ice, monday - 60min, monday - 40min + 17s));
    const Result result = bench.apply(pastOf(Modality::Heat, monday - 40min, monday - 25min));
    ASSERT_THAT(result, Allowed());
    const Session logged = *there(sessionIn(firstOf(result.events)));
    EXPECT_EQ(logged.start.utc, monday - 40min + 17s);
    EXPECT_EQ(logged.duration(), 15min) << "as long as it was typed";
    EXPECT_EQ(std::chrono::floor<minutes>(there(logged.end)->utc), monday - 25min);
    EXPECT_EQ(bench.stored(logged.id).session, logged);
}

TEST(LoggingAfterwards, KeepsAnEndThatCannotBeLater) {
    FileBench bench;
    bench.must(pastOf(Modality::Ice, monday - 60min, monday - 15min + 17s));
    const Result result = bench.apply(pastOf(Modality::Heat, monday - 15min, monday));
    ASSERT_THAT(result, Allowed()) << "which is now";
    EXPECT_EQ(there(there(sessionIn(firstOf(result.events)))->end)->utc, monday);
}

TEST(LoggingAfterwards, RefusesAStartBeforeAnEndOfTheNextMinuteOrWithSeconds) {
    FileBench bench;
    bench.must(pastOf(Modality::Ice, monday - 60min, monday - 40min + 17s));
    EXPECT_THAT(bench.apply(pastOf(Modality::Heat, monday - 41min, monday - 25min)),
                Refused(Reason::Overlaps));
    EXPECT_THAT(bench.apply(pastOf(Modality::Heat, monday - 40min + 1s, monday - 25min)),
                Refused(Reason::Overlaps));
}

TEST(Editing, TakesAStartInTheMinuteInWhichAnotherEndedForItsEnd) {
    FileBench bench;
    bench.must(pastOf(Modality::Ice, monday - 60min, monday - 40min + 17s));
    const Session later = byHand(bench, 30min, 10min);
    Session wanted = later;
    wanted.start.utc = monday - 40min;
    const Result result = bench.apply(editOf(later, wanted));
    ASSERT_THAT(result, Allowed());
    EXPECT_EQ(bench.stored(later.id).session.start.utc, monday - 40min + 17s);
    EXPECT_EQ(bench.stored(later.id).session.end, later.end);
}

TEST(LoggingAfterwards, RefusesToOverlapTheSessionThatRuns) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(10min);
    EXPECT_THAT(bench.apply(pastOf(Modality::Heat, monday - 20min, monday + 1s)),
                Refused(Reason::Overlaps));
    EXPECT_THAT(bench.apply(pastOf(Modality::Heat, monday + 5min, monday + 10min)),
                Refused(Reason::Overlaps));
    EXPECT_THAT(bench.apply(pastOf(Modality::Heat, monday - 20min, monday)), Allowed());
}

TEST(LoggingAfterwards, CountsForTheRestByTheBootClock) {
    FileBench bench;
    byHand(bench, 40min, 20min);
    bench.clock.moveWallClock(5h);
    EXPECT_EQ(bench.status().cards.ice.remaining, 100min);
}

TEST(LoggingAfterwards, PinsOnlyTheLastTwoDaysToTheBootClock) {
    FileBench bench;
    const Session recent = byHand(bench, 48h + 20min, 48h);
    const Session old = byHand(bench, 50h, 48h + 21min);
    EXPECT_EQ(there(bench.stored(recent.id).endAnchor)->boot, bench.now().boot);
    EXPECT_FALSE(there(bench.stored(old.id).endAnchor)->boot.known());
    EXPECT_FALSE(bench.stored(recent.id).startAnchor.boot.known());
}

TEST(Editing, ChangesWhatMayChangeAndKeepsWhatMayNot) {
    FileBench bench;
    const Session timed = bench.timed(Modality::Ice, 20min);
    bench.advance(3h);
    Session after = timed;
    after.modality = Modality::Heat;
    after.site = siteOf("Neck");
    after.start.utc -= 5min;
    there(after.end)->utc -= 1min;
    after.note = noteOf("changed");
    after.painAfter = pain(1);
    after.origin = Origin::Import;
    after.planned = 99min;
    after.outcome = Outcome::Unconfirmed;
    const Session edited = bench.must(editTo(after));
    EXPECT_EQ(edited.modality, Modality::Heat);
    EXPECT_EQ(edited.site, siteOf("Neck"));
    EXPECT_EQ(edited.start.utc, monday - 5min);
    EXPECT_EQ(there(edited.end)->utc, monday + 19min);
    EXPECT_EQ(edited.note.text(), "changed");
    EXPECT_EQ(edited.painAfter, pain(1));
    EXPECT_EQ(edited.origin, Origin::Timer);
    EXPECT_EQ(edited.planned, 20min);
    EXPECT_EQ(edited.outcome, Outcome::Overran) << "24 min are too long for heat";
    EXPECT_EQ(bench.stored(timed.id).session, edited);
}

TEST(Editing, TellsTheOutcomeAnewFromTheTimes) {
    FileBench bench;
    Session timed = bench.timed(Modality::Ice, 20min);
    bench.advance(3h);
    there(timed.end)->utc = monday + 19min;
    EXPECT_EQ(bench.must(editTo(timed)).outcome, Outcome::StoppedEarly);
    there(timed.end)->utc = monday + 26min;
    EXPECT_EQ(bench.must(editTo(timed)).outcome, Outcome::Overran);
    Session manual = byHand(bench, 60min, 40min);
    there(manual.end)->utc -= 6min;
    EXPECT_EQ(bench.must(editTo(manual)).outcome, Outcome::StoppedEarly);
    manual.modality = Modality::Heat;
    EXPECT_EQ(bench.must(editTo(manual)).outcome, Outcome::Completed);
}

TEST(Editing, TellsTheOutcomeOfATimedSessionByTheWindowOfItsNewModality) {
    FileBench bench;
    Session timed = bench.timed(Modality::Heat, 20min);
    bench.advance(3h);
    there(timed.end)->utc += 5min;
    EXPECT_EQ(bench.must(editTo(timed)).outcome, Outcome::Overran);
    timed.modality = Modality::Ice;
    EXPECT_EQ(bench.must(editTo(timed)).outcome, Outcome::Completed);
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 24min}, 2h}), Allowed());
    timed.start.utc -= 1s;
    there(timed.end)->utc -= 1s;
    EXPECT_EQ(bench.must(editTo(timed)).outcome, Outcome::Overran) << "of the user's own window";
}

TEST(Editing, LeavesAnUnconfirmedOutcomeWhereNoTimeMoves) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(40min);
    Confirm confirm;
    confirm.removed = RemovedNow{};
    Session overran = bench.must(confirm);
    overran.note = noteOf("fell asleep");
    EXPECT_EQ(bench.must(editTo(overran)).outcome, Outcome::Overran);
}

TEST(Editing, IsCheckedAsIfLoggedAnew) {
    FileBench bench;
    const Session other = byHand(bench, 60min, 40min);
    const Session session = byHand(bench, 30min, 10min);
    Session after = session;
    after.start.utc = there(other.end)->utc - 1s;
    EXPECT_THAT(bench.apply(editTo(after)), Refused(Reason::Overlaps));
    after.start = other.end.value();
    EXPECT_THAT(bench.apply(editTo(after)), Allowed());
    there(after.end)->utc = monday + 1s;
    EXPECT_THAT(bench.apply(editTo(after)), Refused(Reason::InTheFuture));
    there(after.end)->utc = after.start.utc;
    EXPECT_THAT(bench.apply(editTo(after)), Refused(Reason::EndNotAfterStart));
    after.end.reset();
    EXPECT_THAT(bench.apply(editTo(after)), Refused(Reason::EndNotAfterStart));
}

TEST(Editing, IsCheckedWhereOnlyTheSiteChanges) {
    FileBench bench;
    const Session here = byHand(bench, 60min, 40min);
    LogPast there = pastOf(Modality::Ice, monday - 50min, monday - 45min);
    there.site = siteOf("Neck");
    Session moved = bench.must(there);
    moved.site = here.site;
    EXPECT_THAT(bench.apply(editTo(moved)), Refused(Reason::Overlaps));
}

TEST(Editing, OfNotesNeverMeetsTheOverlapRule) {
    FileBench bench;
    Session timed = bench.timed(Modality::Ice, 20min);
    timed.note = noteOf("x");
    EXPECT_THAT(bench.apply(editTo(timed)), Did(EventKind::RecordEdited));
}

TEST(Editing, MovesTheRestOfATimedSessionOnTheBootClock) {
    FileBench bench;
    Session timed = bench.timed(Modality::Ice, 20min);
    bench.advance(1h);
    bench.clock.moveWallClock(-3h);
    there(timed.end)->utc += 10min;
    // On the wall that was set back, that end lies in the future.
    EXPECT_THAT(bench.apply(editTo(timed)), Refused(Reason::InTheFuture));
    bench.clock.moveWallClock(3h);
    bench.must(editTo(timed));
    EXPECT_EQ(there(bench.stored(timed.id).endAnchor)->sinceBoot, 1h + 30min);
    bench.clock.moveWallClock(-3h);
    EXPECT_EQ(bench.status().cards.ice.remaining, 70min);
}

TEST(Editing, OfAnUnknownOrDeletedSessionIsRefused) {
    FileBench bench;
    Session session = byHand(bench, 60min, 40min);
    Session stranger = session;
    stranger.id = SessionId::random();
    EXPECT_THAT(bench.apply(editTo(stranger)), Refused(Reason::NoSuchSession));
    bench.must(DeletePast{session.id});
    EXPECT_THAT(bench.apply(editTo(session)), Refused(Reason::NoSuchSession));
}

TEST(ChangingTheOpenSession, IsRefused) {
    FileBench bench;
    Session session = bench.start(Modality::Ice, 20min);
    EXPECT_THAT(bench.apply(editTo(session)), Refused(Reason::StillOpen));
    EXPECT_THAT(bench.apply(DeletePast{session.id}), Refused(Reason::StillOpen));
    EXPECT_THAT(bench.apply(bench.undo(session.id)), Refused(Reason::NothingToUndo));
    bench.advance(20min);
    session = bench.must(CloseOverdueSession{});
    EXPECT_THAT(bench.apply(editTo(session)), Refused(Reason::StillOpen));
    EXPECT_THAT(bench.apply(DeletePast{session.id}), Refused(Reason::StillOpen));
}

TEST(Deleting, IsSoftAndOnce) {
    FileBench bench;
    const Session session = byHand(bench, 60min, 40min);
    ASSERT_THAT(bench.apply(DeletePast{session.id}), Did(EventKind::RecordDeleted));
    EXPECT_TRUE(bench.stored(session.id).deleted);
    EXPECT_EQ(bench.stored(session.id).session, session);
    EXPECT_THAT(bench.apply(DeletePast{session.id}), Refused(Reason::NoSuchSession));
    EXPECT_THAT(bench.apply(DeletePast{SessionId::random()}), Refused(Reason::NoSuchSession));
}

TEST(Deleting, MakesRoomForAnotherSession) {
    FileBench bench;
    const Session session = byHand(bench, 60min, 40min);
    bench.must(DeletePast{session.id});
    EXPECT_NO_THROW(byHand(bench, 50min, 30min));
}

} // namespace
} // namespace coolwarm::test
