// SPDX-License-Identifier: MIT
// The alarm in the window: it comes up, fills it, and is answered on purpose only.
#include "app/pages/alarm/alarm_page.h"
#include "app/style/palette/alarm_colours.h"
#include "app/text/states/running_view.h"
#include "app/widgets/nav_bar.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Alarm : testing::Test, WindowBench {
    Alarm() {
        showWindow();
        click(u"Start ice"_s);
    }

    AlarmPage* page() const { return part<AlarmPage>(); }
    /// The time for which a window that raised itself takes no key.
    void waitOutTheGuard() const {
        QElapsedTimer since;
        since.start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return since.hasExpired(2050); }));
    }
    void sendKey(QEvent::Type type, Qt::Key key, bool repeated) const {
        QWidget* focus = QApplication::focusWidget();
        QKeyEvent event(type, key, Qt::NoModifier, QString(), repeated);
        QCoreApplication::sendEvent(focus != nullptr ? focus : window.get(), &event);
    }
};

TEST_F(Alarm, FillsTheWindowAtThePlannedEnd) {
    QSignalSpy raised(&alarm, &AlarmController::windowWanted);
    advance(20min - 1ms);
    EXPECT_EQ(page(), nullptr);
    EXPECT_EQ(raised.count(), 0);
    advance(1ms);
    ASSERT_NE(page(), nullptr);
    EXPECT_EQ(part<NavBar>(), nullptr);
    EXPECT_EQ(there(page())->size(), window->size());
    EXPECT_TRUE(says(u"Take the pack off"_s));
    EXPECT_TRUE(says(u"Ice · Lower back, 20 min"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"Time was up at 08:20"_s));
    EXPECT_EQ(raised.count(), 1);
    advance(90s);
    EXPECT_EQ(raised.count(), 1);
    EXPECT_TRUE(says(u"Time was up at 08:20, 1 min ago"_s)) << words().toStdString();
}

TEST_F(Alarm, BringsAMinimisedWindowBack) {
    window->showMinimized();
    advance(20min);
    EXPECT_FALSE(window->isMinimized());
    EXPECT_NE(page(), nullptr);
}

TEST_F(Alarm, BringsAHiddenWindowBack) {
    window->hide();
    advance(20min);
    EXPECT_TRUE(window->isVisible());
    EXPECT_NE(page(), nullptr);
}

TEST_F(Alarm, ComesUpFromTheHistoryToo) {
    press(Qt::Key_2, Qt::ControlModifier);
    advance(20min);
    EXPECT_NE(page(), nullptr);
    click(u"I have taken it off"_s);
    EXPECT_NE(button(u"Done"_s), nullptr); // and goes on to Today
}

TEST_F(Alarm, IsConfirmedByAClick) {
    advance(20min);
    advance(1min);
    click(u"I have taken it off"_s);
    EXPECT_EQ(page(), nullptr);
    EXPECT_EQ(alarm.phase(), AlarmController::Phase::Over);
    EXPECT_NE(part<NavBar>(), nullptr);
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(logged().at(0).outcome, Outcome::Completed);
    EXPECT_EQ(logged().at(0).duration(), 20min);
    EXPECT_TRUE(says(u"Done: 20 min"_s));
    EXPECT_TRUE(says(u"You can use ice here again from 10:20"_s));
}

TEST_F(Alarm, IsConfirmedByAPressAnywhereOnceItIsMeant) {
    advance(20min);
    const auto* headline = there(window->findChild<QLabel*>(u"alarmHeadline"_s));
    const auto pressOnTheWords = [&] {
        const QPoint aimed = headline->mapTo(window.get(), headline->rect().center());
        QWidget* under = there(window->childAt(aimed));
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(window.get(), aimed));
    };
    pressOnTheWords();
    EXPECT_NE(page(), nullptr) << "the window has come up under a hand";
    waitOutTheGuard();
    pressOnTheWords();
    EXPECT_EQ(page(), nullptr);
    EXPECT_EQ(logged().at(0).outcome, Outcome::Completed);
}

TEST_F(Alarm, FillsTheWindowWithTheFullColourOfItsTherapy) {
    advance(20min);
    QCoreApplication::processEvents();
    const AlarmColours colours = alarmColoursOf(Accent::Ice);
    const QImage picture = window->grab().toImage();
    EXPECT_EQ(picture.pixelColor(3, 3), colours.ground);
    EXPECT_EQ(picture.pixelColor(picture.width() - 4, picture.height() - 4), colours.ground);
    const auto* headline = there(window->findChild<QLabel*>(u"alarmHeadline"_s));
    EXPECT_EQ(headline->palette().color(QPalette::WindowText), colours.ink);
}

TEST_F(Alarm, IgnoresKeysForTwoSeconds) {
    advance(20min);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        press(key);
    EXPECT_NE(page(), nullptr);
    EXPECT_TRUE(openSession().has_value());
    waitOutTheGuard();
    press(Qt::Key_Space);
    EXPECT_EQ(page(), nullptr);
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_F(Alarm, IsConfirmedByEnterAfterThat) {
    advance(20min);
    waitOutTheGuard();
    press(Qt::Key_Enter);
    EXPECT_EQ(openSession(), std::nullopt);
    EXPECT_EQ(logged().at(0).outcome, Outcome::Completed);
}

TEST_F(Alarm, IsConfirmedByReturnThoughTheFocusIsLost) {
    advance(20min);
    waitOutTheGuard();
    there(QApplication::focusWidget())->clearFocus();
    QTest::keyClick(there(page()), Qt::Key_Return);
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_F(Alarm, IgnoresAKeyThatIsHeldSinceBefore) {
    advance(20min);
    waitOutTheGuard();
    for (int repeat = 0; repeat < 5; ++repeat) {
        sendKey(QEvent::KeyPress, Qt::Key_Space, true);
        sendKey(QEvent::KeyRelease, Qt::Key_Space, true);
    }
    EXPECT_TRUE(openSession().has_value());
    sendKey(QEvent::KeyRelease, Qt::Key_Space, false);
    EXPECT_TRUE(openSession().has_value());
    press(Qt::Key_Space);
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_F(Alarm, IgnoresAKeyThatWentDownInTheTwoSecondsUntilItIsReleased) {
    advance(20min);
    sendKey(QEvent::KeyPress, Qt::Key_Return, false);
    waitOutTheGuard();
    sendKey(QEvent::KeyPress, Qt::Key_Return, true);
    press(Qt::Key_Space); // another one while it is held
    EXPECT_TRUE(openSession().has_value());
    sendKey(QEvent::KeyRelease, Qt::Key_Return, false);
    press(Qt::Key_Space);
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_F(Alarm, IsNotAnsweredByTheShortcutsOfThePages) {
    advance(20min);
    waitOutTheGuard();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_I, Qt::Key_H, Qt::Key_E})
        press(key, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_NE(page(), nullptr);
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(Alarm, IsNotConfirmedByClosingTheWindow) {
    advance(20min);
    dialogs.expectAndClick(u"Stay"_s);
    EXPECT_FALSE(closeWindow());
    EXPECT_NE(page(), nullptr);
    dialogs.expectAndClick(u"Quit without alarm"_s);
    (void)closeWindow();
    EXPECT_FALSE(window->isVisible());
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.outcome, Outcome::Unconfirmed);
}

TEST_F(Alarm, RingsAgainWhenThePackIsStillOn) {
    QSignalSpy raised(&alarm, &AlarmController::windowWanted);
    advance(20min);
    click(u"I have taken it off"_s);
    advance(60s);
    click(u"It is still on, ring again"_s);
    QCoreApplication::processEvents();
    EXPECT_NE(page(), nullptr);
    EXPECT_EQ(raised.count(), 2);
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.outcome, Outcome::Unconfirmed);
    advance(10s);
    click(u"I have taken it off"_s);
    EXPECT_EQ(logged().at(0).outcome, Outcome::Completed);
    EXPECT_EQ(logged().at(0).duration(), 20min);
}

TEST_F(Alarm, CanNotBeRungAgainAfterAMinute) {
    advance(20min);
    click(u"I have taken it off"_s);
    advance(60s + 1ms);
    EXPECT_EQ(button(u"It is still on"_s), nullptr);
}

TEST_F(Alarm, IsNotCoveredByADialog) {
    dialogs.expect([this](QWidget& dialog) {
        advance(20min);
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_FALSE(closeWindow()); // the question about leaving
    EXPECT_NE(page(), nullptr);
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(Alarm, IsNotCoveredByAMenu) {
    click(u"Take it off now"_s);
    click(u"Done"_s);
    clock.advance(2h);
    bridge.beat();
    ASSERT_TRUE(elsewhere(startOf(Modality::Ice, 15min)).verdict.isAllowed());
    QMenu* menu = there(window->findChild<QPushButton*>(u"siteButton"_s))->menu();
    menu->popup(window->mapToGlobal(QPoint(50, 50)));
    ASSERT_TRUE(menu->isVisible());
    bridge.readAnew();
    advance(15min);
    EXPECT_NE(page(), nullptr);
    EXPECT_FALSE(menu->isVisible());
}

TEST_F(Alarm, SaysThatTheAnswerWaitsToBeSaved) {
    advance(20min);
    store.atBegin = StoreError::Kind::Full;
    click(u"I have taken it off"_s);
    EXPECT_TRUE(says(u"Not saved yet, trying again"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"Done: 20 min"_s)) << words().toStdString();
    advance(5min);
    store.heal();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); }));
    EXPECT_EQ(logged().at(0).duration(), 20min);
    EXPECT_TRUE(says(u"Done: 20 min"_s)) << words().toStdString();
}

} // namespace
} // namespace coolwarm::test
