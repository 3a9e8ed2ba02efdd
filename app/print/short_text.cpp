// SPDX-License-Identifier: MIT
// Adds sentence by sentence as long as there is room.
#include "app/print/short_text.h"

#include "app/print/report_numbers.h"
#include "app/print/report_text.h"
#include "app/text/format.h"
#include "app/text/safe_text.h"
#include "app/text/skin_text.h"
#include "app/text/states/bout_text.h"

#include <QTextBoundaryFinder>

namespace coolwarm {

namespace {

// Of what somebody has listed: two or three phrases, so that figures have room.
constexpr int longestList = 90;

QString shortList(const WordList& words) {
    QString list;
    for (const std::string& word : words.words()) {
        const QString next =
            list.isEmpty() ? fromUtf8(word) : list + QStringLiteral("; ") + fromUtf8(word);
        if (characterCount(next) > longestList)
            return list.isEmpty() ? next : list + QStringLiteral("; …");
        list = next;
    }
    return list;
}

QStringList boutSentences(const ReportSummary& summary) {
    if (!summary.bout)
        return {};
    const Episode& bout = summary.bout->bout;
    QStringList told;
    const QString began = reportMoment(bout.began, summary.to);
    told << (bout.ended ? ReportText::tr("Pain began %1, ended %2.")
                              .arg(began, reportMoment(*bout.ended, summary.to))
                        : ReportText::tr("Pain began %1, now day %2.")
                              .arg(began, numberText(summary.bout->day)));
    if (!bout.trigger.empty())
        told << ReportText::tr("Set off by: %1.").arg(shortList(bout.trigger));
    if (bout.course)
        told << ReportText::tr("Course: %1.").arg(courseText(*bout.course));
    if (!bout.worse.empty())
        told << ReportText::tr("Worse by: %1.").arg(shortList(bout.worse));
    if (!bout.eases.empty())
        told << ReportText::tr("Eased by: %1.").arg(shortList(bout.eases));
    return told;
}

QString effectSentence(const PainEffect& effect, Modality modality) {
    if (!effect.change)
        return {};
    const int pairs = forPlural(effect.pairs);
    const QString sentence =
        modality == Modality::Ice
            ? ReportText::tr("Ice changes pain by %1, 95 % interval (%Ln session(s)).", "", pairs)
            : ReportText::tr("Heat changes pain by %1, 95 % interval (%Ln session(s)).", "", pairs);
    return sentence.arg(intervalText(*effect.change));
}

QStringList figureSentences(const ReportSummary& summary) {
    const TrendFigures& figures = summary.figures;
    QStringList told;
    if (const auto both = figures.firstAndLast())
        told << ReportText::tr(
                    "Pain 0–10: %1 in the first 3 days, %2 in the last 3 (%Ln score(s)).", "",
                    forPlural(figures.scoreCount))
                    .arg(oneDecimal(both->first), oneDecimal(both->last));
    else if (figures.scoreCount > 0)
        told << ReportText::tr("Pain 0–10: %Ln score(s), on too few days to compare.", "",
                               forPlural(figures.scoreCount));
    for (const Modality modality : {Modality::Ice, Modality::Heat})
        told << effectSentence(figures.effects[modality], modality);
    const std::int64_t sessions = figures.sessions.ice + figures.sessions.heat;
    if (sessions > 0)
        told << ReportText::tr("%1 of %2 sessions within the recommended length.")
                    .arg(numberText(figures.within.ice + figures.within.heat),
                         numberText(sessions));
    return told;
}

QString skinSentence(const ReportSummary& summary) {
    if (summary.skin.empty())
        return {};
    const SkinFinding& last = summary.skin.back();
    return ReportText::tr("Skin not normal after %Ln session(s), last: %1, %2.", "",
                          forPlural(static_cast<std::int64_t>(summary.skin.size())))
        .arg(skinText(last.skin), reportMoment(last.at, summary.to));
}

} // namespace

int characterCount(const QString& text) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() > 0)
        ++count;
    return count;
}

QString shortText(const ReportSummary& summary) {
    //: The days of the report; the part of the body.
    QString text = ReportText::tr("Self-reported cold and heat therapy, %1, %2.")
                       .arg(reportRange(summary.from, summary.to),
                            summary.site ? reportSite(*summary.site)
                                         : ReportText::tr("all parts of the body"));
    const auto add = [&](const QString& sentence) {
        const QString longer = text + QLatin1Char(' ') + sentence;
        if (!sentence.isEmpty() && characterCount(longer) <= shortTextLength)
            text = longer;
    };
    if (summary.isEmpty())
        add(ReportText::tr("Nothing was logged in these days."));
    // Figures and skin have to be in it; the bout's words come before them and leave them room.
    const QStringList last = figureSentences(summary) << skinSentence(summary);
    int kept = 0;
    for (const QString& sentence : last)
        kept += sentence.isEmpty() ? 0 : characterCount(sentence) + 1;
    for (const QString& sentence : boutSentences(summary))
        if (characterCount(text) + 1 + characterCount(sentence) + kept <= shortTextLength)
            add(sentence);
    for (const QString& sentence : last)
        add(sentence);
    return printable(text).simplified();
}

} // namespace coolwarm
