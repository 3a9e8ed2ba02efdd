// SPDX-License-Identifier: MIT
// A session in the window: its ring, its buttons, its pain.
#include "app/widgets/fields/pain_button.h"
#include "app/widgets/painted/countdown_ring.h"
#include "tests/app/support/english.h"
#include "tests/app/support/slow_hand.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <algorithm>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Running : testing::Test, WindowBench {
    English english;
    Running() {
        showWindow();
        click(u"Start ice"_s);
    }

    void clickPain(int value) const {
        for (auto* each : window->findChildren<PainButton*>())
            if (each->isVisible() && each->value() == value)
                mouseClick(*each);
    }
    CountdownRing* ring() const { return there(part<CountdownRing>()); }
};

TEST_F(Running, CountsMinutesAndTheLastOneBySeconds) {
    EXPECT_EQ(ring()->centreText(), u"20 min"_s);
    EXPECT_EQ(ring()->subText(), u"until 08:20, then take it off"_s);
    advance(1min);
    EXPECT_EQ(ring()->centreText(), u"19 min"_s);
    EXPECT_NEAR(ring()->progress(), 0.05, 0.001);
    advance(18min + 59s + 999ms);
    EXPECT_EQ(ring()->centreText(), u"0:01"_s);
    EXPECT_NEAR(ring()->progress(), 1, 0.001) << "full when the alarm is due";
}

TEST_F(Running, TakesADigitForThePainBefore) {
    there(button(u"Take it off now"_s))->setFocus();
    press(Qt::Key_6);
    EXPECT_EQ(there(openSession())->session.painBefore, pain(6));
}

TEST_F(Running, TellsAScreenReaderOnceAMinute) {
    const QString first = ring()->valueText();
    EXPECT_EQ(first, u"20 minutes left of 20 minutes"_s);
    EXPECT_EQ(ring()->accessibleName(), u"Ice · Lower back"_s);
    advance(59s);
    EXPECT_EQ(ring()->valueText(), first);
    advance(1s);
    EXPECT_EQ(ring()->valueText(), u"19 minutes left of 20 minutes"_s);
}

TEST_F(Running, BecomesLongerAndShorterByMinutes) {
    click(u"1 min more"_s);
    EXPECT_EQ(there(openSession())->session.planned, 21min);
    EXPECT_EQ(ring()->centreText(), u"21 min"_s);
    click(u"1 min less"_s);
    click(u"1 min less"_s);
    EXPECT_EQ(there(openSession())->session.planned, 19min);
    EXPECT_TRUE(says(u"ends 08:19"_s));
}

TEST_F(Running, StaysInsideItsWindow) {
    for (int minute = 0; minute < 5; ++minute)
        click(u"1 min more"_s);
    EXPECT_EQ(there(openSession())->session.planned, 25min);
    EXPECT_FALSE(there(button(u"1 min more"_s))->isEnabled());
    for (int minute = 0; minute < 10; ++minute)
        click(u"1 min less"_s);
    EXPECT_EQ(there(openSession())->session.planned, 15min);
    EXPECT_FALSE(there(button(u"1 min less"_s))->isEnabled());
    EXPECT_TRUE(there(button(u"1 min more"_s))->isEnabled());
}

TEST_F(Running, BecomesNotShorterThanTheTimeThatIsOver) {
    advance(19min);
    EXPECT_TRUE(there(button(u"1 min less"_s))->isEnabled());
    advance(1s);
    EXPECT_FALSE(there(button(u"1 min less"_s))->isEnabled());
}

TEST_F(Running, KeepsThePainBeforeInTheLogAtOnce) {
    clickPain(6);
    EXPECT_EQ(there(openSession())->session.painBefore, pain(6));
    advance(1s);
    clickPain(4);
    EXPECT_EQ(there(openSession())->session.painBefore, pain(4));
    clickPain(4); // the chosen one again: not known after all
    EXPECT_EQ(there(openSession())->session.painBefore, std::nullopt);
}

TEST_F(Running, CanBeDiscardedInItsFirstMinute) {
    advance(60s);
    click(u"Started by mistake: forget it"_s);
    EXPECT_TRUE(says(u"Not counted: no entry, no rest."_s)) << words().toStdString();
    EXPECT_EQ(openSession(), std::nullopt);
    EXPECT_TRUE(logged().empty());
    EXPECT_NE(button(u"Start ice"_s), nullptr); // and without a rest
    EXPECT_FALSE(says(u"Undo stop"_s));
}

TEST_F(Running, ThatWasForgottenByMistakeGoesOnWithTheTimeBetween) {
    advance(20s);
    const StoredSession before = *there(openSession());
    click(u"Started by mistake: forget it"_s);
    advance(55s);
    click(u"Undo"_s);
    ASSERT_TRUE(openSession().has_value()) << words().toStdString();
    EXPECT_EQ(there(openSession()), before);
    EXPECT_FALSE(says(u"Not counted"_s));
    EXPECT_TRUE(says(u"The session is back."_s)) << words().toStdString();
}

TEST_F(Running, ThatWasForgottenIsBroughtBackByNoKeyThatMeantSomethingElse) {
    advance(20s);
    QPushButton* forget = button(u"Started by mistake"_s);
    there(forget)->setFocus();
    press(Qt::Key_Space);
    ASSERT_NE(button(u"Undo"_s), nullptr) << words().toStdString();
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
        press(key);
    EXPECT_FALSE(there(button(u"Undo"_s))->hasFocus());
    EXPECT_FALSE(openSession().has_value());
}

TEST_F(Running, ThatWasForgottenLeavesTheKeysToThePageAtOnce) {
    advance(20s);
    click(u"Started by mistake"_s);
    ASSERT_FALSE(openSession().has_value());
    press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_EQ(there(openSession())->session.modality, Modality::Heat);
}

TEST_F(Running, TakesTheSecondOfTwoClicksForNothingElse) {
    advance(5min);
    QPushButton* stop = there(button(u"Take it off now"_s));
    const QPoint aimed = stop->mapTo(window.get(), stop->rect().center());
    click(u"Take it off now"_s);
    {
        const SlowHand hand;
        ASSERT_TRUE(says(u"Stopped after 5 min"_s)) << words().toStdString();
        const QString before = words();
        for (const QPoint& near : {aimed, aimed + QPoint(0, 20), aimed - QPoint(0, 20)})
            if (QWidget* under = window->childAt(near))
                QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(window.get(), near));
        EXPECT_EQ(words(), before);
    }
    click(u"Done"_s); // a moment later it counts
    EXPECT_EQ(button(u"Done"_s), nullptr);
}

TEST_F(Running, SaysHowToLieForThisTherapyAndPart) {
    EXPECT_TRUE(says(u"Lie on your back"_s)) << words().toStdString();
    must(Discard{});
    must(startOf(Modality::Heat, 15min));
    EXPECT_TRUE(says(u"Lie on your front or side"_s)) << words().toStdString();
    EXPECT_FALSE(says(u"Lie on your back"_s));
    must(Discard{});
    must(startAt(siteOf("Old scar"), Modality::Heat, 15min));
    EXPECT_TRUE(says(u"Sit or lie as is comfortable"_s)) << words().toStdString();
}

TEST_F(Running, CanNotBeDiscardedLater) {
    advance(1s);
    const QSize before = there(button(u"Take it off now"_s))->size();
    const QPoint spot = there(button(u"Take it off now"_s))->pos();
    advance(59s + 1ms);
    EXPECT_EQ(button(u"Started by mistake"_s), nullptr);
    EXPECT_EQ(there(button(u"Take it off now"_s))->pos(), spot); // nothing jumps under a finger
    EXPECT_EQ(there(button(u"Take it off now"_s))->size(), before);
}

TEST_F(Running, SaysThatItsEndWaitsToBeSaved) {
    advance(8min);
    store.atBegin = StoreError::Kind::Full;
    click(u"Take it off now"_s);
    EXPECT_TRUE(says(u"Not saved yet, trying again"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"Stopped after 8 min"_s)) << words().toStdString();
    EXPECT_EQ(button(u"Take it off now"_s), nullptr);
    advance(15min); // past the planned end
    EXPECT_EQ(button(u"I have taken it off"_s), nullptr);
    store.heal();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); }));
    EXPECT_FALSE(says(u"Not saved yet"_s));
    EXPECT_TRUE(says(u"Stopped after 8 min"_s)) << words().toStdString();
    EXPECT_EQ(logged().at(0).duration(), 8min);
}

TEST_F(Running, SaysThatPainWaitsToBeSaved) {
    store.atBegin = StoreError::Kind::Busy;
    clickPain(7);
    EXPECT_TRUE(says(u"Not saved yet, trying again"_s)) << words().toStdString();
    store.heal();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); }));
    EXPECT_EQ(there(openSession())->session.painBefore, pain(7));
    EXPECT_FALSE(says(u"Not saved yet"_s));
}

TEST_F(Running, IsFoundAgainByTheNextStart) {
    advance(5min);
    SecondStart second(*this);
    second.bridge.begin();
    second.bridge.readAnew();
    second.window.show();
    const auto rings = second.window.findChildren<CountdownRing*>();
    EXPECT_TRUE(std::any_of(rings.begin(), rings.end(), [](const CountdownRing* each) {
        return each->isVisible() && each->centreText() == u"15 min"_s;
    }));
}

} // namespace
} // namespace coolwarm::test
