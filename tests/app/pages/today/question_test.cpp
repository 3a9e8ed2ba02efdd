// SPDX-License-Identifier: MIT
// What Enter means in the questions around a start: the same on every desktop, whatever order it
// gives the buttons; and what is said when nothing was started.
#include "app/dialogs/briefing_dialog.h"
#include "app/dialogs/sheet.h"
#include "app/pages/today/therapy_card.h"
#include "app/widgets/notices/notice_bar.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QProxyStyle>
#include <QScrollArea>
#include <QScrollBar>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

/// The style with the buttons of dialogs in the order of one desktop.
class ButtonOrder : public QProxyStyle {
public:
    explicit ButtonOrder(int order) : m_order(order) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_DialogButtonLayout ? m_order
                                             : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    int m_order;
};

struct Questions : testing::Test, WindowBench {
    QString notice() const {
        const auto* bar = part<NoticeBar>();
        return bar != nullptr ? bar->text() : QString();
    }
    void iceHasJustEnded() {
        must(startOf(Modality::Ice, 20min));
        clock.advance(20min);
        must(Confirm{});
        showWindow();
        click(u"Done"_s);
    }
};

struct OnEachDesktop : Questions, testing::WithParamInterface<int> {
    OnEachDesktop() { QApplication::setStyle(new ButtonOrder(GetParam())); }
    ~OnEachDesktop() override { QApplication::setStyle(u"fusion"_s); }

    /// The button that Enter means, which has the focus as well.
    static QString answerOf(const QWidget& dialog) {
        const auto* focus = qobject_cast<const QPushButton*>(dialog.focusWidget());
        if (qobject_cast<const Sheet*>(&dialog) != nullptr) // where Enter means what has the focus
            return focus == nullptr ? u"none"_s : focus->text().remove(u'&');
        for (const auto* each : dialog.findChildren<QPushButton*>())
            if (each->isDefault())
                return each == focus ? each->text().remove(u'&') : u"another has the focus"_s;
        return u"none"_s;
    }
    void expectAnswer(const QString& answer) {
        dialogs.expect([answer](QWidget& dialog) {
            EXPECT_EQ(answerOf(dialog), answer);
            dialog.close();
        });
    }
};

TEST_P(OnEachDesktop, TheFirstCardHasOneAnswerForEnter) {
    openUnbriefed();
    expectAnswer(u"Next"_s);
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(openSession(), std::nullopt);
}

QPushButton& answerIn(const QWidget& card) {
    return *there(card.findChild<QPushButton*>(u"briefingAnswer"_s));
}

TEST_F(Questions, TheFirstCardIsReadStepByStep) {
    openUnbriefed();
    dialogs.expect([](QWidget& dialog) {
        const auto* scroll = there(dialog.findChild<QScrollArea*>(u"cardText"_s));
        const auto* more = there(dialog.findChild<QLabel*>(u"moreBelow"_s));
        QStringList titles;
        for (int step = 0; step < 3; ++step) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return answerIn(dialog).isEnabled(); })) << "it fits";
            EXPECT_FALSE(more->isVisible());
            EXPECT_EQ(there(scroll)->verticalScrollBar()->maximum(), 0);
            EXPECT_EQ(answerIn(dialog).text().remove(u'&'), step < 2 ? u"Next"_s : u"I have read this"_s);
            titles << scroll->accessibleName();
            if (step < 2)
                answerIn(dialog).click();
        }
        titles.removeDuplicates();
        EXPECT_EQ(titles.size(), 3);
        clickIn(dialog, u"Back"_s);
        EXPECT_EQ(scroll->accessibleName(), nth(titles, 1));
        EXPECT_EQ(answerIn(dialog).text(), u"Next"_s);
        dialog.close();
    });
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(openSession(), std::nullopt);
    EXPECT_FALSE(bridge.choices().briefed);
}

TEST_F(Questions, NoStepOfTheFirstCardIsAnsweredBeforeItsEndWasInSight) {
    openUnbriefed();
    BriefingDialog low(BriefingDialog::Purpose::BeforeFirstStart, window.get());
    low.resize(400, 240);
    low.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&low));
    const auto* more = there(low.findChild<QLabel*>(u"moreBelow"_s));
    for (int step = 0; step < 3; ++step) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return more->isVisible(); })) << step;
        EXPECT_FALSE(answerIn(low).isEnabled());
        QTest::mouseClick(&low, Qt::LeftButton, {}, QPoint(2, 2)); // ends the guard against keys
        QTest::keyClick(there(low.focusWidget()), Qt::Key_Return);
        EXPECT_TRUE(low.isVisible()) << "unread, Enter means nothing";
        for (int page = 0; page < 20; ++page)
            QTest::keyClick(there(low.focusWidget()), Qt::Key_PageDown);
        EXPECT_TRUE(answerIn(low).isEnabled());
        EXPECT_FALSE(more->isVisible());
        QTest::keyClick(there(low.focusWidget()), Qt::Key_Return);
    }
    EXPECT_EQ(low.result(), QDialog::Accepted);
}

TEST_P(OnEachDesktop, EnterIsNoYesToTheQuestionAboutTheSkin) {
    iceHasJustEnded();
    expectAnswer(u"No, not yet"_s);
    click(u"Start heat"_s);
    dialogs.expect([](QWidget& dialog) {
        QTest::keyClick(there(dialog.focusWidget()), Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible());
    });
    click(u"Start heat"_s);
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_P(OnEachDesktop, EnterKeepsTheWindowWhoseAlarmWouldBeLost) {
    showWindow();
    click(u"Start ice"_s);
    expectAnswer(u"Stay"_s);
    press(Qt::Key_Q, Qt::ControlModifier);
    EXPECT_TRUE(window->isVisible());
}

INSTANTIATE_TEST_SUITE_P(Desktops, OnEachDesktop,
                         testing::Values(QDialogButtonBox::WinLayout, QDialogButtonBox::MacLayout,
                                         QDialogButtonBox::KdeLayout,
                                         QDialogButtonBox::GnomeLayout));

TEST_F(Questions, TheFirstCardIgnoresKeysUntilTwoSecondsHavePassedAndAllAreReleased) {
    openUnbriefed();
    dialogs.expect([](QWidget& dialog) {
        QElapsedTimer since;
        since.start();
        QTest::keyClick(there(dialog.focusWidget()), Qt::Key_Return);
        QTest::keyClick(there(dialog.focusWidget()), Qt::Key_Escape);
        QTest::keyPress(there(dialog.focusWidget()), Qt::Key_Space);
        ASSERT_TRUE(dialog.isVisible()) << "a reflex neither signs the card nor closes it";
        ASSERT_TRUE(QTest::qWaitFor([&] { return since.hasExpired(2050); }));
        QTest::keyClick(there(dialog.focusWidget()), Qt::Key_Return);
        ASSERT_TRUE(dialog.isVisible()) << "Space is held still";
        QTest::keyRelease(there(dialog.focusWidget()), Qt::Key_Space);
        ASSERT_TRUE(dialog.isVisible());
        QTest::keyClick(there(dialog.focusWidget()), Qt::Key_Return);
        QTest::keyClick(there(dialog.focusWidget()), Qt::Key_Return);
        EXPECT_EQ(answerIn(dialog).text(), u"Next"_s) << "the next step guards itself anew";
        for (int step = 0; step < 2; ++step) {
            QTest::mouseClick(&dialog, Qt::LeftButton, {}, QPoint(2, 2)); // ends the guard
            QTest::keyClick(there(dialog.focusWidget()), Qt::Key_Return);
        }
        EXPECT_FALSE(dialog.isVisible());
    });
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(openSession().has_value());
    EXPECT_TRUE(bridge.choices().briefed);
}

TEST_F(Questions, NotNowSaysThatNothingWasStarted) {
    openUnbriefed();
    dialogs.expectAndClick(u"Not now"_s);
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(notice(), u"Nothing was started."_s);
    EXPECT_FALSE(bridge.choices().briefed);
}

TEST_F(Questions, NotNowSaysItForAStartFromTheTrayAndForADelayedOne) {
    openUnbriefed();
    dialogs.expectAndClick(u"Not now"_s);
    emit requests.startWanted(Modality::Heat);
    letItBeAnswered();
    EXPECT_EQ(notice(), u"Nothing was started."_s);
    dialogs.expectAndClick(u"Not now"_s);
    choose("agoButton", u"Start in 30 s"_s);
    letItBeAnswered();
    EXPECT_EQ(notice(), u"Nothing was started."_s);
    EXPECT_EQ(openSession(), std::nullopt);
}

TEST_F(Questions, TheOneAboutTheSkinSaysWhyHowToTellAndWhatComesNext) {
    iceHasJustEnded();
    EXPECT_TRUE(says(u"Ready if the skin feels normal again"_s)) << words().toStdString();
    dialogs.expect([](QWidget& dialog) {
        QString text;
        for (const auto* label : dialog.findChildren<QLabel*>())
            text += label->text() + u'\n';
        EXPECT_TRUE(text.contains(u"Numb skin does not feel it when it burns"_s));
        EXPECT_TRUE(text.contains(u"Press the place with a finger"_s));
        clickIn(dialog, u"No, not yet"_s);
    });
    click(u"Start heat"_s);
    EXPECT_EQ(openSession(), std::nullopt);
    EXPECT_TRUE(notice().startsWith(u"Nothing was started. Wait until the skin feels normal"_s));
    EXPECT_TRUE(notice().contains(u"from 10:20"_s)) << notice().toStdString();
}

TEST_F(Questions, ADelayedStartIsAskedTheSameAndSaysHowToLie) {
    iceHasJustEnded();
    dialogs.expectAndClick(u"No, not yet"_s);
    nth(there(nth(window->findChildren<QPushButton*>(u"agoButton"_s), 1)->menu())->actions(), 9)
        ->trigger();
    letItBeAnswered();
    EXPECT_TRUE(says(u"Nothing was started."_s)) << words().toStdString();
    dialogs.expectAndClick(u"Yes, it feels normal"_s);
    nth(there(nth(window->findChildren<QPushButton*>(u"agoButton"_s), 1)->menu())->actions(), 9)
        ->trigger();
    letItBeAnswered();
    EXPECT_TRUE(says(u"Lie on your front or side"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"Nothing has begun yet"_s));
}

struct Mistaken : Questions {
    Mistaken() {
        showWindow();
        click(u"Start ice"_s);
        advance(2s);
        click(u"Take it off now"_s);
    }
};

TEST_F(Mistaken, CanBeForgottenOnTheResultPage) {
    click(u"It was a mistake: forget it"_s);
    EXPECT_TRUE(logged().empty());
    EXPECT_EQ(notice(), u"Not counted: no entry, no rest."_s);
    EXPECT_NE(button(u"Start ice"_s), nullptr) << words().toStdString();
    EXPECT_EQ(button(u"Undo stop"_s), nullptr);
    EXPECT_EQ(button(u"It was a mistake"_s), nullptr);
}

TEST_F(Mistaken, ForgottenByMistakeIsLoggedWithItsRest) {
    click(u"It was a mistake: forget it"_s);
    click(u"Undo"_s);
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(logged().at(0).duration(), 2s);
    EXPECT_EQ(logged().at(0).origin, Origin::Timer);
    EXPECT_EQ(logged().at(0).planned, 20min);
    EXPECT_EQ(notice(), u"The session is back."_s);
    EXPECT_NE(button(u"Ice again from 10:00"_s), nullptr) << words().toStdString();
}

TEST_F(Mistaken, ForgottenCanBeHadBackForAMinute) {
    click(u"It was a mistake: forget it"_s);
    advance(60s);
    EXPECT_NE(button(u"Undo"_s), nullptr);
    advance(1ms);
    EXPECT_EQ(button(u"Undo"_s), nullptr);
    EXPECT_EQ(notice(), QString());
}

TEST_F(Questions, ASessionForgottenWhileItRanBeginsNoMoreAfterASleep) {
    showWindow();
    click(u"Start ice"_s);
    click(u"Started by mistake"_s);
    clock.advance(20min); // asleep: nothing has withdrawn the offer
    click(u"Undo"_s);
    EXPECT_EQ(openSession(), std::nullopt);
    EXPECT_TRUE(logged().empty());
    EXPECT_TRUE(notice().contains(u"more than a minute ago"_s)) << notice().toStdString();
}

TEST_F(Mistaken, CanBeForgottenAfterTheQuestionsAsWell) {
    click(u"Done"_s);
    click(u"It was a mistake: forget it"_s);
    EXPECT_TRUE(logged().empty());
    EXPECT_NE(button(u"Start ice"_s), nullptr);
}

TEST_F(Mistaken, IsOfferedForAMinuteFromThePressWhileTheStopCanBeUndoneLonger) {
    advance(58s);
    EXPECT_NE(button(u"It was a mistake"_s), nullptr);
    advance(1ms);
    EXPECT_EQ(button(u"It was a mistake"_s), nullptr);
    EXPECT_NE(button(u"Undo stop"_s), nullptr);
}

TEST_F(Questions, MessagesAboutAStartGoWhenASessionHasBegunElsewhere) {
    showWindow();
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    must(Confirm{});
    click(u"Done"_s);
    emit bridge.givenUp(u"Nothing was started, because"_s);
    dialogs.expectAndClick(u"No, not yet"_s);
    click(u"Start heat"_s);
    ASSERT_TRUE(says(u"Nothing was started, because"_s)) << words().toStdString();
    ASSERT_TRUE(says(u"Nothing was started. Wait until"_s)) << words().toStdString();
    Start start = startOf(Modality::Heat, 15min);
    start.request.skinFeelsNormal = true;
    ASSERT_TRUE(elsewhere(start).verdict.isAllowed());
    bridge.readAnew();
    EXPECT_FALSE(says(u"Nothing was started"_s)) << words().toStdString();
    emit requests.told(u"No backup could be made"_s, true);
    emit requests.toldIsOver(u"Something else"_s);
    EXPECT_TRUE(says(u"No backup could be made"_s));
    emit requests.toldIsOver(u"No backup could be made"_s);
    EXPECT_FALSE(says(u"No backup could be made"_s));
}

TEST_F(Questions, ARefusalGoesWhenItsMomentHasCome) {
    showWindow();
    must(startOf(Modality::Ice, 20min));
    advance(20min);
    must(Confirm{});
    click(u"Done"_s);
    press(Qt::Key_I, Qt::ControlModifier);
    const QString refusal = notice();
    ASSERT_TRUE(refusal.contains(u"10:20"_s)) << refusal.toStdString();
    advance(2h - 1s);
    EXPECT_TRUE(says(refusal));
    advance(1s);
    EXPECT_FALSE(says(refusal)) << words().toStdString();
}

TEST_F(Questions, TheResultIsThereAgainAfterARestartWithinItsMinute) {
    showWindow();
    must(startOf(Modality::Ice, 20min));
    advance(8min);
    must(Stop{});
    window.reset();
    clock.advance(30s);
    showWindow();
    emit bridge.begun();
    EXPECT_TRUE(says(u"Stopped after 8 min"_s)) << words().toStdString();
    EXPECT_NE(button(u"Undo stop"_s), nullptr);
    window.reset();
    clock.advance(31s);
    showWindow();
    emit bridge.begun();
    EXPECT_EQ(button(u"Done"_s), nullptr);
}

TEST_F(Questions, AStopByTheCommandLineIsOfferedAsAMistakeToo) {
    showWindow();
    click(u"Start ice"_s);
    advance(2s);
    ASSERT_TRUE(elsewhere(Stop{}).verdict.isAllowed());
    bridge.readAnew();
    click(u"It was a mistake: forget it"_s);
    EXPECT_TRUE(logged().empty());
}

} // namespace
} // namespace coolwarm::test
