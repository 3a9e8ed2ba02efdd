// SPDX-License-Identifier: MIT
// The ring: what it shows, what it repaints, what it tells a screen reader.
#include "app/paint/digit_text.h"
#include "app/widgets/painted/countdown_ring.h"
#include "tests/app/support/shown_widget.h"

#include <QAccessible>
#include <QFont>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace coolwarm {
namespace {

using namespace Qt::StringLiterals;
using test::alike;
using test::pictureOf;
using test::RepaintSpy;

constexpr int kSide = 240;

/// A point on the middle of the ring's line, at a share of the circle from the top.
QPoint onRing(qreal share) {
    const qreal radius = kSide / 2.0 - 9;
    const qreal angle = share * 2 * M_PI;
    return QPointF(kSide / 2.0 + radius * std::sin(angle), kSide / 2.0 - radius * std::cos(angle))
        .toPoint();
}

struct Ring : ::testing::Test {
    Ring() { ring.resize(kSide, kSide); }

    bool filledAt(qreal share) {
        return alike(pictureOf(ring).pixelColor(onRing(share)), currentColours().ice.fill);
    }

    /// Draws the ring with and without its texts; true when they differ only within the hole.
    bool textsStayInside(const QString& centre, const QString& sub) {
        ring.setCentreText({});
        ring.setSubText({});
        const QImage empty = pictureOf(ring);
        ring.setCentreText(centre);
        ring.setSubText(sub);
        const QImage full = pictureOf(ring);
        const qreal middle = (kSide - 1) / 2.0;
        bool differs = false;
        for (int y = 0; y < kSide; ++y) {
            for (int x = 0; x < kSide; ++x) {
                if (empty.pixel(x, y) != full.pixel(x, y)) {
                    differs = true;
                    if (std::hypot(x - middle, y - middle) > kSide / 2.0 - 18) {
                        return false;
                    }
                }
            }
        }
        return differs;
    }

    CountdownRing ring{Accent::Ice};
};

TEST_F(Ring, FillsClockwiseFromTheTop) {
    ring.setProgress(0.25);
    EXPECT_TRUE(filledAt(0.02));
    EXPECT_TRUE(filledAt(0.2));
    EXPECT_FALSE(filledAt(0.4));
    EXPECT_FALSE(filledAt(0.75));
}

TEST_F(Ring, BeginsAtTheTopAndNotBeforeIt) {
    for (const qreal share : {0.001, 0.1, 0.5}) {
        ring.setProgress(share);
        EXPECT_FALSE(filledAt(-0.005)) << share;
        EXPECT_TRUE(filledAt(0.011)) << share;
    }
}

TEST_F(Ring, HasATrackOfNoColourOnAGlow) {
    ring.setOnGlow();
    EXPECT_TRUE(alike(pictureOf(ring).pixelColor(onRing(0.5)), currentColours().trough));
}

TEST_F(Ring, ShowsOnlyTheTrackAtZeroAndNoGapAtOne) {
    for (const qreal share : {0.0, 0.3, 0.6, 0.99}) {
        ring.setProgress(0);
        EXPECT_FALSE(filledAt(share)) << share;
        ring.setProgress(1);
        EXPECT_TRUE(filledAt(share)) << share;
    }
}

TEST_F(Ring, KeepsProgressBetweenZeroAndOne) {
    ring.setProgress(-3);
    EXPECT_EQ(ring.progress(), 0.0);
    ring.setProgress(7);
    EXPECT_EQ(ring.progress(), 1.0);
    ring.setProgress(std::numeric_limits<qreal>::quiet_NaN());
    EXPECT_EQ(ring.progress(), 0.0);
}

TEST_F(Ring, WearsTheColourOfItsTherapy) {
    ring.setProgress(0.5);
    ring.setAccent(Accent::Heat);
    EXPECT_TRUE(alike(pictureOf(ring).pixelColor(onRing(0.25)), currentColours().heat.fill));
}

TEST_F(Ring, RepaintsNothingWhenNothingChanges) {
    ring.setProgress(0.5);
    ring.setCentreText(u"7:24"_s);
    ring.setSubText(u"of 20 min left"_s);
    RepaintSpy spy(ring);
    ring.setProgress(0.5);
    ring.setAccent(Accent::Ice);
    ring.setCentreText(u"7:24"_s);
    ring.setSubText(u"of 20 min left"_s);
    ring.setValueText(u"7 minutes left"_s);
    EXPECT_TRUE(spy.take().isEmpty());
}

TEST_F(Ring, RepaintsOnlyTheFigureWhenASecondPasses) {
    ring.setCentreText(u"7:24"_s);
    ring.setSubText(u"of 20 min left"_s);
    RepaintSpy spy(ring);
    ring.setCentreText(u"7:23"_s);
    const QRect box = spy.take().boundingRect();
    EXPECT_FALSE(box.isEmpty());
    EXPECT_LT(box.width(), kSide * 0.6);
    EXPECT_LT(box.height(), kSide * 0.3);
    EXPECT_TRUE(box.contains(QPoint(kSide / 2, kSide / 2 - 10)));
}

TEST_F(Ring, RepaintsOnlyTheStretchOfTheArcThatChanged) {
    ring.setProgress(0.25);
    RepaintSpy spy(ring);
    ring.setProgress(0.26);
    const QRect box = spy.take().boundingRect();
    EXPECT_FALSE(box.isEmpty());
    EXPECT_TRUE(box.contains(onRing(0.255)));
    EXPECT_LT(box.width() * box.height(), kSide * kSide / 20);
}

TEST_F(Ring, ShowsTheSameAfterManySmallRepaintsAsAfterOneLargeOne) {
    RepaintSpy spy(ring);
    for (int second = 0; second <= 700; ++second) {
        ring.setProgress(second / 1000.0);
        ring.setCentreText(QString::number(second).rightJustified(4, u'0'));
        spy.take();
    }
    const QImage grown = test::screenOf(ring);
    ring.update();
    ASSERT_FALSE(grown.isNull());
    // Curves are flattened to a fraction of a pixel; a missed repaint would differ by far more.
    const QRect left = test::differenceOf(grown, test::screenOf(ring), 40);
    EXPECT_TRUE(left.isEmpty()) << left.x() << ' ' << left.y() << ' ' << left.width();
}

TEST_F(Ring, WaitsWithTheArcUntilAStepCanBeSeen) {
    ring.setProgress(0.5);
    RepaintSpy spy(ring);
    int repaints = 0;
    for (int second = 1; second <= 100; ++second) {
        ring.setProgress(0.5 + second * 0.00002);
        repaints += spy.take().isEmpty() ? 0 : 1;
    }
    EXPECT_GT(repaints, 0);
    EXPECT_LT(repaints, 20);
}

TEST_F(Ring, ShrinksItsTextsUntilTheyFitInside) {
    EXPECT_TRUE(textsStayInside(u"7:24"_s, u"of 20 min left"_s));
    EXPECT_TRUE(textsStayInside(u"1:12:40"_s, u"until ice is allowed again"_s));
    EXPECT_TRUE(
        textsStayInside(u"Wiederherstellung"_s,
                        u"bis Kälte am unteren Rücken nach der Pause wieder erlaubt ist"_s));
}

TEST_F(Ring, TellsAScreenReaderTheOwnersWords) {
    ring.setAccessibleName(u"Ice"_s);
    ring.setCentreText(u"7:24"_s);
    ring.setSubText(u"of 20 min left"_s);
    QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&ring);
    ASSERT_NE(part, nullptr);
    EXPECT_EQ(part->text(QAccessible::Name), u"Ice: 7:24 of 20 min left"_s);
    ring.setValueText(u"7 minutes left of 20"_s);
    EXPECT_EQ(part->text(QAccessible::Name), u"Ice: 7 minutes left of 20"_s);
    EXPECT_EQ(part->text(QAccessible::Value), u"7 minutes left of 20"_s);
    EXPECT_EQ(part->role(), QAccessible::StaticText);
}

TEST_F(Ring, GrowsWithTheFont) {
    const QSize before = ring.minimumSizeHint();
    QFont font = ring.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    ring.setFont(font);
    EXPECT_GT(ring.minimumSizeHint().width(), before.width() * 3 / 2);
}

TEST(DigitText, GivesAllFiguresOfOneLengthTheSameWidth) {
    const QFont font;
    EXPECT_EQ(figureWidth(font, u"11:11"_s), figureWidth(font, u"20:48"_s));
    EXPECT_EQ(figureWidth(font, u"١١:١١"_s), figureWidth(font, u"٢٠:٤٨"_s));
}

TEST(DigitText, TakesOnlyDigitsAndSignsForAFigure) {
    EXPECT_TRUE(isFigure(u"1:12:40"_s));
    EXPECT_TRUE(isFigure(u"−0:30"_s));
    EXPECT_FALSE(isFigure(u"Ready"_s));
    EXPECT_FALSE(isFigure(QString()));
}

} // namespace
} // namespace coolwarm
