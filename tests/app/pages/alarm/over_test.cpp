// SPDX-License-Identifier: MIT
// After a session that was too long: what to look for on the skin, and the answer that is kept.
#include "app/pages/alarm/over_page.h"
#include "app/widgets/nav_bar.h"
#include "tests/app/support/slow_hand.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QLabel>
#include <QPlainTextEdit>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct TooLong : testing::Test, WindowBench {
    TooLong() { showWindow(); }

    void overrun(const QString& start, Millis on) {
        click(start);
        advance(on);
        click(u"I have taken it off"_s);
        click(u"Just now"_s);
    }
    OverPage* page() const { return part<OverPage>(); }
    std::optional<Skin> skin() const { return logged().at(0).skin; }
};

TEST_F(TooLong, IsFollowedByWhatToLookForOnTheSkin) {
    overrun(u"Start ice"_s, 67min);
    ASSERT_NE(page(), nullptr);
    EXPECT_EQ(part<NavBar>(), nullptr) << "it is the next thing shown";
    EXPECT_TRUE(says(u"The ice was on for 1 h 7 min, 42 min too long."_s)) << words().toStdString();
    EXPECT_TRUE(says(u"Look at the skin now"_s));
    EXPECT_TRUE(says(u"still numb after 20 minutes: see a doctor today."_s));
    EXPECT_TRUE(
        says(u"Ice again from 11:07 at the earliest. No heat here before the skin feels normal."_s))
        << words().toStdString();
    EXPECT_NE(button(u"It is still on, ring again"_s), nullptr);
    EXPECT_EQ(skin(), std::nullopt);
}

TEST_F(TooLong, SpeaksOfHeatWithoutWarming) {
    overrun(u"Start heat"_s, 40min);
    EXPECT_TRUE(says(u"The heat was on for 40 min, 20 min too long."_s)) << words().toStdString();
    EXPECT_FALSE(says(u"Warm it"_s));
    EXPECT_TRUE(says(u"Burnt or blistered, red and sore"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"Heat again from 10:40 at the earliest."_s)) << words().toStdString();
}

TEST_F(TooLong, KeepsThatTheSkinLooksNormalAndGoesOn) {
    overrun(u"Start ice"_s, 67min);
    click(u"The skin looks normal"_s);
    EXPECT_EQ(skin(), Skin::Normal);
    EXPECT_EQ(page(), nullptr);
    EXPECT_NE(button(u"Done"_s), nullptr) << "the page after each session";
}

TEST_F(TooLong, SendsToADoctorForWhiteBlisteredOrNumbSkin) {
    overrun(u"Start ice"_s, 67min);
    click(u"It does not"_s);
    click(u"Blistered"_s);
    EXPECT_EQ(skin(), Skin::Blistered);
    EXPECT_TRUE(says(u"See a doctor today."_s)) << words().toStdString();
    advance(30s);
    ASSERT_NE(page(), nullptr) << "until it has been read";
    click(u"Go on"_s);
    EXPECT_EQ(page(), nullptr);
    EXPECT_NE(button(u"Done"_s), nullptr);
}

TEST_F(TooLong, TakesTheSecondOfTwoClicksForNoAnswer) {
    overrun(u"Start ice"_s, 67min);
    QPushButton* first = there(button(u"It does not"_s));
    const QPoint aimed = first->mapTo(window.get(), first->rect().center());
    click(u"It does not"_s);
    const SlowHand hand;
    ASSERT_NE(button(u"Blistered"_s), nullptr);
    for (int below = -3; below <= 3; ++below) {
        const QPoint near = aimed + QPoint(0, below * first->height() / 2);
        if (QWidget* under = window->childAt(near))
            QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(window.get(), near));
    }
    EXPECT_EQ(skin(), std::nullopt);
    EXPECT_NE(button(u"Blistered"_s), nullptr);
}

TEST_F(TooLong, ShowsTheAnswerAndLetsItBeChanged) {
    overrun(u"Start ice"_s, 67min);
    click(u"It does not"_s);
    click(u"Back"_s);
    click(u"It does not"_s);
    click(u"White"_s);
    EXPECT_TRUE(says(u"Your answer: White"_s)) << words().toStdString();
    click(u"Change the answer"_s);
    EXPECT_EQ(skin(), Skin::White) << "until there is another one";
    click(u"It does not"_s);
    click(u"Red"_s);
    EXPECT_TRUE(says(u"Your answer: Red"_s)) << words().toStdString();
    EXPECT_EQ(skin(), Skin::Red);
    click(u"Change the answer"_s);
    click(u"The skin looks normal"_s);
    EXPECT_EQ(skin(), Skin::Normal);
    EXPECT_EQ(page(), nullptr);
}

TEST_F(TooLong, ReadsNowhereAsIfAllWereWellWhenTheSkinIsHurt) {
    overrun(u"Start ice"_s, 67min);
    click(u"It does not"_s);
    click(u"White"_s);
    const QString instead = u"No ice and no heat here before the skin is normal again."_s;
    EXPECT_TRUE(says(instead)) << words().toStdString();
    EXPECT_FALSE(says(u"Ice again from"_s));
    click(u"Go on"_s);
    EXPECT_TRUE(says(instead)) << words().toStdString();
    EXPECT_FALSE(says(u"You can use ice here again"_s));
}

TEST_F(TooLong, SetsInBoldThatADoctorHasToSeeIt) {
    overrun(u"Start ice"_s, 67min);
    int bold = 0;
    for (const auto* label : window->findChildren<QLabel*>())
        bold += label->isVisible() && label->text().contains(u"<b>see a doctor today.</b>"_s);
    EXPECT_EQ(bold, 1);
}

TEST_F(TooLong, LeavesALineOnTodayWhenTheSkinWasHurt) {
    overrun(u"Start ice"_s, 67min);
    click(u"It does not"_s);
    click(u"White"_s);
    click(u"Go on"_s);
    click(u"Done"_s);
    EXPECT_TRUE(says(u"the skin was white after the last session. See a doctor today."_s))
        << words().toStdString();
    advance(23h);
    EXPECT_TRUE(says(u"See a doctor today."_s));
    advance(2h);
    EXPECT_FALSE(says(u"See a doctor today."_s));
}

TEST_F(TooLong, LetsNothingBeStartedOnHurtSkinBeforeItIsSaidToBeNormal) {
    overrun(u"Start ice"_s, 67min);
    click(u"It does not"_s);
    click(u"Numb"_s);
    click(u"Go on"_s);
    click(u"Done"_s);
    EXPECT_TRUE(says(u"the skin was numb after the last session."_s)) << words().toStdString();
    advance(4h);
    for (const QString& of : {u"Ready"_s, u"now"_s})
        EXPECT_FALSE(words().split(u'\n').contains(of)) << words().toStdString();
    dialogs.expect([](QWidget& dialog) {
        QStringList said;
        for (const auto* label : dialog.findChildren<QLabel*>())
            said << label->text();
        EXPECT_TRUE(said.join(u' ').contains(u"was numb after the last session. Is it normal"_s))
            << said.join(u' ').toStdString();
        clickIn(dialog, u"No, not yet"_s);
    });
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_FALSE(openSession().has_value());
    EXPECT_TRUE(says(u"Nothing was started. No ice and no heat here before"_s))
        << words().toStdString();
    dialogs.expectAndClick(u"Yes, it feels normal"_s);
    click(u"Start heat"_s);
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(TooLong, IsAskedAboutOnceMoreWhenThePackWasStillOn) {
    for (const QString& first : {u"Answer later"_s, u"The skin looks normal"_s}) {
        overrun(u"Start ice"_s, 67min);
        click(first);
        EXPECT_EQ(page(), nullptr);
        click(u"It is still on, ring again"_s);
        advance(3min);
        click(u"I have taken it off"_s);
        click(u"Just now"_s);
        ASSERT_NE(page(), nullptr) << first.toStdString();
        EXPECT_TRUE(says(u"Look at the skin now"_s));
        click(u"The skin looks normal"_s);
        click(u"Done"_s);
        advance(3h);
    }
}

TEST_F(TooLong, HasTheWarningSignsAndTheDoctorBesideEveryAnswer) {
    overrun(u"Start ice"_s, 67min);
    click(u"It does not"_s);
    EXPECT_TRUE(says(u"see a doctor today."_s)) << words().toStdString();
    dialogs.expect([](QWidget& dialog) { dialog.close(); });
    click(u"Warning signs"_s);
}

TEST_F(TooLong, IsFollowedByItsResultAlsoAfterARestart) {
    overrun(u"Start ice"_s, 67min);
    window.reset();
    clock.advance(1h);
    showWindow();
    emit bridge.begun();
    ASSERT_NE(page(), nullptr);
    click(u"The skin looks normal"_s);
    EXPECT_TRUE(says(u"The pack was on for 1 h 7 min"_s)) << words().toStdString();
    click(u"Done"_s);
    window.reset();
    showWindow();
    emit bridge.begun();
    EXPECT_EQ(button(u"Done"_s), nullptr) << "its questions are answered";
}

TEST_F(TooLong, KeepsTheAnswerThroughTheQuestionsAfterASession) {
    overrun(u"Start ice"_s, 67min);
    click(u"It does not"_s);
    click(u"Red"_s);
    click(u"Go on"_s);
    for (auto* each : window->findChildren<QPlainTextEdit*>())
        if (each->isVisible())
            each->setPlainText(u"stung"_s);
    click(u"Done"_s);
    EXPECT_EQ(logged().at(0).note.text(), "stung");
    EXPECT_EQ(skin(), Skin::Red);
}

TEST_F(TooLong, IsAnsweredByNoKeyBeforeAButtonIsChosen) {
    overrun(u"Start ice"_s, 67min);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Escape})
        press(key);
    EXPECT_NE(page(), nullptr);
    EXPECT_EQ(skin(), std::nullopt);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_EQ(skin(), Skin::Normal);
}

TEST_F(TooLong, AsksOnFromTheDayWhenItIsPutOff) {
    overrun(u"Start ice"_s, 67min);
    click(u"Answer later"_s);
    EXPECT_EQ(page(), nullptr);
    EXPECT_TRUE(says(u"How does the skin look?"_s)) << words().toStdString();
    click(u"Done"_s);
    click(u"Answer"_s);
    ASSERT_NE(page(), nullptr);
    click(u"The skin looks normal"_s);
    EXPECT_EQ(skin(), Skin::Normal);
    EXPECT_FALSE(says(u"How does the skin look?"_s));
}

TEST_F(TooLong, AsksAgainAfterARestartTheSameDay) {
    overrun(u"Start ice"_s, 67min);
    window.reset();
    clock.reboot(1h);
    Engine later(store, zone);
    EngineBridge found(later, clock);
    found.begin();
    ASSERT_TRUE(found.status().skinOpen.has_value());
    clock.advance(24h);
    found.beat();
    EXPECT_FALSE(found.status().skinOpen.has_value()) << "for a day";
}

TEST_F(TooLong, IsAskedAboutAlsoWhenTheCommandLineConfirmed) {
    click(u"Start ice"_s);
    advance(67min);
    ASSERT_TRUE(elsewhere(Confirm{}).verdict.isAllowed());
    bridge.readAnew();
    EXPECT_NE(page(), nullptr);
}

TEST_F(TooLong, RingsAgainWhileThePackIsStillOn) {
    overrun(u"Start ice"_s, 67min);
    click(u"It is still on, ring again"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(alarm.phase(), AlarmController::Phase::Rings);
    EXPECT_EQ(page(), nullptr);
    ASSERT_TRUE(openSession().has_value());
}

TEST_F(TooLong, NoLongerOffersToRingAgainAfterAMinute) {
    overrun(u"Start ice"_s, 67min);
    advance(61s);
    EXPECT_NE(page(), nullptr);
    EXPECT_EQ(button(u"It is still on"_s), nullptr);
}

TEST_F(TooLong, DropsNoAnswerWhileTheLogIsLocked) {
    overrun(u"Start ice"_s, 67min);
    store.atBegin = StoreError::Kind::Busy;
    click(u"The skin looks normal"_s);
    EXPECT_EQ(page(), nullptr);
    store.heal();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); }));
    EXPECT_EQ(skin(), Skin::Normal);
}

TEST_F(TooLong, IsNotAskedAboutWithinTheWindow) {
    click(u"Start ice"_s);
    advance(24min);
    click(u"I have taken it off"_s);
    click(u"Just now"_s);
    EXPECT_EQ(page(), nullptr);
    EXPECT_NE(button(u"Done"_s), nullptr);
}

} // namespace
} // namespace coolwarm::test
