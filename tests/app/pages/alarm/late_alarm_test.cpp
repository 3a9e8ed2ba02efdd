// SPDX-License-Identifier: MIT
// An alarm that is answered late: the question when the pack came off (rule 6).
#include "app/pages/alarm/alarm_page.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using Phase = AlarmController::Phase;

struct LateAlarm : testing::Test, WindowBench {
    LateAlarm() {
        showWindow();
        click(u"Start ice"_s);
        advance(20min);
    }

    /// Lets `late` go by and says that the pack is off.
    void ask(Millis late) {
        advance(late);
        click(u"I have taken it off"_s);
    }
    QLineEdit* edit() const { return there(there(part<AlarmPage>())->findChild<QLineEdit*>()); }
    void type(const QString& time) {
        click(u"At another time"_s);
        edit()->clear();
        QTest::keyClicks(edit(), time);
    }
    void waitOutTheGuard() const {
        QElapsedTimer since;
        since.start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return since.hasExpired(2050); }));
    }
    Session only() const { return logged().at(0); }
};

TEST_F(LateAlarm, IsNotAskedAboutUpToTwoMinutes) {
    ask(2min);
    EXPECT_EQ(only().duration(), 20min);
    EXPECT_EQ(only().outcome, Outcome::Completed);
}

TEST_F(LateAlarm, AsksWhenAfterwardsAndChoosesNothing) {
    ask(47min);
    EXPECT_TRUE(openSession().has_value());
    EXPECT_TRUE(says(u"When did the ice pack come off?"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"Lower back · it rang at 08:20, 47 min ago · the sound has stopped"_s))
        << words().toStdString();
    EXPECT_EQ(there(button(u"Just now"_s))->accessibleDescription(), u"on for 1 h 7 min"_s);
    EXPECT_EQ(there(button(u"When it rang"_s))->accessibleDescription(),
              u"at 08:20, on for 20 min"_s);
    EXPECT_EQ(there(button(u"At another time"_s))->accessibleDescription(),
              u"between 08:00 and now"_s);
    for (const QString& answer : {u"Just now"_s, u"When it rang"_s, u"At another time"_s})
        EXPECT_EQ(there(button(answer))->size(), there(button(u"Just now"_s))->size())
            << "equal answers";
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        press(key);
    EXPECT_TRUE(openSession().has_value()) << "no key answers by accident";
}

TEST_F(LateAlarm, TakesTheAlarmForTheEnd) {
    ask(9min);
    click(u"When it rang"_s);
    EXPECT_EQ(only().duration(), 20min);
    EXPECT_EQ(only().outcome, Outcome::Completed);
}

TEST_F(LateAlarm, TakesJustNowForTheEnd) {
    ask(4min);
    advance(30s);
    click(u"Just now"_s);
    EXPECT_EQ(only().duration(), 24min + 30s);
    EXPECT_EQ(only().outcome, Outcome::Completed);
}

TEST_F(LateAlarm, IsNotAnsweredByADoubleClickOnTheAlarm) {
    ask(64min);
    const QPushButton* rang = button(u"When it rang"_s);
    ASSERT_NE(rang, nullptr);
    const auto clickThere = [&] {
        QTest::mouseClick(there(window->windowHandle()), Qt::LeftButton, {},
                          rang->mapTo(window.get(), rang->rect().center()));
    };
    clickThere();
    EXPECT_TRUE(openSession().has_value());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !rang->testAttribute(Qt::WA_TransparentForMouseEvents); }));
    clickThere();
    EXPECT_FALSE(openSession().has_value());
}

TEST_F(LateAlarm, CountsWhatIsBeyondTheWindowAsOverrun) {
    ask(11min);
    click(u"Just now"_s);
    EXPECT_EQ(only().duration(), 31min);
    EXPECT_EQ(only().outcome, Outcome::Overran);
}

TEST_F(LateAlarm, TakesATypedTimeForTheEnd) {
    ask(40min);
    type(u"08:23"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(only().duration(), 23min);
    EXPECT_EQ(only().outcome, Outcome::Completed);
    EXPECT_EQ(bridge.status().cards.ice.opensAt, utc("2026-03-02 10:23:00"));
}

TEST_F(LateAlarm, TakesTheMinuteInWhichItRangForTheAlarm) {
    ask(5min);
    click(u"When it rang"_s);
    click(u"Done"_s);
    advance(3h + 30s);
    click(u"Start heat"_s); // at 11:25:30
    advance(15min);
    ask(5min);
    ASSERT_TRUE(says(u"it rang at 11:40"_s)) << words().toStdString();
    type(u"11:40"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(only().duration(), 15min) << "and not half a minute less";
    EXPECT_EQ(only().outcome, Outcome::Completed);
}

TEST_F(LateAlarm, TakesATimeBeforeTheAlarmToo) {
    ask(40min);
    type(u"8:17"_s);
    click(u"Save this time"_s);
    EXPECT_EQ(only().duration(), 17min);
    EXPECT_EQ(only().outcome, Outcome::StoppedEarly);
}

TEST_F(LateAlarm, RefusesATimeOutsideOfTheSessionInWordsAndDropsNoKey) {
    ask(40min);
    for (const QString& wrong : {u"09:30"_s, u"07:30"_s}) {
        type(wrong);
        press(Qt::Key_Return);
        EXPECT_TRUE(openSession().has_value());
        EXPECT_TRUE(says(u"The pack has been on since 08:00."_s)) << words().toStdString();
        EXPECT_TRUE(edit()->text().contains(wrong)) << edit()->text().toStdString();
    }
    type(u"half past"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(edit()->text(), u"half past"_s);
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(LateAlarm, AsksOnceMoreWhenTheSessionWouldBeTooShort) {
    ask(40min);
    type(u"08:00"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(openSession().has_value());
    EXPECT_TRUE(says(u"That means the pack was on for 0 s; the rest counts from 08:00."_s))
        << words().toStdString();
    press(Qt::Key_Return);
    EXPECT_TRUE(openSession().has_value()) << "the same key does not mean yes";
    QTest::keyClicks(edit(), u"x"_s);
    EXPECT_EQ(button(u"Yes, that is right"_s), nullptr) << "it was about another time";
    type(u"08:05"_s);
    press(Qt::Key_Return);
    click(u"Yes, that is right"_s);
    EXPECT_EQ(only().duration(), 5min);
}

TEST_F(LateAlarm, LetsATimeBeCorrectedThatWouldBeTooShort) {
    ask(40min);
    click(u"At another time"_s);
    EXPECT_TRUE(edit()->placeholderText().contains(u"08:15"_s))
        << edit()->placeholderText().toStdString();
    type(u"08:05"_s);
    press(Qt::Key_Return);
    click(u"No, correct it"_s);
    EXPECT_EQ(button(u"No, correct it"_s), nullptr);
    EXPECT_EQ(button(u"Yes, that is right"_s), nullptr);
    EXPECT_TRUE(openSession().has_value());
    EXPECT_EQ(window->focusWidget(), edit());
    EXPECT_EQ(edit()->selectedText(), edit()->text()) << "the next key replaces it";
}

TEST_F(LateAlarm, IsSilentWhileItAsksAndRingsAgainAfterAMinuteWithoutAnAnswer) {
    ask(5min);
    EXPECT_EQ(alarm.phase(), Phase::Asks);
    advance(59s);
    EXPECT_EQ(alarm.phase(), Phase::Asks);
    advance(1s);
    EXPECT_EQ(alarm.phase(), Phase::Rings);
    EXPECT_TRUE(alarm.ringsAgain());
    EXPECT_NE(button(u"I have taken it off"_s), nullptr);
    EXPECT_EQ(button(u"Just now"_s), nullptr);
}

TEST_F(LateAlarm, RingsAgainAtOnceAfterASuspendWithTheQuestionOpen) {
    ask(5min);
    clock.advance(8h);
    bridge.beat(); // as at a resume
    EXPECT_EQ(alarm.phase(), Phase::Rings);
}

TEST_F(LateAlarm, WakesTheBridgeForTheMinuteAlsoWhenNobodySeesTheWindow) {
    ask(5min);
    QSignalSpy beats(&bridge, &EngineBridge::beatWanted);
    bridge.setVisible(false);
    ASSERT_FALSE(beats.isEmpty());
    EXPECT_LE(lastWait(beats).value(), 1min);
    EXPECT_GT(lastWait(beats).value(), 0min);
}

TEST_F(LateAlarm, WaitsWhileATimeIsTyped) {
    ask(5min);
    advance(50s);
    type(u"08:"_s);
    advance(50s);
    EXPECT_EQ(alarm.phase(), Phase::Asks);
    QTest::keyClicks(edit(), u"22"_s);
    advance(59s);
    EXPECT_EQ(alarm.phase(), Phase::Asks);
    EXPECT_EQ(edit()->text(), u"08:22"_s);
    advance(1s);
    EXPECT_EQ(alarm.phase(), Phase::Rings);
}

TEST_F(LateAlarm, KeepsTheTimeThatWasTypedUntilItRangAgain) {
    ask(5min);
    type(u"08:2"_s);
    advance(60s);
    ASSERT_EQ(alarm.phase(), Phase::Rings);
    click(u"I have taken it off"_s);
    ASSERT_TRUE(edit()->isVisible());
    EXPECT_EQ(edit()->text(), u"08:2"_s);
    click(u"Back to the alarm"_s);
    click(u"I have taken it off"_s);
    EXPECT_EQ(edit()->text(), u"08:2"_s);
    click(u"When it rang"_s);
    click(u"Done"_s);
    advance(3h);
    click(u"Start heat"_s);
    advance(15min);
    ask(5min);
    EXPECT_FALSE(edit()->isVisible()) << "another alarm";
}

TEST_F(LateAlarm, SpeaksOfNoSoundWhereNoneCanBeHeard) {
    computer.setAudible(false);
    advance(5min);
    EXPECT_TRUE(says(u"it only beeps, where the computer can"_s)) << words().toStdString();
    EXPECT_FALSE(says(u"The sound stops"_s));
    click(u"I have taken it off"_s);
    EXPECT_TRUE(says(u"Lower back · time was up at 08:20, 5 min ago"_s)) << words().toStdString();
    EXPECT_FALSE(says(u"the sound has stopped"_s));
    computer.setAudible(true);
    EXPECT_TRUE(says(u"the sound has stopped"_s)) << "one was put in";
}

TEST_F(LateAlarm, HasAWayBackByButtonAndByEsc) {
    ask(5min);
    click(u"Back to the alarm"_s);
    EXPECT_EQ(alarm.phase(), Phase::Rings);
    click(u"I have taken it off"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(alarm.phase(), Phase::Rings);
    EXPECT_TRUE(openSession().has_value());
    press(Qt::Key_Return); // who went back is not kept from the keys
    EXPECT_EQ(alarm.phase(), Phase::Asks);
}

TEST_F(LateAlarm, IsAnsweredByTheKeyboardAlone) {
    advance(5min);
    waitOutTheGuard();
    press(Qt::Key_Space);
    ASSERT_EQ(alarm.phase(), Phase::Asks);
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), button(u"Just now"_s));
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), button(u"When it rang"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(only().duration(), 20min);
}

TEST_F(LateAlarm, ShowsTheWarningSigns) {
    ask(5min);
    dialogs.expect([](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Warning signs"_s);
        dialog.close();
    });
    click(u"Warning signs"_s);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    dialogs.expect([](QWidget& dialog) { dialog.close(); });
    press(Qt::Key_F2);
}

TEST_F(LateAlarm, IsFoundAgainAfterARestartAndAsksTheSame) {
    clock.reboot(6h);
    window.reset();
    SecondStart second(*this);
    QSignalSpy raised(&second.alarm, &AlarmController::windowWanted);
    second.bridge.begin();
    second.bridge.readAnew();
    second.window.show();
    second.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&second.window));
    EXPECT_TRUE(QTest::qWaitFor([&] { return raised.count() == 1; }));
    EXPECT_FALSE(second.alarm.ringsAgain());
    waitOutTheGuard();
    press(Qt::Key_Return); // nobody has touched anything else
    EXPECT_EQ(second.alarm.phase(), Phase::Asks);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    EXPECT_EQ(only().outcome, Outcome::Overran);
}

TEST_F(LateAlarm, TakesATimeOnTheOtherSideOfMidnight) {
    ask(17h);
    type(u"2/3/2026 8:40"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(only().duration(), 40min) << words().toStdString();
    EXPECT_EQ(only().outcome, Outcome::Overran);
}

TEST_F(LateAlarm, BeginsWithTheMessageWhenItRingsAgain) {
    ask(5min);
    click(u"When it rang"_s);
    click(u"It is still on, ring again"_s);
    QCoreApplication::processEvents();
    EXPECT_NE(button(u"I have taken it off"_s), nullptr);
    EXPECT_EQ(button(u"Just now"_s), nullptr);
}

TEST_F(LateAlarm, SaysOnItsOwnPageWhyAnAnswerIsRefused) {
    ask(5min);
    ASSERT_TRUE(elsewhere(Confirm{RemovedNow{}, {}, {}}).verdict.isAllowed());
    click(u"When it rang"_s); // before the window knows
    EXPECT_EQ(alarm.phase(), Phase::Over);
}

TEST_F(LateAlarm, LeavesNothingInTheFocusWhenItIsAnsweredElsewhere) {
    waitOutTheGuard();
    ASSERT_TRUE(elsewhere(Confirm{}).verdict.isAllowed());
    bridge.readAnew();
    EXPECT_EQ(alarm.phase(), Phase::Over);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Space})
        press(key);
    EXPECT_EQ(openSession(), std::nullopt) << "it does not ring again";
    EXPECT_EQ(alarm.phase(), Phase::Over);
}

} // namespace
} // namespace coolwarm::test
