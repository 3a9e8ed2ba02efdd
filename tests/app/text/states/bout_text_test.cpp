// SPDX-License-Identifier: MIT
// A bout in words, for a list and for what was typed about it.
#include "app/text/states/bout_text.h"

#include "core/engine/commands/edit.h"
#include "tests/app/text/states/told.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"

#include <QTest>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Episode described() {
    Episode bout = Episode::blank(SessionId::random());
    bout.began = {utc("2026-11-20 14:12:00"), 0min};
    bout.trigger = WordList::of("lifting; 階段").value();
    bout.course = Course::ComesAndGoes;
    bout.worse = WordList::of("sitting").value();
    bout.eases = WordList::of("حرارة").value();
    bout.tightness = Tightness::of(3);
    return bout;
}

TEST(ABoutInWords, SaysWhenItWasAndHowItIs) {
    Episode bout = described();
    EXPECT_EQ(bare(boutSpan(bout, theDay)), u"Lower back, since Fri 20 Nov 14:12"_s);
    bout.ended = Moment{utc("2026-11-22 09:00:00"), 0min};
    EXPECT_EQ(bare(boutSpan(bout, theDay)), u"Lower back, Fri 20 Nov 14:12 to Sun 22 Nov 09:00"_s);
    EXPECT_EQ(bare(boutDetails(bout)),
              u"set off by lifting, 階段 · comes and goes · worse by sitting · eased by حرارة · "
              "tightness 3 of 4"_s);
    EXPECT_EQ(boutDetails(Episode::blank(bout.id)), QString());
}

TEST(ABoutInWords, TellsWhatAnEditWouldHaveMadeOfIt) {
    const Episode before = described();
    Episode after = before;
    after.course = Course::Constant;
    after.worse = WordList();
    after.note = noteOf("a note");
    EXPECT_EQ(bare(typedText(editOf(before, after))),
              u"Course: Constant (before: Comes and goes); What makes it worse: not given (before: "
              "sitting); Note: a note (before: not given)"_s);
    EXPECT_EQ(typedText(settingOf(before.id, &Episode::note, noteOf("x"))), QString())
        << "of an edit without a base nobody knows what it was";
    EXPECT_TRUE(bare(typedText(AddBout{after})).contains(u"What set it off: lifting, 階段"_s));
}

} // namespace
} // namespace coolwarm::test
