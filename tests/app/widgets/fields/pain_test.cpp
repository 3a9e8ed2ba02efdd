// SPDX-License-Identifier: MIT
// The pain picker by pointer, by keyboard and in little room.
#include "app/widgets/fields/pain_button.h"
#include "app/widgets/fields/pain_picker.h"
#include "tests/support/commands.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QVBoxLayout>

#include <optional>
#include <vector>

namespace coolwarm {
namespace {

using namespace Qt::StringLiterals;
using Heard = std::vector<std::optional<PainScore>>;
using test::nth;
using test::pain;
using test::there;

struct Picker : ::testing::Test {
    Picker() {
        picker.setLocale(QLocale(QLocale::English));
        QObject::connect(&picker, &PainPicker::painChanged, &picker,
                         [this](std::optional<PainScore> chosen) { heard.push_back(chosen); });
        picker.resize(picker.sizeHint());
        picker.show();
        picker.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&picker));
        picker.setFocus();
    }

    PainButton* button(int value) {
        return nth(picker.findChildren<PainButton*>(), static_cast<std::size_t>(value));
    }
    void click(int value) { QTest::mouseClick(there(button(value)), Qt::LeftButton); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(there(QApplication::focusWidget()), key, modifiers);
    }
    int checkedCount() {
        int count = 0;
        for (PainButton* each : picker.findChildren<PainButton*>()) {
            count += each->isChecked() ? 1 : 0;
        }
        return count;
    }

    PainPicker picker{u"Pain before"_s};
    Heard heard;
};

TEST_F(Picker, HasNothingChosenAtFirst) {
    EXPECT_EQ(picker.pain(), std::nullopt);
    EXPECT_EQ(checkedCount(), 0);
    EXPECT_EQ(picker.findChildren<PainButton*>().size(), 11);
}

TEST_F(Picker, ChoosesByClickAndClearsByASecondClick) {
    click(6);
    EXPECT_EQ(picker.pain(), pain(6));
    EXPECT_TRUE(there(button(6))->isChecked());
    click(3);
    EXPECT_EQ(checkedCount(), 1);
    click(3);
    EXPECT_EQ(picker.pain(), std::nullopt);
    EXPECT_EQ(checkedCount(), 0);
    EXPECT_EQ(heard, (Heard{pain(6), pain(3), std::nullopt}));
}

TEST_F(Picker, WalksWithTheArrowsAndStopsAtTheEnds) {
    click(1);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(picker.pain(), pain(0));
    press(Qt::Key_Right);
    press(Qt::Key_Up);
    EXPECT_EQ(picker.pain(), pain(2));
    press(Qt::Key_Down);
    EXPECT_EQ(picker.pain(), pain(1));
    press(Qt::Key_End);
    press(Qt::Key_Right);
    EXPECT_EQ(picker.pain(), pain(10));
    press(Qt::Key_Home);
    EXPECT_EQ(picker.pain(), pain(0));
    EXPECT_EQ(heard, (Heard{pain(1), pain(0), pain(1), pain(2), pain(1), pain(10), pain(0)}));
}

TEST_F(Picker, MirrorsTheArrowsInARightToLeftWindow) {
    picker.setLayoutDirection(Qt::RightToLeft);
    click(5);
    press(Qt::Key_Left);
    EXPECT_EQ(picker.pain(), pain(6));
    QCoreApplication::processEvents();
    EXPECT_GT(there(button(0))->x(), there(button(1))->x());
}

TEST_F(Picker, BeginsAtZeroByArrow) {
    press(Qt::Key_Right);
    EXPECT_EQ(picker.pain(), pain(0));
}

TEST_F(Picker, TakesTypedDigitsAndOneThenZeroForTen) {
    press(Qt::Key_7);
    EXPECT_EQ(picker.pain(), pain(7));
    press(Qt::Key_1);
    EXPECT_EQ(picker.pain(), pain(1));
    press(Qt::Key_0);
    EXPECT_EQ(picker.pain(), pain(10));
    press(Qt::Key_0);
    EXPECT_EQ(picker.pain(), pain(0));
    EXPECT_EQ(heard, (Heard{pain(7), pain(1), pain(10), pain(0)}));
}

TEST_F(Picker, TakesAZeroAfterAClickedOneForZero) {
    click(1);
    press(Qt::Key_0);
    EXPECT_EQ(picker.pain(), pain(0));
}

TEST_F(Picker, LeavesShortcutsAlone) {
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(picker.pain(), std::nullopt);
    EXPECT_TRUE(heard.empty());
}

TEST_F(Picker, ClearsByDeleteAndBackspace) {
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        click(4);
        press(key);
        EXPECT_EQ(picker.pain(), std::nullopt);
    }
    press(Qt::Key_Delete);
    EXPECT_EQ(heard, (Heard{pain(4), std::nullopt, pain(4), std::nullopt}));
}

TEST_F(Picker, ChoosesTheFocusedNumberBySpace) {
    press(Qt::Key_Space);
    EXPECT_EQ(picker.pain(), pain(0));
    press(Qt::Key_Space);
    EXPECT_EQ(picker.pain(), std::nullopt);
}

TEST_F(Picker, MovesTheFocusWithTheChoice) {
    click(4);
    press(Qt::Key_Right);
    EXPECT_TRUE(there(button(5))->hasFocus());
}

TEST_F(Picker, IsOneStopOfTheTabKey) {
    picker.setPain(pain(8));
    int stops = 0;
    for (PainButton* each : picker.findChildren<PainButton*>()) {
        stops += (each->focusPolicy() & Qt::TabFocus) ? 1 : 0;
    }
    EXPECT_EQ(stops, 1);
    EXPECT_EQ(there(picker.findChild<QLabel*>())->buddy(), button(8));
}

TEST_F(Picker, ShowsAValueOfTheProgramWithoutASignal) {
    picker.setPain(pain(6));
    EXPECT_TRUE(there(button(6))->isChecked());
    picker.setPain(std::nullopt);
    EXPECT_EQ(picker.pain(), std::nullopt);
    EXPECT_TRUE(heard.empty());
}

TEST_F(Picker, NamesEachNumberForAScreenReader) {
    picker.setPain(pain(6));
    QAccessibleInterface* part = QAccessible::queryAccessibleInterface(button(6));
    ASSERT_NE(part, nullptr);
    EXPECT_EQ(part->role(), QAccessible::RadioButton);
    EXPECT_EQ(part->text(QAccessible::Name), u"6 of 10"_s);
    EXPECT_TRUE(part->relations(QAccessible::Label).isEmpty()) << "which is read instead";
    EXPECT_TRUE(part->state().checkable);
    EXPECT_TRUE(part->state().checked);
    QAccessibleInterface* other = there(QAccessible::queryAccessibleInterface(button(5)));
    EXPECT_FALSE(other->state().checked);
    const QAccessibleInterface* group = there(part->parent());
    EXPECT_EQ(group->role(), QAccessible::Grouping);
    EXPECT_EQ(group->text(QAccessible::Name), u"Pain before"_s);
    there(other->actionInterface())->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(picker.pain(), pain(5));
    there(other->actionInterface())->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(picker.pain(), std::nullopt);
}

TEST_F(Picker, IgnoresEverythingWhileDisabled) {
    picker.setEnabled(false);
    click(3);
    EXPECT_EQ(picker.pain(), std::nullopt);
}

TEST_F(Picker, HasNumbersThatAHandInPainHitsAndSaysWhatTheEndsMean) {
    const int side = 40 * QFontInfo(picker.font()).pixelSize() / 15; // as the letters are
    picker.resize(20 * side, picker.height());
    QCoreApplication::processEvents();
    for (const PainButton* each : picker.findChildren<PainButton*>()) {
        EXPECT_GE(each->width(), side);
        EXPECT_GE(each->height(), side);
    }
    EXPECT_GE(there(button(10))->geometry().right(), picker.width() - 12) << "they fill the width";
    QStringList words;
    for (const QLabel* label : picker.findChildren<QLabel*>())
        words << label->text();
    EXPECT_TRUE(words.contains(u"no pain"_s)) << words.join(u'|').toStdString();
    EXPECT_TRUE(words.contains(u"the worst you can think of"_s));
}

TEST_F(Picker, WrapsIntoTwoEvenRowsWhenNarrow) {
    const int wide = picker.height();
    picker.resize(picker.sizeHint().width() * 2 / 3, 10);
    QCoreApplication::processEvents();
    EXPECT_GT(picker.height(), wide);
    EXPECT_EQ(there(button(5))->y(), there(button(0))->y());
    EXPECT_GT(there(button(6))->y(), there(button(0))->y());
    EXPECT_EQ(there(button(10))->y(), there(button(6))->y());
}

TEST_F(Picker, ClipsNothingAtTwiceTheFontOnALowNarrowPage) {
    QFont font = picker.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    picker.setFont(font);
    picker.resize(200, 40);
    QCoreApplication::processEvents();
    for (PainButton* each : picker.findChildren<PainButton*>()) {
        EXPECT_TRUE(picker.rect().contains(each->geometry())) << each->value();
        EXPECT_GE(each->width(), each->fontMetrics().horizontalAdvance(each->text()));
        EXPECT_GE(each->height(), each->fontMetrics().height());
    }
}

} // namespace
} // namespace coolwarm
