// SPDX-License-Identifier: MIT
// Small windows and large letters: Today shows what matters, and all of it can be reached.
#include "app/pages/today/running_pane.h"
#include "app/widgets/fields/pain_picker.h"
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/layout_bench.h"

#include <QMenu>

namespace coolwarm::test {
namespace {

TEST_P(Layout, ShowsTheCards) {
    expectInSight({shown("Start ice", "Mit Kälte beginnen"),
                   shown("Start heat", "Mit Wärme beginnen"),
                   shown("Warning signs", "Warnzeichen")});
    computer.setAudible(false);
    expectInSight(
        {shown("Start ice", "Mit Kälte beginnen"), shown("Warning signs", "Warnzeichen")});
    expectNothingCutOff();
}

TEST_P(Layout, ShowsTheHeadingsOfTheMenuBesideStart) {
    auto* more = there(window->findChild<QPushButton*>(u"agoButton"_s));
    QMenu& menu = *there(more->menu());
    menu.popup({});
    int headings = 0;
    for (QAction* entry : menu.actions()) {
        if (!entry->isSeparator())
            continue;
        EXPECT_GT(menu.actionGeometry(entry).width(),
                  QFontMetrics(menu.font()).horizontalAdvance(entry->text()))
            << entry->text().toStdString();
        ++headings;
    }
    EXPECT_EQ(headings, 2);
    menu.close();
}

TEST_P(Layout, ShowsRestsAndNotices) {
    start();
    advance(5min);
    stop();
    clickText("Done", "Fertig");
    expectInSight({shown("Warning signs", "Warnzeichen")});
    press(Qt::Key_I, Qt::ControlModifier); // refused, and told so
    expectInSight({shown("Warning signs", "Warnzeichen")});
    expectNothingCutOff();
}

TEST_P(Layout, ShowsTheRunningSession) {
    start();
    expectNothingCutOff();
    expectAlwaysInSight({countdown(), shown("Take it off now", "Jetzt abnehmen")});
    expectInSight({shown("Warning signs", "Warnzeichen")});
}

TEST_P(Layout, HasTheTimesOfASessionInOneLineAndItsTitleInNoNarrowColumn) {
    must(ChooseSite{siteOf("Between the right shoulder blade and the spine, below the neck")});
    start();
    const int line = QFontMetrics(QApplication::font()).height();
    for (const int across : {80, 70, 60, 57}) { // the navigation is beside the page
        window->resize(across * line, 60 * line);
        settle();
        for (const QLabel* label : there(part<RunningPane>())->findChildren<QLabel*>())
            if (label->text().contains(u'·')) { // title and times
                EXPECT_LT(label->heightForWidth(label->width()), 2 * label->fontMetrics().height())
                    << across << ": " << label->text().toStdString();
            }
    }
}

TEST_P(Layout, HasStopInSightBelowALongSiteAndABar) {
    must(ChooseSite{siteOf("Between the right shoulder blade and the spine, below the neck")});
    computer.setAudible(false);
    start();
    settle();
    const QPushButton* stopNow = shown("Take it off now", "Jetzt abnehmen");
    ASSERT_NE(stopNow, nullptr);
    EXPECT_TRUE(GetParam().german || says(u"No loudspeaker was found"_s));
    expectAlwaysInSight({countdown(), stopNow});
    expectInSight({shown("Warning signs", "Warnzeichen")});
    expectNothingSideways();
}

TEST_P(Layout, ShowsAStartThatWaits) {
    must(ChooseSite{siteOf("Between the right shoulder blade and the spine, below the neck")});
    Preferences preferences = bridge.choices().preferences;
    preferences.startDelay = StartDelay::of(60s).value();
    must(SetPreferences{preferences});
    computer.setAudible(false);
    start();
    expectNothingCutOff();
    expectInSight({part<CountdownRing>(), shown("Warning signs", "Warnzeichen")});
    expectAlwaysInSight({shown("Start now", "Jetzt beginnen"), shown("Cancel", "Abbrechen")});
}

TEST_P(Layout, ShowsTheQuestionsBelowALongSiteAndABar) {
    must(ChooseSite{siteOf("Between the right shoulder blade and the spine, below the neck")});
    computer.setAudible(false);
    start();
    advance(17min);
    stop();
    expectNothingCutOff();
    expectAlwaysInSight({shown("Done", "Fertig")});
    expectInSight({shown("Warning signs", "Warnzeichen")});
}

TEST_P(Layout, FollowsAWindowThatIsMadeLargerAndSmaller) {
    start();
    advance(17min);
    stop();
    const QPushButton* done = there(shown("Done", "Fertig"));
    const auto* pain = there(part<PainPicker>());
    const auto doneIsBelow = [&] {
        settle();
        return done->mapTo(window.get(), QPoint()).y() > pain->mapTo(window.get(), QPoint()).y();
    };
    const int line = QFontMetrics(QApplication::font()).height();
    const auto resize = [&](int across, int down) { window->resize(across * line, down * line); };
    resize(80, 60);
    EXPECT_TRUE(doneIsBelow());
    resize(80, 36);
    EXPECT_FALSE(doneIsBelow());
    resize(46, 36);
    EXPECT_FALSE(doneIsBelow());
    resize(46, 60);
    EXPECT_TRUE(doneIsBelow());
    resize(80, 60);
    EXPECT_TRUE(doneIsBelow());
}

TEST_P(Layout, BeginsWhatIsNewAtItsTop) {
    start();
    auto* area = there(part<QScrollArea>());
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    advance(5min);
    must(Stop{});
    settle();
    EXPECT_EQ(area->verticalScrollBar()->value(), 0);
    clickText("Done", "Fertig");
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    start(); // refused, and told so wherever the page is scrolled to
    settle();
    const auto* told = there(part<NoticeBar>());
    EXPECT_TRUE(window->rect().contains(
        QRect(told->mapTo(window.get(), QPoint()), QSize(told->width(), 1))));
}

TEST_P(Layout, LeavesThePageAThirdOfTheWindowBelowTallBars) {
    const QString tall = u"Something is told above all the pages, at some length. "_s.repeated(9);
    emit requests.offered(tall, u"Do it"_s, [] {});
    settle();
    const QPushButton* act = button(u"Do it"_s);
    ASSERT_NE(act, nullptr);
    start();
    settle();
    expectNothingCutOff();
    const QRect seen = there(part<RunningPane>())->visibleRegion().boundingRect();
    EXPECT_GE(seen.height(), window->height() / 3);
}

TEST_P(Layout, ShowsTheQuestionsAfterASession) {
    start();
    advance(5min);
    stop();
    expectNothingCutOff();
    expectAlwaysInSight({shown("Done", "Fertig")});
    expectInSight({shown("Warning signs", "Warnzeichen")});
}

INSTANTIATE_TEST_SUITE_P(
    Everywhere, Layout,
    // Whole screens, and two windows inside a frame: on a screen of 640x480,
    // and on one of 1366x768 whose pixels are enlarged by half.
    testing::Values(Case{{640, 480}, 1}, Case{{640, 480}, 1, Qt::RightToLeft},
                    Case{{640, 480}, 1, Qt::LeftToRight, true}, Case{{624, 432}, 1},
                    Case{{624, 432}, 1, Qt::RightToLeft},
                    Case{{624, 432}, 1, Qt::LeftToRight, true}, Case{{894, 464}, 1},
                    Case{{894, 464}, 1, Qt::LeftToRight, true}, Case{{640, 480}, largeLetters},
                    Case{{640, 480}, largeLetters, Qt::RightToLeft},
                    Case{{640, 480}, largeLetters, Qt::LeftToRight, true},
                    Case{{640, 480}, largeLetters, Qt::RightToLeft, true},
                    Case{{624, 432}, largeLetters, Qt::LeftToRight, true},
                    Case{{800, 600}, largeLetters}, Case{{1280, 800}, largeLetters},
                    Case{{1920, 1080}, 1}),
    [](const testing::TestParamInfo<Case>& room) {
        return std::to_string(room.param.size.width()) + "x" +
               std::to_string(room.param.size.height()) +
               (room.param.letters > 1 ? "WithLargeLetters" : "") +
               (room.param.direction == Qt::RightToLeft ? "FromTheRight" : "") +
               (room.param.german ? "InGerman" : "");
    });

} // namespace
} // namespace coolwarm::test
