// SPDX-License-Identifier: MIT
// Words what to do after a session that was too long, with the figures of the guidance.
#include "app/text/skin_text.h"

#include "app/text/format.h"
#include "core/domain/modality.h"
#include "core/domain/skin.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct SkinText {
    Q_DECLARE_TR_FUNCTIONS(SkinText)
};

// Marked up only where the label takes markup: the rest of the sentence is not.
QString emphasised(const QString& sentence, const QString& part, Emphasis emphasis) {
    return emphasis == Emphasis::Plain
               ? sentence.arg(part)
               : sentence.toHtmlEscaped().arg(QStringLiteral("<b>") + part.toHtmlEscaped() +
                                              QStringLiteral("</b>"));
}

} // namespace

QString tooLongText(const Session& session, std::chrono::minutes most) {
    const QString length = durationText(session.duration());
    const QString over = durationText(session.duration() - most);
    return session.modality == Modality::Ice
               ? SkinText::tr("The ice was on for %1, %2 too long.").arg(length, over)
               : SkinText::tr("The heat was on for %1, %2 too long.").arg(length, over);
}

QString skinAdviceText(Modality modality, Emphasis emphasis) {
    const QString doctor = SkinText::tr("see a doctor today.", "within a sentence");
    //: %1 is "see a doctor today."
    return emphasised(
        modality == Modality::Ice
            ? SkinText::tr(
                  "White, waxy, hard, grey or blistered, or still numb after 20 minutes: %1 "
                  "Warm it only with your hand or under clothing, never with heat or by "
                  "rubbing.")
            : SkinText::tr(
                  "Burnt or blistered, red and sore, white, hard or grey, or still numb after "
                  "20 minutes: %1 Put no more heat on it, and do not rub it."),
        doctor, emphasis);
}

QString skinFoundText(Skin skin, Modality modality, Emphasis emphasis) {
    if (!wantsADoctorToday(skin))
        //: %1 is what to look for
        return SkinText::tr("Go on looking at it. %1").arg(skinAdviceText(modality, emphasis));
    const QString doctor = skin == Skin::Numb
                               ? SkinText::tr("If it is still numb after 20 minutes, see a doctor "
                                              "today.")
                               : SkinText::tr("See a doctor today.");
    //: %1 is "See a doctor today."
    return emphasised(
        modality == Modality::Ice
            ? SkinText::tr("%1 Warm it only with your hand or under clothing, never with "
                           "heat or by rubbing.")
            : SkinText::tr("%1 Put no more heat on it, and do not rub it."),
        doctor, emphasis);
}

QString skinHurtText() {
    return SkinText::tr("No ice and no heat here before the skin is normal again.");
}

QString skinWasText(const Session& session) {
    const QString site = siteText(session.site);
    switch (session.skin.value_or(Skin::Other)) {
    case Skin::White:
        return SkinText::tr("%1: the skin was white after the last session.").arg(site);
    case Skin::Blistered:
        return SkinText::tr("%1: the skin was blistered after the last session.").arg(site);
    case Skin::Numb:
        //: %1 is a part of the body
        return SkinText::tr("%1: the skin was numb after the last session.").arg(site);
    case Skin::Normal:
    case Skin::Red:
    case Skin::Other:
        break;
    }
    return {};
}

QString skinText(Skin skin) {
    switch (skin) {
    case Skin::Normal:
        return SkinText::tr("Normal", "the skin");
    case Skin::Red:
        return SkinText::tr("Red", "the skin");
    case Skin::White:
        return SkinText::tr("White", "the skin");
    case Skin::Blistered:
        return SkinText::tr("Blistered", "the skin");
    case Skin::Numb:
        return SkinText::tr("Numb", "the skin");
    case Skin::Other:
        break;
    }
    return SkinText::tr("Something else", "the skin");
}

QString skinLine(const Session& session) {
    if (!session.skin)
        return {};
    //: %1 is "Normal", "Red" and so on
    return SkinText::tr("Skin afterwards: %1").arg(skinText(*session.skin));
}

} // namespace coolwarm
