// SPDX-License-Identifier: MIT
// The look of the program by choice and by the desktop's wish.
#include "app/style/theme.h"

#include "app/style/text_role.h"
#include "app/widgets/action_button.h"
#include "tests/app/support/shown_widget.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPalette>
#include <QStyle>
#include <QTest>

namespace coolwarm {
namespace {

using namespace Qt::StringLiterals;

/// Puts the application's look back, whatever a test did to it.
struct Look : ::testing::Test {
    ~Look() override {
        QApplication::setPalette(QPalette());
        QApplication::setFont(font);
    }
    const QFont font = QApplication::font();
};

TEST_F(Look, IsTheChosenOne) {
    Theme theme(ThemeChoice::Light);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::Light);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::Dark);
    theme.setChoice(ThemeChoice::HighContrastDark);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::HighContrastDark);
    const qint64 before = QApplication::palette().cacheKey();
    theme.setChoice(ThemeChoice::HighContrastDark);
    EXPECT_EQ(QApplication::palette().cacheKey(), before) << "nothing is painted anew";
    theme.setChoice(ThemeChoice::HighContrastLight);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::HighContrastLight);
}

TEST_F(Look, ShowsByAnArrowAtTheEndOfAButtonThatItHasAMenu) {
    Theme theme(ThemeChoice::Light);
    QMenu menu;
    ActionButton plain(ActionButton::Kind::Compact, {});
    ActionButton opening(ActionButton::Kind::Compact, {});
    opening.attachMenu(&menu);
    for (const auto& text : {u"x"_s, QString()}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (ActionButton* button : {&plain, &opening}) {
                button->setText(text);
                button->setLayoutDirection(direction);
                button->resize(160, 36);
            }
            // The word stands elsewhere beside an arrow, so it is looked for at the button's ends.
            const auto picture = [](QWidget& button) { return test::pictureOf(button); };
            const auto inkAt = [&](int x) {
                const QRect part(x, 8, 24, 20);
                return !test::differenceOf(picture(opening).copy(part), picture(plain).copy(part))
                            .isEmpty();
            };
            EXPECT_EQ(inkAt(130), !text.isEmpty() && direction == Qt::LeftToRight);
            EXPECT_EQ(inkAt(6), !text.isEmpty() && direction == Qt::RightToLeft);
            EXPECT_TRUE(!text.isEmpty() || inkAt(68)) << "alone it stands in the middle";
        }
    }
}

TEST_F(Look, MakesAButtonOfAnArrowAloneASquare) {
    QMenu menu;
    ActionButton opening(ActionButton::Kind::Secondary, {});
    opening.attachMenu(&menu);
    Theme theme(ThemeChoice::Light);
    opening.ensurePolished();
    EXPECT_EQ(opening.sizeHint().width(), opening.sizeHint().height());
    EXPECT_GT(opening.sizeHint().height(), 2 * opening.fontMetrics().height()) << "tall";
}

TEST_F(Look, SizesTextsByTheFontOfTheUser) {
    QFont small = font;
    small.setPointSizeF(10);
    QApplication::setFont(small);
    Theme theme(ThemeChoice::Light);
    QLabel title(u"Lower back"_s);
    setTextRole(&title, TextRole::PageTitle);
    title.show();
    title.ensurePolished();
    EXPECT_NEAR(title.font().pointSizeF(), 10 * 25 / 15.0, 0.1);
    QFont large = font;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    EXPECT_TRUE(QTest::qWaitFor([&] { return title.font().pointSizeF() > 33; }));
}

TEST_F(Look, ReachesWidgetsThatAreShownAlready) {
    Theme theme(ThemeChoice::Light);
    QLabel label(u"muted"_s);
    label.show();
    setTextRole(&label, TextRole::Muted);
    setAccent(&label, Accent::Heat);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), coloursOf(Scheme::Light).heat.text);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), coloursOf(Scheme::Dark).heat.text);
}

TEST_F(Look, IsWhatTheDesktopWishesWhileItMay) {
    Theme theme(ThemeChoice::System);
    DesktopWish wish;
    wish.dark = true;
    theme.setWish(wish);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::Dark);
    wish.highContrast = true;
    theme.setWish(wish);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::HighContrastDark);
    wish.dark = false;
    theme.setWish(wish);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::HighContrastLight);
    theme.setWish(wish);
    theme.setChoice(ThemeChoice::Light);
    wish.dark = true;
    theme.setWish(wish);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::Light) << "the user's choice counts more";
    theme.setChoice(ThemeChoice::System);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::HighContrastDark);
}

TEST_F(Look, TakesTheDesktopsAccentForFocusAndSelection) {
    Theme theme(ThemeChoice::Light);
    DesktopWish wish;
    wish.accent = QColor(0x81, 0x3d, 0x9c);
    theme.setWish(wish);
    EXPECT_EQ(currentColours().focus, wish.accent);
    EXPECT_EQ(QApplication::palette().color(QPalette::Highlight), wish.accent);
    wish.accent.reset();
    theme.setWish(wish);
    EXPECT_EQ(currentColours().focus, coloursOf(Scheme::Light).focus);
}

TEST_F(Look, HoldsStillWhereTheDesktopWishesSo) {
    Theme theme(ThemeChoice::Light);
    const auto time = [] {
        return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    };
    EXPECT_EQ(time(), 160);
    DesktopWish wish;
    wish.lessMotion = true;
    theme.setWish(wish);
    EXPECT_EQ(time(), 0);
    theme.setWish({});
    EXPECT_EQ(time(), 160);
    Theme still(ThemeChoice::Light, wish);
    EXPECT_EQ(time(), 0);
}

} // namespace
} // namespace coolwarm
