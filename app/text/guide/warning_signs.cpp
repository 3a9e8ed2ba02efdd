// SPDX-License-Identifier: MIT
// Our own words for the signs of the documents 001 to 004, level by level.
#include "app/text/guide/warning_signs.h"

#include "app/text/guide/emergency_number.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct WarningSignsText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::WarningSigns)
};

void addEmergencies(std::vector<WarningSign>& signs) {
    const auto add = [&](const QString& point, const QString& question) {
        signs.push_back({Urgency::Emergency, point, question});
    };
    add(WarningSignsText::tr("you cannot control bladder or bowel"),
        WarningSignsText::tr("Have you lost control of bladder or bowel?"));
    add(WarningSignsText::tr(
            "new weakness or numbness of a leg, an arm, one side of the body, the buttocks or "
            "the pelvis"),
        WarningSignsText::tr(
            "Is a leg, an arm, one side of the body, the buttocks or the pelvis newly weak or "
            "numb?"));
    add(WarningSignsText::tr("you lose your balance or coordination"),
        WarningSignsText::tr("Do you lose your balance or coordination?"));
}

void addThoseForAtOnce(std::vector<WarningSign>& signs) {
    const auto add = [&](const QString& point, const QString& question) {
        signs.push_back({Urgency::AtOnce, point, question});
    };
    add(WarningSignsText::tr("the pain runs down a leg"),
        WarningSignsText::tr("Does the pain run down a leg?"));
    add(WarningSignsText::tr("numbness, tingling or an odd feeling in a limb"),
        WarningSignsText::tr("Is there numbness, tingling or an odd feeling in an arm or a leg?"));
    add(WarningSignsText::tr("fever (38.3 °C, 101.0 °F) together with back pain"),
        WarningSignsText::tr("Do you have back pain and a fever of 38.3 °C (101.0 °F) or more?"));
}

void addThoseForACall(std::vector<WarningSign>& signs) {
    const auto add = [&](const QString& point, const QString& question) {
        signs.push_back({Urgency::Call, point, question});
    };
    add(WarningSignsText::tr("you cannot stand, walk or move, or find no comfortable position"),
        WarningSignsText::tr(
            "Are you unable to stand, walk or move, or to find a comfortable position?"));
    add(WarningSignsText::tr(
            "the pain is sharp and stabbing, severe, constant, in a new place, worse lying "
            "down, or wakes you"),
        WarningSignsText::tr(
            "Is the pain sharp and stabbing, severe, constant, in a new place or worse lying "
            "down, or does it wake you?"));
    add(WarningSignsText::tr("severe pain in the belly; frequent, painful or bloody urination"),
        WarningSignsText::tr(
            "Do you have severe pain in the belly, or is urination frequent, painful or "
            "bloody?"));
    add(WarningSignsText::tr(
            "after a severe blow or fall; with redness or swelling on the back or spine"),
        WarningSignsText::tr(
            "Did it begin after a severe blow or fall, or is there redness or swelling on the "
            "back or spine?"));
    add(WarningSignsText::tr(
            "you have had cancer, lose weight without trying, or use steroids or injected "
            "drugs"),
        WarningSignsText::tr(
            "Have you had cancer, do you lose weight without trying, or do you use steroids "
            "or injected drugs?"));
    add(WarningSignsText::tr(
            "it does not ease after more than a week, lasts longer than 4 weeks, or is "
            "different from and worse than before"),
        WarningSignsText::tr(
            "Has it not eased after more than a week, lasted longer than 4 weeks, or is it "
            "different from and worse than before?"));
}

} // namespace

std::vector<WarningSign> warningSigns() {
    std::vector<WarningSign> signs;
    addEmergencies(signs);
    addThoseForAtOnce(signs);
    addThoseForACall(signs);
    return signs;
}

QString urgencyText(Urgency urgency, QLocale::Territory there) {
    switch (urgency) {
    case Urgency::Emergency:
        return callAmbulanceText(there);
    case Urgency::AtOnce:
        return WarningSignsText::tr("See a doctor at once");
    case Urgency::Call:
        return WarningSignsText::tr("Call a doctor");
    }
    return {};
}

QString signsSentence(std::optional<Urgency> found, QLocale::Territory there) {
    if (!found)
        return WarningSignsText::tr(
            "None of the warning signs is there: go on gently, and look here again "
            "when something changes.");
    switch (*found) {
    case Urgency::Emergency: {
        const QString number = emergencyNumber(there);
        return number.isEmpty()
                   ? WarningSignsText::tr("This is an emergency: call an ambulance now.")
                   //: %1 is the number of the ambulance in the user's country, such as 112.
                   : WarningSignsText::tr("This is an emergency: call %1 now.").arg(number);
    }
    case Urgency::AtOnce:
        return WarningSignsText::tr(
            "See a doctor at once: go today, and do not wait for it to pass.");
    case Urgency::Call:
        return WarningSignsText::tr("Call a doctor and tell what you have answered here.");
    }
    return {};
}

QString signsNote(const std::optional<WarningSign>& found, QLocale::Territory there) {
    if (!found)
        //: In a note: the user has gone through the list and said no to each sign.
        return WarningSignsText::tr("Warning signs: none of them.");
    //: %1 is the sign as in the list ("you lose your balance"), %2 what to do, a sentence.
    return WarningSignsText::tr("Warning signs: %1. %2")
        .arg(found->point, signsSentence(found->urgency, there));
}

} // namespace coolwarm
