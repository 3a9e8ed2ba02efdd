// SPDX-License-Identifier: MIT
// The ring and the strip are pictures: the same on a screen, on paper and in a file.
#include "app/paint/ring.h"
#include "app/paint/strip_metrics.h"
#include "app/widgets/painted/countdown_ring.h"
#include "app/widgets/painted/day_strip.h"
#include "tests/app/support/shown_widget.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <gtest/gtest.h>

#include <functional>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize ringRoom(260, 260);
constexpr QSize stripRoom(700, 120);
constexpr qint64 hour = 3600;

Ring twelveMinutesLeft() {
    return {Accent::Ice, 0.4, u"12:00"_s, u"of 20 minutes"_s};
}

Strip oneDay() {
    Strip strip;
    strip.ticks = {{0, u"0:00"_s}, {12 * hour, u"12:00"_s}, {24 * hour, u"24:00"_s}};
    strip.rows = {{u"Ice"_s,
                   Accent::Ice,
                   {{9 * hour, 10 * hour, SpanKind::Session, u"a session"_s},
                    {10 * hour, 12 * hour, SpanKind::Rest, u"a rest"_s},
                    {12 * hour, 13 * hour, SpanKind::FullRest, u"a full rest"_s}}},
                  {u"Heat"_s, Accent::Heat, {}}};
    strip.now = 11 * hour;
    strip.nowLabel = u"11:00"_s;
    return strip;
}

/// A picture of that size painted at `at` of a larger paper, and cut out of it.
QImage painted(const QSize& size, const QPoint& at,
               const std::function<void(QPainter&, const QRectF&)>& paint) {
    QImage paper(size + QSize(at.x(), at.y()) * 2, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    paint(painter, QRectF(at, size));
    painter.end();
    return paper.copy(QRect(at, size));
}

QImage shownOn(QWidget& part, const QSize& size) {
    part.resize(size);
    return pictureOf(part);
}

void paintTheRing(QPainter& painter, const QRectF& place) {
    const Ring ring = twelveMinutesLeft();
    paintRing(painter, ring, RingLayout(ring, QFont(), place), currentColours(), place);
}

void paintTheStrip(QPainter& painter, const QRectF& place) {
    const Strip strip = oneDay();
    const StripMetrics metrics(QFont(), strip.rows);
    StripPicture(strip, metrics, place, Qt::LeftToRight).paint(painter, currentColours(), place);
}

/// How long a file of one page is with that on it.
qint64 lengthOfPage(const std::function<void(QPainter&, const QRectF&)>& paint) {
    QBuffer file;
    EXPECT_TRUE(file.open(QBuffer::WriteOnly));
    QPdfWriter writer(&file);
    writer.setResolution(96);
    QPainter painter(&writer);
    paint(painter, QRectF(QPointF(20, 20), ringRoom));
    EXPECT_TRUE(painter.end());
    return file.size();
}

TEST(Picture, OfTheRingIsWhatThePageShows) {
    CountdownRing part(Accent::Ice);
    const Ring ring = twelveMinutesLeft();
    part.setProgress(ring.progress);
    part.setCentreText(ring.centreText);
    part.setSubText(ring.subText);
    const QImage shown = shownOn(part, ringRoom);
    EXPECT_EQ(painted(ringRoom, {0, 0}, paintTheRing), shown);
    EXPECT_EQ(painted(ringRoom, {37, 20}, paintTheRing), shown) << "wherever it lies";
}

TEST(Picture, OfTheDayIsWhatThePageShows) {
    DayStrip part;
    const Strip strip = oneDay();
    part.setRange(strip.seconds, strip.ticks);
    part.setRows(strip.rows);
    part.setNow(strip.now, strip.nowLabel);
    EXPECT_EQ(painted(stripRoom, {0, 0}, paintTheStrip), shownOn(part, stripRoom));
}

TEST(Picture, OfTheDayKnowsWhatLiesWhereOnAnyPaper) {
    const Strip strip = oneDay();
    const StripMetrics metrics(QFont(), strip.rows);
    const StripPicture here(strip, metrics, QRectF(QPointF(0, 0), stripRoom), Qt::LeftToRight);
    const QPointF away(50, 30);
    const StripPicture there(strip, metrics, QRectF(away, stripRoom), Qt::LeftToRight);
    for (const double at : {9.5, 11.0, 12.5, 20.0}) {
        const auto second = static_cast<qint64>(at * hour);
        EXPECT_DOUBLE_EQ(there.xOf(second), here.xOf(second) + away.x());
        const QPointF point(here.xOf(second), here.trackRect(0).center().y());
        EXPECT_EQ(there.textAt(point + away), here.textAt(point)) << at;
    }
    EXPECT_EQ(here.textAt({here.xOf(9 * hour + 1800), here.trackRect(0).center().y()}),
              u"a session"_s);
    EXPECT_EQ(there.nowLabelRect(), here.nowLabelRect().translated(away));
}

TEST(Picture, GoesOntoPaper) {
    const qint64 empty = lengthOfPage([](QPainter&, const QRectF&) {});
    EXPECT_GT(lengthOfPage(paintTheRing), empty + 500);
    EXPECT_GT(lengthOfPage(paintTheStrip), empty + 500);
}

} // namespace
} // namespace coolwarm::test
