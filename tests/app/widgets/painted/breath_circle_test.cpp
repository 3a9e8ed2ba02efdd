// SPDX-License-Identifier: MIT
// The breathing circle: it moves while it is seen, and stands still for whoever wants that.
#include "app/widgets/painted/breath_circle.h"

#include "app/style/theme.h"
#include "tests/app/support/shown_widget.h"

#include <QAccessible>

#include <memory>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

struct Circle : testing::Test {
    void look(bool lessMotion) {
        DesktopWish wish;
        wish.lessMotion = lessMotion;
        theme = std::make_unique<Theme>(ThemeChoice::Light, wish);
        circle = std::make_unique<BreathCircle>();
        circle->resize(300, 300);
        circle->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(circle.get()));
    }

    std::unique_ptr<Theme> theme;
    std::unique_ptr<BreathCircle> circle;
};

TEST_F(Circle, GrowsAndShrinksWithTheBreath) {
    look(false);
    circle->move(0, 1, 0s, 5s);
    const qreal empty = circle->fullness();
    EXPECT_LT(empty, 0.1);
    circle->move(0, 1, 2500ms, 5s);
    EXPECT_NEAR(circle->fullness(), 0.5, 0.1);
    EXPECT_TRUE(circle->isMoving());
    circle->move(1, 1, 0s, 1s);
    EXPECT_DOUBLE_EQ(circle->fullness(), 1);
    circle->move(1, 0, 3s, 3s);
    EXPECT_DOUBLE_EQ(circle->fullness(), 0);
}

TEST_F(Circle, MovesByItselfAndStopsAtTheEndOfThePart) {
    look(false);
    circle->move(0, 1, 4700ms, 5s);
    const qreal before = circle->fullness();
    EXPECT_TRUE(QTest::qWaitFor([&] { return circle->fullness() > before; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !circle->isMoving(); }));
    EXPECT_DOUBLE_EQ(circle->fullness(), 1);
}

TEST_F(Circle, IsNotPaintedWhileNobodySeesIt) {
    look(false);
    circle->move(0, 1, 0s, 5s);
    ASSERT_TRUE(circle->isMoving());
    circle->hide();
    EXPECT_FALSE(circle->isMoving());
    circle->move(0, 1, 1s, 5s);
    EXPECT_FALSE(circle->isMoving());
    circle->show();
    EXPECT_TRUE(circle->isMoving());
}

TEST_F(Circle, StandsStillAndCountsWhereMotionIsUnwelcome) {
    look(true);
    circle->setWords(u"Breathe in"_s, 5);
    circle->move(0, 1, 0s, 5s);
    EXPECT_FALSE(circle->isMoving());
    const qreal before = circle->fullness();
    EXPECT_EQ(circle->count(), u"5"_s);
    circle->setWords(u"Breathe in"_s, 4);
    circle->move(0, 1, 1s, 5s);
    EXPECT_EQ(circle->count(), u"4"_s);
    EXPECT_DOUBLE_EQ(circle->fullness(), before);
}

TEST_F(Circle, SaysItsWordsToAScreenReader) {
    look(false);
    circle->setWords(u"Breathe out"_s, 3);
    const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(circle.get());
    ASSERT_NE(heard, nullptr);
    EXPECT_EQ(heard->text(QAccessible::Name), u"Breathe out"_s);
    EXPECT_EQ(heard->role(), QAccessible::StaticText);
}

TEST_F(Circle, IsSeenOnItsGroundInEveryLook) {
    for (const ThemeChoice choice :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrastDark,
          ThemeChoice::HighContrastLight}) {
        look(false);
        theme->setChoice(choice);
        circle->move(1, 1, 0s, 1s);
        const QImage picture = pictureOf(*circle, currentColours().window);
        EXPECT_FALSE(alike(picture.pixelColor(150, 150 - 141), currentColours().window))
            << static_cast<int>(choice);
    }
}

} // namespace
} // namespace coolwarm::test
