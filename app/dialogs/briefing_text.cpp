// SPDX-License-Identifier: MIT
// Our own words for the figures and signs of the sources.
#include "app/dialogs/briefing_text.h"

#include "app/text/guide/emergency_number.h"
#include "app/text/guide/warning_signs.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct BriefingText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::BriefingText)
};

// guidance.md, "What goes with it" and the general lines below it.
BriefingPart askFirst() {
    return {BriefingText::tr("Ask a doctor or physiotherapist first if"),
            {BriefingText::tr(
                 "you have poor feeling or circulation there, for example from diabetes, from "
                 "Raynaud's (fingers or toes turn white and numb in the cold) or from "
                 "neuropathy (damaged nerves)"),
             BriefingText::tr("the skin there is broken, numb or infected: no pack on it")}};
}

BriefingPart whileAPackIsOn() {
    return {BriefingText::tr("While a pack is on"),
            {BriefingText::tr("cloth between the pack and your skin, always"),
             BriefingText::tr("take it off when the skin is white, blistered, burning or numb"),
             BriefingText::tr(
                 "do not fall asleep with it on; if you feel drowsy or have taken something "
                 "that makes you drowsy, have someone with you"),
             BriefingText::tr(
                 "put the heat pack on top of you, do not lie on it; no heat over cream or a "
                 "pain patch")}};
}

// The signs of one urgency, from the one list of them.
BriefingPart partOf(Urgency urgency) {
    BriefingPart part{urgencyText(urgency, usersTerritory()), {}, urgency == Urgency::Emergency};
    for (const WarningSign& sign : warningSigns())
        if (sign.urgency == urgency)
            part.points.append(sign.point);
    return part;
}

} // namespace

std::vector<BriefingStep> firstBriefing() {
    return {{BriefingText::tr("Is this you?"), {askFirst()}},
            {BriefingText::tr("When to get help"), signParts()},
            {BriefingText::tr("What to mind each time"), {whileAPackIsOn()}}};
}

std::vector<BriefingPart> signParts() {
    std::vector<BriefingPart> parts;
    for (const Urgency urgency : allUrgencies)
        parts.push_back(partOf(urgency));
    return parts;
}

BriefingStep signsOnOnePage() {
    BriefingStep page{BriefingText::tr("Warning signs"), signParts()};
    page.parts.push_back(askFirst());
    page.parts.push_back(whileAPackIsOn());
    return page;
}

} // namespace coolwarm
