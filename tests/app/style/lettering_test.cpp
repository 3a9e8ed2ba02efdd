// SPDX-License-Identifier: MIT
// The letters of the program: the desktop's, large enough, as large as wished, with even digits.
#include "app/style/lettering.h"

#include "app/paint/digit_text.h"
#include "app/style/fonts.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTest>
#include <QWidget>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

QFont named(const QString& family, qreal points) {
    QFont font;
    font.setFamilies({family});
    font.setPointSizeF(points);
    return font;
}

TEST(ProgramFont, IsTheDesktops) {
    EXPECT_EQ(programFont(named(u"Cantarell"_s, 11.5), 100).families(),
              QStringList{u"Cantarell"_s});
    EXPECT_EQ(programFont(named(u"Cantarell"_s, 14), 100).pointSizeF(), 14);
    QFont pixels = named(u"Cantarell"_s, 11);
    pixels.setPixelSize(22);
    EXPECT_EQ(programFont(pixels, 150).pixelSize(), 33);
}

TEST(ProgramFont, IsInterOrElseNotoWhereTheDesktopNamesNone) {
    for (const QString& none : {u"Sans Serif"_s, u"Sans"_s, u"sans-serif"_s})
        EXPECT_EQ(programFont(named(none, 9), 100).families(),
                  (QStringList{u"Inter"_s, u"Noto Sans"_s, none}));
}

TEST(ProgramFont, IsFifteenPixelsHighAtLeast) {
    EXPECT_EQ(programFont(named(u"Sans"_s, 9), 100).pointSizeF(), 11.25); // at 96 dots an inch
    EXPECT_EQ(programFont(named(u"Cantarell"_s, 10), 200).pointSizeF(), 22.5);
    QFont pixels;
    pixels.setPixelSize(11);
    EXPECT_EQ(programFont(pixels, 100).pixelSize(), 15);
    EXPECT_EQ(qRound(15 * text_size::small), 13);
    EXPECT_EQ(qRound(15 * text_size::heading), 19);
    EXPECT_EQ(qRound(15 * text_size::title), 25);
    EXPECT_EQ(qRound(15 * text_size::alarm), 64);
}

// Asked of the font where Qt can; else set in even cells.
TEST(ProgramFont, SetsTimesInDigitsOfOneWidth) {
    const QFont font = programFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont), 100);
    const qreal width = figureWidth(font, u"00:00"_s);
    for (const QString& time : {u"11:11"_s, u"14:37"_s, u"07:49"_s})
        EXPECT_EQ(figureWidth(font, time), width);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    const QFontMetricsF metrics(font);
    for (QChar digit = u'0'; digit <= u'9'; digit = QChar(digit.unicode() + 1))
        EXPECT_EQ(metrics.horizontalAdvance(QString(digit)), metrics.horizontalAdvance(u"0"_s));
#endif
}

TEST(Zoom, GoesByStepsAndStopsAtTheEnds) {
    EXPECT_EQ(zoomedBy(100, 1), 110);
    EXPECT_EQ(zoomedBy(100, -1), 90);
    EXPECT_EQ(zoomedBy(200, 1), 200);
    EXPECT_EQ(zoomedBy(80, -1), 80);
    EXPECT_EQ(zoomedBy(175, 0), 100);
    EXPECT_EQ(zoomedBy(127, 1), 150) << "from what stands in nobody's list";
    EXPECT_EQ(zoomedBy(9000, -1), 175);
}

struct Letters : testing::Test {
    ~Letters() override { QApplication::setFont(font); }
    const QFont font = QApplication::font();
};

TEST_F(Letters, GrowForTheWholeProgramAtOnce) {
    Lettering lettering;
    QWidget shown;
    shown.show();
    const qreal usual = shown.font().pointSizeF();
    lettering.setZoom(200);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.font().pointSizeF() == 2 * usual; }));
    EXPECT_EQ(lettering.zoom(), 200);
    lettering.setZoom(0);
    EXPECT_EQ(lettering.zoom(), 80);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.font().pointSizeF() == 0.8 * usual; }));
}

TEST_F(Letters, StayAsTheyAreWhenTheDesktopsDo) {
    const Lettering lettering(150);
    const QFont before = QApplication::font();
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(qApp, &change);
    EXPECT_EQ(QApplication::font(), before);
}

} // namespace
} // namespace coolwarm::test
