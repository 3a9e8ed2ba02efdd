// SPDX-License-Identifier: MIT
// How much data there is, and the figures that can be told from it.
#include "app/print/report_numbers.h"
#include "app/print/report_parts.h"
#include "app/print/report_text.h"
#include "app/text/format.h"
#include "core/domain/protocol.h"

namespace coolwarm {

namespace {

// A report of fewer days says so (field.md section 3: under five days).
constexpr std::int64_t fewDays = 5;

QString dash() {
    return QStringLiteral("\u2013");
}

QString arrow() {
    //: Between two figures, from the one to the other. Turn it where you read from right to left.
    return ReportText::tr("→");
}

ReportFigure painFigure(const TrendFigures& figures) {
    const auto both = figures.firstAndLast();
    if (!both)
        return {dash(),
                ReportText::tr("pain 0–10: too few days to compare the first with the last "
                               "(%Ln day(s) with a score)",
                               "", forPlural(static_cast<std::int64_t>(figures.scores.size())))};
    return {
        QStringLiteral("%1 %2 %3").arg(oneDecimal(both->first), arrow(), oneDecimal(both->last)),
        ReportText::tr("pain 0–10, mean of the first 3 and the last 3 days with a score (%Ln "
                       "score(s))",
                       "", forPlural(figures.scoreCount))};
}

// The start is told with each, since ice and heat are taken at different pain.
ReportFigure effectFigure(const PainEffect& effect, Modality modality) {
    const int pairs = forPlural(effect.pairs);
    if (!effect.change)
        return {
            dash(),
            modality == Modality::Ice
                ? ReportText::tr("ice: too few to say (%Ln session(s) with both scores)", "", pairs)
                : ReportText::tr("heat: too few to say (%Ln session(s) with both scores)", "",
                                 pairs)};
    const QString words =
        modality == Modality::Ice
            ? ReportText::tr(
                  "ice, before → after, from %1 on; %Ln session(s), mean and 95 % interval", "",
                  pairs)
            : ReportText::tr(
                  "heat, before → after, from %1 on; %Ln session(s), mean and 95 % interval", "",
                  pairs);
    return {intervalText(*effect.change), words.arg(oneDecimal(effect.before))};
}

ReportFigure lengthFigure(const TrendFigures& figures) {
    const auto both = [](const PerModality<std::int64_t>& of) { return of.ice + of.heat; };
    const std::int64_t sessions = both(figures.sessions);
    if (sessions == 0)
        return {dash(), ReportText::tr("no session")};
    const auto window = [](Modality modality) {
        return printable(windowText(Protocol::standard(modality).window));
    };
    QString words = ReportText::tr("sessions within %1 (ice) and %2 (heat)")
                        .arg(window(Modality::Ice), window(Modality::Heat));
    if (const std::int64_t over = both(figures.over); over > 0)
        //: Sessions; how many were longer than that; by how much together.
        words = ReportText::tr("%1; %2 over, %3 together")
                    .arg(words, numberText(over), printable(durationText(figures.timeOver)));
    return {ReportText::tr("%1 of %2").arg(numberText(both(figures.within)), numberText(sessions)),
            words};
}

} // namespace

ReportPart amountPart(const ReportSummary& summary) {
    const ReportAmount& amount = summary.amount;
    ReportPart part;
    part.heading = ReportText::tr("How much data");
    QStringList told{
        ReportText::tr("%Ln day(s)", "", forPlural(amount.days)),
        ReportText::tr("%Ln day(s) with a score", "", forPlural(amount.ratedDays)),
        ReportText::tr("%Ln score(s)", "", forPlural(amount.scores)),
        ReportText::tr("%Ln ice session(s)", "", forPlural(amount.sessions.ice)),
        ReportText::tr("%Ln heat session(s)", "", forPlural(amount.sessions.heat)),
    };
    if (amount.timedScores > 0)
        told << ReportText::tr("%1 of %2 scores written down within 15 min")
                    .arg(numberText(amount.scoresAtOnce), numberText(amount.timedScores));
    part.lines << told.join(QStringLiteral(" · "));
    if (amount.ratedDays < fewDays)
        part.lines << ReportText::tr(
            "Fewer than 5 days with a score: too few to conclude anything from.");
    return part;
}

ReportPart figuresPart(const ReportSummary& summary) {
    ReportPart part;
    part.heading = ReportText::tr("In short");
    part.figures = {
        painFigure(summary.figures), effectFigure(summary.figures.effects.ice, Modality::Ice),
        effectFigure(summary.figures.effects.heat, Modality::Heat), lengthFigure(summary.figures)};
    return part;
}

ReportPart daysPart(const ReportSummary& summary) {
    ReportPart part;
    part.heading = ReportText::tr("Pain, by day");
    if (summary.figures.scores.empty()) {
        part.lines << ReportText::tr("There is no score in these days.");
        return part;
    }
    part.chart = ReportChart::Days;
    part.underChart = ReportText::tr(
        "Thick bar: ice. Thin bar with arrow: heat. Each from the score before to the "
        "score after. Dot: a single score. Broken line: the day's mean.");
    part.chartTable.heads = {ReportText::tr("Day"), ReportText::tr("Mean pain"),
                             ReportText::tr("Scores")};
    for (const DayScores& day : summary.figures.scores)
        part.chartTable.rows.push_back(
            {reportDay(day.day, summary.to), oneDecimal(day.mean), numberText(day.count)});
    return part;
}

ReportPart hoursPart(const ReportSummary& summary) {
    ReportPart part;
    part.heading = ReportText::tr("Pain, by hour");
    if (summary.figures.scoreCount == 0) {
        part.lines << ReportText::tr("There is no score in these days.");
        return part;
    }
    part.chart = ReportChart::Hours;
    part.underChart =
        ReportText::tr("Across: the median, with a column up to it. Upright: the middle half of "
                       "the scores. Above: how many there are.");
    part.chartTable.heads = {ReportText::tr("Hour"), ReportText::tr("Median"),
                             ReportText::tr("Middle half"), ReportText::tr("Scores")};
    for (std::size_t hour = 0; hour < summary.figures.byHour.size(); ++hour) {
        const ScoreCounts& counts = summary.figures.byHour.at(hour);
        if (const auto middle = counts.quartiles())
            part.chartTable.rows.push_back(
                {QLocale().toString(QTime(static_cast<int>(hour), 0), QLocale::ShortFormat),
                 oneDecimal(middle->median),
                 ReportText::tr("%1 to %2", "scores")
                     .arg(oneDecimal(middle->lower), oneDecimal(middle->upper)),
                 numberText(counts.count())});
    }
    return part;
}

} // namespace coolwarm
