// SPDX-License-Identifier: MIT
// The bar of a session's length: what is filled, what is hatched, and what is over.
#include "app/paint/length_bar.h"

#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>

namespace coolwarm::test {
namespace {

using namespace std::chrono_literals;

constexpr QSize paper(300, 40);
constexpr QRect box(0, 15, 300, 10); // 10 pixels a minute

struct Picture {
    explicit Picture(std::chrono::seconds length, Scheme scheme = Scheme::Light,
                     Qt::LayoutDirection direction = Qt::LeftToRight)
        : colours(coloursOf(scheme)), image(paper, QImage::Format_RGB32) {
        image.fill(colours.card);
        QPainter painter(&image);
        paintLengthBar(painter, box, {length, 15min, 25min, 30min, Accent::Ice}, colours,
                       direction);
    }
    /// Whether the colour is in that column of the picture, `minute` minutes from its left.
    bool has(const QColor& colour, double minute) const {
        for (int y = 0; y < paper.height(); ++y)
            if (image.pixelColor(int(minute * 10), y) == colour)
                return true;
        return false;
    }
    /// How many rows of the picture are not its ground there.
    int heightAt(double minute) const {
        int rows = 0;
        for (int y = 0; y < paper.height(); ++y)
            rows += image.pixelColor(int(minute * 10), y) != colours.card ? 1 : 0;
        return rows;
    }
    bool isFilled(double minute) const { return has(colours.ice.fill, minute); }
    bool isOver(double minute) const { return has(colours.errorMark, minute); }

    const Colours& colours;
    QImage image;
};

TEST(ALengthBar, IsFilledToTheLength) {
    for (const Scheme scheme : allSchemes) {
        const Picture picture(12min, scheme);
        EXPECT_TRUE(picture.isFilled(1));
        EXPECT_TRUE(picture.isFilled(11.5));
        EXPECT_FALSE(picture.isFilled(12.5));
        EXPECT_FALSE(picture.isOver(12.5));
    }
}

TEST(ALengthBar, ShowsTheRecommendedRangeByAHatch) {
    const Picture picture(5min);
    EXPECT_FALSE(picture.has(picture.colours.ice.track, 14.5));
    EXPECT_TRUE(picture.has(picture.colours.ice.track, 15.5));
    EXPECT_TRUE(picture.has(picture.colours.ice.track, 24.5));
    EXPECT_FALSE(picture.has(picture.colours.ice.track, 25.5));
    EXPECT_TRUE(picture.has(picture.colours.trough, 14.5));
}

TEST(ALengthBar, TellsWhatIsOverByFormAndColour) {
    const Picture within(25min);
    EXPECT_FALSE(within.isOver(26));
    EXPECT_EQ(within.heightAt(24), box.height());
    const Picture over(28min);
    EXPECT_TRUE(over.isFilled(24.5));
    EXPECT_FALSE(over.isFilled(25.5));
    EXPECT_TRUE(over.isOver(26));
    EXPECT_GT(over.heightAt(26), box.height()) << "without any colour it is higher than the rest";
    EXPECT_LT(over.heightAt(27.9), over.heightAt(26)) << "and pointed";
    EXPECT_FALSE(over.isOver(28.5));
}

TEST(ALengthBar, ShowsAlsoASecondTooMuch) {
    EXPECT_TRUE(Picture(25min + 1s).isOver(25.8));
}

TEST(ALengthBar, EndsAtItsEndHoweverLongASessionWas) {
    const Picture picture(26h);
    EXPECT_TRUE(picture.isOver(29.5));
    EXPECT_TRUE(picture.isFilled(24.5));
}

TEST(ALengthBar, IsNeverQuiteEmpty) {
    EXPECT_TRUE(Picture(0s).isFilled(0.1));
}

TEST(ALengthBar, BeginsAtTheRightWhereOneReadsFromThere) {
    const Picture picture(28min, Scheme::Light, Qt::RightToLeft);
    EXPECT_TRUE(picture.isFilled(29));
    EXPECT_TRUE(picture.isFilled(5.5));
    EXPECT_FALSE(picture.isFilled(4));
    EXPECT_TRUE(picture.isOver(4));
    EXPECT_FALSE(picture.isOver(1));
}

} // namespace
} // namespace coolwarm::test
