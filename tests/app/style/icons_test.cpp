// SPDX-License-Identifier: MIT
// The signs are of one kind, whole, sharp at every scale and in the colours in force.
#include "app/style/icons.h"

#include "app/style/theme.h"
#include "tests/app/support/shown_widget.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

QImage imageOf(Icon icon, const QColor& colour, int side, qreal ratio = 1) {
    QImage image(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, QRectF(0, 0, side, side), icon, colour);
    return image;
}

int inkIn(const QImage& image, const QRect& part) {
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixelColor(x, y).alpha() > 127 ? 1 : 0;
    return count;
}

struct Signs : testing::Test {
    ~Signs() override { QApplication::setPalette(QPalette()); }
};

TEST_F(Signs, AreAllOfOneGridAndOneLineWidth) {
    const QStringList files = QDir(u":/signs"_s).entryList();
    EXPECT_EQ(files.size(), iconCount) << "a file for each sign, and no other";
    for (const QString& name : files) {
        QFile file(u":/signs/"_s + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        EXPECT_TRUE(text.contains("viewBox=\"0 0 18 18\"")) << name.toStdString();
        EXPECT_TRUE(text.contains("fill=\"none\"")) << name.toStdString();
        EXPECT_TRUE(text.contains("stroke-width=\"1.7\"")) << name.toStdString();
        EXPECT_EQ(text.count("stroke-width"), 1) << name.toStdString();
    }
}

TEST_F(Signs, AreWholeAndDifferFromEachOther) {
    constexpr int side = 72;
    std::vector<QImage> seen;
    for (int at = 0; at < iconCount; ++at) {
        const QImage image = imageOf(static_cast<Icon>(at), Qt::black, side);
        EXPECT_GT(inkIn(image, image.rect()), side * 2) << at;
        EXPECT_EQ(inkIn(image, image.rect()), inkIn(image, image.rect().adjusted(1, 1, -1, -1)))
            << at << " is cut at an edge";
        for (const QImage& other : seen)
            EXPECT_NE(image, other) << at;
        seen.push_back(image);
    }
}

TEST_F(Signs, HaveTheColourTheyAreGiven) {
    const QImage image = imageOf(Icon::Heat, QColor(0xc1, 0x4c, 0x0a), 64);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() == 255) {
                EXPECT_TRUE(alike(image.pixelColor(x, y), QColor(0xc1, 0x4c, 0x0a)));
            }
}

TEST_F(Signs, AreDrawnForTheScreenTheyStandOn) {
    for (const qreal ratio : {1.25, 1.5, 2.0}) {
        const QImage fine = imageOf(Icon::Ice, Qt::black, 40, ratio);
        QImage large = imageOf(Icon::Ice, Qt::black, qRound(40 * ratio));
        large.setDevicePixelRatio(ratio);
        EXPECT_EQ(fine, large) << ratio;
    }
}

TEST_F(Signs, FollowTheLookAsIcons) {
    Theme theme(ThemeChoice::Light);
    const QIcon plain = iconOf(Icon::Add);
    const QIcon warm = iconOf(Icon::Heat, Accent::Heat);
    const auto inkOf = [](const QIcon& icon, QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(96, 96), 1, mode).toImage();
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, image.height() / 2).alpha() == 255)
                return image.pixelColor(x, image.height() / 2);
        return QColor();
    };
    for (const ThemeChoice look : {ThemeChoice::Dark, ThemeChoice::Light}) {
        theme.setChoice(look);
        const Colours& colours = coloursOf(theme.scheme());
        EXPECT_EQ(inkOf(plain, QIcon::Normal), colours.text);
        EXPECT_EQ(inkOf(plain, QIcon::Disabled), colours.textDisabled);
        EXPECT_EQ(inkOf(warm, QIcon::Normal), colours.heat.text);
    }
}

} // namespace
} // namespace coolwarm::test
