// SPDX-License-Identifier: MIT
// After a session: the questions, the way back, and the rest that follows.
#include "app/widgets/fields/pain_button.h"
#include "tests/app/support/window_bench.h"
#include "tests/support/there.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

struct Closed : testing::Test, WindowBench {
    Closed() {
        showWindow();
        click(u"Start ice"_s);
        advance(8min);
        click(u"Take it off now"_s);
        waitUntilStill(*there(button(u"Done"_s))); // what is typed is saved by a timer
    }

    void clickPain(int value) const {
        for (auto* each : window->findChildren<PainButton*>())
            if (each->isVisible() && each->value() == value)
                mouseClick(*each);
    }
    QPlainTextEdit* note() const { return part<QPlainTextEdit>(); }
    QString summary() const { return there(window->findChild<QLabel*>(u"daySummary"_s))->text(); }
};

TEST_F(Closed, SaysWhatWasStoppedAndWhenItOpensAgain) {
    EXPECT_TRUE(says(u"Stopped after 8 min"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"You can use ice here again from 10:08"_s));
    EXPECT_EQ(logged().at(0).outcome, Outcome::StoppedEarly);
    EXPECT_EQ(logged().at(0).duration(), 8min);
}

TEST_F(Closed, SavesPainAndNote) {
    clickPain(3);
    QTest::keyClicks(there(note()), u"much better"_s);
    click(u"Done"_s);
    EXPECT_EQ(logged().at(0).painAfter, pain(3));
    EXPECT_EQ(logged().at(0).note, noteOf("much better"));
    EXPECT_TRUE(says(u"Skin rests until 10:08"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"2 h"_s));
    EXPECT_NE(button(u"Start heat"_s), nullptr);
}

// Told by what another program has logged: it is seen as soon as the day is read anew.
TEST_F(Closed, HasTheDayReadAnewForWhatItShowsAndNotForANote) {
    click(u"Done"_s);
    const SessionId id = logged().at(0).id;
    const QString counts = summary();
    ASSERT_TRUE(elsewhere(pastOf(Modality::Heat, clock.now().wallSecond() - 60min,
                                 clock.now().wallSecond() - 45min))
                    .verdict.isAllowed());
    must(settingOf(id, &Session::note, noteOf("much better")));
    must(settingOf(id, &Session::skin, Skin::Normal));
    EXPECT_EQ(summary(), counts);
    must(settingOf(id, &Session::painAfter, pain(3)));
    EXPECT_NE(summary(), counts);
}

TEST_F(Closed, NeedsNothingFilledIn) {
    click(u"Done"_s);
    EXPECT_EQ(logged().at(0).painAfter, std::nullopt);
    EXPECT_TRUE(logged().at(0).note.empty());
    EXPECT_NE(button(u"Ice again from 10:08"_s), nullptr);
}

TEST_F(Closed, IsFinishedByCtrlEnterInTheNote) {
    there(note())->setFocus();
    QTest::keyClicks(there(note()), u"first line"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(there(note()), u"second"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(logged().at(0).note, noteOf("first line\nsecond"));
    EXPECT_EQ(note(), nullptr);
}

TEST_F(Closed, RefusesANoteThatIsTooLongAndKeepsItOnTheScreen) {
    const QString tooLong(20'000, u'x');
    there(note())->setPlainText(tooLong);
    click(u"Done"_s);
    ASSERT_NE(note(), nullptr);
    EXPECT_EQ(there(note())->toPlainText(), tooLong);
    const auto* fault = there(window->findChild<QWidget*>(u"faultLabel"_s));
    EXPECT_TRUE(fault->isVisible());
    EXPECT_TRUE(logged().at(0).note.empty());
    there(note())->setPlainText(u"short"_s);
    click(u"Done"_s);
    EXPECT_EQ(logged().at(0).note, noteOf("short"));
}

TEST_F(Closed, TakesAMegabyteForANoteByRefusingItInWords) {
    there(note())->setPlainText(u"typed before"_s);
    QApplication::clipboard()->setText(QString(1'000'000, QChar(u'x')));
    there(note())->paste();
    const auto* fault = there(window->findChild<QLabel*>(u"faultLabel"_s));
    EXPECT_TRUE(fault->isVisible());
    EXPECT_TRUE(fault->text().contains(u"1,000,000"_s)) << fault->text().toStdString();
    EXPECT_EQ(there(note())->toPlainText(), u"typed before"_s) << "nothing typed is lost";
    click(u"Done"_s);
    EXPECT_EQ(logged().at(0).note, noteOf("typed before"));
}

TEST_F(Closed, IsTakenBackByUndoStop) {
    advance(60s);
    click(u"Undo stop"_s);
    ASSERT_TRUE(openSession().has_value());
    EXPECT_EQ(there(openSession())->session.outcome, std::nullopt);
    EXPECT_TRUE(logged().empty());
    EXPECT_TRUE(says(u"11 min"_s)) << words().toStdString(); // the minute counts
    EXPECT_NE(button(u"Take it off now"_s), nullptr);
}

TEST_F(Closed, CanNotBeTakenBackAfterAMinute) {
    EXPECT_NE(button(u"Undo stop"_s), nullptr);
    advance(60s + 1ms);
    EXPECT_EQ(button(u"Undo stop"_s), nullptr);
    EXPECT_NE(button(u"Done"_s), nullptr); // the questions stay
}

TEST_F(Closed, CanBeTakenBackFromTheCardsToo) {
    click(u"Done"_s);
    EXPECT_NE(button(u"Ice again from 10:08"_s), nullptr);
    click(u"Undo stop"_s);
    EXPECT_TRUE(openSession().has_value());
    EXPECT_NE(button(u"Take it off now"_s), nullptr);
    EXPECT_EQ(button(u"Undo stop"_s), nullptr);
}

TEST_F(Closed, KeepsThePainOfAnEarlierStopWhenOnlyANoteIsAdded) {
    clickPain(3);
    click(u"Done"_s);
    click(u"Undo stop"_s);
    advance(2min);
    click(u"Take it off now"_s);
    QTest::keyClicks(there(note()), u"again"_s);
    click(u"Done"_s);
    EXPECT_EQ(logged().at(0).painAfter, pain(3)); // what was not entered stays as it is
    EXPECT_EQ(logged().at(0).note, noteOf("again"));
    EXPECT_EQ(logged().at(0).duration(), 10min);
}

TEST_F(Closed, SavesPainAndNoteLaterWhenTheDiskIsFull) {
    clickPain(2);
    QTest::keyClicks(there(note()), u"on a full disk"_s);
    store.atCommit = StoreError::Kind::Full;
    click(u"Done"_s);
    EXPECT_TRUE(says(u"Not saved yet, trying again"_s)) << words().toStdString();
    store.heal();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bridge.waits(); }));
    EXPECT_EQ(logged().at(0).painAfter, pain(2));
    EXPECT_EQ(logged().at(0).note, noteOf("on a full disk"));
}

TEST_F(Closed, IsUndoneWithoutTheEditThatWasMadeElsewhereInBetween) {
    QTest::keyClicks(there(note()), u"A"_s);
    press(Qt::Key_2, Qt::ControlModifier); // saved as it goes out of sight
    Session edited = logged().at(0);
    ASSERT_EQ(edited.note, noteOf("A"));
    edited.painBefore = pain(6);
    must(editOf(logged().at(0), edited)); // as the form there does
    press(Qt::Key_1, Qt::ControlModifier);
    clickPain(3);
    click(u"Done"_s);
    ASSERT_EQ(logged().at(0).painAfter, pain(3));
    must(Undo{*there(bridge.undoable())});
    EXPECT_EQ(logged().at(0).painAfter, std::nullopt);
    EXPECT_EQ(logged().at(0).painBefore, pain(6)) << "a step of its own";
    must(Undo{*there(bridge.undoable())});
    EXPECT_EQ(logged().at(0).painBefore, std::nullopt);
    EXPECT_EQ(logged().at(0).note, noteOf("A"));
}

TEST_F(Closed, CountsInTheDay) {
    click(u"Done"_s);
    EXPECT_EQ(summary(), u"Lower back: 1 ice · 0 heat"_s);
}

TEST_F(Closed, ShowsThePainBefore) {
    click(u"Undo stop"_s);
    clickPain(7);
    click(u"Take it off now"_s);
    EXPECT_TRUE(says(u"7 → –"_s)) << words().toStdString();
    EXPECT_TRUE(says(u"Pain before: 7 of 10"_s)) << words().toStdString();
    clickPain(4);
    EXPECT_TRUE(says(u"7 → 4"_s)) << words().toStdString();
    EXPECT_EQ(there(window->findChild<QLabel*>(u"painScores"_s))->accessibleName(),
              u"pain 7 before, 4 after"_s);
    EXPECT_TRUE(says(u"3 point(s) less: a change that most people notice."_s));
    click(u"Done"_s);
    EXPECT_EQ(summary(), u"Lower back: 1 ice · 0 heat · pain 7 → 4"_s);
}

TEST_F(Closed, TakesADigitForThePainWhereverTheFocusIs) {
    window->setFocus();
    there(button(u"Done"_s))->setFocus();
    press(Qt::Key_4);
    click(u"Done"_s);
    EXPECT_EQ(logged().at(0).painAfter, pain(4));
}

} // namespace
} // namespace coolwarm::test
