// SPDX-License-Identifier: MIT
// Activities in the window: begun, followed, ended with a note, taken back; and cream.
#include "core/engine/commands/activities.h"

#include "app/pages/activities/activity_pane.h"
#include "app/widgets/fields/note_edit.h"
#include "app/widgets/notices/notice_bar.h"
#include "app/widgets/painted/breath_circle.h"
#include "app/widgets/painted/countdown_ring.h"
#include "tests/app/support/english.h"
#include "tests/app/support/logged_activities.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Activities : testing::Test, WindowBench {
    English english;
    QStringList said;
    Activities() {
        QObject::connect(&requests, &Requests::said, &requests,
                         [this](const QString& sentence) { said << sentence; });
        showWindow();
    }

    /// Time goes by with a look at the clock each second.
    void pass(Millis time) {
        constexpr Millis step{1000};
        for (Millis gone{0}; gone < time; gone += step)
            advance(std::min(step, time - gone));
    }
    void chooseLength(const QString& text) const {
        auto* box = there(window->findChild<QComboBox*>(u"activityLength"_s));
        const int index = box->findText(text);
        ASSERT_GE(index, 0);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    [[nodiscard]] std::vector<Activity> activities() const { return activitiesIn(home.path()); }
    [[nodiscard]] QString notice() const {
        for (const auto* bar : window->findChildren<NoticeBar*>())
            if (bar->isVisible())
                return bar->text();
        return {};
    }
};

TEST_F(Activities, GuidesABreathFromTheMenuOfToday) {
    choose("todayMore", u"Breathe with me"_s);
    auto* circle = there(part<BreathCircle>());
    EXPECT_EQ(circle->words(), u"Get ready"_s);
    advance(5s);
    EXPECT_EQ(circle->words(), u"Breathe in"_s);
    advance(5s);
    EXPECT_EQ(circle->words(), u"Hold"_s);
    advance(1s);
    EXPECT_EQ(circle->words(), u"Breathe out"_s);
    EXPECT_EQ(button(u"Start ice"_s), nullptr) << "one thing at a time";
    pass(60s);
    click(u"Stop"_s);
    EXPECT_TRUE(says(u"Breathing, 1 min 6 s: written down."_s)) << words().toStdString();
    ASSERT_EQ(activities().size(), 1U);
}

TEST_F(Activities, TellsAScreenReaderEachBreathAndNoSecond) {
    choose("todayMore", u"Breathe with me"_s);
    pass(getReadyFor + 18s);
    EXPECT_EQ(said, (QStringList{u"Get ready"_s, u"Breathe in"_s, u"Breathe out"_s, u"Breathe in"_s,
                                 u"Breathe out"_s, u"Breathe in"_s}));
}

TEST_F(Activities, AsksATwistForItsLengthAndRemembersIt) {
    emit requests.activityWanted(ActivityKind::Twist);
    EXPECT_TRUE(says(u"Each side"_s)) << words().toStdString();
    chooseLength(u"30 s"_s);
    click(u"Begin"_s);
    pass(getReadyFor);
    EXPECT_TRUE(says(u"Turn to one side and hold"_s)) << words().toStdString();
    EXPECT_EQ(there(part<CountdownRing>())->centreText(), u"0:30"_s);
    pass(30s);
    EXPECT_TRUE(says(u"Back to the middle"_s));
    pass(changeSidesFor);
    EXPECT_TRUE(says(u"Turn to the other side and hold"_s));
    pass(30s);
    EXPECT_TRUE(says(u"Seated twist, 1 min 8 s: written down."_s)) << words().toStdString();
    click(u"Done"_s);
    EXPECT_NE(button(u"Start ice"_s), nullptr);
    emit requests.activityWanted(ActivityKind::Twist);
    EXPECT_EQ(there(window->findChild<QComboBox*>(u"activityLength"_s))->currentText(), u"30 s"_s);
    click(u"Not now"_s);
    EXPECT_NE(button(u"Start ice"_s), nullptr);
    EXPECT_EQ(activities().size(), 1U);
}

TEST_F(Activities, KeepsANoteAtTheEnd) {
    emit requests.activityWanted(ActivityKind::Walk);
    pass(2min);
    EXPECT_EQ(there(part<CountdownRing>())->centreText(), u"2:00"_s);
    click(u"Stop"_s);
    QTest::keyClicks(there(part<NoteEdit>()), u"to the park"_s);
    click(u"Done"_s);
    ASSERT_EQ(activities().size(), 1U);
    EXPECT_EQ(activities().at(0).note, noteOf("to the park"));
    EXPECT_EQ(activities().at(0).length, 2min);
}

TEST_F(Activities, RefusesANoteThatIsTooLongAndKeepsItOnTheScreen) {
    emit requests.activityWanted(ActivityKind::Walk);
    pass(2min);
    click(u"Stop"_s);
    const QString tooLong(20'000, u'x');
    there(part<NoteEdit>())->setPlainText(tooLong);
    click(u"Done"_s);
    ASSERT_NE(part<NoteEdit>(), nullptr);
    EXPECT_EQ(there(part<NoteEdit>())->toPlainText(), tooLong);
    EXPECT_TRUE(there(window->findChild<QWidget*>(u"activityFault"_s))->isVisible());
    there(part<NoteEdit>())->setPlainText(u"short"_s);
    click(u"Done"_s);
    EXPECT_EQ(activities().at(0).note, noteOf("short"));
}

TEST_F(Activities, CanBeForgottenAtTheEnd) {
    emit requests.activityWanted(ActivityKind::Walk);
    pass(2min);
    click(u"Stop"_s);
    click(u"Forget it"_s);
    EXPECT_TRUE(activities().empty());
    EXPECT_TRUE(notice().contains(u"taken out"_s)) << notice().toStdString();
    EXPECT_NE(button(u"Start ice"_s), nullptr);
}

TEST_F(Activities, SayInOneSentenceWhyTwoAtOnceAreRefused) {
    emit requests.activityWanted(ActivityKind::Walk);
    emit requests.activityWanted(ActivityKind::Breathing);
    EXPECT_TRUE(notice().contains(u"still on"_s)) << notice().toStdString();
    EXPECT_EQ(there(activity.plan())->what, ActivityKind::Walk);
}

TEST_F(Activities, GoBackToTheCardsForASession) {
    emit requests.activityWanted(ActivityKind::Walk);
    pass(2min);
    press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(openSession().has_value()) << words().toStdString();
    EXPECT_NE(button(u"Take it off now"_s), nullptr);
    EXPECT_TRUE(notice().contains(u"Walk, 2 min: written down."_s)) << notice().toStdString();
    click(u"Undo"_s);
    EXPECT_TRUE(activities().empty());
    EXPECT_TRUE(openSession().has_value());
}

struct BesideThePack : Activities {
    BesideThePack() { click(u"Start ice"_s); }
};

TEST_F(BesideThePack, ABreathIsGuidedInThePlaceOfTheRing) {
    ASSERT_NE(part<CountdownRing>(), nullptr);
    clickNamed("breathAct");
    pass(getReadyFor);
    ASSERT_NE(part<BreathCircle>(), nullptr);
    EXPECT_EQ(there(part<BreathCircle>())->words(), u"Breathe in"_s);
    EXPECT_EQ(part<CountdownRing>(), nullptr);
    const auto* left = there(window->findChild<QLabel*>(u"timeLeft"_s));
    EXPECT_TRUE(left->isVisible()) << "how much time is left is still seen";
    EXPECT_NE(button(u"Take it off now"_s), nullptr);
    pass(60s);
    clickNamed("breathAct");
    EXPECT_EQ(part<BreathCircle>(), nullptr);
    EXPECT_NE(part<CountdownRing>(), nullptr);
    EXPECT_EQ(activities().size(), 1U);
    EXPECT_EQ(part<NoteEdit>(), nullptr) << "nothing is asked while the pack is on";
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(BesideThePack, ABreathGivesWayToTheAlarm) {
    pass(19min);
    clickNamed("breathAct");
    pass(60s);
    EXPECT_EQ(part<BreathCircle>(), nullptr);
    EXPECT_TRUE(says(u"Take the pack off"_s)) << words().toStdString();
    EXPECT_EQ(activity.plan(), std::nullopt);
    ASSERT_EQ(activities().size(), 1U);
    EXPECT_EQ(activities().at(0).length, 55s);
}

TEST_F(BesideThePack, AWalkIsRefusedInOneSentence) {
    emit requests.activityWanted(ActivityKind::Walk);
    EXPECT_TRUE(notice().contains(u"Not while the pack is on"_s)) << notice().toStdString();
    EXPECT_EQ(activity.plan(), std::nullopt);
    EXPECT_TRUE(openSession().has_value());
}

TEST_F(BesideThePack, ABreathCanBeGuidedWithoutTheCircle) {
    clickNamed("breathAct");
    auto* box = there(part<QComboBox>());
    ASSERT_EQ(box->objectName(), u"breathGuide"_s);
    box->setCurrentIndex(2);
    emit box->activated(2);
    pass(getReadyFor);
    EXPECT_EQ(part<BreathCircle>(), nullptr);
    EXPECT_NE(part<CountdownRing>(), nullptr);
    EXPECT_TRUE(says(u"Breathe in"_s)) << words().toStdString();
}

struct Cream : Activities {
    void use() { emit requests.activityWanted(ActivityKind::Cream); }
    [[nodiscard]] QString entry() const {
        const auto* more = there(window->findChild<QPushButton*>(u"todayMore"_s));
        auto* menu = there(more->menu());
        emit menu->aboutToShow();
        for (const auto* action : menu->actions())
            if (action->text().startsWith(u"Cream"_s))
                return action->text();
        return {};
    }
};

TEST_F(Cream, IsWrittenDownAtOnceAndCountedByTheDay) {
    EXPECT_EQ(entry(), u"Cream (0 of 4 today)"_s);
    use();
    EXPECT_TRUE(notice().startsWith(u"Cream is written down: 1 of 4 today."_s))
        << notice().toStdString();
    EXPECT_TRUE(notice().contains(u"No heat over cream"_s));
    EXPECT_EQ(entry(), u"Cream (1 of 4 today)"_s);
    EXPECT_EQ(activities().at(0).what, ActivityKind::Cream);
    EXPECT_EQ(activities().at(0).length, std::nullopt);
    EXPECT_NE(button(u"Start ice"_s), nullptr) << "nothing is asked";
}

TEST_F(Cream, SaysWhenTheDaysFourAreUsedAndRefusesNothing) {
    for (int used = 0; used < 4; ++used)
        use();
    EXPECT_TRUE(notice().contains(u"today's 4"_s)) << notice().toStdString();
    EXPECT_TRUE(notice().contains(u"No more until tomorrow"_s));
    EXPECT_EQ(entry(), u"Cream (today's 4 are used)"_s);
    use();
    EXPECT_EQ(activities().size(), 5U);
    EXPECT_TRUE(notice().contains(u"5 today, and 4 a day is the most"_s));
    clock.advance(24h);
    bridge.beat();
    EXPECT_EQ(entry(), u"Cream (0 of 4 today)"_s);
}

TEST_F(Cream, IsTakenBackByUndo) {
    use();
    click(u"Undo"_s);
    EXPECT_TRUE(activities().empty());
    EXPECT_EQ(entry(), u"Cream (0 of 4 today)"_s);
}

TEST_F(Cream, IsWrittenDownBesideAPack) {
    click(u"Start ice"_s);
    use();
    EXPECT_EQ(activities().size(), 1U);
    EXPECT_TRUE(openSession().has_value());
}

} // namespace
} // namespace coolwarm::test
