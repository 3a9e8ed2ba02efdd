// SPDX-License-Identifier: MIT
// A window whose screen was switched off or unplugged.
#include "app/shell/window/window_place.h"

#include "tests/app/support/window_bench.h"

#include <QScreen>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

const QRect left(0, 0, 1920, 1080);
const QRect right(1920, 0, 2560, 1440);
constexpr QSize usual(1120, 760);

QRect at(int x, int y) {
    return {QPoint(x, y), usual};
}

TEST(WindowPlace, IsLeftAloneWhereItCanBeSeen) {
    EXPECT_FALSE(placeOnScreens(at(100, 100), {left, right}));
    EXPECT_FALSE(placeOnScreens(at(1800, 100), {left, right})) << "on both";
    EXPECT_FALSE(placeOnScreens(at(1700, 100), {left})) << "enough of it";
    EXPECT_FALSE(placeOnScreens(at(2500, 300), {left, right}));
}

TEST(WindowPlace, IsTheFirstScreenForOneWhoseScreenHasGone) {
    const auto place = placeOnScreens(at(2500, 300), {left});
    ASSERT_TRUE(place);
    EXPECT_TRUE(left.contains(QRect(*place, usual)));
}

TEST(WindowPlace, IsMendedWhereOnlyAnEdgeCanBeSeen) {
    EXPECT_TRUE(placeOnScreens(at(1900, 100), {left}));
    EXPECT_TRUE(placeOnScreens(at(100, 1060), {left}));
    EXPECT_TRUE(placeOnScreens(at(100, -700), {left})) << "its upper edge cannot be grasped";
}

TEST(WindowPlace, KeepsTheUpperEdgeOfOneThatIsTooLarge) {
    const QRect small(0, 0, 640, 480);
    const auto place = placeOnScreens(at(5000, 5000), {small});
    EXPECT_EQ(place, QPoint(0, 0));
}

TEST(WindowPlace, IsNothingWithoutAScreen) {
    EXPECT_FALSE(placeOnScreens(at(0, 0), {}));
}

struct WindowOfAnotherScreen : testing::Test, WindowBench {};

TEST_F(WindowOfAnotherScreen, ComesBackWithItsAlarm) {
    showWindow();
    click(u"Start ice"_s);
    window->move(20'000, 20'000);
    advance(20min);
    EXPECT_TRUE(says(u"Take the pack off"_s));
    EXPECT_TRUE(window->screen()->availableGeometry().intersects(window->frameGeometry()));
}

} // namespace
} // namespace coolwarm::test
