// SPDX-License-Identifier: MIT
// Puts the parts of a report together, always in the same order.
#include "app/print/report_document.h"

#include "app/print/report_numbers.h"
#include "app/print/report_parts.h"
#include "app/print/report_text.h"
#include "app/print/short_text.h"
#include "app/text/format.h"
#include "core/domain/protocol.h"
#include "core/time/day_of.h"

#include <QCoreApplication>

#include <array>

namespace coolwarm {

namespace {

struct Maker {
    ReportSection section;
    ReportPart (*make)(const ReportSummary& summary);
};

constexpr std::array<Maker, reportSectionCount> makers{{
    {ReportSection::Questions, questionsPart},
    {ReportSection::Figures, figuresPart},
    {ReportSection::Days, daysPart},
    {ReportSection::Hours, hoursPart},
    {ReportSection::Packs, packsPart},
    {ReportSection::Skin, skinPart},
    {ReportSection::Signs, signsPart},
    {ReportSection::Each, eachPart},
}};

QString restText(Modality modality) {
    return printable(spanText(Protocol::standard(modality).rest));
}

QString footText() {
    const auto window = [](Modality modality) {
        return printable(windowText(Protocol::standard(modality).window));
    };
    //: Lengths and rests: "15–25 min", "2 h"; then the program's name and version.
    return ReportText::tr(
               "Entered by the patient, not measured. Pain that falls after a session also "
               "falls by itself, since people treat it at its worst: the figures describe, "
               "they do not prove. Recommended: ice %1 with %2 rest or more, heat %3 with %4 "
               "rest or more. %5")
        .arg(window(Modality::Ice), restText(Modality::Ice), window(Modality::Heat),
             restText(Modality::Heat),
             QStringLiteral("Coolwarm ") + QCoreApplication::applicationVersion());
}

QString madeText(const Moment& now) {
    //: When the report was made: a day, a time of day and the offset from UTC.
    return ReportText::tr("made on %1 %2 (%3)")
        .arg(reportDate(dayOf(now)), clockText(now), offsetText(now.offset));
}

} // namespace

ReportDocument composeReport(const ReportSummary& summary, const ReportSections& sections) {
    ReportDocument document;
    document.summary = summary;
    document.title = ReportText::tr("Cold and heat therapy, self-reported");
    //: The days of the report; the part of the body.
    document.range = ReportText::tr("%1 · %2").arg(
        reportRange(summary.from, summary.to),
        summary.site ? reportSite(*summary.site) : ReportText::tr("all parts of the body"));
    document.made = madeText(summary.now);
    document.name = ReportText::tr("Name", "of the patient, beside a line to write on");
    document.born = ReportText::tr("born", "beside a line to write the date of birth on");
    document.parts.push_back(amountPart(summary));
    for (const Maker& maker : makers)
        if (sections.has(maker.section))
            document.parts.push_back(maker.make(summary));
    document.foot = footText();
    document.shortText = shortText(summary);
    return document;
}

QStringList textsOf(const ReportDocument& document) {
    QStringList texts{document.title, document.range, document.made,
                      document.name,  document.born,  document.foot};
    const auto addTable = [&](const ReportTable& table) {
        texts += table.heads;
        for (const QStringList& row : table.rows)
            texts += row;
    };
    for (const ReportPart& part : document.parts) {
        texts << part.heading << part.underChart;
        texts += part.lines;
        for (const ReportFact& fact : part.facts)
            texts << fact.name << fact.value;
        for (const ReportFigure& figure : part.figures)
            texts << figure.figure << figure.words;
        addTable(part.table);
    }
    return texts;
}

} // namespace coolwarm
