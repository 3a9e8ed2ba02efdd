// SPDX-License-Identifier: MIT
// One journal for all that changes the past, and edits that know what they are based on.
#include "core/log/sqlite/log_files.h"
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"
#include "tests/support/worn_log.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

Session byHand(FileBench& bench, std::chrono::minutes from, std::chrono::minutes to,
               const char* site = "Lower back") {
    LogPast past = pastOf(Modality::Ice, monday - from, monday - to);
    past.site = siteOf(site);
    return bench.must(past);
}

ReadSession lineOf(std::int64_t line, std::chrono::minutes from, const char* site) {
    ReadSession read{line, {SessionId::random()}, false, false};
    read.session.site = siteOf(site);
    read.session.start = {monday - from, 0min};
    read.session.end = Moment{monday - from + 20min, 0min};
    read.session.outcome = Outcome::Completed;
    read.session.origin = Origin::Import;
    return read;
}

// Two sessions out of a file: at the neck and at the right hip, three hours ago.
ImportReport importTwo(FileBench& bench) {
    std::vector<FileLine> lines{lineOf(2, 180min, "Neck"), lineOf(3, 180min, "Right hip")};
    std::size_t at = 0;
    return bench.engine().importFrom(
        [&]() -> std::optional<FileLine> {
            return at < lines.size() ? std::optional(lines[at++]) : std::nullopt;
        },
        {}, bench.now(), {});
}

int shown(const FileBench& bench) {
    return static_cast<int>(RawDatabase(bench.folder())
                                .number("SELECT count(*) FROM session WHERE deleted_utc IS NULL"));
}

TEST(TheJournal, TakesTheNewestStepOfTheLogBackWhicheverItWas) {
    FileBench bench;
    Session first = byHand(bench, 60min, 40min);
    first.note = noteOf("edited");
    bench.must(editTo(first));
    const Session second = byHand(bench, 30min, 10min, "Neck");
    bench.restart(); // another program
    bench.must(DeletePast{first.id});

    Result result = bench.apply(bench.undo());
    EXPECT_EQ(stepIn(result.events.at(0)).step, PastStep::Deletion);
    EXPECT_EQ(there(sessionIn(result.events.at(0)))->id, first.id);
    result = bench.apply(bench.undo());
    EXPECT_EQ(stepIn(result.events.at(0)).step, PastStep::Addition);
    EXPECT_TRUE(bench.stored(second.id).deleted);
    result = bench.apply(bench.undo());
    EXPECT_EQ(stepIn(result.events.at(0)).step, PastStep::Edit);
    EXPECT_EQ(bench.stored(first.id).session.note, Note());

    EXPECT_EQ(stepIn(bench.apply(bench.redo()).events.at(0)).step, PastStep::Edit);
    EXPECT_EQ(stepIn(bench.apply(bench.redo()).events.at(0)).step, PastStep::Addition);
    EXPECT_FALSE(bench.stored(second.id).deleted);
    EXPECT_EQ(stepIn(bench.apply(bench.redo()).events.at(0)).step, PastStep::Deletion);
    EXPECT_TRUE(bench.stored(first.id).deleted);
    EXPECT_THAT(bench.apply(bench.redo()), Refused(Reason::NothingToRedo));
}

TEST(TheJournal, ForgetsWhatWasUndoneAtTheNextStepOfAnySession) {
    FileBench bench;
    const Session first = byHand(bench, 60min, 40min);
    bench.must(DeletePast{first.id});
    bench.must(bench.undo());
    byHand(bench, 30min, 10min, "Neck");
    EXPECT_THAT(bench.apply(bench.redo()), Refused(Reason::NothingToRedo));
    EXPECT_THAT(bench.apply(bench.redo(first.id)), Refused(Reason::NothingToRedo));
}

TEST(TheJournal, TakesAnImportBackAsOneStepAndLeavesTheEditBeforeIt) {
    FileBench bench;
    Session older = byHand(bench, 60min, 40min);
    older.note = noteOf("edited");
    bench.must(editTo(older));
    ASSERT_EQ(importTwo(bench).added, 2);
    ASSERT_EQ(shown(bench), 3);

    const Result undone = bench.apply(bench.undo());
    ASSERT_THAT(undone, Did(EventKind::ImportUndone));
    EXPECT_EQ(recordsIn(undone.events.at(0)), 2);
    EXPECT_EQ(shown(bench), 1);
    EXPECT_EQ(bench.stored(older.id).session.note.text(), "edited");

    bench.restart();
    const Result again = bench.apply(bench.redo());
    ASSERT_THAT(again, Did(EventKind::ImportRedone));
    EXPECT_EQ(recordsIn(again.events.at(0)), 2);
    EXPECT_EQ(shown(bench), 3);
    ASSERT_THAT(bench.apply(bench.undo()), Did(EventKind::ImportUndone));
    EXPECT_EQ(shown(bench), 1) << "and back once more";
}

TEST(TheJournal, ShortensNoRestOfATimedSessionByTakingAnImportBack) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min, siteOf("Neck"));
    const auto rest = bench.status(siteOf("Neck")).cards.ice.remaining;
    ASSERT_GT(rest, 0ms);
    ASSERT_EQ(importTwo(bench).added, 2);
    ASSERT_THAT(bench.apply(bench.undo()), Did(EventKind::ImportUndone));
    EXPECT_EQ(bench.status(siteOf("Neck")).cards.ice.remaining, rest);
}

TEST(TheJournal, DoesAnImportAgainOnlyWhereNobodyHasTakenItsTime) {
    FileBench bench;
    ASSERT_EQ(importTwo(bench).added, 2);
    ASSERT_THAT(bench.apply(bench.undo()), Did(EventKind::ImportUndone));
    RawDatabase(bench.folder()) // as a program without a journal would log it
        .run("INSERT INTO session (uuid, modality, site_id, start_utc, start_offset, end_utc,"
             " end_offset, end_wall, outcome, origin, changed_utc) SELECT"
             " '00000000-0000-4000-8000-000000000001', 'heat', site_id, start_utc + 60,"
             " start_offset, end_utc, end_offset, end_wall, outcome, 'manual', 0"
             " FROM session LIMIT 1");
    EXPECT_THAT(bench.apply(bench.redo()), Refused(Reason::Overlaps));
    EXPECT_EQ(shown(bench), 1);
}

// What a window offers is told before it is pressed, and another program may write between.
TEST(TheJournal, UndoesTheEntryThatIsNamedAndNeverAnother) {
    FileBench bench;
    const Session first = byHand(bench, 60min, 40min);
    const Session second = byHand(bench, 30min, 10min, "Neck");
    bench.must(DeletePast{first.id});
    const Undo announced = bench.undo();
    bench.must(DeletePast{second.id}); // elsewhere
    bench.must(announced);
    EXPECT_FALSE(bench.stored(first.id).deleted);
    EXPECT_TRUE(bench.stored(second.id).deleted);
    EXPECT_THAT(bench.apply(announced), Refused(Reason::NothingToUndo)) << "it is undone";
    EXPECT_TRUE(bench.stored(second.id).deleted);

    const Undo addition = bench.undo(first.id);
    bench.must(settingOf(first.id, &Session::note, noteOf("from elsewhere")));
    EXPECT_THAT(bench.apply(addition), Refused(Reason::NothingToUndo)) << "it is overtaken";
    EXPECT_EQ(bench.stored(first.id).session.note.text(), "from elsewhere");
    EXPECT_THAT(bench.apply(Undo{}), Refused(Reason::NothingToUndo));
}

TEST(TheJournal, MakesTheEntryAgainThatIsNamedAndNeverAnother) {
    FileBench bench;
    const Session session = byHand(bench, 60min, 40min);
    bench.must(settingOf(session.id, &Session::note, noteOf("one")));
    bench.must(settingOf(session.id, &Session::note, noteOf("two")));
    bench.must(bench.undo());
    const Redo toTwo = bench.redo();
    bench.must(bench.undo());
    EXPECT_THAT(bench.apply(toTwo), Refused(Reason::NothingToRedo)) << "the first has to be before";
    EXPECT_EQ(bench.stored(session.id).session.note, Note());
    bench.must(bench.redo());
    bench.must(toTwo);
    EXPECT_EQ(bench.stored(session.id).session.note.text(), "two");
    EXPECT_THAT(bench.apply(toTwo), Refused(Reason::NothingToRedo));
    EXPECT_THAT(bench.apply(Undo{toTwo.revision}), Refused(Reason::NothingToUndo));
}

TEST(TheJournal, NamesNoLaterEntryWithTheNumberOfOneThatWasForgotten) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(20s);
    const Session stopped = bench.must(Stop{});
    bench.must(settingOf(stopped.id, &Session::note, noteOf("a mistake")));
    const Undo announced = bench.undo();
    bench.must(Discard{}); // with all that the journal had of it
    const Session other = byHand(bench, 60min, 40min);
    EXPECT_EQ(bench.undo().revision.row, announced.revision.row) << "the row is used again";
    EXPECT_THAT(bench.apply(announced), Refused(Reason::NothingToUndo));
    EXPECT_FALSE(bench.stored(other.id).deleted);
}

TEST(TheJournal, TakesAnImportBackByItsNameUntilOneOfItsSessionsIsChanged) {
    FileBench bench;
    const ImportReport report = importTwo(bench);
    EXPECT_EQ(report.revision, bench.undo().revision);
    const Session by = byHand(bench, 30min, 10min); // no part of the import
    const auto inside = there(
        bench.store().overlapping(siteOf("Neck"), monday - 180min, monday - 170min, std::nullopt));
    bench.must(settingOf(inside->id, &Session::note, noteOf("corrected")));
    EXPECT_THAT(bench.apply(Undo{report.revision}), Refused(Reason::NothingToUndo));
    EXPECT_EQ(shown(bench), 3);
    bench.must(bench.undo());
    EXPECT_THAT(bench.apply(Undo{report.revision}), Did(EventKind::ImportUndone));
    EXPECT_EQ(shown(bench), 1);
    EXPECT_FALSE(bench.stored(by.id).deleted);
}

// What waits for the log while its file is replaced: both count their rows and changes alike.
TEST(TheJournal, OfAnotherFileInTheLogsPlaceUndoesNoStepThatMerelyStandsInTheSameRow) {
    FileBench meant;
    FileBench other;
    for (FileBench* bench : {&meant, &other})
        bench->must(DeletePast{byHand(*bench, 60min, 40min).id});
    const Undo undo = meant.undo();
    ASSERT_EQ(undo.revision.row, other.undo().revision.row);
    ASSERT_EQ(undo.revision.change, other.undo().revision.change);
    EXPECT_THAT(other.apply(undo), Refused(Reason::NothingToUndo));
    EXPECT_EQ(shown(other), 0);
    for (FileBench* bench : {&meant, &other})
        bench->must(bench->undo());
    EXPECT_THAT(other.apply(meant.redo()), Refused(Reason::NothingToRedo));
    EXPECT_EQ(shown(other), 1);
}

TEST(TheJournal, OfACopyThatHasGoneOnByItselfUndoesNoOtherEditOfTheSameSession) {
    FileBench meant;
    FileBench copy;
    const Session session = byHand(meant, 60min, 40min);
    std::filesystem::copy_file(meant.folder() / "coolwarm.db", copy.folder() / "coolwarm.db",
                               std::filesystem::copy_options::overwrite_existing);
    copy.restart();
    meant.must(settingOf(session.id, &Session::note, noteOf("here")));
    copy.advance(1s);
    copy.must(settingOf(session.id, &Session::note, noteOf("there")));
    ASSERT_EQ(meant.undo().revision.row, copy.undo().revision.row);
    EXPECT_THAT(copy.apply(meant.undo()), Refused(Reason::NothingToUndo));
    EXPECT_EQ(copy.stored(session.id).session.note.text(), "there");
}

TEST(TheJournal, ThatCannotBeReadTakesNothingButTheOfferAway) {
    FileBench bench;
    const Session timed = bench.timed(Modality::Ice, 20min);
    bench.must(settingOf(timed.id, &Session::note, noteOf("x")));
    EXPECT_TRUE(bench.engine().snapshot(bench.now()).undoable);
    destroyPage(logFile(bench.folder()), rootPage(bench.folder(), "revision"));
    bench.restart();
    const Snapshot snapshot = bench.engine().snapshot(bench.now());
    EXPECT_FALSE(snapshot.undoable);
    EXPECT_FALSE(snapshot.facts.ends.ice.empty());
}

TEST(AnEdit, ChangesTheFieldsOfItsFormAndLeavesWhatWasChangedMeanwhile) {
    FileBench bench;
    const Session form = byHand(bench, 60min, 40min);
    Session elsewhere = form;
    there(elsewhere.end)->utc += 2min;
    bench.must(editOf(form, elsewhere));
    Session closing = form;
    closing.note = noteOf("typed meanwhile");
    closing.painAfter = PainScore::of(3);
    bench.must(editOf(form, closing));
    const Session now = bench.stored(form.id).session;
    EXPECT_EQ(now.end, elsewhere.end);
    EXPECT_EQ(now.note.text(), "typed meanwhile");
    EXPECT_EQ(now.painAfter, PainScore::of(3));
}

TEST(AnEdit, OfAFieldThatHasChangedMeanwhileIsRefusedWithWhatItIsNow) {
    FileBench bench;
    const Session form = byHand(bench, 60min, 40min);
    Session elsewhere = form;
    elsewhere.note = noteOf("from elsewhere");
    bench.must(editOf(form, elsewhere));
    Session mine = form;
    mine.note = noteOf("mine");
    mine.painAfter = pain(4);
    const Result result = bench.apply(editOf(form, mine));
    ASSERT_THAT(result, Refused(Reason::ChangedMeanwhile));
    EXPECT_EQ(there(result.verdict.refusal().other)->note.text(), "from elsewhere");
    EXPECT_EQ(result.verdict.refusal().fields, FieldSet::of(&Session::note)) << "not the pain";
    EXPECT_EQ(bench.stored(form.id).session.note.text(), "from elsewhere");
    bench.must(editOf(*there(result.verdict.refusal().other), mine)); // after a look at it
    EXPECT_EQ(bench.stored(form.id).session.note.text(), "mine");
}

TEST(AnEdit, OfASessionThatIsOpenAgainIsRefusedAsSuch) {
    FileBench bench;
    bench.start(Modality::Ice, 20min);
    bench.advance(5min);
    const Session form = bench.must(Stop{});
    ASSERT_THAT(bench.apply(UndoStop{}), Did(EventKind::SessionResumed));
    Session note = form;
    note.note = noteOf("typed meanwhile");
    EXPECT_THAT(bench.apply(editOf(form, note)), Refused(Reason::StillOpen));
    Session end = form;
    there(end.end)->utc -= 1min;
    EXPECT_THAT(bench.apply(editOf(form, end)), Refused(Reason::StillOpen));
    Session none = form;
    none.end.reset();
    EXPECT_THAT(bench.apply(editOf(form, none)), Refused(Reason::StillOpen));
    EXPECT_THAT(bench.apply(bench.undo(form.id)), Refused(Reason::NothingToUndo));
    EXPECT_TRUE(bench.stored(form.id).open);
}

TEST(AnEdit, ThatGoesOnIsUndoneTogetherWithTheOneBefore) {
    FileBench bench;
    const Session form = byHand(bench, 60min, 40min);
    Session half = form;
    half.note = noteOf("half a");
    const SessionId typing = SessionId::random();
    bench.must(editOf(form, half, typing));
    Session whole = form;
    whole.note = noteOf("half a sentence");
    bench.must(editOf(half, whole, typing));
    bench.must(bench.undo());
    EXPECT_EQ(bench.stored(form.id).session.note, Note());
}

} // namespace
} // namespace coolwarm::test
