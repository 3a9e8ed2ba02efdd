// SPDX-License-Identifier: MIT
// Upright boxes: crisp where there are pixels, and as they are on paper.
#include "app/paint/charts/upright.h"

#include <gtest/gtest.h>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSet>

namespace coolwarm::test {
namespace {

constexpr QRectF upright(10.3, 5.4, 5, 40.2);

QImage filled(void (&fill)(QPainter&, const QRectF&, const QColor&), qreal fineness = 1) {
    QImage paper(QSize(30, 60) * fineness, QImage::Format_RGB32);
    paper.setDevicePixelRatio(fineness);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::Antialiasing);
    fill(painter, upright, Qt::black);
    EXPECT_TRUE(painter.testRenderHint(QPainter::Antialiasing)) << "as it was before";
    return paper;
}

int blackIn(const QImage& paper, int y) {
    int count = 0;
    for (int x = 0; x < paper.width(); ++x)
        count += paper.pixelColor(x, y) == QColor(Qt::black) ? 1 : 0;
    return count;
}

TEST(AnUprightBox, HasItsSidesOnWholePixels) {
    for (const qreal fineness : {1.0, 1.5, 2.0}) {
        const QImage paper = filled(fillUpright, fineness);
        QSet<QRgb> colours;
        for (int y = 0; y < paper.height(); ++y)
            for (int x = 0; x < paper.width(); ++x)
                colours.insert(paper.pixel(x, y));
        EXPECT_EQ(colours.size(), 2) << fineness;
        EXPECT_EQ(blackIn(paper, paper.height() / 2), qRound(upright.width() * fineness))
            << fineness;
    }
}

TEST(AnUprightBox, ThinnerThanAPixelIsSeen) {
    QImage paper(20, 20, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    fillUpright(painter, QRectF(10.2, 2, 0.1, 10), Qt::black);
    painter.end();
    EXPECT_EQ(blackIn(paper, 5), 1);
}

TEST(AnUprightBox, WithRoundEndsIsFullInItsMiddleAndNarrowAtItsEnds) {
    const QImage paper = filled(fillUprightRound, 2);
    const int middle = paper.height() / 2;
    EXPECT_EQ(blackIn(paper, middle), 10);
    EXPECT_LT(blackIn(paper, 11), 8) << "the first row of the upper end";
    for (int y = 16; y < 86; ++y) // no seam where the ends begin
        EXPECT_EQ(blackIn(paper, y), 10) << y;
}

TEST(AnUprightBox, IsNotMovedOnPaper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter paper(&buffer);
    QPainter painter(&paper);
    EXPECT_EQ(onPixels(painter, upright), upright);
}

} // namespace
} // namespace coolwarm::test
