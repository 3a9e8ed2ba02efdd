// SPDX-License-Identifier: MIT
// The doctor's questions as the bout answers them, the skin, and the warning signs.
#include "app/print/report_numbers.h"
#include "app/print/report_parts.h"
#include "app/print/told_signs.h"
#include "app/text/format.h"
#include "app/text/safe_text.h"
#include "app/text/skin_text.h"
#include "app/text/states/bout_text.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString orNotTold(const QString& value) {
    return value.isEmpty() ? Text::tr("not told") : value;
}

QString beganText(const ReportBout& told, std::chrono::local_days last) {
    const QString began = reportMoment(told.bout.began, last);
    if (told.bout.ended)
        //: Of a bout of pain: two moments, and how many days it lasted.
        return Text::tr("%1, ended %2 (%Ln day(s))", "", told.day)
            .arg(began, reportMoment(*told.bout.ended, last));
    //: Of a bout of pain: a moment; which day of the bout it is now, the first is day 1.
    return Text::tr("%1 (day %2)").arg(began, wholeNumber(told.day));
}

QString tightText(const ReportBout& told, bool isOver) {
    if (!told.tightAtFirst)
        return {};
    const QString first = wholeNumber(told.tightAtFirst->value());
    if (!told.tightAtLast)
        return first;
    const QString last = wholeNumber(told.tightAtLast->value());
    return isOver ? Text::tr("%1 at the start, %2 at the end").arg(first, last)
                  : Text::tr("%1 at the start, %2 now").arg(first, last);
}

} // namespace

ReportPart questionsPart(const ReportSummary& summary) {
    ReportPart part;
    part.heading = Text::tr("What the patient tells");
    if (!summary.bout) {
        part.lines << Text::tr("No bout of pain is kept for these days.");
        return part;
    }
    const ReportBout& told = *summary.bout;
    const Episode& bout = told.bout;
    const auto add = [&](const QString& name, const QString& value) {
        part.facts.push_back({name, orNotTold(value)});
    };
    if (!summary.site)
        add(Text::tr("Where"), reportSite(bout.site));
    add(Text::tr("Began"), beganText(told, summary.to));
    add(Text::tr("What may have set it off"), listText(bout.trigger));
    add(Text::tr("Course"), bout.course ? courseText(*bout.course) : QString());
    add(Text::tr("What makes it worse or brings it back"), listText(bout.worse));
    add(Text::tr("What eases it"), listText(bout.eases));
    add(Text::tr("How tight, 0–4"), tightText(told, bout.ended.has_value()));
    if (!bout.note.text().empty())
        add(Text::tr("Note"), typedLine(bout.note.text()));
    return part;
}

ReportPart skinPart(const ReportSummary& summary) {
    ReportPart part;
    part.heading = Text::tr("Skin after the packs");
    if (summary.skinAsked == 0)
        part.lines << Text::tr("Nobody has said how the skin was.");
    else if (summary.skin.empty())
        part.lines << Text::tr("Looked at after %Ln session(s), always normal.", "",
                               forPlural(summary.skinAsked));
    else
        part.lines << Text::tr("Looked at after %Ln session(s); not normal after these:", "",
                               forPlural(summary.skinAsked));
    for (const SkinFinding& found : summary.skin) {
        const QString what =
            //: How the skin was, ice or heat, a part of the body: "Red, ice, Lower back".
            Text::tr("%1: %2, %3", "skin")
                .arg(skinText(found.skin), modalityText(found.modality), reportSite(found.site));
        part.facts.push_back({reportMoment(found.at, summary.to), what});
    }
    return part;
}

ReportPart signsPart(const ReportSummary& summary) {
    ReportPart part;
    part.heading = Text::tr("Warning signs");
    const int asked = static_cast<int>(warningSigns().size());
    for (const ToldSigns& told : SignsNotes().in(summary)) {
        const QString answer = told.found
                                   ? Text::tr("Answered yes: %1").arg(told.found->question)
                                   : Text::tr("None of %Ln question(s) answered yes", "", asked);
        part.facts.push_back({reportMoment(told.at, summary.to), answer});
    }
    if (part.facts.empty())
        part.lines << Text::tr("No answers about warning signs were kept in these days.");
    return part;
}

} // namespace coolwarm
