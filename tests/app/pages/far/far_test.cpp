// SPDX-License-Identifier: MIT
// The far view: what it shows, how large, what a second of it costs, and the ways in and out.
#include "app/pages/alarm/alarm_page.h"
#include "app/pages/far/far_view.h"
#include "app/style/theme.h"
#include "app/widgets/action_button.h"
#include "tests/app/support/english.h"
#include "tests/app/support/shown_widget.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Far : testing::Test, WindowBench {
    English english;
    Far() { showWindow(); }

    FarView* view() const { return there(part<FarView>()); }
    bool isOn() const { return part<FarView>() != nullptr; }
    void enter() {
        press(Qt::Key_F11);
        ASSERT_TRUE(isOn());
        ASSERT_TRUE(window->isFullScreen());
        QCoreApplication::processEvents();
    }
    bool hintShows() const {
        const auto* hint = there(view()->findChild<ActionButton*>());
        return hint->isVisible();
    }
};

TEST_F(Far, ShowsTheRemainingTimeAndOneWord) {
    click(u"Start ice"_s);
    enter();
    EXPECT_EQ(view()->word(), u"Ice"_s);
    EXPECT_EQ(view()->figure(), u"20:00"_s);
    advance(1s);
    EXPECT_EQ(view()->figure(), u"19:59"_s);
}

TEST_F(Far, SaysWhatIsOpenWhileNothingRuns) {
    enter();
    EXPECT_EQ(view()->figure(), u"Ready"_s);
    EXPECT_EQ(view()->word(), QString());
    must(startOf(Modality::Heat, 15min));
    EXPECT_EQ(view()->word(), u"Heat"_s);
    advance(8min);
    must(Stop{});
    EXPECT_EQ(view()->word(), u"Rest"_s);
    EXPECT_EQ(view()->figure(), u"2:00:00"_s);
    EXPECT_EQ(view()->accessibleName(), u"Rest: heat again in 2 hours"_s);
    advance(2h);
    EXPECT_EQ(view()->figure(), u"Ready"_s);
}

TEST_F(Far, ShowsTheReminderToLookAtTheSkin) {
    click(u"Start ice"_s);
    enter();
    advance(5min);
    EXPECT_EQ(view()->word(), u"Look at your skin"_s);
    EXPECT_EQ(view()->figure(), u"15:00"_s);
    EXPECT_EQ(view()->accessibleName(), u"Look at your skin"_s);
    advance(2min);
    EXPECT_EQ(view()->word(), u"Ice"_s);
}

TEST_F(Far, HasTheWarningSigns) {
    click(u"Start ice"_s);
    enter();
    advance(20s); // the hint has gone, this stays
    dialogs.expect([](QWidget& dialog) { dialog.close(); });
    click(u"Warning signs"_s);
    EXPECT_TRUE(isOn());
}

TEST_F(Far, CountsTheRestThatEndsFirst) {
    must(startOf(Modality::Ice, 20min));
    advance(10min);
    must(Stop{});
    advance(30min);
    must(startOf(Modality::Heat, 15min));
    advance(10min);
    must(Stop{});
    enter();
    EXPECT_EQ(view()->figure(), u"1:20:00"_s);
    EXPECT_TRUE(view()->accessibleName().startsWith(u"Rest: ice again"_s));
}

TEST_F(Far, CountsDownToADelayedStart) {
    choose("agoButton", u"Start in 30 s"_s);
    enter();
    EXPECT_EQ(view()->word(), u"Soon"_s);
    EXPECT_EQ(view()->figure(), u"0:30"_s);
    advance(30s);
    EXPECT_TRUE(isOn()) << "it stays when the session begins";
    EXPECT_EQ(view()->figure(), u"20:00"_s);
}

TEST_F(Far, IsLeftByEscAndF11AndItsHint) {
    const Qt::WindowStates before = window->windowState();
    click(u"Start ice"_s);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F11}) {
        enter();
        press(key);
        EXPECT_FALSE(isOn());
        EXPECT_EQ(window->windowState(), before);
        EXPECT_NE(button(u"Take it off now"_s), nullptr);
    }
    enter();
    mouseClick(*there(view()->findChild<ActionButton*>()));
    EXPECT_FALSE(isOn());
    EXPECT_FALSE(window->isFullScreen());
}

TEST_F(Far, ComesBackToAMaximisedWindow) {
    window->showMaximized();
    enter();
    press(Qt::Key_Escape);
    EXPECT_TRUE(window->isMaximized());
    EXPECT_FALSE(window->isFullScreen());
}

TEST_F(Far, IsOpenedByTheButtonOfTheRunningPage) {
    click(u"Start ice"_s);
    click(u"Large clock"_s);
    EXPECT_TRUE(isOn());
    EXPECT_TRUE(window->isFullScreen());
}

TEST_F(Far, LeavesForAnotherPage) {
    enter();
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_FALSE(isOn());
    EXPECT_FALSE(window->isFullScreen());
}

TEST_F(Far, HidesItsHintWithoutATimerAndShowsItToWhoeverAsks) {
    click(u"Start ice"_s);
    enter();
    EXPECT_TRUE(hintShows());
    advance(5s);
    EXPECT_TRUE(hintShows());
    advance(1s);
    EXPECT_FALSE(hintShows());
    EXPECT_EQ(view()->cursor().shape(), Qt::BlankCursor);
    press(Qt::Key_Question);
    EXPECT_TRUE(hintShows());
    advance(10s);
    EXPECT_FALSE(hintShows());
    QTest::mouseMove(view(), QPoint(50, 50));
    QTest::mouseMove(view(), QPoint(60, 60));
    EXPECT_TRUE(hintShows());
    EXPECT_TRUE(view()->findChildren<QTimer*>().isEmpty());
}

TEST_F(Far, RepaintsItsFigureAloneAndOnlyWhenThatChanges) {
    click(u"Start ice"_s);
    enter();
    advance(7s); // the hint has gone
    RepaintSpy repaints(*view());
    (void)repaints.take();
    advance(1s);
    const QRegion second = repaints.take();
    EXPECT_FALSE(second.isEmpty());
    EXPECT_LT(second.boundingRect().height(), view()->height() * 8 / 10);
    advance(0ms);
    EXPECT_TRUE(repaints.take().isEmpty());
    advance(400ms);
    (void)repaints.take();
    advance(100ms);
    EXPECT_TRUE(repaints.take().isEmpty());
}

TEST_F(Far, TellsAScreenReaderOnceAMinute) {
    click(u"Start ice"_s);
    enter();
    EXPECT_EQ(QApplication::focusWidget(), view());
    EXPECT_EQ(view()->accessibleName(), u"Ice: 20 minutes left"_s);
    advance(59s);
    EXPECT_EQ(view()->accessibleName(), u"Ice: 20 minutes left"_s);
    advance(1s);
    EXPECT_EQ(view()->accessibleName(), u"Ice: 19 minutes left"_s);
}

// The millimetres of a pixel of the smallest screens this is meant for; 2 cm are 1/200 of 4 m.
TEST_F(Far, CanBeReadFromFourMetresOnASmallLaptop) {
    constexpr qreal leastMillimetres = 20;
    const QSize laptop(1280, 800); // 13.3 inches across
    constexpr qreal laptopPixel = 286.0 / 1280;
    FarView alone;
    const auto expectReadable = [&](const QString& word, const QString& figure) {
        alone.display({Modality::Ice, word, figure, figure}, Millis{0});
        alone.resize(laptop);
        alone.show();
        EXPECT_GE(alone.figureHeight() * laptopPixel, leastMillimetres) << figure.toStdString();
        if (!word.isEmpty()) {
            EXPECT_GE(alone.wordHeight() * laptopPixel, leastMillimetres) << word.toStdString();
        }
    };
    expectReadable(u"Ice"_s, u"24:59"_s);
    expectReadable(u"Heat"_s, u"0:01"_s);
    expectReadable(u"Rest"_s, u"1:59:59"_s);
    expectReadable(QString(), u"Ready"_s);
    expectReadable(QString(), u"Take it off"_s);
    alone.display({Modality::Ice, u"Ice"_s, u"24:59"_s, {}}, Millis{0});
    EXPECT_GE(alone.figureHeight() * laptopPixel, 50) << "much more than the least";
}

TEST_F(Far, StaysInsideOfEveryScreen) {
    FarView alone;
    for (const QSize size :
         {QSize(800, 600), QSize(1920, 1080), QSize(1080, 1920), QSize(640, 360)})
        for (const QString& figure : {u"24:59"_s, u"1:59:59"_s, u"Ready"_s, u"Bereit"_s}) {
            alone.display(
                {Modality::Heat, figure == u"Ready"_s ? QString() : u"Kälte"_s, figure, figure},
                Millis{0});
            alone.resize(size);
            alone.show();
            const QImage picture = pictureOf(alone);
            const QColor ground = picture.pixelColor(0, 0);
            for (int y = 0; y < picture.height(); y += 2) {
                EXPECT_TRUE(alike(picture.pixelColor(1, y), ground)) << figure.toStdString();
                EXPECT_TRUE(alike(picture.pixelColor(picture.width() - 2, y), ground));
            }
            for (int x = 0; x < picture.width(); x += 2) {
                EXPECT_TRUE(alike(picture.pixelColor(x, 1), ground)) << figure.toStdString();
                EXPECT_TRUE(alike(picture.pixelColor(x, picture.height() - 2), ground));
            }
        }
}

struct FarAlarm : Far {
    /// The letters of the alarm's headline, in pixels.
    int letters() const {
        const auto* headline = there(window->findChild<QLabel*>(u"alarmHeadline"_s));
        return QFontInfo(headline->font()).pixelSize();
    }
};

TEST_F(FarAlarm, TakesTheWholeScreenAndIsReadFromAsFar) {
    Theme theme(ThemeChoice::Light);
    const Qt::WindowStates before = window->windowState();
    click(u"Start ice"_s);
    enter();
    advance(20min);
    EXPECT_FALSE(isOn());
    ASSERT_NE(button(u"I have taken it off"_s), nullptr);
    EXPECT_TRUE(window->isFullScreen());
    QCoreApplication::processEvents();
    EXPECT_GT(letters(), window->height() / 8);
    const auto* headline = there(window->findChild<QLabel*>(u"alarmHeadline"_s));
    EXPECT_LE(headline->heightForWidth(headline->width()), headline->height());
    click(u"I have taken it off"_s);
    EXPECT_EQ(window->windowState(), before) << "the questions after it are read from near";
    EXPECT_FALSE(isOn());
}

TEST_F(FarAlarm, HasItsUsualSizeInAWindow) {
    Theme theme(ThemeChoice::Light);
    click(u"Start ice"_s);
    advance(20min);
    const int usual = letters();
    click(u"I have taken it off"_s);
    click(u"Done"_s);
    advance(3h);
    click(u"Start ice"_s);
    click(u"Large clock"_s); // keys are guarded for a while after an alarm
    advance(20min);
    QCoreApplication::processEvents();
    EXPECT_GT(letters(), usual);
    click(u"I have taken it off"_s);
    click(u"Done"_s);
    advance(3h);
    click(u"Start ice"_s);
    advance(20min);
    QCoreApplication::processEvents();
    EXPECT_EQ(letters(), usual);
}

TEST_F(Far, IsNotHowTheNextWindowBegins) {
    click(u"Start ice"_s);
    enter();
    dialogs.expectAndClick(u"Quit without alarm"_s);
    closeWindow();
    EXPECT_FALSE(window->isFullScreen());
    showWindow();
    EXPECT_FALSE(window->isFullScreen());
    EXPECT_FALSE(isOn());
}

} // namespace
} // namespace coolwarm::test
