// SPDX-License-Identifier: MIT
// The end of a session while the log cannot be written: what follows is shown at once all the same.
#include "app/control/desktop/tray_view.h"
#include "app/pages/alarm/over_page.h"
#include "app/widgets/fields/pain_button.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QPlainTextEdit>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

class UnsavedEnd : public testing::TestWithParam<StoreError::Kind>, protected WindowBench {
protected:
    UnsavedEnd() {
        showWindow();
        click(u"Start ice"_s);
    }
    void lose() { store.atBegin = GetParam(); }
    void save() {
        store.heal();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); }));
        QCoreApplication::processEvents();
    }
    void stopAfter(Millis time) {
        advance(time);
        lose();
        click(u"Take it off now"_s);
    }
    void answerLate(Millis on, const QString& answer) {
        advance(on);
        lose();
        click(u"I have taken it off"_s);
        click(answer);
    }
    void expectNothingOn() {
        EXPECT_TRUE(says(u"Not saved yet"_s)) << words().toStdString();
        EXPECT_FALSE(says(u"on top of you"_s)) << words().toStdString();
        EXPECT_FALSE(says(u"left of"_s)) << words().toStdString();
        EXPECT_NE(trayLook(bridge.status()).picture.sign, TrayPicture::Sign::Running);
        EXPECT_NE(trayLook(bridge.status()).picture.sign, TrayPicture::Sign::Alarm);
        EXPECT_TRUE(openSession().has_value()) << "the log does not know yet";
    }
};

TEST_P(UnsavedEnd, ThatWasTooLongIsFollowedByTheSkinAtOnce) {
    answerLate(67min, u"Just now"_s);
    ASSERT_NE(part<OverPage>(), nullptr) << words().toStdString();
    EXPECT_TRUE(says(u"The ice was on for 1 h 7 min, 42 min too long."_s)) << words().toStdString();
    expectNothingOn();
    click(u"It does not"_s);
    click(u"Numb"_s);
    EXPECT_TRUE(says(u"No ice and no heat here before"_s)) << words().toStdString();
    save();
    EXPECT_EQ(logged().at(0).outcome, Outcome::Overran);
    EXPECT_EQ(logged().at(0).duration(), 67min);
    EXPECT_EQ(logged().at(0).skin, Skin::Numb);
    EXPECT_TRUE(says(u"No ice and no heat here before"_s)) << "still to be read";
    click(u"Go on"_s);
    EXPECT_TRUE(says(u"The pack was on for 1 h 7 min"_s)) << words().toStdString();
}

TEST_P(UnsavedEnd, AsTheAlarmSaidIsFollowedByItsResultAtOnce) {
    answerLate(40min, u"When it rang"_s);
    EXPECT_TRUE(says(u"Done: 20 min"_s)) << words().toStdString();
    expectNothingOn();
    save();
    EXPECT_EQ(logged().at(0).duration(), 20min);
    EXPECT_TRUE(says(u"Done: 20 min"_s)) << words().toStdString();
}

TEST_P(UnsavedEnd, TakesPainAndNoteWithIt) {
    stopAfter(8min);
    EXPECT_TRUE(says(u"Stopped after 8 min"_s)) << words().toStdString();
    expectNothingOn();
    for (auto* each : window->findChildren<QPlainTextEdit*>())
        if (each->isVisible())
            each->setPlainText(u"slipped"_s);
    for (auto* each : window->findChildren<PainButton*>())
        if (each->isVisible() && each->value() == 3)
            mouseClick(*each);
    click(u"Done"_s);
    save();
    EXPECT_EQ(logged().at(0).note.text(), "slipped");
    EXPECT_EQ(logged().at(0).painAfter, pain(3));
    EXPECT_EQ(logged().at(0).duration(), 8min);
    EXPECT_EQ(button(u"Done"_s), nullptr) << "the page was left already";
}

TEST_P(UnsavedEnd, CanBeTakenBackWhileItWaits) {
    stopAfter(8min);
    click(u"Undo stop"_s);
    EXPECT_NE(button(u"Take it off now"_s), nullptr) << words().toStdString();
    advance(1min);
    save();
    EXPECT_TRUE(openSession().has_value());
    EXPECT_TRUE(says(u"11 min"_s)) << words().toStdString();
}

TEST_P(UnsavedEnd, ThatWasAnsweredTooEarlyRingsAgain) {
    answerLate(67min, u"Just now"_s);
    click(u"It is still on, ring again"_s);
    EXPECT_EQ(alarm.phase(), AlarmController::Phase::Rings);
    EXPECT_NE(button(u"I have taken it off"_s), nullptr) << words().toStdString();
    save();
    EXPECT_EQ(alarm.phase(), AlarmController::Phase::Rings);
    EXPECT_TRUE(there(openSession())->open);
}

TEST_P(UnsavedEnd, ByMistakeIsForgottenAndBroughtBackWhileItWaits) {
    advance(5s);
    const StoredSession before = *there(openSession());
    lose();
    click(u"Started by mistake: forget it"_s);
    EXPECT_NE(button(u"Start ice"_s), nullptr) << words().toStdString();
    click(u"Undo"_s);
    EXPECT_NE(button(u"Take it off now"_s), nullptr) << words().toStdString();
    save();
    EXPECT_EQ(there(openSession()), before);
}

TEST_P(UnsavedEnd, LetsNothingElseBeStartedWithoutBeingSaved) {
    stopAfter(8min);
    advance(2min);
    click(u"Done"_s);
    EXPECT_NE(button(u"Ice again from 10:08"_s), nullptr) << words().toStdString();
    save();
    EXPECT_NE(button(u"Ice again from 10:08"_s), nullptr) << words().toStdString();
}

INSTANTIATE_TEST_SUITE_P(DiskFullOrLogLocked, UnsavedEnd,
                         testing::Values(StoreError::Kind::Full, StoreError::Kind::Busy));

} // namespace
} // namespace coolwarm::test
