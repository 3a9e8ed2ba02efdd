// SPDX-License-Identifier: MIT
// Lays the chart of pain out: what gets a mark of its own, and where.
#include "app/paint/charts/pain_chart.h"

#include <algorithm>

namespace coolwarm {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::local_days;
using std::chrono::local_seconds;

namespace {

constexpr double highestScore = PainScore::highest;
constexpr qreal boutRoom = 9;   // between the marks and the labels
constexpr qreal leastPitch = 3; // from one mark of a day to the next
constexpr qreal leastDays = 3;  // width of a mark of several days
constexpr qreal dotRadius = 3.4;
constexpr qreal leastBar = 3; // height, where nothing has changed

} // namespace

PainChart::PainChart(const PainSeries& series, const ChartLook& look, const QRectF& place)
    : m_series(series),
      m_look(look),
      m_frame(look, place, 0, highestScore, 2, boutRoom * look.unit),
      m_axis(series.from, std::max(series.to, series.from + days{1}), m_frame.plot().left(),
             m_frame.plot().right()),
      m_bucket(m_axis.daysIn(leastDays * look.unit)) {
    layOutDays();
    layOutMeans();
    layOutSingles();
    layOutBouts();
    orderMarks();
}

void PainChart::layOutDays() {
    for (std::size_t at = 0; at < m_series.days.size(); ++at) {
        const DayScores& day = m_series.days[at];
        const std::int64_t number = stretchOf(day.day, m_bucket);
        if (m_buckets.empty() || m_buckets.back().number != number) {
            const local_days begin{days{number * m_bucket}};
            const auto middle = local_seconds{begin} + std::chrono::hours{12} * m_bucket;
            const QRectF& plot = m_frame.plot(); // the first ones may begin before it
            const qreal half = leastDays * m_look.unit / 2;
            const qreal x = std::clamp(m_axis.xOf(middle), plot.left() + half, plot.right() - half);
            m_buckets.push_back({at, 0, number, 0, day.lowest, day.highest, x});
        }
        Bucket& bucket = m_buckets.back();
        bucket.mean = (bucket.mean * static_cast<double>(bucket.count) + day.mean) /
                      static_cast<double>(bucket.count + 1);
        ++bucket.count;
        bucket.lowest = std::min(bucket.lowest, day.lowest);
        bucket.highest = std::max(bucket.highest, day.highest);
    }
}

// A new part begins behind a day, or behind as many as a mark stands for, without a score.
void PainChart::layOutMeans() {
    for (std::size_t at = 0; at < m_buckets.size(); ++at) {
        const Bucket& bucket = m_buckets[at];
        if (at == 0 || m_buckets[at - 1].number + 1 != bucket.number)
            m_means.emplace_back();
        m_means.back().append(QPointF(bucket.x, m_frame.yOf(bucket.mean)));
    }
}

std::vector<PainChart::Single> PainChart::singles() const {
    std::vector<Single> all;
    all.reserve(m_series.bars.size() + m_series.dots.size());
    for (std::size_t at = 0; at < m_series.bars.size(); ++at)
        all.push_back({m_series.bars[at].start.local(), 0, ChartFigure::Bar, at});
    for (std::size_t at = 0; at < m_series.dots.size(); ++at)
        all.push_back({m_series.dots[at].at.local(), 0, ChartFigure::Dot, at});
    std::stable_sort(all.begin(), all.end(),
                     [](const Single& left, const Single& right) { return left.at < right.at; });
    for (Single& mark : all)
        mark.x = m_axis.xOf(mark.at);
    return all;
}

// Days whose marks find no room show their lowest and highest score instead; where those are many,
// all days do, so that one chart speaks one language.
void PainChart::layOutSingles() {
    constexpr std::size_t mostCrowded = 4; // one of so many days
    std::vector<Single> marks = singles();
    std::vector<local_days> crowded;
    std::vector<std::size_t> kept;
    std::size_t dayCount = 0;
    for (std::size_t from = 0, to = 0; from < marks.size(); from = to, ++dayCount) {
        const local_days day = floor<days>(marks[from].at);
        for (to = from; to < marks.size() && floor<days>(marks[to].at) == day; ++to) {
        }
        if (!spread(marks, from, to, day))
            crowded.push_back(day);
        else
            for (std::size_t at = from; at < to; ++at)
                kept.push_back(at);
    }
    const bool all = m_series.tooMany || crowded.size() * mostCrowded > dayCount;
    if (!all)
        for (const std::size_t at : kept)
            addMark({marks[at].figure, marks[at].index, 1, boxOf(marks[at])});
    for (const Bucket& bucket : m_buckets)
        if (all ||
            std::binary_search(crowded.begin(), crowded.end(), m_series.days[bucket.first].day))
            addDays(bucket);
}

bool PainChart::spread(std::vector<Single>& marks, std::size_t from, std::size_t to,
                       local_days day) const {
    const qreal width = m_axis.dayWidth();
    const auto count = static_cast<qreal>(to - from);
    const qreal least = leastPitch * m_look.unit;
    if (count * least > width)
        return false;
    const qreal wide = std::max(m_look.packs.ice.width, 2 * dotRadius * m_look.unit) + 1;
    const qreal pitch = std::clamp(width / count, least, wide);
    const qreal left = m_axis.xOf(day) + pitch / 2;
    const qreal right = m_axis.xOf(day) + width - pitch / 2;
    for (std::size_t at = from; at < to; ++at)
        marks[at].x = std::max(marks[at].x, at == from ? left : marks[at - 1].x + pitch);
    for (std::size_t at = to; at-- > from;)
        marks[at].x = std::min(marks[at].x, at + 1 == to ? right : marks[at + 1].x - pitch);
    return true;
}

QRectF PainChart::boxOf(const Single& mark) const {
    if (mark.figure == ChartFigure::Dot) {
        const qreal radius = dotRadius * m_look.unit;
        const qreal y = m_frame.yOf(m_series.dots[mark.index].score);
        return {mark.x - radius, y - radius, 2 * radius, 2 * radius};
    }
    const PainBar& bar = m_series.bars[mark.index];
    const qreal width = m_look.packs[bar.modality].width;
    const qreal top = m_frame.yOf(std::max(bar.before, bar.after));
    const qreal height = m_frame.yOf(std::min(bar.before, bar.after)) - top;
    const qreal least = leastBar * m_look.unit;
    if (height >= least)
        return {mark.x - width / 2, top, width, height};
    const qreal wide = std::max(width, 2 * least); // nothing has changed: a short line across
    return {mark.x - wide / 2, top - least / 2, wide, least};
}

void PainChart::addDays(const Bucket& bucket) {
    const qreal half = leastDays * m_look.unit / 2;
    const qreal top = m_frame.yOf(bucket.highest) - half;
    addMark({ChartFigure::Days, bucket.first, bucket.count,
             QRectF(bucket.x - half, top, 2 * half, m_frame.yOf(bucket.lowest) + half - top)});
}

void PainChart::layOutBouts() {
    const QRectF& plot = m_frame.plot();
    const qreal height = boutRoom * m_look.unit;
    for (std::size_t at = 0; at < m_series.bouts.size(); ++at) {
        const BoutSpan& bout = m_series.bouts[at];
        const qreal least = 2 * m_look.unit;
        const qreal from =
            std::clamp(m_axis.xOf(bout.began.local()), plot.left(), plot.right() - least);
        const qreal to =
            bout.ended ? std::min(plot.right(), m_axis.xOf(bout.ended->local())) : plot.right();
        const qreal width = std::max(least, to - from);
        addMark({ChartFigure::Bout, at, 1, QRectF(from, plot.bottom(), width, height)});
    }
}

} // namespace coolwarm
