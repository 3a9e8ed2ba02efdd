// SPDX-License-Identifier: MIT
// How long the charts take to be laid out and painted, of a day to decades.
#include "app/paint/charts/packs_chart.h"
#include "app/paint/charts/pain_chart.h"

#include <benchmark/benchmark.h>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

namespace coolwarm::test {
namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr QRectF room(0, 0, 1600, 600);

/// So many days with so many sessions each.
struct SomeLog {
    SomeLog(std::int64_t count, std::int64_t aDay) {
        Session session{SessionId::random()};
        for (std::int64_t at = 0; at < count * aDay; ++at) {
            session.modality = at % 2 == 0 ? Modality::Ice : Modality::Heat;
            session.start.utc = std::chrono::sys_seconds{} + minutes{24 * 60 * at / aDay};
            session.end = Moment{session.start.utc + minutes{20}, minutes{0}};
            session.painBefore = PainScore::of(static_cast<int>(3 + at % 8));
            session.painAfter = PainScore::of(static_cast<int>(at % 5));
            series.take(session);
            figures.take(session);
        }
    }

    PainSeriesSum series;
    TrendsSum figures;
};

ChartLook look() {
    QFont font;
    font.setPixelSize(13);
    return screenChartLook(coloursOf(Scheme::Light), font, QLocale::c(), Qt::LeftToRight);
}

void layOutAndPaint(benchmark::State& state) {
    const SomeLog log(state.range(0), state.range(1));
    const PainSeries series = log.series.series();
    const TrendFigures figures = log.figures.figures();
    QImage paper(room.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QPainter painter(&paper);
        PainChart(series, look(), room).paint(painter);
        PacksChart(figures.packs, series.from, series.to, look(), room).paint(painter);
    }
}

void paintAgain(benchmark::State& state) {
    const SomeLog log(state.range(0), state.range(1));
    const PainSeries series = log.series.series();
    const PainChart chart(series, look(), room);
    QImage paper(room.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QPainter painter(&paper);
        chart.paint(painter);
    }
}

// What the other figures are to be measured by: the painting of nothing but the ground.
void fillThePaper(benchmark::State& state) {
    QImage paper(room.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state)
        paper.fill(look().ground);
}

// The last is a log of a million records.
void spans(benchmark::internal::Benchmark* bench) {
    for (const auto& [count, aDay] :
         {std::pair{1, 40}, {13, 4}, {90, 4}, {365, 4}, {1826, 3}, {1826, 40}, {17'361, 57}})
        bench->Args({count, aDay});
    bench->Unit(benchmark::kMillisecond);
}

BENCHMARK(fillThePaper)->Unit(benchmark::kMillisecond);
BENCHMARK(layOutAndPaint)->Apply(spans);
BENCHMARK(paintAgain)->Apply(spans);

} // namespace
} // namespace coolwarm::test

int main(int count, char** words) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication program(count, words);
    benchmark::Initialize(&count, words);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
