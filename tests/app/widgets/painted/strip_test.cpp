// SPDX-License-Identifier: MIT
// The day strip: its hours, its spans, its mark, and how little it repaints.
#include "app/widgets/painted/day_strip.h"
#include "tests/app/support/shown_widget.h"
#include "tests/support/there.h"

#include <QAccessible>
#include <QDateTime>
#include <QFont>
#include <QLocale>
#include <QTimeZone>
#include <gtest/gtest.h>

#include <algorithm>

namespace coolwarm {
namespace {

using namespace Qt::StringLiterals;
using test::alike;
using test::firstOf;
using test::lastOf;
using test::pictureOf;
using test::RepaintSpy;
using test::there;

constexpr qint64 kHour = 3600;

QDateTime berlin(int year, int month, int day, int hour = 0) {
    return QDateTime(QDate(year, month, day), QTime(hour, 0), QTimeZone("Europe/Berlin"));
}

QStringList labelsOf(const QList<DayTick>& ticks) {
    QStringList labels;
    for (const DayTick& tick : ticks) {
        labels.append(tick.label);
    }
    return labels;
}

std::optional<qint64> secondOf(const QList<DayTick>& ticks, const QString& label) {
    const auto found = std::find_if(ticks.begin(), ticks.end(),
                                    [&](const DayTick& tick) { return tick.label == label; });
    return found == ticks.end() ? std::nullopt : std::optional<qint64>(found->second);
}

TEST(DayTicks, StandAtEveryThirdHourFromMorningToMidnight) {
    const auto ticks = dayTicks(berlin(2026, 11, 22, 6), berlin(2026, 11, 23), QLocale(u"de_DE"_s));
    EXPECT_EQ(labelsOf(ticks), QStringList({u"06:00"_s, u"09:00"_s, u"12:00"_s, u"15:00"_s,
                                            u"18:00"_s, u"21:00"_s, u"24:00"_s}));
    EXPECT_EQ(lastOf(ticks).second, 18 * kHour);
}

TEST(DayTicks, StandCloserOnTheDayThatLosesAnHour) {
    const auto ticks = dayTicks(berlin(2026, 3, 29), berlin(2026, 3, 30), QLocale(u"de_DE"_s));
    EXPECT_EQ(secondOf(ticks, u"03:00"_s), 2 * kHour);
    EXPECT_EQ(secondOf(ticks, u"24:00"_s), 23 * kHour);
}

TEST(DayTicks, StandFartherApartOnTheDayThatGainsAnHour) {
    const auto ticks = dayTicks(berlin(2026, 10, 25), berlin(2026, 10, 26), QLocale(u"de_DE"_s));
    EXPECT_EQ(secondOf(ticks, u"03:00"_s), 4 * kHour);
    EXPECT_EQ(secondOf(ticks, u"24:00"_s), 25 * kHour);
}

TEST(DayTicks, LeaveOutAnHourThatTheDayDoesNotHave) {
    const auto ticks = dayTicks(berlin(2026, 3, 29), berlin(2026, 3, 30), QLocale(u"de_DE"_s), 1);
    EXPECT_EQ(secondOf(ticks, u"01:00"_s), kHour);
    EXPECT_EQ(secondOf(ticks, u"02:00"_s), std::nullopt);
    EXPECT_EQ(ticks.size(), 24);
}

TEST(DayTicks, FollowTheLocaleInHoursAndDigits) {
    const QDateTime from = berlin(2026, 11, 22);
    const QDateTime to = berlin(2026, 11, 23);
    const QLocale american(u"en_US"_s);
    EXPECT_EQ(lastOf(dayTicks(from, to, american)).label,
              american.toString(QTime(0, 0), QLocale::ShortFormat));
    EXPECT_EQ(lastOf(dayTicks(from, to, QLocale(u"fa_IR"_s))).label, u"۲۴:۰۰"_s);
    EXPECT_EQ(firstOf(dayTicks(from, to, QLocale(u"en_GB"_s))).label, u"00:00"_s);
}

struct Strip : ::testing::Test {
    Strip() {
        strip.resize(800, strip.sizeHint().height());
        strip.setRange(24 * kHour,
                       dayTicks(berlin(2026, 11, 22), berlin(2026, 11, 23), QLocale(u"en_GB"_s)));
        strip.setRows(
            {{u"Ice"_s,
              Accent::Ice,
              {{8 * kHour, 9 * kHour, SpanKind::Session, u"Ice, 08:00 to 09:00"_s},
               {9 * kHour, 11 * kHour, SpanKind::Rest, u"Rest until 11:00"_s},
               {11 * kHour, 12 * kHour, SpanKind::FullRest, u"A full rest until 12:00"_s}}},
             {u"Heat"_s, Accent::Heat, {}}});
        strip.resize(800, strip.sizeHint().height());
    }

    QPoint at(int row, qreal hour) const {
        return QPointF(strip.xOf(static_cast<qint64>(hour * kHour)),
                       strip.trackRect(row).center().y())
            .toPoint();
    }

    DayStrip strip;
};

TEST_F(Strip, RunsFromLeftToRightInEveryLanguage) {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        strip.setLayoutDirection(direction);
        const QRectF track = strip.trackRect(0);
        EXPECT_DOUBLE_EQ(strip.xOf(0), track.left());
        EXPECT_DOUBLE_EQ(strip.xOf(24 * kHour), track.right());
        EXPECT_LT(strip.xOf(6 * kHour), strip.xOf(7 * kHour));
    }
}

TEST_F(Strip, PutsRowLabelsOnTheLeadingSide) {
    EXPECT_GT(strip.trackRect(0).left(), 20);
    EXPECT_DOUBLE_EQ(strip.trackRect(0).right(), 800);
    strip.setLayoutDirection(Qt::RightToLeft);
    EXPECT_DOUBLE_EQ(strip.trackRect(0).left(), 0);
    EXPECT_LT(strip.trackRect(0).right(), 780);
}

TEST_F(Strip, TellsSpansApartByShapeAndNotByColourAlone) {
    const QImage picture = pictureOf(strip);
    const Colours& colours = currentColours();
    const QRect track = strip.trackRect(0).toRect();
    const auto share = [&](qreal fromHour, qreal toHour, const QColor& colour) {
        int hits = 0;
        int all = 0;
        for (int x = at(0, fromHour).x() + 2; x < at(0, toHour).x() - 2; ++x) {
            for (int y = track.top() + 1; y < track.bottom() - 1; ++y) {
                ++all;
                hits += alike(picture.pixelColor(x, y), colour) ? 1 : 0;
            }
        }
        return static_cast<double>(hits) / all;
    };
    EXPECT_GT(share(8, 9, colours.ice.fill), 0.95) << "a session is solid";
    EXPECT_LT(share(9, 11, colours.ice.fill), 0.05) << "a rest is not solid";
    EXPECT_GT(share(9, 11, colours.ice.track), 0.4) << "a rest has a ground";
    EXPECT_LT(share(9, 11, colours.ice.track), 0.9) << "and lines over it";
    EXPECT_GT(share(11, 12, colours.trough), 0.4) << "a full rest is a thin bar";
    EXPECT_GT(share(13, 20, colours.trough), 0.99) << "nothing is nothing";
}

TEST_F(Strip, HidesNoShortSessionBehindTheMarkOfNow) {
    strip.setRows({{u"Ice"_s, Accent::Ice, {{kHour, kHour + 60, SpanKind::Session, {}}}}});
    strip.setNow(kHour + 30, u"now"_s);
    const QImage picture = pictureOf(strip);
    const QPoint place = at(0, 1);
    EXPECT_TRUE(alike(picture.pixelColor(place.x() + 1, place.y()), currentColours().ice.fill, 40));
}

TEST_F(Strip, ShowsEvenAOneMinuteSession) {
    strip.setRows({{u"Ice"_s, Accent::Ice, {{kHour, kHour + 60, SpanKind::Session, {}}}}});
    const QImage picture = pictureOf(strip);
    const QPoint place = at(0, 1);
    EXPECT_TRUE(alike(picture.pixelColor(place.x() + 1, place.y()), currentColours().ice.fill, 40));
}

TEST_F(Strip, CutsOffWhatLiesOutsideTheDay) {
    strip.setRows({{u"Ice"_s,
                    Accent::Ice,
                    {{-2 * kHour, kHour, SpanKind::Rest, u"from yesterday"_s},
                     {23 * kHour, 26 * kHour, SpanKind::Rest, u"into tomorrow"_s},
                     {-5 * kHour, -4 * kHour, SpanKind::Session, u"yesterday"_s},
                     {25 * kHour, 26 * kHour, SpanKind::Session, u"tomorrow"_s}}}});
    EXPECT_EQ(strip.textAt(at(0, 0.5)), u"from yesterday"_s);
    EXPECT_EQ(strip.textAt(at(0, 23.5)), u"into tomorrow"_s);
    EXPECT_EQ(strip.textAt(at(0, 12)), QString());
    EXPECT_EQ(strip.textAt(at(0, 0) - QPoint(5, 0)), QString());
}

TEST_F(Strip, TellsASpanInTheOwnersWords) {
    EXPECT_EQ(strip.textAt(at(0, 8.5)), u"Ice, 08:00 to 09:00"_s);
    EXPECT_EQ(strip.textAt(at(0, 10)), u"Rest until 11:00"_s);
    EXPECT_EQ(strip.textAt(at(0, 11.5)), u"A full rest until 12:00"_s);
    EXPECT_EQ(strip.textAt(at(1, 8.5)), QString());
}

TEST_F(Strip, NamesTheSessionWhereItLiesOverARest) {
    strip.setRows({{u"Heat"_s,
                    Accent::Heat,
                    {{kHour, 2 * kHour, SpanKind::Session, u"session"_s},
                     {0, 3 * kHour, SpanKind::Rest, u"rest"_s}}}});
    EXPECT_EQ(strip.textAt(at(0, 1.5)), u"session"_s);
    EXPECT_EQ(strip.textAt(at(0, 2.5)), u"rest"_s);
}

TEST_F(Strip, KeepsTheLabelOfNowInsideAndBesideTheMark) {
    for (qint64 second = 0; second <= 24 * kHour; second += 600) {
        strip.setNow(second, u"now 14:40"_s);
        const QRectF label = strip.nowLabelRect();
        EXPECT_GE(label.left(), 0);
        EXPECT_LE(label.right(), strip.width());
        EXPECT_GE(label.top(), 0);
        EXPECT_TRUE(label.left() > strip.xOf(second) + 1 || label.right() < strip.xOf(second) - 1);
    }
}

TEST_F(Strip, ShowsNoMarkOutsideTheDay) {
    strip.setNow(-1, u"now"_s);
    EXPECT_EQ(strip.now(), std::nullopt);
    strip.setNow(24 * kHour + 1, u"now"_s);
    EXPECT_EQ(strip.now(), std::nullopt);
    EXPECT_TRUE(strip.nowLabelRect().isEmpty());
    strip.setNow(24 * kHour, u"now"_s);
    EXPECT_EQ(strip.now(), 24 * kHour);
}

TEST_F(Strip, RepaintsOnlyAroundTheMarkWhenNowMoves) {
    strip.setNow(14 * kHour, u"now 14:00"_s);
    RepaintSpy spy(strip);
    strip.setNow(14 * kHour + 600, u"now 14:10"_s);
    const QRect box = spy.take().boundingRect();
    EXPECT_TRUE(box.contains(QPoint(static_cast<int>(strip.xOf(14 * kHour + 600)), 20)));
    EXPECT_LT(box.width(), 120);
}

TEST_F(Strip, LeavesNoTraceOfAMarkThatMoved) {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        strip.setLayoutDirection(direction);
        RepaintSpy spy(strip);
        for (qint64 second = 0; second <= 24 * kHour; second += 900) {
            strip.setNow(second, u"now 14:40"_s);
            spy.take();
        }
        const QImage moved = test::screenOf(strip);
        strip.update();
        ASSERT_FALSE(moved.isNull());
        const QRect left = test::differenceOf(moved, test::screenOf(strip));
        EXPECT_TRUE(left.isEmpty()) << left.x() << ' ' << left.y() << ' ' << left.width();
    }
}

TEST_F(Strip, RepaintsNothingWhenNothingMoves) {
    strip.setNow(14 * kHour, u"now 14:00"_s);
    RepaintSpy spy(strip);
    strip.setNow(14 * kHour, u"now 14:00"_s);
    strip.setNow(14 * kHour + 2, u"now 14:00"_s);
    strip.setRows(strip.rows());
    strip.setDescription(u"One ice session."_s);
    EXPECT_TRUE(spy.take().isEmpty());
}

TEST_F(Strip, LeavesOutHoursThatWouldTouchEachOther) {
    strip.setRange(24 * kHour,
                   dayTicks(berlin(2026, 11, 22), berlin(2026, 11, 23), QLocale(u"en_GB"_s), 1));
    strip.resize(300, strip.sizeHint().height());
    const QImage picture = pictureOf(strip);
    const int top = static_cast<int>(strip.trackRect(1).bottom()) + 10;
    int blanks = 100;
    int labels = 0;
    for (int x = 0; x < picture.width(); ++x) {
        bool ink = false;
        for (int y = top; y < picture.height(); ++y) {
            ink = ink || picture.pixelColor(x, y) != QColor(Qt::white);
        }
        labels += ink && blanks >= 5 ? 1 : 0;
        blanks = ink ? 0 : blanks + 1;
    }
    EXPECT_GE(labels, 4);
    EXPECT_LE(labels, 9);
}

TEST_F(Strip, TellsAScreenReaderTheWholeDay) {
    strip.setAccessibleName(u"Today"_s);
    strip.setDescription(u"One ice session at 08:00."_s);
    QAccessibleInterface* part = QAccessible::queryAccessibleInterface(&strip);
    ASSERT_NE(part, nullptr);
    EXPECT_EQ(part->text(QAccessible::Name), u"Today"_s);
    EXPECT_EQ(part->text(QAccessible::Description), u"One ice session at 08:00."_s);
    EXPECT_EQ(part->role(), QAccessible::List);
}

TEST_F(Strip, IsAListOfWhatItShowsInTheOrderOfTime) {
    strip.setRange(86400, {});
    strip.setRows({{u"Ice"_s,
                    Accent::Ice,
                    {{100, 200, SpanKind::Session, u"Ice, 1 to 2"_s},
                     {200, 900, SpanKind::Rest, u"Ice rests, 2 to 9"_s}}},
                   {u"Heat"_s, Accent::Heat, {{150, 300, SpanKind::Session, u"Heat, 1 to 3"_s}}}});
    strip.setNow(500, u"now 5"_s);
    const QAccessibleInterface* list = there(QAccessible::queryAccessibleInterface(&strip));
    QStringList names;
    for (int at = 0; at < list->childCount(); ++at) {
        QAccessibleInterface* entry = there(list->child(at));
        EXPECT_EQ(entry->role(), QAccessible::ListItem);
        EXPECT_EQ(list->indexOfChild(entry), at);
        EXPECT_EQ(there(entry->parent())->object(), &strip);
        names.append(entry->text(QAccessible::Name));
    }
    EXPECT_EQ(names, QStringList({u"Ice, 1 to 2"_s, u"Heat, 1 to 3"_s, u"Ice rests, 2 to 9"_s,
                                  u"now 5"_s}));
    const QAccessibleInterface* last = there(list->child(3));
    strip.setNow(std::nullopt, {});
    EXPECT_EQ(list->childCount(), 3);
    EXPECT_FALSE(last->isValid()) << "it is gone";
}

TEST_F(Strip, GrowsWithItsRowsAndTheFont) {
    const int two = strip.minimumSizeHint().height();
    QFont font = strip.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    strip.setFont(font);
    EXPECT_GT(strip.minimumSizeHint().height(), two * 3 / 2);
    strip.setFont(QFont());
    strip.setRows(strip.rows() + strip.rows());
    EXPECT_GT(strip.minimumSizeHint().height(), two);
}

} // namespace
} // namespace coolwarm
