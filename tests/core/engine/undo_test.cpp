// SPDX-License-Identifier: MIT
// Changes of past sessions taken back and made again, through the engine.
#include "tests/core/days/by_hand.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

TEST(UndoingAChange, GoesBackStepByStep) {
    FileBench bench;
    Session session = byHand(bench, 60min, 40min);
    const StoredSession first = bench.stored(session.id);
    session.note = noteOf("one");
    bench.must(editTo(session));
    const StoredSession second = bench.stored(session.id);
    session.note = noteOf("two");
    bench.must(editTo(session));
    bench.must(DeletePast{session.id});
    EXPECT_EQ(bench.must(bench.undo(session.id)).note.text(), "two");
    EXPECT_EQ(bench.must(bench.undo(session.id)).note.text(), "one");
    EXPECT_EQ(bench.stored(session.id), second);
    bench.must(bench.undo(session.id));
    EXPECT_EQ(bench.stored(session.id), first);
    bench.must(bench.undo(session.id)); // it was entered by hand, which is a step too
    EXPECT_TRUE(bench.stored(session.id).deleted);
    EXPECT_THAT(bench.apply(bench.undo(session.id)), Refused(Reason::NothingToUndo));
    EXPECT_EQ(RawDatabase(bench.folder()).number("SELECT count(*) FROM revision"), 8);
}

TEST(UndoingAChange, IsPossibleAfterARestart) {
    FileBench bench;
    const Session session = byHand(bench, 60min, 40min);
    bench.must(DeletePast{session.id});
    bench.restart();
    EXPECT_THAT(bench.apply(bench.undo(session.id)), Did(EventKind::StepUndone));
}

TEST(UndoingAChange, IsRefusedWhereThePlaceHasBeenTaken) {
    FileBench bench;
    const Session session = byHand(bench, 60min, 40min);
    bench.must(DeletePast{session.id});
    const Session other = byHand(bench, 50min, 30min);
    const Result result = bench.apply(bench.undo(session.id));
    ASSERT_THAT(result, Refused(Reason::Overlaps));
    EXPECT_EQ(result.verdict.refusal().other, other);
    bench.must(DeletePast{other.id});
    EXPECT_THAT(bench.apply(bench.undo(session.id)), Allowed());
}

TEST(UndoingAChange, NeedsASessionAndAChange) {
    FileBench bench;
    EXPECT_THAT(bench.apply(bench.undo(SessionId::random())), Refused(Reason::NothingToUndo));
    EXPECT_THAT(bench.apply(bench.undo()), Refused(Reason::NothingToUndo));
    const Session session = bench.timed(Modality::Ice, 20min);
    EXPECT_THAT(bench.apply(bench.undo(session.id)), Refused(Reason::NothingToUndo));
    EXPECT_THAT(bench.apply(bench.undo()), Refused(Reason::NothingToUndo));
}

TEST(DoingAgainWhatWasUndone, GoesForwardStepByStep) {
    FileBench bench;
    Session session = byHand(bench, 60min, 40min);
    session.note = noteOf("one");
    bench.must(editTo(session));
    const StoredSession second = bench.stored(session.id);
    session.site = siteOf("Neck");
    bench.must(editTo(session));
    bench.must(DeletePast{session.id});
    const StoredSession last = bench.stored(session.id);
    for (int step = 0; step < 3; ++step)
        bench.must(bench.undo(session.id));
    EXPECT_THAT(bench.apply(bench.redo(session.id)), Did(EventKind::StepRedone));
    EXPECT_EQ(bench.stored(session.id), second);
    bench.restart();
    bench.must(bench.redo(session.id));
    bench.must(bench.redo(session.id));
    EXPECT_EQ(bench.stored(session.id), last);
    EXPECT_THAT(bench.apply(bench.redo(session.id)), Refused(Reason::NothingToRedo));
    bench.must(bench.undo(session.id)); // and back once more
    EXPECT_EQ(bench.must(bench.undo(session.id)), second.session);
    EXPECT_EQ(RawDatabase(bench.folder()).number("SELECT count(*) FROM revision"), 12);
}

TEST(DoingAgainWhatWasUndone, EndsWithTheNextChange) {
    FileBench bench;
    Session session = byHand(bench, 60min, 40min);
    bench.must(DeletePast{session.id});
    bench.must(bench.undo(session.id));
    session.note = noteOf("kept after all");
    bench.must(editTo(session));
    EXPECT_THAT(bench.apply(bench.redo(session.id)), Refused(Reason::NothingToRedo));
    bench.must(bench.undo(session.id));
    bench.must(bench.redo(session.id));
    EXPECT_EQ(bench.stored(session.id).session.note.text(), "kept after all");
    EXPECT_FALSE(bench.stored(session.id).deleted);
}

TEST(DoingAgainWhatWasUndone, IsRefusedWhereThePlaceHasBeenTaken) {
    FileBench bench;
    Session session = byHand(bench, 60min, 40min);
    session.start.utc += 50min;
    there(session.end)->utc += 35min;
    bench.must(editTo(session));
    bench.must(bench.undo(session.id));
    Start started; // a pack that lies on there already
    started.request.modality = Modality::Heat;
    started.request.length = 15min;
    started.request.ago = 14min;
    started.request.skinFeelsNormal = true;
    const Session other = bench.must(started);
    const Result result = bench.apply(bench.redo(session.id));
    ASSERT_THAT(result, Refused(Reason::Overlaps));
    EXPECT_EQ(result.verdict.refusal().other, other);
}

TEST(DoingAgainWhatWasUndone, NeverShortensARestThatAPlanHasMadeLonger) {
    FileBench bench;
    Session session = bench.timed(Modality::Ice, 20min);
    bench.advance(2h);
    there(session.end)->utc -= 5min;
    bench.must(editTo(session));
    bench.must(bench.undo(session.id));
    ASSERT_THAT(bench.apply(SetProtocol{Modality::Ice, {15min, 25min}, 300min}), Allowed());
    EXPECT_THAT(bench.apply(bench.redo(session.id)), Refused(Reason::HeldByRest));
    EXPECT_EQ(bench.status().cards.ice.remaining, 3h);
    bench.advance(3h);
    EXPECT_THAT(bench.apply(bench.redo(session.id)), Did(EventKind::StepRedone));
}

TEST(DoingAgainWhatWasUndone, IsForgottenWhenAStopIsTakenBack) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(5min);
    const Session stopped = bench.must(Stop{});
    bench.must(DeletePast{stopped.id});
    bench.must(bench.undo(stopped.id));
    bench.must(UndoStop{});
    EXPECT_THAT(bench.apply(bench.redo(stopped.id)), Refused(Reason::NothingToRedo));
    EXPECT_TRUE(bench.engine().open());
}

TEST(DoingAgainWhatWasUndone, NeedsASessionAndAnUndoneChange) {
    FileBench bench;
    EXPECT_THAT(bench.apply(bench.redo(SessionId::random())), Refused(Reason::NothingToRedo));
    const Session session = byHand(bench, 60min, 40min);
    EXPECT_THAT(bench.apply(bench.redo(session.id)), Refused(Reason::NothingToRedo));
}
} // namespace
} // namespace coolwarm::test
