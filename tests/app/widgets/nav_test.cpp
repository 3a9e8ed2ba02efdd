// SPDX-License-Identifier: MIT
// The navigation: chosen by mouse and keys, in a column and in a row with little room.
#include "app/style/palette/colours.h"
#include "app/widgets/nav_bar.h"
#include "app/widgets/nav_entry.h"
#include "tests/app/support/shown_widget.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QApplication>
#include <QTest>

#include <vector>

namespace coolwarm {
namespace {

using namespace Qt::StringLiterals;
using test::nth;
using test::there;

struct Navigation : ::testing::Test {
    Navigation() {
        bar.addPage(Icon::Today, u"Today"_s);
        bar.addPage(Icon::History, u"History"_s);
        bar.addPage(Icon::Settings, u"Settings"_s);
        QObject::connect(&bar, &NavBar::pageChosen, &bar,
                         [this](int index) { chosen.push_back(index); });
        bar.resize(200, 500);
        bar.show();
        bar.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&bar));
    }
    NavEntry* entry(std::size_t index) { return nth(bar.findChildren<NavEntry*>(), index); }

    NavBar bar{u"Coolwarm"_s};
    std::vector<int> chosen;
};

TEST_F(Navigation, BeginsWithTheFirstPage) {
    EXPECT_TRUE(there(entry(0))->isChecked());
    EXPECT_TRUE(chosen.empty());
}

TEST_F(Navigation, ChoosesByClick) {
    QTest::mouseClick(there(entry(2)), Qt::LeftButton);
    EXPECT_TRUE(there(entry(2))->isChecked());
    EXPECT_FALSE(there(entry(0))->isChecked());
    EXPECT_EQ(chosen, std::vector<int>{2});
}

TEST_F(Navigation, WalksByKeyboardAndStopsAtTheEnds) {
    bar.setFocus();
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_End, Qt::Key_Down, Qt::Key_Home}) {
        QTest::keyClick(there(QApplication::focusWidget()), key);
    }
    EXPECT_EQ(chosen, (std::vector<int>{1, 2, 0}));
    EXPECT_TRUE(there(entry(0))->hasFocus());
}

TEST_F(Navigation, WalksAlongARowInReadingDirection) {
    bar.setOrientation(Qt::Horizontal);
    QCoreApplication::processEvents();
    EXPECT_EQ(there(entry(0))->y(), there(entry(2))->y());
    bar.setFocus();
    const auto press = [](Qt::Key key) {
        QTest::keyClick(there(QApplication::focusWidget()), key);
    };
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    EXPECT_EQ(chosen, (std::vector<int>{1, 2, 1}));
    bar.setLayoutDirection(Qt::RightToLeft);
    press(Qt::Key_Right);
    EXPECT_TRUE(there(entry(0))->isChecked());
}

TEST_F(Navigation, KeepsTheWordsOfThePresentPageAloneWhereARowHasNoRoomForAll) {
    bar.setOrientation(Qt::Horizontal);
    const auto wide = [this](std::size_t index) {
        const NavEntry& each = *there(entry(index));
        return each.width() >= each.widthOfAll();
    };
    bar.resize(600, 60);
    QCoreApplication::processEvents();
    EXPECT_TRUE(wide(0) && wide(1) && wide(2));
    EXPECT_TRUE(there(entry(1))->toolTip().isEmpty());
    bar.resize(240, 60);
    QCoreApplication::processEvents();
    EXPECT_EQ(bar.width(), 240);
    EXPECT_TRUE(wide(0));
    EXPECT_FALSE(wide(1) || wide(2));
    EXPECT_TRUE(there(entry(1))->toolTip().contains(u"History"_s));
    bar.setCurrentPage(2);
    QCoreApplication::processEvents();
    EXPECT_TRUE(wide(2));
    EXPECT_FALSE(wide(0) || wide(1));
    bar.resize(150, 60);
    QCoreApplication::processEvents();
    EXPECT_EQ(bar.width(), 150) << "signs alone";
    bar.resize(600, 60);
    QCoreApplication::processEvents();
    EXPECT_TRUE(wide(0) && wide(1) && wide(2));
}

TEST_F(Navigation, RingsAnEntryForTheKeysAndNotAfterAClick) {
    QWidget& history = *there(entry(1));
    QTest::mouseClick(&history, Qt::LeftButton);
    ASSERT_TRUE(history.hasFocus());
    const QColor ring = currentColours().focus;
    const auto edge = [&] { return test::pictureOf(history).pixelColor(history.width() / 2, 1); };
    EXPECT_FALSE(test::alike(edge(), ring));
    QTest::keyClick(&history, Qt::Key_Down);
    QTest::keyClick(there(entry(2)), Qt::Key_Up);
    ASSERT_TRUE(history.hasFocus());
    EXPECT_TRUE(test::alike(edge(), ring)) << "now the keys are used";
}

TEST_F(Navigation, FollowsTheProgramWithoutASignal) {
    bar.setCurrentPage(1);
    bar.setCurrentPage(7);
    bar.setCurrentPage(-1);
    EXPECT_TRUE(there(entry(1))->isChecked());
    EXPECT_TRUE(chosen.empty());
}

TEST_F(Navigation, NamesItsEntriesForAScreenReader) {
    QAccessibleInterface* part = QAccessible::queryAccessibleInterface(entry(1));
    ASSERT_NE(part, nullptr);
    EXPECT_EQ(part->role(), QAccessible::PageTab);
    there(part->actionInterface())->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(there(entry(1))->isChecked());
    EXPECT_TRUE(part->state().selected);
    EXPECT_EQ(part->text(QAccessible::Name), u"History"_s);
}

} // namespace
} // namespace coolwarm
