// SPDX-License-Identifier: MIT
// Starting a session in the window: the briefing, the questions, the refusals.
#include "app/accessible/role.h"
#include "app/widgets/notices/notice_bar.h"
#include "app/widgets/painted/countdown_ring.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QMenu>
#include <QRadioButton>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Starting : testing::Test, WindowBench {
    /// The text of the notice above the cards, empty when there is none.
    QString notice() const {
        const auto* bar = part<NoticeBar>();
        return bar != nullptr ? bar->text() : QString();
    }
};

TEST_F(Starting, TakesCtrlIAndOneConfirmedCard) {
    openUnbriefed();
    dialogs.expectBriefing();
    press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.modality, Modality::Ice);
    EXPECT_EQ(there(openSession())->session.planned, 20min);
    EXPECT_EQ(there(openSession())->session.site, Site::lowerBack());
    EXPECT_TRUE(says(u"20 min"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"started 08:00 · ends 08:20 · 08:25 at the latest"_s));
}

TEST_F(Starting, TakesCtrlHForHeat) {
    showWindow();
    press(Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.modality, Modality::Heat);
    EXPECT_EQ(there(openSession())->session.planned, 15min);
}

TEST_F(Starting, WaitsForTheBriefing) {
    openUnbriefed();
    dialogs.expectAndClick(u"Not now"_s);
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(openSession(), std::nullopt);
    EXPECT_FALSE(bridge.choices().briefed);
    dialogs.expect([](QWidget& dialog) { dialog.close(); });
    click(u"Start heat"_s);
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_F(Starting, IsRefusedAtOnceWithoutACardThatNobodyNeeds) {
    ASSERT_TRUE(
        elsewhere(pastOf(Modality::Ice, utc("2026-03-02 07:30:00"), utc("2026-03-02 07:50:00")))
            .verdict.isAllowed());
    openUnbriefed();
    press(Qt::Key_I, Qt::ControlModifier); // no dialog is expected
    EXPECT_EQ(openSession(), std::nullopt);
    EXPECT_TRUE(notice().contains(u"09:50"_s)) << notice().toStdString();
    EXPECT_FALSE(bridge.choices().briefed);
    dialogs.expectAndClick(u"Not now"_s);
    press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_F(Starting, AsksForTheBriefingOnce) {
    openUnbriefed();
    dialogs.expectBriefing();
    click(u"Start ice"_s);
    click(u"Started by mistake"_s);
    openUnbriefed(); // the program is started anew
    click(u"Start ice"_s);
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(Starting, HasNoSecondSessionBesideTheFirst) {
    showWindow();
    click(u"Start ice"_s);
    const auto first = openSession();
    EXPECT_EQ(button(u"Start ice"_s), nullptr);
    EXPECT_EQ(button(u"Start heat"_s), nullptr);
    press(Qt::Key_H, Qt::ControlModifier);
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(openSession(), first);
}

TEST_F(Starting, ComesBackFromAnotherPageByItsShortcut) {
    showWindow();
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(button(u"Start ice"_s), nullptr);
    press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_NE(button(u"Take it off now"_s), nullptr);
}

TEST_F(Starting, TakesTheLengthThatWasPressed) {
    showWindow();
    auto* longest = there(firstOf(window->findChildren<QRadioButton*>(u"longest"_s)));
    mouseClick(*longest);
    advance(1min); // the cards are shown anew
    click(u"Start ice"_s);
    EXPECT_EQ(there(openSession())->session.planned, 25min);
}

TEST_F(Starting, TakesALengthBetweenThatWasChosenInTheMenu) {
    showWindow();
    choose("otherLengths", u"23 min"_s);
    advance(1min);
    click(u"Start ice"_s);
    EXPECT_EQ(there(openSession())->session.planned, 23min);
}

TEST_F(Starting, GreetsWithWhatCanBeDoneWhileNothingRests) {
    showWindow();
    EXPECT_TRUE(says(u"Good morning. Ice or heat may go on now."_s)) << words().toStdString();
    EXPECT_EQ(part<CountdownRing>(), nullptr) << "there is no time to show";
    EXPECT_TRUE(says(u"Lower back: nothing yet"_s));
    click(u"Start ice"_s);
    advance(5min);
    click(u"Take it off now"_s);
    click(u"Done"_s);
    EXPECT_FALSE(says(u"Good morning."_s));
    EXPECT_NE(part<CountdownRing>(), nullptr);
    EXPECT_TRUE(says(u"Lower back: 1 ice · 0 heat"_s)) << words().toStdString();
}

TEST_F(Starting, SaysWhyOnAButtonThatCanBePressedAllTheSame) {
    must(startOf(Modality::Ice, 20min));
    clock.advance(20min);
    must(Confirm{});
    showWindow();
    click(u"Done"_s);
    const auto* resting = there(button(u"Ice again from 10:20"_s));
    EXPECT_NE(resting->focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(resting->accessibleDescription(), u"Skin rests until 10:20"_s);
    click(u"Ice again from 10:20"_s);
    EXPECT_TRUE(notice().contains(u"10:20"_s)) << notice().toStdString();
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_F(Starting, OffersTheLengthThatWasCompletedLast) {
    showWindow();
    ASSERT_TRUE(elsewhere(startOf(Modality::Ice, 17min)).verdict.isAllowed());
    clock.advance(17min);
    ASSERT_TRUE(elsewhere(Confirm{}).verdict.isAllowed());
    clock.advance(2h);
    bridge.readAnew();
    click(u"Start ice"_s);
    EXPECT_EQ(there(openSession())->session.planned, 17min);
}

TEST_F(Starting, TellsWhyItIsRefused) {
    showWindow();
    // Written by another program, of which this window has not heard.
    ASSERT_TRUE(elsewhere(startAt(siteOf("Neck"), Modality::Heat, 15min)).verdict.isAllowed());
    click(u"Start ice"_s);
    EXPECT_TRUE(notice().contains(u"one session runs at a time"_s)) << notice().toStdString();
    EXPECT_EQ(there(openSession())->session.modality, Modality::Heat);
    EXPECT_NE(button(u"Take it off now"_s), nullptr); // and shows what runs
}

TEST_F(Starting, ShowsThatARestLasts) {
    must(startOf(Modality::Ice, 20min));
    clock.advance(20min);
    must(Confirm{});
    clock.advance(30min);
    showWindow();
    QPushButton* ice = button(u"Ice again from 10:20"_s);
    ASSERT_NE(ice, nullptr) << words().toStdString();
    EXPECT_TRUE(isUnavailable(*ice));
    EXPECT_TRUE(says(u"1 h 30 min"_s));
    EXPECT_TRUE(says(u"Skin rests until 10:20"_s));
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(notice().contains(u"10:20"_s)) << notice().toStdString();
    EXPECT_EQ(openSession(), std::nullopt);
    advance(90min);
    EXPECT_NE(button(u"Start ice"_s), nullptr);
    EXPECT_TRUE(says(u"Ready; a full rest lasts until 11:20"_s));
}

TEST_F(Starting, AsksHowTheSkinFeelsAndStartsOnYes) {
    must(startOf(Modality::Ice, 20min));
    clock.advance(20min);
    must(Confirm{});
    clock.advance(5min);
    showWindow();
    dialogs.expectAndClick(u"No, not yet"_s);
    click(u"Start heat"_s);
    EXPECT_EQ(openSession(), std::nullopt);
    dialogs.expect([](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    click(u"Start heat"_s);
    EXPECT_EQ(openSession(), std::nullopt); // Enter alone is no yes
    dialogs.expectAndClick(u"Yes, it feels normal"_s);
    click(u"Start heat"_s);
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.modality, Modality::Heat);
}

TEST_F(Starting, TakesAClosedSkinQuestionForNo) {
    must(startOf(Modality::Ice, 20min));
    clock.advance(20min);
    must(Confirm{});
    showWindow();
    click(u"Done"_s);
    dialogs.expect([](QWidget& dialog) { dialog.close(); });
    click(u"Start heat"_s);
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_F(Starting, CountsAPackThatIsOnAlready) {
    showWindow();
    const auto* ago = firstOf(window->findChildren<QPushButton*>(u"agoButton"_s));
    QStringList offers;
    for (const QAction* each : there(ago->menu())->actions())
        offers << each->text();
    choose("agoButton", nth(offers, 5)); // "at once", the heading, and 1, 2, 3, 5 minutes
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.start.utc, utc("2026-03-02 07:55:00"));
    EXPECT_TRUE(says(u"15 min"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"started 07:55 · ends 08:15"_s));
}

TEST_F(Starting, RefusesAPackThatHasBeenOnSinceARest) {
    must(startOf(Modality::Heat, 15min));
    clock.advance(15min);
    must(Confirm{});
    clock.advance(2h + 1min);
    showWindow();
    const auto ago = window->findChildren<QPushButton*>(u"agoButton"_s);
    nth(there(nth(ago, 1)->menu())->actions(), 4)->trigger(); // 3 minutes
    EXPECT_TRUE(notice().contains(u"10:15"_s)) << notice().toStdString();
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_F(Starting, SaysThatAStartCouldNotBeSaved) {
    showWindow();
    store.atBegin = StoreError::Kind::Full;
    click(u"Start ice"_s);
    EXPECT_TRUE(says(u"no space left"_s)) << words().toStdString();
    EXPECT_FALSE(says(u"Not saved yet"_s)); // nothing was begun
    EXPECT_NE(button(u"Start ice"_s), nullptr);
    store.heal();
    click(u"Start ice"_s);
    EXPECT_FALSE(says(u"no space left"_s));
    EXPECT_NE(button(u"Take it off now"_s), nullptr);
}

TEST_F(Starting, KeepsTheWarningSignsAClickAway) {
    showWindow();
    dialogs.expect([](QWidget& dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Warning signs"_s);
        clickIn(dialog, u"Close"_s);
    });
    clickNamed("signsButton");
}

} // namespace
} // namespace coolwarm::test
