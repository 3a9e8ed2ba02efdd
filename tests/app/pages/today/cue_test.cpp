// SPDX-License-Identifier: MIT
// The line about the skin on the running page, and the last minute.
#include "app/style/palette/colours.h"
#include "app/style/theme.h"
#include "app/widgets/cue_note.h"
#include "tests/app/support/shown_widget.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct CueOnThePage : testing::Test, WindowBench {
    CueOnThePage() {
        showWindow();
        click(u"Start ice"_s);
    }

    void prefer(bool skin, bool minute) {
        Preferences preferences;
        preferences.skinReminder = skin;
        preferences.minuteWarning = minute;
        must(SetPreferences{preferences});
    }
    CueNote& note() const { return *there(part<CueNote>()); }
    /// Whether it has a ground of its own, above its words.
    bool emphasised() const {
        return pictureOf(note()).pixelColor(note().width() / 2, 3) ==
               currentColours().infoBackground;
    }
};

TEST_F(CueOnThePage, IsEmphasisedForAMinuteEveryFiveMinutes) {
    EXPECT_TRUE(says(u"Look at your skin now and then"_s));
    advance(5min - 1ms);
    EXPECT_FALSE(emphasised());
    advance(1ms);
    EXPECT_TRUE(emphasised());
    EXPECT_TRUE(says(u"Now look at your skin"_s));
    EXPECT_FALSE(says(u"Look at your skin now and then"_s));
    advance(1min - 1ms);
    EXPECT_TRUE(emphasised());
    advance(1ms);
    EXPECT_FALSE(emphasised());
    advance(4min);
    EXPECT_TRUE(emphasised());
}

TEST_F(CueOnThePage, TakesNoFocusAndMovesNothing) {
    there(button(u"Take it off now"_s))->setFocus();
    QCoreApplication::processEvents();
    const QRect stop = there(button(u"Take it off now"_s))->geometry();
    const QRect whole = note().geometry();
    advance(5min);
    QCoreApplication::processEvents();
    EXPECT_EQ(QApplication::focusWidget(), button(u"Take it off now"_s));
    EXPECT_EQ(there(button(u"Take it off now"_s))->geometry(), stop);
    EXPECT_EQ(note().geometry(), whole);
    prefer(true, true);
    advance(14min);
    QCoreApplication::processEvents();
    EXPECT_TRUE(says(u"One minute left"_s));
    EXPECT_EQ(note().geometry(), whole);
    EXPECT_EQ(there(button(u"Take it off now"_s))->geometry(), stop);
}

TEST_F(CueOnThePage, StaysQuietWhenItIsSwitchedOff) {
    prefer(false, false);
    for (int minute = 1; minute < 20; ++minute) {
        advance(1min);
        EXPECT_FALSE(emphasised()) << minute;
    }
    EXPECT_TRUE(says(u"Look at your skin now and then"_s)) << "the advice itself stays";
}

TEST_F(CueOnThePage, TellsTheLastMinuteOnlyWhenThatIsWanted) {
    advance(19min + 1s);
    EXPECT_FALSE(emphasised());
    prefer(true, true);
    EXPECT_TRUE(says(u"One minute left"_s));
    EXPECT_TRUE(emphasised());
}

TEST_F(CueOnThePage, RepaintsOnlyWhenItChanges) {
    advance(5min - 2s);
    RepaintSpy repaints(*there(part<CueNote>()));
    (void)repaints.take();
    advance(1s);
    EXPECT_TRUE(repaints.take().isEmpty());
    advance(1s);
    EXPECT_FALSE(repaints.take().isEmpty());
    advance(1s);
    EXPECT_TRUE(repaints.take().isEmpty());
}

} // namespace
} // namespace coolwarm::test
