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
#include <QTest>

#include <vector>

#ifdef COOLWARM_HAVE_DBUS
#include <QDBusMessage>
#include <QDBusVariant>
#endif

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
    theme.setChoice(ThemeChoice::HighContrast);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::HighContrast);
    const qint64 before = QApplication::palette().cacheKey();
    theme.setChoice(ThemeChoice::HighContrast);
    EXPECT_EQ(QApplication::palette().cacheKey(), before) << "nothing is painted anew";
}

TEST_F(Look, BeginsWithWhatTheDesktopSaidLastTime) {
    Theme dark(ThemeChoice::System, true);
    EXPECT_EQ(dark.scheme(), Scheme::Dark);
    Theme light(ThemeChoice::System, false);
    EXPECT_EQ(light.scheme(), Scheme::Light);
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
    EXPECT_NEAR(title.font().pointSizeF(), 15, 0.1);
    QFont large = font;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    EXPECT_TRUE(QTest::qWaitFor([&] { return title.font().pointSizeF() > 29; }));
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

#ifdef COOLWARM_HAVE_DBUS

/// What arrives when the desktop portal reports a setting.
void report(Theme& theme, const QString& group, const QString& key, uint value) {
    QDBusMessage message =
        QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                   u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    message << group << key << QVariant::fromValue(QDBusVariant(value));
    QMetaObject::invokeMethod(&theme, "portalSettingChanged", Q_ARG(QDBusMessage, message));
}

TEST_F(Look, FollowsTheDesktopWhileItMay) {
    Theme theme(ThemeChoice::System, false);
    const QString group = u"org.freedesktop.appearance"_s;
    const QString key = u"color-scheme"_s;
    std::vector<bool> told;
    QObject::connect(&theme, &Theme::systemIsDarkChanged, &theme,
                     [&](bool dark) { told.push_back(dark); });
    report(theme, group, key, 1);
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::Dark);
    report(theme, group, u"accent-color"_s, 2);
    report(theme, u"org.gnome.desktop.interface"_s, key, 2);
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    report(theme, group, key, 2);
    EXPECT_EQ(theme.scheme(), Scheme::Light);
    theme.setChoice(ThemeChoice::Light);
    report(theme, group, key, 1);
    EXPECT_EQ(theme.scheme(), Scheme::Light);
    theme.setChoice(ThemeChoice::System);
    EXPECT_EQ(theme.scheme(), Scheme::Dark);
    EXPECT_EQ(told, (std::vector<bool>{true, false, true}));
}

#endif

} // namespace
} // namespace coolwarm
