// SPDX-License-Identifier: MIT
// Charts say where each figure is, draw no line across days without a score, and stay in bounds.
#include "app/paint/charts/effect_chart.h"
#include "app/paint/charts/hour_chart.h"
#include "app/paint/charts/packs_chart.h"
#include "app/paint/charts/pain_chart.h"
#include "app/paint/charts/relief_chart.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>
#include <QSet>

namespace coolwarm::test {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::days;

constexpr QRectF room(0, 0, 820, 300);
const sys_seconds newYear = utc("2026-01-01 00:00:00");

ChartLook look(Scheme scheme = Scheme::Light, Qt::LayoutDirection direction = Qt::LeftToRight) {
    QFont font;
    font.setPixelSize(13);
    return screenChartLook(coloursOf(scheme), font, QLocale::c(), direction);
}

ChartLook printed() {
    QFont font;
    font.setPixelSize(13);
    return printChartLook(font, QLocale::c(), Qt::LeftToRight);
}

struct SomeLog {
    void pack(sys_seconds at, int before, int after, Modality modality = Modality::Ice) {
        Session made{SessionId::random()};
        made.modality = modality;
        made.start = {at, 0min};
        made.end = Moment{at + 20min, 0min};
        made.painBefore = pain(before);
        made.painAfter = pain(after);
        sum.take(made);
        figures.take(made);
    }
    void entry(sys_seconds at, int score) {
        PainEntry made{SessionId::random(), pain(score)};
        made.at = {at, 0min};
        sum.take(made);
        figures.take(made);
    }
    void packs(int count, int aDay) {
        for (int day = 0; day < count; ++day)
            for (int at = 0; at < aDay; ++at)
                pack(newYear + days{day} + 24h * at / aDay, 4 + (day + at) % 5, at % 5,
                     at % 2 == 0 ? Modality::Ice : Modality::Heat);
    }

    PainSeriesSum sum;
    TrendsSum figures;
};

std::size_t countOf(const Chart& chart, ChartFigure figure) {
    std::size_t count = 0;
    for (const ChartMark& mark : chart.marks())
        count += mark.figure == figure ? 1 : 0;
    return count;
}

QImage painted(const Chart& chart, const QColor& ground = Qt::white) {
    QImage paper(room.size().toSize(), QImage::Format_RGB32);
    paper.fill(ground);
    QPainter painter(&paper);
    chart.paint(painter);
    return paper;
}

TEST(ThePainChart, HasAMarkForEachSessionAndScoreAndFindsItByItsPlace) {
    SomeLog log;
    log.packs(13, 3);
    log.entry(newYear + 30h, 9);
    const PainSeries series = log.sum.series();
    const PainChart chart(series, look(), room);
    EXPECT_EQ(countOf(chart, ChartFigure::Bar), 39U);
    EXPECT_EQ(countOf(chart, ChartFigure::Dot), 1U);
    for (std::size_t at = 0; at < chart.marks().size(); ++at) {
        const auto found = chart.markAt(chart.marks()[at].box.center(), 2);
        ASSERT_TRUE(found.has_value()) << at;
        EXPECT_EQ(chart.marks()[*found].figure, chart.marks()[at].figure) << at;
        EXPECT_EQ(chart.marks()[*found].index, chart.marks()[at].index) << at;
    }
    EXPECT_FALSE(chart.markAt(QPointF(chart.plot().left() + 1, chart.plot().top() + 1), 2));
}

TEST(ThePainChart, KeepsMarksOfADayApartAndWithinTheDay) {
    SomeLog log;
    for (int at = 0; at < 5; ++at) // all within an hour
        log.pack(newYear + days{3} + 10min * at, 6, 3);
    log.entry(newYear, 4);
    log.entry(newYear + days{6}, 4);
    const PainSeries series = log.sum.series();
    const PainChart chart(series, look(), room);
    const qreal day = chart.plot().width() / 7;
    qreal last = chart.plot().left() + 3 * day;
    for (const ChartMark& mark : chart.marks()) {
        if (mark.figure != ChartFigure::Bar)
            continue;
        EXPECT_GT(mark.box.center().x(), last);
        last = mark.box.center().x() + 2;
    }
    EXPECT_LE(last - 2, chart.plot().left() + 4 * day);
}

TEST(ThePainChart, DrawsNoLineAcrossADayWithoutAScore) {
    SomeLog log;
    for (const int day : {0, 1, 2, 4, 5, 9})
        log.entry(newYear + days{day} + 12h, 5);
    const PainSeries series = log.sum.series();
    const PainChart chart(series, look(), room);
    ASSERT_EQ(chart.means().size(), 3U);
    EXPECT_EQ(chart.means().at(0).size(), 3);
    EXPECT_EQ(chart.means().at(1).size(), 2);
    EXPECT_EQ(chart.means().at(2).size(), 1);
}

TEST(ThePainChart, TellsADayWithFortySessionsByItsRange) {
    SomeLog log;
    log.packs(13, 40);
    const PainSeries series = log.sum.series();
    const PainChart chart(series, look(), room);
    EXPECT_EQ(countOf(chart, ChartFigure::Bar), 0U);
    EXPECT_EQ(countOf(chart, ChartFigure::Days), 13U);
    const PainSeries oneDay = log.sum.series(firstOf(series.days).day, firstOf(series.days).day);
    EXPECT_FALSE(oneDay.tooMany);
}

TEST(ThePainChart, OfYearsHasNoMoreMarksThanPlaceForThem) {
    SomeLog log;
    for (int day = 0; day < 5 * 365; day += 1 + (day % 97 == 0 ? 30 : 0))
        log.entry(newYear + days{day}, day % 11);
    const PainSeries series = log.sum.series();
    const PainChart chart(series, look(), room);
    EXPECT_GT(chart.daysAMark(), 1);
    EXPECT_LT(chart.marks().size(), 400U);
    EXPECT_GT(chart.means().size(), 1U);
    std::size_t told = 0;
    for (const ChartMark& mark : chart.marks())
        told += mark.count;
    EXPECT_EQ(told, series.days.size()); // each is told once
}

TEST(ThePainChart, StaysWithinItsPlaceWhateverItShows) {
    for (const int count : {0, 1, 400}) {
        SomeLog log;
        log.packs(count, 2);
        Episode bout{SessionId::random()};
        bout.began = {newYear - days{3}, 0min};
        bout.ended = Moment{newYear + days{1000}, 0min};
        log.sum.take(bout);
        const PainSeries series = log.sum.series();
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const PainChart chart(series, look(Scheme::Dark, direction), room);
            for (const ChartMark& mark : chart.marks())
                EXPECT_TRUE(room.contains(mark.box)) << count;
        }
    }
}

TEST(ThePainChart, ShowsASessionThatChangedNothing) {
    SomeLog log;
    log.pack(newYear + 12h, 5, 5);
    const PainSeries series = log.sum.series();
    const PainChart chart(series, look(), room);
    ASSERT_EQ(countOf(chart, ChartFigure::Bar), 1U);
    EXPECT_GT(firstOf(chart.marks()).box.height(), 2);
    EXPECT_GT(firstOf(chart.marks()).box.width(), 4);
}

// The two are told apart without their colours.
TEST(ThePainChart, OnPaperTellsIceFromHeatInBlack) {
    const auto pictureOf = [](Modality modality) {
        SomeLog log;
        log.pack(newYear + 12h, 8, 2, modality);
        const PainSeries series = log.sum.series();
        return painted(PainChart(series, printed(), room));
    };
    const QImage ice = pictureOf(Modality::Ice);
    const QImage heat = pictureOf(Modality::Heat);
    EXPECT_NE(ice, heat);
    const auto isGrey = [](const QImage& picture) {
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                if (colour.red() != colour.green() || colour.green() != colour.blue())
                    return false;
            }
        return true;
    };
    EXPECT_TRUE(isGrey(ice));
    EXPECT_TRUE(isGrey(heat));
}

// As somebody sees it who sees no colours: what is marked, and nothing of how.
TEST(ThePainChart, InHighContrastTellsIceFromHeatByItsShape) {
    for (const Scheme scheme : {Scheme::HighContrastDark, Scheme::HighContrastLight}) {
        const auto shapeOf = [scheme](Modality modality) {
            SomeLog log;
            log.pack(newYear + 12h, 8, 2, modality);
            const PainSeries series = log.sum.series();
            const PainChart chart(series, look(scheme), room);
            const QColor ground = coloursOf(scheme).card;
            QImage shape = painted(chart, ground).copy(firstOf(chart.marks()).box.toRect());
            for (int y = 0; y < shape.height(); ++y)
                for (int x = 0; x < shape.width(); ++x)
                    shape.setPixelColor(x, y,
                                        shape.pixelColor(x, y) == ground ? Qt::white : Qt::black);
            return shape;
        };
        EXPECT_NE(shapeOf(Modality::Ice), shapeOf(Modality::Heat));
    }
}

TEST(ThePainChart, InHighContrastHasLinesAcrossThatAreWeakerThanItsMarks) {
    for (const Scheme scheme : {Scheme::HighContrastDark, Scheme::HighContrastLight}) {
        EXPECT_EQ(look(scheme).grid.style(), Qt::DotLine);
        EXPECT_LT(look(scheme).grid.widthF(), look(scheme).mean.widthF());
    }
}

TEST(ThePainChart, OfEqualValuesHasALevelLineAndBarsOfOneHeight) {
    SomeLog log;
    for (int day = 0; day < 6; ++day)
        log.pack(newYear + days{day} + 12h, 5, 5);
    const PainSeries series = log.sum.series();
    const PainChart chart(series, look(), room);
    ASSERT_EQ(chart.means().size(), 1U);
    for (const QPointF& point : chart.means().at(0))
        EXPECT_DOUBLE_EQ(point.y(), firstOf(firstOf(chart.means())).y());
    for (const ChartMark& mark : chart.marks())
        EXPECT_DOUBLE_EQ(mark.box.height(), firstOf(chart.marks()).box.height());
}

TEST(TheTimeAxis, NamesMomentsFromADayToDecadesWithoutTouching) {
    for (const int span : {1, 2, 3, 13, 30, 90, 365, 5 * 365, 50 * 365}) {
        const std::chrono::local_seconds from{newYear.time_since_epoch()};
        const TimeAxis axis(from, from + days{span}, 30, 800);
        const auto labels = axis.labels(look());
        EXPECT_GE(labels.size(), 2) << span;
        EXPECT_LT(labels.size(), 40) << span;
        for (qsizetype at = 1; at < labels.size(); ++at)
            EXPECT_GT(labels.at(at).x, labels.at(at - 1).x) << span;
        QSet<QString> texts;
        for (const AxisLabel& label : labels)
            texts.insert(label.text);
        EXPECT_TRUE(texts.size() == labels.size() || span <= 2) << span;
    }
}

TEST(TheHourChart, HasAColumnForEachHourWithAScore) {
    SomeLog log;
    log.entry(newYear + 7h, 6);
    log.entry(newYear + 7h + 30min, 8);
    log.entry(newYear + 23h, 0);
    const TrendFigures figures = log.figures.figures();
    const HourChart chart(figures.byHour, look(), room);
    ASSERT_EQ(chart.marks().size(), 2U);
    EXPECT_EQ(chart.marks().at(0).index, 7U);
    EXPECT_EQ(chart.marks().at(1).index, 23U);
    EXPECT_NE(painted(chart), painted(HourChart(TrendFigures{}.byHour, look(), room)));
}

TEST(ThePacksChart, TellsSeveralDaysTogetherWhereTheyAreManyAndLeavesNoneOut) {
    SomeLog log;
    log.packs(900, 3);
    const PainSeries series = log.sum.series();
    const TrendFigures figures = log.figures.figures();
    const PacksChart chart(figures.packs, series.from, series.to, look(), room);
    EXPECT_GT(chart.daysAColumn(), 1);
    EXPECT_LE(chart.marks().size(), 820U / 4 + 1);
    for (const ChartMark& mark : chart.marks())
        EXPECT_TRUE(room.contains(mark.box));
    const PacksChart few({firstOf(figures.packs)}, series.from, series.from + days{7}, look(),
                         room);
    EXPECT_EQ(few.daysAColumn(), 1);
    EXPECT_EQ(few.marks().size(), 1U);
}

TEST(TheReliefChart, HasAMarkForEachMomentThatWasAnswered) {
    SomeLog log;
    log.pack(newYear + 8h, 7, 4);
    log.entry(newYear + 8h + 50min, 5);
    log.entry(newYear + 10h + 20min, 6);
    const TrendFigures figures = log.figures.figures();
    const QStringList names{u"30 min"_s, u"60 min"_s, u"120 min"_s};
    const ReliefChart chart(figures.relief, names, look(), room);
    ASSERT_EQ(chart.marks().size(), 2U);
    EXPECT_EQ(chart.marks().at(0).index, 0U);
    EXPECT_EQ(chart.marks().at(1).index, 4U);
}

TEST(TheEffectChart, ShowsDotsWhereTooFewAndAnIntervalElse) {
    SomeLog log;
    log.packs(2, 2);
    const std::vector<EffectRow> few{{u"Ice"_s, Modality::Ice, log.figures.figures().effects.ice}};
    EXPECT_FALSE(firstOf(few).effect.change.has_value());
    EXPECT_EQ(firstOf(few).effect.changes.count(), firstOf(few).effect.pairs);
    SomeLog longer;
    longer.packs(20, 2);
    const std::vector<EffectRow> many{
        {u"Ice"_s, Modality::Ice, longer.figures.figures().effects.ice}};
    ASSERT_TRUE(firstOf(many).effect.change.has_value());
    EXPECT_NE(painted(EffectChart(few, look(), room)), painted(EffectChart(many, look(), room)));
    EXPECT_EQ(EffectChart(many, look(), room).marks().size(), 1U);
}

} // namespace
} // namespace coolwarm::test
