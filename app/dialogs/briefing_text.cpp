// SPDX-License-Identifier: MIT
// Our own words for the figures and signs of the sources.
#include "app/dialogs/briefing_text.h"

#include "app/text/emergency_number.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::BriefingText)
};

// guidance.md, "What goes with it" and the general lines below it.
BriefingPart askFirst() {
    return {Text::tr("Ask a doctor or physiotherapist first if"),
            {Text::tr("you have poor feeling or circulation there, for example from diabetes, from "
                      "Raynaud's (fingers or toes turn white and numb in the cold) or from "
                      "neuropathy (damaged nerves)"),
             Text::tr("the skin there is broken, numb or infected: no pack on it")}};
}

BriefingPart whileAPackIsOn() {
    return {Text::tr("While a pack is on"),
            {Text::tr("cloth between the pack and your skin, always"),
             Text::tr("take it off when the skin is white, blistered, burning or numb"),
             Text::tr("do not fall asleep with it on; if you feel drowsy or have taken something "
                      "that makes you drowsy, have someone with you"),
             Text::tr("put the heat pack on top of you, do not lie on it; no heat over cream or a "
                      "pain patch")}};
}

// guidance.md, "How long, and when to see somebody": levels 1 to 3 (documents 001 to 004).
BriefingPart emergency() {
    return {callAmbulanceText(),
            {Text::tr("you cannot control bladder or bowel"),
             Text::tr("new weakness or numbness of a leg, an arm, one side of the body, the "
                      "buttocks or the pelvis"),
             Text::tr("you lose your balance or coordination")},
            true};
}

BriefingPart seeADoctor() {
    return {Text::tr("See a doctor at once"),
            {Text::tr("the pain runs down a leg"),
             Text::tr("numbness, tingling or an odd feeling in a limb"),
             Text::tr("fever (38.3 °C, 101.0 °F) together with back pain")}};
}

BriefingPart callADoctor() {
    return {Text::tr("Call a doctor"),
            {Text::tr("you cannot stand, walk or move, or find no comfortable position"),
             Text::tr("the pain is sharp and stabbing, severe, constant, in a new place, worse "
                      "lying down, or wakes you"),
             Text::tr("severe pain in the belly; frequent, painful or bloody urination"),
             Text::tr("after a severe blow or fall; with redness or swelling on the back or spine"),
             Text::tr("you have had cancer, lose weight without trying, or use steroids or "
                      "injected drugs"),
             Text::tr("it does not ease after more than a week, lasts longer than 4 weeks, or is "
                      "different from and worse than before")}};
}

} // namespace

std::vector<BriefingStep> firstBriefing() {
    return {{Text::tr("Is this you?"), {askFirst()}},
            {Text::tr("When to get help"), {emergency(), seeADoctor(), callADoctor()}},
            {Text::tr("What to mind each time"), {whileAPackIsOn()}}};
}

BriefingStep warningSigns() {
    return {Text::tr("Warning signs"),
            {emergency(), seeADoctor(), callADoctor(), askFirst(), whileAPackIsOn()}};
}

} // namespace coolwarm
