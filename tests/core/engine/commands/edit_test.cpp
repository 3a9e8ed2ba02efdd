// SPDX-License-Identifier: MIT
// An edit is of the fields that it names, and of no others.
#include "core/engine/commands/edit.h"

#include "tests/support/bench.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

using Values = FieldValues<Session>;

Session described() {
    Session session{SessionId::random()};
    session.modality = Modality::Heat;
    session.site = siteOf("Neck");
    session.start = {monday, 60min};
    session.end = Moment{monday + 20min, -60min};
    session.painBefore = pain(7);
    session.painAfter = pain(2);
    session.note = noteOf("eased");
    session.skin = Skin::Red;
    return session;
}

// Every field that a person may change, made another in its turn.
const std::vector<void (*)(Session&)>& changesOfOneField() {
    static const std::vector<void (*)(Session&)> changes{
        [](Session& session) { session.modality = Modality::Ice; },
        [](Session& session) { session.site = siteOf("Left heel"); },
        [](Session& session) { session.start.offset = 0min; },
        [](Session& session) {
            session.end = Moment{monday + 21min, -60min};
        },
        [](Session& session) { session.painBefore.reset(); },
        [](Session& session) { session.painAfter = pain(0); },
        [](Session& session) { session.note = Note(); },
        [](Session& session) { session.skin.reset(); },
    };
    return changes;
}

TEST(AnEditOfASession, NamesTheFieldThatDiffersAndNoOther) {
    static_assert(std::tuple_size_v<decltype(Editable<Session>::members)> == 8);
    ASSERT_EQ(changesOfOneField().size(), 8U);
    const Session shown = described();
    EXPECT_TRUE(editOf(shown, shown).fields.names().isEmpty());
    std::vector<FieldSet> seen;
    for (const auto& change : changesOfOneField()) {
        Session wanted = shown;
        change(wanted);
        const EditSession edit = editOf(shown, wanted);
        EXPECT_EQ(edit.fields.names(), edit.base.names());
        EXPECT_EQ(std::count(seen.begin(), seen.end(), edit.fields.names()), 0);
        seen.push_back(edit.fields.names());
        Session other = shown; // in which everything else has changed
        for (const auto& each : changesOfOneField())
            if (&each != &change)
                each(other);
        EXPECT_TRUE(edit.fields.conflicts(edit.base, other).isEmpty());
        Session both = other;
        change(both);
        edit.fields.putInto(other);
        EXPECT_EQ(other, both);
    }
}

TEST(AnEditOfASession, ConflictsWhereItsFieldIsNeitherAsItWasNorAsItIsWanted) {
    const Session shown = described();
    for (const auto& change : changesOfOneField()) {
        Session wanted = shown;
        change(wanted);
        const EditSession edit = editOf(wanted, shown); // away from what it was
        EXPECT_TRUE(edit.fields.conflicts(edit.base, wanted).isEmpty());
        EXPECT_TRUE(edit.fields.conflicts(edit.base, shown).isEmpty()) << "it is so already";
    }
    Session elsewhere = shown;
    elsewhere.note = noteOf("elsewhere");
    elsewhere.painAfter = pain(9);
    Session wanted = shown;
    wanted.note = noteOf("here");
    wanted.painAfter = pain(1);
    wanted.site = siteOf("Left heel");
    const EditSession edit = editOf(shown, wanted);
    EXPECT_EQ(edit.fields.conflicts(edit.base, elsewhere),
              FieldSet::of(&Session::painAfter, &Session::note));
    EXPECT_TRUE(settingOf(shown.id, &Session::note, noteOf("here"))
                    .fields.conflicts({}, elsewhere)
                    .isEmpty())
        << "without a base it is set whatever it is";
}

TEST(AnEditOfASession, CanTakeAnAnswerAway) {
    FileBench bench;
    const Session timed = bench.timed(Modality::Ice, 20min);
    bench.must(settingOf(timed.id, &Session::skin, Skin::Numb));
    bench.must(settingOf(timed.id, &Session::painAfter, pain(3)));
    bench.must(settingOf(timed.id, &Session::skin, std::nullopt));
    EXPECT_EQ(bench.stored(timed.id).session.skin, std::nullopt);
    EXPECT_EQ(bench.stored(timed.id).session.painAfter, pain(3));
}

TEST(AnEditOfASession, IsToldWithTheRecordAndTheFieldsThatItNamed) {
    FileBench bench;
    const Session timed = bench.timed(Modality::Ice, 20min);
    const Result result = bench.apply(settingOf(timed.id, &Session::note, noteOf("x")));
    ASSERT_THAT(result, Did(EventKind::RecordEdited));
    const auto& told = std::get<RecordEdited>(firstOf(result.events));
    EXPECT_EQ(told.what, (RecordRef{std::string(sessionRecords), timed.id}));
    EXPECT_EQ(told.fields, FieldSet::of(&Session::note));
}

TEST(AnEditOfASession, ThatChangesNothingIsNoStep) {
    FileBench bench;
    const Session timed = bench.timed(Modality::Ice, 20min);
    bench.must(settingOf(timed.id, &Session::note, noteOf("x")));
    const Result again = bench.apply(settingOf(timed.id, &Session::note, noteOf("x")));
    EXPECT_THAT(again, Allowed());
    EXPECT_TRUE(again.events.empty());
    bench.must(bench.undo());
    EXPECT_EQ(bench.stored(timed.id).session.note, Note());
}

/// A form that saves a note as it is typed, and another one of the same session.
struct AFormThatSavesAsItIsTyped : testing::Test {
    AFormThatSavesAsItIsTyped() : session(bench.timed(Modality::Ice, 20min)) {}

    /// Types on, as the form knows the note.
    void type(const char* before, const char* after) {
        Session shown = session;
        shown.note = noteOf(before);
        Session wanted = shown;
        wanted.note = noteOf(after);
        bench.must(editOf(shown, wanted, form));
    }
    void scoreElsewhere(int value) {
        bench.must(settingOf(session.id, &Session::painBefore, pain(value)));
    }
    [[nodiscard]] std::string note() { return bench.stored(session.id).session.note.text(); }
    [[nodiscard]] std::optional<PainScore> score() {
        return bench.stored(session.id).session.painBefore;
    }

    FileBench bench;
    Session session;
    SessionId form = SessionId::random();
};

TEST_F(AFormThatSavesAsItIsTyped, IsUndoneAsOneHoweverOftenItWasSaved) {
    type("", "A");
    type("A", "A b");
    type("A b", "A bit");
    bench.must(bench.undo());
    EXPECT_EQ(note(), "");
    EXPECT_THAT(bench.apply(bench.undo()), Refused(Reason::NothingToUndo));
}

TEST_F(AFormThatSavesAsItIsTyped, NeverTakesBackWhatWasDoneElsewhereInBetween) {
    type("", "A");
    scoreElsewhere(6);
    type("A", "A bit");
    type("A bit", "A bit better");
    bench.must(bench.undo());
    EXPECT_EQ(note(), "A");
    EXPECT_EQ(score(), pain(6));
    bench.must(bench.undo());
    EXPECT_EQ(score(), std::nullopt);
    EXPECT_EQ(note(), "A");
    bench.must(bench.undo());
    EXPECT_EQ(note(), "");
}

TEST_F(AFormThatSavesAsItIsTyped, BeginsAStepOfItsOwnAfterAnEditElsewhere) {
    scoreElsewhere(6);
    type("", "A");
    bench.must(bench.undo());
    EXPECT_EQ(note(), "");
    EXPECT_EQ(score(), pain(6));
}

TEST_F(AFormThatSavesAsItIsTyped, IsNotJoinedToAnotherFormOfTheSameSession) {
    type("", "A");
    form = SessionId::random();
    type("A", "B");
    bench.must(bench.undo());
    EXPECT_EQ(note(), "A");
}

TEST_F(AFormThatSavesAsItIsTyped, IsNotJoinedToAStepThatWasUndoneAndMadeAgain) {
    type("", "A");
    bench.must(bench.undo());
    bench.must(bench.redo());
    type("A", "A bit");
    bench.must(bench.undo());
    EXPECT_EQ(note(), "A");
}

TEST_F(AFormThatSavesAsItIsTyped, GoesOnWhereTheStepInBetweenWasUndone) {
    LogPast past = pastOf(Modality::Heat, monday - 60min, monday - 40min);
    past.site = siteOf("Neck");
    type("", "A");
    const Session other = bench.must(past);
    bench.must(bench.undo()); // the newest is the form's again
    type("A", "A bit");
    EXPECT_TRUE(bench.stored(other.id).deleted);
    bench.must(bench.undo());
    EXPECT_EQ(note(), "") << "nothing stands between the two";
}

} // namespace
} // namespace coolwarm::test
