// SPDX-License-Identifier: MIT
// One journal for all that changes the past, and edits that know what they are based on.
#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/raw_database.h"
#include "tests/support/there.h"

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
    ReadSession read{line, Session{}, false, false};
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

    Result result = bench.apply(UndoPast{});
    EXPECT_EQ(result.changes.at(0).step, PastStep::Deletion);
    EXPECT_EQ(there(result.changes.at(0).session)->id, first.id);
    result = bench.apply(UndoPast{});
    EXPECT_EQ(result.changes.at(0).step, PastStep::Addition);
    EXPECT_TRUE(bench.stored(second.id).deleted);
    result = bench.apply(UndoPast{});
    EXPECT_EQ(result.changes.at(0).step, PastStep::Edit);
    EXPECT_EQ(bench.stored(first.id).session.note, Note());

    EXPECT_EQ(bench.apply(RedoPast{}).changes.at(0).step, PastStep::Edit);
    EXPECT_EQ(bench.apply(RedoPast{}).changes.at(0).step, PastStep::Addition);
    EXPECT_FALSE(bench.stored(second.id).deleted);
    EXPECT_EQ(bench.apply(RedoPast{}).changes.at(0).step, PastStep::Deletion);
    EXPECT_TRUE(bench.stored(first.id).deleted);
    EXPECT_THAT(bench.apply(RedoPast{}), Refused(Reason::NothingToRedo));
}

TEST(TheJournal, ForgetsWhatWasUndoneAtTheNextStepOfAnySession) {
    FileBench bench;
    const Session first = byHand(bench, 60min, 40min);
    bench.must(DeletePast{first.id});
    bench.must(UndoPast{});
    byHand(bench, 30min, 10min, "Neck");
    EXPECT_THAT(bench.apply(RedoPast{}), Refused(Reason::NothingToRedo));
    EXPECT_THAT(bench.apply(RedoPast{first.id}), Refused(Reason::NothingToRedo));
}

TEST(TheJournal, TakesAnImportBackAsOneStepAndLeavesTheEditBeforeIt) {
    FileBench bench;
    Session older = byHand(bench, 60min, 40min);
    older.note = noteOf("edited");
    bench.must(editTo(older));
    ASSERT_EQ(importTwo(bench).added, 2);
    ASSERT_EQ(shown(bench), 3);

    const Result undone = bench.apply(UndoPast{});
    ASSERT_EQ(undone.changes.size(), 1U);
    EXPECT_EQ(undone.changes.at(0).step, PastStep::Import);
    EXPECT_EQ(undone.changes.at(0).sessions, 2);
    EXPECT_EQ(shown(bench), 1);
    EXPECT_EQ(bench.stored(older.id).session.note.text(), "edited");

    bench.restart();
    const Result again = bench.apply(RedoPast{});
    EXPECT_EQ(again.changes.at(0).step, PastStep::Import);
    EXPECT_EQ(again.changes.at(0).sessions, 2);
    EXPECT_EQ(shown(bench), 3);
    ASSERT_THAT(bench.apply(UndoPast{}), Did(ChangeKind::Undone));
    EXPECT_EQ(shown(bench), 1) << "and back once more";
}

TEST(TheJournal, ShortensNoRestOfATimedSessionByTakingAnImportBack) {
    FileBench bench;
    bench.timed(Modality::Ice, 20min, siteOf("Neck"));
    const auto rest = bench.status(siteOf("Neck")).ice.remaining;
    ASSERT_GT(rest, 0ms);
    ASSERT_EQ(importTwo(bench).added, 2);
    ASSERT_THAT(bench.apply(UndoPast{}), Did(ChangeKind::Undone));
    EXPECT_EQ(bench.status(siteOf("Neck")).ice.remaining, rest);
}

TEST(TheJournal, DoesAnImportAgainOnlyWhereNobodyHasTakenItsTime) {
    FileBench bench;
    ASSERT_EQ(importTwo(bench).added, 2);
    ASSERT_THAT(bench.apply(UndoPast{}), Did(ChangeKind::Undone));
    RawDatabase(bench.folder()) // as a program without a journal would log it
        .run("INSERT INTO session (uuid, modality, site_id, start_utc, start_offset, end_utc,"
             " end_offset, end_wall, outcome, origin, changed_utc) SELECT"
             " '00000000-0000-4000-8000-000000000001', 'heat', site_id, start_utc + 60,"
             " start_offset, end_utc, end_offset, end_wall, outcome, 'manual', 0"
             " FROM session LIMIT 1");
    EXPECT_THAT(bench.apply(RedoPast{}), Refused(Reason::Overlaps));
    EXPECT_EQ(shown(bench), 1);
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
    ASSERT_THAT(bench.apply(UndoStop{}), Did(ChangeKind::Resumed));
    Session note = form;
    note.note = noteOf("typed meanwhile");
    EXPECT_THAT(bench.apply(editOf(form, note)), Refused(Reason::StillOpen));
    Session end = form;
    there(end.end)->utc -= 1min;
    EXPECT_THAT(bench.apply(editOf(form, end)), Refused(Reason::StillOpen));
    Session none = form;
    none.end.reset();
    EXPECT_THAT(bench.apply(editOf(form, none)), Refused(Reason::StillOpen));
    EXPECT_THAT(bench.apply(UndoPast{form.id}), Refused(Reason::NothingToUndo));
    EXPECT_TRUE(bench.stored(form.id).open);
}

TEST(AnEdit, ThatGoesOnIsUndoneTogetherWithTheOneBefore) {
    FileBench bench;
    const Session form = byHand(bench, 60min, 40min);
    Session half = form;
    half.note = noteOf("half a");
    bench.must(editOf(form, half));
    Session whole = form;
    whole.note = noteOf("half a sentence");
    bench.must(editOf(half, whole, true));
    bench.must(UndoPast{});
    EXPECT_EQ(bench.stored(form.id).session.note, Note());
}

} // namespace
} // namespace coolwarm::test
