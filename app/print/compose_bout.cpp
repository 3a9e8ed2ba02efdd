// SPDX-License-Identifier: MIT
// The doctor's questions as the bout answers them, the skin, and the warning signs.
#include "app/print/report_numbers.h"
#include "app/print/report_parts.h"
#include "app/print/report_text.h"
#include "app/print/told_signs.h"
#include "app/text/format.h"
#include "app/text/safe_text.h"
#include "app/text/skin_text.h"
#include "app/text/states/bout_text.h"

namespace coolwarm {

namespace {

QString orNotTold(const QString& value) {
    return value.isEmpty() ? ReportText::tr("not told") : value;
}

QString beganText(const ReportBout& told, std::chrono::local_days last) {
    const QString began = reportMoment(told.bout.began, last);
    if (told.bout.ended)
        //: Of a bout of pain: two moments, and how many days it lasted.
        return ReportText::tr("%1, ended %2 (%Ln day(s))", "", told.day)
            .arg(began, reportMoment(*told.bout.ended, last));
    //: Of a bout of pain: a moment; which day of the bout it is now, the first is day 1.
    return ReportText::tr("%1 (day %2)").arg(began, numberText(told.day));
}

QString tightText(const ReportBout& told, bool isOver) {
    if (!told.tightAtFirst)
        return {};
    const QString first = numberText(told.tightAtFirst->value());
    if (!told.tightAtLast)
        return first;
    const QString last = numberText(told.tightAtLast->value());
    return isOver ? ReportText::tr("%1 at the start, %2 at the end").arg(first, last)
                  : ReportText::tr("%1 at the start, %2 now").arg(first, last);
}

} // namespace

ReportPart questionsPart(const ReportSummary& summary) {
    ReportPart part;
    part.heading = ReportText::tr("What the patient tells");
    if (!summary.bout) {
        part.lines << ReportText::tr("No bout of pain is kept for these days.");
        return part;
    }
    const ReportBout& told = *summary.bout;
    const Episode& bout = told.bout;
    const auto add = [&](const QString& name, const QString& value) {
        part.facts.push_back({name, orNotTold(value)});
    };
    if (!summary.site)
        add(ReportText::tr("Where"), reportSite(bout.site));
    add(ReportText::tr("Began"), beganText(told, summary.to));
    add(ReportText::tr("What may have set it off"), listText(bout.trigger));
    add(ReportText::tr("Course"), bout.course ? courseText(*bout.course) : QString());
    add(ReportText::tr("What makes it worse or brings it back"), listText(bout.worse));
    add(ReportText::tr("What eases it"), listText(bout.eases));
    add(ReportText::tr("How tight, 0–4"), tightText(told, bout.ended.has_value()));
    if (!bout.note.text().empty())
        add(ReportText::tr("Note"), typedLine(bout.note.text()));
    return part;
}

ReportPart skinPart(const ReportSummary& summary) {
    ReportPart part;
    part.heading = ReportText::tr("Skin after the packs");
    if (summary.skinAsked == 0)
        part.lines << ReportText::tr("Nobody has said how the skin was.");
    else if (summary.skin.empty())
        part.lines << ReportText::tr("Looked at after %Ln session(s), always normal.", "",
                                     forPlural(summary.skinAsked));
    else
        part.lines << ReportText::tr("Looked at after %Ln session(s); not normal after these:", "",
                                     forPlural(summary.skinAsked));
    for (const SkinFinding& found : summary.skin) {
        const QString what =
            //: How the skin was, ice or heat, a part of the body: "Red, ice, Lower back".
            ReportText::tr("%1: %2, %3", "skin")
                .arg(skinText(found.skin), modalityText(found.modality), reportSite(found.site));
        part.facts.push_back({reportMoment(found.at, summary.to), what});
    }
    return part;
}

ReportPart signsPart(const ReportSummary& summary) {
    ReportPart part;
    part.heading = ReportText::tr("Warning signs");
    const int asked = static_cast<int>(warningSigns().size());
    for (const ToldSigns& told : SignsNotes().in(summary)) {
        const QString answer =
            told.found ? ReportText::tr("Answered yes: %1").arg(told.found->question)
                       : ReportText::tr("None of %Ln question(s) answered yes", "", asked);
        part.facts.push_back({reportMoment(told.at, summary.to), answer});
    }
    if (part.facts.empty())
        part.lines << ReportText::tr("No answers about warning signs were kept in these days.");
    return part;
}

} // namespace coolwarm
