// SPDX-License-Identifier: MIT
// The choice of a length: three in a row, all others in a menu.
#include "app/widgets/length_choice.h"

#include "tests/app/support/english.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <vector>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::minutes;

struct Length : ::testing::Test {
    Length() {
        QObject::connect(&choice, &LengthChoice::lengthChanged, &choice,
                         [this](minutes length) { heard.push_back(length); });
        choice.display(15min, 25min, 20min);
        choice.resize(400, choice.sizeHint().height());
        choice.show();
        choice.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&choice));
    }

    /// The chips from the leading side as a screen reader names them, the chosen one with a star.
    QStringList offered() const {
        QStringList all;
        for (const auto* chip : choice.findChildren<QRadioButton*>())
            if (chip->isVisible())
                all << chip->accessibleName() + (chip->isChecked() ? u"*"_s : QString());
        return all;
    }
    QRadioButton* chip(std::size_t at) const {
        return there(nth(choice.findChildren<QRadioButton*>(), at));
    }
    QPushButton* others() const { return there(choice.findChild<QPushButton*>(u"otherLengths"_s)); }
    void chooseInTheMenu(std::size_t at) const {
        QMenu* menu = there(others()->menu());
        emit menu->aboutToShow();
        there(nth(menu->actions(), at))->trigger();
    }

    LengthChoice choice{Accent::Ice};
    std::vector<minutes> heard;
};

TEST_F(Length, OffersTheShortestTheUsualAndTheLongest) {
    EXPECT_EQ(offered(), (QStringList{u"15 minute(s)"_s, u"20 minute(s)*"_s, u"25 minute(s)"_s}));
    EXPECT_EQ(choice.length(), 20min);
    EXPECT_TRUE(heard.empty());
}

TEST_F(Length, IsChosenByAClickAnywhereOnIt) {
    QTest::mouseClick(chip(2), Qt::LeftButton, {}, chip(2)->rect().bottomRight() - QPoint(4, 4));
    EXPECT_EQ(choice.length(), 25min);
    QTest::mouseClick(chip(0), Qt::LeftButton);
    EXPECT_EQ(choice.length(), 15min);
    EXPECT_EQ(heard, (std::vector<minutes>{25min, 15min}));
    EXPECT_EQ(offered(), (QStringList{u"15 minute(s)*"_s, u"20 minute(s)"_s, u"25 minute(s)"_s}));
}

TEST_F(Length, IsOneStopOfTheTabKeyAndFollowsTheArrows) {
    chip(1)->setFocus();
    QTest::keyClick(chip(1), Qt::Key_Right);
    EXPECT_EQ(choice.length(), 25min);
    EXPECT_TRUE(chip(2)->hasFocus());
    QTest::keyClick(chip(2), Qt::Key_Tab);
    EXPECT_TRUE(others()->hasFocus());
}

TEST_F(Length, TakesTheUsualOnesPlaceWhenItIsChosenInTheMenu) {
    chooseInTheMenu(2); // 15, 16, 17
    EXPECT_EQ(choice.length(), 17min);
    EXPECT_EQ(offered(), (QStringList{u"15 minute(s)"_s, u"17 minute(s)*"_s, u"25 minute(s)"_s}));
    QTest::mouseClick(chip(0), Qt::LeftButton);
    EXPECT_EQ(offered(), (QStringList{u"15 minute(s)*"_s, u"17 minute(s)"_s, u"25 minute(s)"_s}));
    EXPECT_EQ(heard, (std::vector<minutes>{17min, 15min}));
    const QMenu* menu = there(others()->menu());
    EXPECT_EQ(menu->actions().size(), 11) << "every minute";
}

TEST_F(Length, FollowsANarrowerPlan) {
    choice.display(15min, 17min, 17min);
    EXPECT_EQ(offered(), (QStringList{u"15 minute(s)"_s, u"16 minute(s)"_s, u"17 minute(s)*"_s}));
    EXPECT_FALSE(others()->isVisible());
    choice.display(15min, 16min, 15min);
    EXPECT_EQ(offered(), (QStringList{u"15 minute(s)*"_s, u"16 minute(s)"_s}));
    choice.display(20min, 20min, 20min);
    EXPECT_EQ(offered(), QStringList{u"20 minute(s)*"_s});
    choice.display(15min, 25min, 25min);
    EXPECT_EQ(offered(), (QStringList{u"15 minute(s)"_s, u"20 minute(s)"_s, u"25 minute(s)*"_s}));
    EXPECT_TRUE(heard.empty());
}

TEST_F(Length, IsARadioButtonOfAGroupToAScreenReader) {
    const English english;
    choice.display(15min, 26min, 20min); // named anew
    const QAccessibleInterface* part = there(QAccessible::queryAccessibleInterface(chip(1)));
    EXPECT_EQ(part->role(), QAccessible::RadioButton);
    EXPECT_EQ(part->text(QAccessible::Name), u"20 minutes"_s);
    EXPECT_TRUE(part->state().checked);
    const QAccessibleInterface* group = there(part->parent());
    EXPECT_EQ(group->role(), QAccessible::Grouping);
    EXPECT_EQ(group->text(QAccessible::Name), u"Length"_s);
    const QAccessibleInterface* menu = there(QAccessible::queryAccessibleInterface(others()));
    EXPECT_EQ(menu->text(QAccessible::Name), u"Another length"_s);
    EXPECT_TRUE(menu->state().hasPopup);
}

} // namespace
} // namespace coolwarm::test
