// SPDX-License-Identifier: MIT
// Finds the words for each figure.
#include "app/pages/trends/figure_text.h"

#include "app/text/format.h"
#include "core/domain/modality.h"
#include "core/domain/per_modality.h"
#include "core/report/trends/day_sums.h"
#include "core/report/trends/pain_series.h"
#include "core/report/trends/score_counts.h"
#include "core/time/day_of.h"
#include "core/time/moment.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace coolwarm {

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::FigureText)
};

QString dayText(std::chrono::local_days day) {
    return QLocale().toString(toQDate(day), QLocale::ShortFormat);
}

QString momentOf(const Moment& moment) {
    //: A day and a time of day: "18/11/2026 14:12".
    return FigureWords::tr("%1 %2").arg(
        QLocale().toString(toDateTime(moment).date(), QLocale::ShortFormat), clockText(moment));
}

QString halfText(const ScoreCounts& scores, bool signedOnes) {
    const Quartiles all = scores.quartiles().value_or(Quartiles{});
    const auto value = [&](double each) {
        return signedOnes ? signedDecimal(each) : oneDecimal(each);
    };
    return FigureWords::tr("median %1, the middle half from %2 to %3; %Ln score(s)", "",
                           forPlural(scores.count()))
        .arg(value(all.median), value(all.lower), value(all.upper));
}

FigureText barText(const PainBar& bar) {
    return {FigureWords::tr("%1, %2, %3")
                .arg(modalityText(bar.modality), momentOf(bar.start), siteText(bar.site)),
            //: Pain before and after: "6 → 3". Turn the arrow where you read from right to left.
            FigureWords::tr("%1 → %2").arg(numberText(bar.before), numberText(bar.after))};
}

FigureText dotText(const PainDot& dot) {
    const QString what = dot.of == PainDot::Of::Entry ? FigureWords::tr("Score")
                         : dot.of == PainDot::Of::BeforeSession
                             ? FigureWords::tr("Score before a session")
                             : FigureWords::tr("Score after a session");
    return {FigureWords::tr("%1, %2, %3").arg(what, momentOf(dot.at), siteText(dot.site)),
            numberText(dot.score)};
}

FigureText daysText(const PainSeries& series, const ChartMark& mark) {
    const auto first = series.days.begin() + static_cast<std::ptrdiff_t>(mark.index);
    const auto end = first + static_cast<std::ptrdiff_t>(mark.count);
    DayScores all = *first;
    all.mean = 0;
    all.count = 0;
    for (auto day = first; day != end; ++day) {
        all.mean += day->mean / static_cast<double>(mark.count);
        all.count += day->count;
        all.lowest = std::min(all.lowest, day->lowest);
        all.highest = std::max(all.highest, day->highest);
    }
    const QString days = mark.count == 1 ? dayText(all.day)
                                         : FigureWords::tr("%1 to %2", "two dates")
                                               .arg(dayText(all.day), dayText(std::prev(end)->day));
    return {FigureWords::tr("Pain, %1").arg(days),
            FigureWords::tr("mean %1, from %2 to %3; %Ln score(s)", "", forPlural(all.count))
                .arg(oneDecimal(all.mean), numberText(all.lowest), numberText(all.highest))};
}

FigureText boutText(const BoutSpan& bout) {
    const QString began = dayText(dayOf(bout.began));
    if (!bout.ended)
        return {FigureWords::tr("Bout, %1").arg(siteText(bout.site)),
                FigureWords::tr("since %1").arg(began)};
    const QString ended = dayText(dayOf(*bout.ended));
    return {FigureWords::tr("Bout, %1").arg(siteText(bout.site)),
            FigureWords::tr("%1 to %2", "two dates").arg(began, ended)};
}

FigureText hourText(const ScoreCounts& scores, std::size_t hour) {
    const auto clock = [](std::size_t at) {
        return QLocale().toString(QTime(static_cast<int>(at % 24), 0), QLocale::ShortFormat);
    };
    return {FigureWords::tr("Pain between %1 and %2", "two times of day")
                .arg(clock(hour), clock(hour + 1)),
            halfText(scores, false)};
}

FigureText packsText(const std::vector<DayPacks>& packs, const ChartMark& mark) {
    const std::chrono::local_days first{std::chrono::days{static_cast<std::int64_t>(mark.index)}};
    const auto days = static_cast<std::int64_t>(mark.count);
    PerModality<std::int64_t> sum;
    for (const DayPacks& day : packs)
        if (day.day >= first && day.day < first + std::chrono::days{days}) {
            sum.ice += day.sessions.ice;
            sum.heat += day.sessions.heat;
        }
    const QString when =
        days == 1 ? dayText(first)
                  : FigureWords::tr("%1 to %2", "two dates")
                        .arg(dayText(first), dayText(first + std::chrono::days{days - 1}));
    return {FigureWords::tr("Sessions, %1").arg(when),
            FigureWords::tr("ice %1, heat %2").arg(numberText(sum.ice), numberText(sum.heat))};
}

FigureText reliefText(const TrendFigures& figures, std::size_t index) {
    const Modality modality = index % 2 == 0 ? Modality::Ice : Modality::Heat;
    return {
        FigureWords::tr("%1, %2 afterwards, against before")
            .arg(modalityText(modality), reliefNames().value(static_cast<qsizetype>(index / 2))),
        halfText(figures.relief.at(index / 2)[modality], true)};
}

FigureText effectText(const EffectRow& row) {
    const QString start =
        FigureWords::tr("pain at the start %1 on average").arg(oneDecimal(row.effect.before));
    const QString sessions =
        FigureWords::tr("%Ln session(s) with both scores", "", forPlural(row.effect.pairs));
    if (!row.effect.change)
        return {
            FigureWords::tr("%1, before → after").arg(row.name),
            FigureWords::tr("%1; %2; %3").arg(FigureWords::tr("too few to say"), sessions, start)};
    return {FigureWords::tr("%1, before → after").arg(row.name),
            FigureWords::tr("%1 (%2); %3; %4")
                .arg(signedDecimal(row.effect.change->mean), certaintyText(row.effect), sessions,
                     start)};
}

} // namespace

QString FigureText::whole() const {
    //: What a figure is about, and the figure: "Ice, 18/11/2026 14:12, Lower back: 6 → 4".
    return FigureWords::tr("%1: %2").arg(what, says);
}

QString certaintyText(const PainEffect& effect) {
    if (!effect.change)
        return FigureWords::tr("too few to say");
    return FigureWords::tr("95 % between %1 and %2")
        .arg(signedDecimal(effect.change->low), signedDecimal(effect.change->high));
}

QStringList reliefNames() {
    QStringList names;
    for (const std::chrono::minutes moment : reliefMoments)
        names << FigureWords::tr("%1 min").arg(numberText(moment.count()));
    return names;
}

std::vector<EffectRow> effectRows(const TrendFigures& figures) {
    std::vector<EffectRow> rows;
    for (const Modality modality : bothModalities)
        if (figures.effects[modality].pairs > 0)
            rows.push_back({modalityText(modality), modality, figures.effects[modality]});
    if (figures.bySite.size() < 2)
        return rows;
    for (const SiteEffects& site : figures.bySite)
        for (const Modality modality : bothModalities)
            if (site.effects[modality].pairs > 0)
                rows.push_back({FigureWords::tr("%1, %2", "ice or heat, and where")
                                    .arg(modalityText(modality), siteText(site.site)),
                                modality, site.effects[modality]});
    return rows;
}

FigureText figureText(const TrendsReading& reading, const std::vector<EffectRow>& effects,
                      const ChartMark& mark) {
    switch (mark.figure) {
    case ChartFigure::Bar:
        return barText(reading.series.bars.at(mark.index));
    case ChartFigure::Dot:
        return dotText(reading.series.dots.at(mark.index));
    case ChartFigure::Days:
        return daysText(reading.series, mark);
    case ChartFigure::Bout:
        return boutText(reading.series.bouts.at(mark.index));
    case ChartFigure::Hour:
        return hourText(reading.figures.byHour.at(mark.index), mark.index);
    case ChartFigure::Packs:
        return packsText(reading.figures.packs, mark);
    case ChartFigure::Relief:
        return reliefText(reading.figures, mark.index);
    case ChartFigure::Effect:
        break;
    }
    return effectText(effects.at(mark.index));
}

std::vector<ChartMark> allFigures(const TrendsReading& reading,
                                  const std::vector<EffectRow>& effects) {
    std::vector<ChartMark> all;
    const auto each = [&](ChartFigure figure, std::size_t count) {
        for (std::size_t at = 0; at < count; ++at)
            all.push_back({figure, at, 1, {}});
    };
    each(ChartFigure::Effect, effects.size());
    for (std::size_t at = 0; at < 2 * reliefMoments.size(); ++at)
        if (reading.figures.relief.at(at / 2)[at % 2 == 0 ? Modality::Ice : Modality::Heat]
                .count() > 0)
            all.push_back({ChartFigure::Relief, at, 1, {}});
    for (std::size_t hour = 0; hour < reading.figures.byHour.size(); ++hour)
        if (reading.figures.byHour.at(hour).count() > 0)
            all.push_back({ChartFigure::Hour, hour, 1, {}});
    each(ChartFigure::Bout, reading.series.bouts.size());
    each(ChartFigure::Days, reading.series.days.size());
    for (const DayPacks& day : reading.figures.packs)
        all.push_back({ChartFigure::Packs,
                       static_cast<std::size_t>(day.day.time_since_epoch().count()),
                       1,
                       {}});
    each(ChartFigure::Bar, reading.series.bars.size());
    each(ChartFigure::Dot, reading.series.dots.size());
    return all;
}

} // namespace coolwarm
