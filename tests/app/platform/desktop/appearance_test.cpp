// SPDX-License-Identifier: MIT
// What the desktop portal reports becomes the desktop's wish, and nothing else does.
#include "app/platform/desktop/appearance.h"

#include "app/style/palette/colours.h"

#include <QApplication>
#include <QPalette>
#include <gtest/gtest.h>

#include <vector>

#ifdef COOLWARM_HAVE_DBUS
#include <QDBusMessage>
#include <QDBusVariant>
#endif

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

TEST(DesktopsAppearance, BeginsWithWhatItWasLastTime) {
    DesktopWish last;
    last.dark = true;
    last.highContrast = true;
    last.accent = QColor(Qt::red);
    EXPECT_EQ(Appearance(last).wish(), last);
}

TEST(DesktopsAppearance, BeginsWithThePlatformsPaletteAtTheFirstStart) {
    const QPalette before = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x2b, 0x2b, 0x2b)));
    EXPECT_TRUE(Appearance({}).wish().dark);
    QApplication::setPalette(QPalette(QColor(0xef, 0xef, 0xef)));
    EXPECT_FALSE(Appearance({}).wish().dark);
    QApplication::setPalette(before);
}

#ifdef COOLWARM_HAVE_DBUS

struct Reported : testing::Test {
    Reported() {
        QObject::connect(&appearance, &Appearance::wishChanged, &appearance,
                         [this](const DesktopWish& wish) { told.push_back(wish); });
    }
    /// What arrives when the desktop portal reports a setting.
    void report(const QString& key, const QVariant& value,
                const QString& group = u"org.freedesktop.appearance"_s) {
        QDBusMessage message =
            QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        message << group << key << QVariant::fromValue(QDBusVariant(value));
        QMetaObject::invokeMethod(&appearance, "portalSettingChanged",
                                  Q_ARG(QDBusMessage, message));
    }
    Appearance appearance{DesktopWish{}};
    std::vector<DesktopWish> told;
};

TEST_F(Reported, IsTakenKeyByKey) {
    report(u"color-scheme"_s, 1U);
    report(u"contrast"_s, 1U);
    report(u"reduced-motion"_s, 1U);
    EXPECT_EQ(told.size(), 3U);
    EXPECT_TRUE(appearance.wish().dark);
    EXPECT_TRUE(appearance.wish().highContrast);
    EXPECT_TRUE(appearance.wish().lessMotion);
    report(u"color-scheme"_s, 2U);
    report(u"contrast"_s, 0U);
    report(u"reduced-motion"_s, 0U);
    EXPECT_EQ(appearance.wish(), DesktopWish{});
}

TEST_F(Reported, IsToldOnceAndOnlyWhereItConcernsTheLook) {
    report(u"color-scheme"_s, 1U);
    report(u"color-scheme"_s, 1U);
    report(u"color-scheme"_s, 2U, u"org.gnome.desktop.interface"_s);
    report(u"something-new"_s, 1U);
    EXPECT_EQ(told.size(), 1U);
    EXPECT_TRUE(appearance.wish().dark);
}

TEST_F(Reported, MayBeOfAnyKindWithoutHarm) {
    for (const QVariant& value :
         {QVariant(u"purple"_s), QVariant(7U), QVariant(QVariantList{1, 2})})
        for (const QString& key : {u"accent-color"_s, u"contrast"_s, u"reduced-motion"_s})
            report(key, value);
    EXPECT_FALSE(appearance.wish().accent);
    EXPECT_FALSE(appearance.wish().highContrast);
    EXPECT_FALSE(appearance.wish().lessMotion);
}

#endif

} // namespace
} // namespace coolwarm::test
