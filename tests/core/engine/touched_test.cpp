// SPDX-License-Identifier: MIT
// What of the log each event makes another than before.
#include "core/engine/touched.h"

#include "tests/support/bench.h"
#include "tests/support/commands.h"

#include <gtest/gtest.h>

namespace coolwarm::test {
namespace {

struct WhatIsTouched : testing::Test, FileBench {
    Touched by(const Command& command) {
        const Result result = apply(command);
        EXPECT_THAT(result, Allowed());
        return touchedBy(result.events);
    }
    void expectFields(const Command& command, const FieldSet& fields) {
        const Touched touched = by(command);
        EXPECT_EQ(touched.sessionFields, fields);
        EXPECT_FALSE(touched.choices);
    }

    const FieldSet all = FieldSet::all<Session>();
};

TEST_F(WhatIsTouched, ByAnEditAreTheFieldsThatItHasChanged) {
    const Session timed = FileBench::timed(Modality::Ice, 20min);
    expectFields(settingOf(timed.id, &Session::note, noteOf("x")), FieldSet::of(&Session::note));
    Session wanted = stored(timed.id).session;
    wanted.painAfter = pain(3);
    expectFields(editTo(wanted), FieldSet::of(&Session::painAfter)); // which names all of them
}

TEST_F(WhatIsTouched, ByTakingAnEditBackAndMakingItAgainIsTheSame) {
    const Session timed = FileBench::timed(Modality::Ice, 20min);
    must(settingOf(timed.id, &Session::note, noteOf("x")));
    expectFields(undo(), FieldSet::of(&Session::note));
    expectFields(redo(), FieldSet::of(&Session::note));
}

TEST_F(WhatIsTouched, WhereASessionComesOrGoesIsAllOfIt) {
    const auto past = pastOf(Modality::Heat, monday - 60min, monday - 45min);
    const Result logged = apply(past);
    expectFields(DeletePast{sessionIn(logged.events.at(0)).value().id}, all);
    expectFields(undo(), all);
    expectFields(LogPast{Modality::Ice, siteOf("Neck"), past.start, past.end, {}, {}, {}}, all);
}

TEST_F(WhatIsTouched, ByASessionThatStartsAndEndsAreTheChoicesToo) {
    for (const Command& command : {Command(startOf(Modality::Ice, 20min)), Command(Stop{})}) {
        const Touched touched = by(command);
        EXPECT_EQ(touched.sessionFields, all);
        EXPECT_TRUE(touched.choices);
    }
    must(UndoStop{});
    expectFields(NotePainBefore{pain(5)}, FieldSet::of(&Session::painBefore));
}

TEST_F(WhatIsTouched, ByAChoiceIsNoSession) {
    for (const Command& command : {Command(ChooseSite{siteOf("Neck")}), Command(ConfirmBriefing{}),
                                   Command(SetPreferences{[] {
                                       Preferences quieter;
                                       quieter.tellsOpen.ice = !quieter.tellsOpen.ice;
                                       return quieter;
                                   }()})}) {
        const Touched touched = by(command);
        EXPECT_TRUE(touched.sessionFields.isEmpty());
        EXPECT_TRUE(touched.choices);
    }
}

} // namespace
} // namespace coolwarm::test
