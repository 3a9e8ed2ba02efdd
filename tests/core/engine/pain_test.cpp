// SPDX-License-Identifier: MIT
// Pain at a moment: written down, corrected, deleted, undone and done again.
#include "core/engine/touched.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/diary.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

class PainEntries : public testing::Test {
protected:
    Result act(const Command& command) { return m_bench.apply(command); }
    /// Adds an entry that has to be taken, and returns it as the log has it.
    PainEntry added(const PainEntry& entry) {
        EXPECT_THAT(act(AddPain{entry}), Did(EventKind::RecordAdded));
        return *there(inLog(entry.id));
    }
    [[nodiscard]] std::optional<PainEntry> inLog(const SessionId& id) {
        return recordIn<PainEntry>(m_bench, id);
    }

    FileBench m_bench;
};

TEST_F(PainEntries, KeepWhenItHurtAndWhenThatWasWrittenDown) {
    PainEntry entry = painAt(monday - 3h, 4);
    entry.tightness = Tightness::of(2);
    entry.note = noteOf("beim Bücken");
    const PainEntry kept = added(entry);
    EXPECT_EQ(kept.at, entry.at);
    EXPECT_EQ(kept.recorded.utc, m_bench.now().wallSecond());
    entry.recorded = kept.recorded;
    EXPECT_EQ(kept, entry);
}

TEST_F(PainEntries, SeveralADayAreAllKept) {
    for (int hour = 1; hour <= 5; ++hour)
        added(painAt(monday - hours{hour}, hour));
    added(painAt(monday - 1h, 9)); // at the very moment of another one
    EXPECT_EQ(recordsIn<PainEntry>(m_bench).size(), 6U);
}

TEST_F(PainEntries, OfTheFutureAreRefused) {
    EXPECT_THAT(act(AddPain{painAt(m_bench.now().wallSecond() + 1s, 4)}),
                Refused(Reason::LiesAhead));
    EXPECT_THAT(act(AddPain{painAt(m_bench.now().wallSecond(), 4)}), Allowed());
}

TEST_F(PainEntries, Before1970AreRefused) {
    EXPECT_THAT(act(AddPain{painAt(sys_seconds{-1s}, 4)}), Refused(Reason::LiesTooFarBack));
    EXPECT_THAT(act(AddPain{painAt(sys_seconds{0s}, 4)}), Allowed());
}

TEST_F(PainEntries, OfTheSameIdAreWrittenOnce) {
    const PainEntry entry = painAt(monday - 1h, 4);
    added(entry);
    EXPECT_THAT(act(AddPain{entry}), Allowed());
    EXPECT_EQ(recordsIn<PainEntry>(m_bench).size(), 1U);
}

TEST_F(PainEntries, AreEditedFieldByField) {
    const PainEntry entry = added(painAt(monday - 1h, 4));
    m_bench.advance(5min);
    const Result result = act(settingOf(entry.id, &PainEntry::note, noteOf("worse on stairs")));
    ASSERT_THAT(result, Did(EventKind::RecordEdited));
    EXPECT_EQ(std::get<RecordEdited>(firstOf(result.events)).fields,
              FieldSet::of(&PainEntry::note));
    EXPECT_EQ(there(inLog(entry.id))->recorded, entry.recorded) << "the score is as old as before";
    ASSERT_THAT(act(settingOf(entry.id, &PainEntry::score, pain(6))), Allowed());
    EXPECT_EQ(there(inLog(entry.id))->score, pain(6));
    EXPECT_EQ(there(inLog(entry.id))->recorded.utc, m_bench.now().wallSecond())
        << "the new score was written down now";
}

TEST_F(PainEntries, ChangedElsewhereAreNotOverwritten) {
    const PainEntry shown = added(painAt(monday - 1h, 4));
    ASSERT_THAT(act(settingOf(shown.id, &PainEntry::score, pain(7))), Allowed());
    PainEntry wanted = shown;
    wanted.score = pain(2);
    const Result result = act(editOf(shown, wanted));
    ASSERT_THAT(result, Refused(Reason::RecordChanged));
    EXPECT_EQ(result.verdict.refusal().fields, FieldSet::of(&PainEntry::score));
    EXPECT_EQ(std::get<PainEntry>(*there(result.verdict.refusal().record)).score, pain(7));
    wanted = shown;
    wanted.note = noteOf("another field");
    EXPECT_THAT(act(editOf(shown, wanted)), Allowed());
}

TEST_F(PainEntries, TypedIntoAFormAreUndoneAsOneStep) {
    const PainEntry entry = added(painAt(monday - 1h, 4));
    PainEntry typed = entry;
    const SessionId form = SessionId::random();
    for (const char* text : {"s", "st", "sta"}) {
        const PainEntry shown = *there(inLog(entry.id));
        typed = shown;
        typed.note = noteOf(text);
        ASSERT_THAT(act(editOf(shown, typed, form)), Allowed());
    }
    ASSERT_THAT(act(m_bench.undo()), Did(EventKind::StepUndone));
    EXPECT_TRUE(there(inLog(entry.id))->note.empty());
}

TEST_F(PainEntries, GoAndComeBackByTheOneJournal) {
    const PainEntry entry = added(painAt(monday - 1h, 4));
    ASSERT_THAT(act(settingOf(entry.id, &PainEntry::score, pain(8))), Allowed());
    const PainEntry edited = *there(inLog(entry.id));
    ASSERT_THAT(act(DeletePain{entry.id}), Did(EventKind::RecordDeleted));
    EXPECT_TRUE(recordsIn<PainEntry>(m_bench).empty());
    EXPECT_THAT(act(DeletePain{entry.id}), Refused(Reason::NoSuchRecord));
    EXPECT_THAT(act(settingOf(entry.id, &PainEntry::score, pain(1))), Refused(Reason::NoSuchRecord));

    const Result back = act(m_bench.undo());
    ASSERT_THAT(back, Did(EventKind::StepUndone));
    EXPECT_EQ(stepIn(firstOf(back.events)).step, PastStep::Deletion);
    EXPECT_EQ(*there(inLog(entry.id)), edited);
    const Result asBefore = act(m_bench.undo());
    EXPECT_EQ(stepIn(firstOf(asBefore.events)).step, PastStep::Edit);
    EXPECT_EQ(stepIn(firstOf(asBefore.events)).fields, FieldSet::of(&PainEntry::score));
    EXPECT_EQ(*there(inLog(entry.id)), entry);
    const Result gone = act(m_bench.undo());
    EXPECT_EQ(stepIn(firstOf(gone.events)).step, PastStep::Addition);
    EXPECT_TRUE(recordsIn<PainEntry>(m_bench).empty());

    for (int step = 0; step < 3; ++step)
        ASSERT_THAT(act(m_bench.redo()), Did(EventKind::StepRedone));
    EXPECT_TRUE(recordsIn<PainEntry>(m_bench).empty()) << "the deletion is done again as the last";
    ASSERT_THAT(act(m_bench.undo()), Did(EventKind::StepUndone));
    EXPECT_EQ(*there(inLog(entry.id)), edited);
}

TEST_F(PainEntries, StandInOneJournalWithTheSessions) {
    const PainEntry entry = added(painAt(monday - 1h, 4));
    ASSERT_THAT(act(pastOf(Modality::Ice, monday - 5h, monday - 5h + 20min)), Allowed());
    ASSERT_THAT(act(m_bench.undo()), Did(EventKind::StepUndone));
    EXPECT_TRUE(inLog(entry.id)) << "the session was the newest step";
    ASSERT_THAT(act(m_bench.undo()), Did(EventKind::StepUndone));
    EXPECT_TRUE(recordsIn<PainEntry>(m_bench).empty());
}

// The clock was ahead when the entry was written, and somebody has set it right since.
TEST_F(PainEntries, AheadOfAClockThatWasSetBackCanStillBeCorrected) {
    const PainEntry entry = added(painAt(m_bench.now().wallSecond(), 4));
    m_bench.clock.moveWallClock(-3h);
    ASSERT_THAT(act(settingOf(entry.id, &PainEntry::score, pain(5))), Allowed());
    const PainEntry corrected = *there(inLog(entry.id));
    EXPECT_EQ(corrected.at, entry.at);
    EXPECT_LT(corrected.recorded.utc, corrected.at.utc) << "told as it is";
    ASSERT_THAT(act(DeletePain{entry.id}), Allowed());
    EXPECT_THAT(act(m_bench.undo()), Allowed());
}

TEST_F(PainEntries, KeepTheOffsetOfTheirPlaceWhenTheZoneChanges) {
    PainEntry entry = painAt(monday - 1h, 4);
    entry.at.offset = 60min;
    const PainEntry kept = added(entry);
    m_bench.zone.travel(-300min);
    EXPECT_EQ(there(inLog(entry.id))->at.offset, 60min);
    const PainEntry later = added(painAt(m_bench.now().wallSecond(), 3));
    EXPECT_EQ(later.recorded.offset, -300min);
    EXPECT_EQ(there(inLog(entry.id))->recorded, kept.recorded);
}

TEST_F(PainEntries, AreTouchedAloneByWhatIsDoneToThem) {
    const Result result = act(AddPain{painAt(monday - 1h, 4)});
    const Touched touched = touchedBy(result.events);
    EXPECT_TRUE(touched.sessionFields.isEmpty());
    EXPECT_FALSE(touched.choices);
    EXPECT_TRUE(touched.diary.contains(PainEntry::kind));
}

} // namespace
} // namespace coolwarm::test
