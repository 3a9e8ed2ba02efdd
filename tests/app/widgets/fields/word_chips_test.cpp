// SPDX-License-Identifier: MIT
// Words as chips: one stop of the Tab key, chosen by Space, and others typed beside them.
#include "app/widgets/fields/word_chips.h"

#include "app/widgets/fields/word_chip.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

class ChipsOfWords : public testing::Test {
protected:
    void SetUp() override {
        m_chips.offer({"lifting", "draught", "階段"});
        m_chips.show();
        m_chips.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_chips));
    }
    WordChip& chip(std::size_t at) const {
        return *there(nth(m_chips.findChildren<WordChip*>(), at));
    }
    QLineEdit& line() const { return *there(m_chips.edit()); }
    void type(const QString& text) {
        line().setFocus();
        QTest::keyClicks(&line(), text);
        QTest::keyClick(&line(), Qt::Key_Return);
    }
    static void press(Qt::Key key) { QTest::keyClick(there(QApplication::focusWidget()), key); }
    QString said() const {
        const auto* label = there(m_chips.findChild<QLabel*>(u"wordSaid"_s));
        return label->isVisible() ? label->text() : QString();
    }

    WordChips m_chips{u"What &eases it?"_s};
};

TEST_F(ChipsOfWords, AreChosenByKeysAndTheirOrderIsThatOfChoosing) {
    EXPECT_TRUE(m_chips.words().empty()) << "nothing is chosen beforehand";
    QSignalSpy changes(&m_chips, &WordChips::changed);
    chip(0).setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    press(Qt::Key_End);
    EXPECT_TRUE(chip(2).hasFocus());
    press(Qt::Key_Space);
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    EXPECT_EQ(m_chips.words().text(), "draught; 階段; lifting");
    EXPECT_EQ(changes.count(), 3);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(m_chips.words().text(), "階段; lifting");
}

TEST_F(ChipsOfWords, AreOneStopOfTheTabKeyBeforeTheLine) {
    chip(0).setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Tab);
    EXPECT_TRUE(line().hasFocus());
    QTest::keyClick(&line(), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(chip(1).hasFocus()) << "the one that the arrows came to";
}

TEST_F(ChipsOfWords, GoTheOtherWayWhereOneReadsFromTheRight) {
    m_chips.setLayoutDirection(Qt::RightToLeft);
    chip(0).setFocus();
    press(Qt::Key_Left);
    EXPECT_TRUE(chip(1).hasFocus());
}

TEST_F(ChipsOfWords, TakeWordsThatAreTyped) {
    type(u"sitting; lifting"_s);
    EXPECT_EQ(m_chips.words().text(), "sitting; lifting");
    EXPECT_TRUE(m_chips.typed().isEmpty());
    EXPECT_EQ(chip(0).word(), u"sitting"_s);
    EXPECT_TRUE(chip(0).isChecked());
    EXPECT_TRUE(chip(1).isChecked()) << "it was offered already";
    m_chips.offer({"walking"});
    EXPECT_EQ(m_chips.words().text(), "sitting; lifting") << "what is chosen stays";
}

TEST_F(ChipsOfWords, SayWhatCanBeNoWordAndKeepIt) {
    type(QString(81, u'x'));
    EXPECT_EQ(m_chips.typed(), QString(81, u'x'));
    EXPECT_FALSE(said().isEmpty());
    EXPECT_FALSE(m_chips.takeTyped());
    QTest::keyClick(&line(), Qt::Key_Backspace);
    EXPECT_TRUE(said().isEmpty()) << "it is being corrected";
    EXPECT_TRUE(m_chips.takeTyped());
}

TEST_F(ChipsOfWords, AreTwelveAtMost) {
    m_chips.setWords(WordList::of("1;2;3;4;5;6;7;8;9;10;11;12").value());
    auto* lifting = there(nth(m_chips.findChildren<WordChip*>(), 12));
    EXPECT_EQ(lifting->word(), u"lifting"_s);
    lifting->click();
    EXPECT_FALSE(lifting->isChecked());
    EXPECT_EQ(m_chips.words().words().size(), 12U);
    EXPECT_FALSE(said().isEmpty());
    type(u"13"_s);
    EXPECT_EQ(m_chips.words().words().size(), 12U);
    EXPECT_EQ(m_chips.typed(), u"13"_s);
}

TEST_F(ChipsOfWords, AreSpokenAsBoxesThatAreTickedOrNot) {
    auto* heard = there(QAccessible::queryAccessibleInterface(&chip(1)));
    EXPECT_EQ(heard->role(), QAccessible::CheckBox);
    EXPECT_EQ(heard->text(QAccessible::Name), u"draught"_s);
    EXPECT_FALSE(heard->state().checked);
    chip(1).click();
    EXPECT_TRUE(there(QAccessible::queryAccessibleInterface(&chip(1)))->state().checked);
    EXPECT_EQ(there(QAccessible::queryAccessibleInterface(&m_chips))->text(QAccessible::Name),
              u"What eases it?"_s);
}

} // namespace
} // namespace coolwarm::test
