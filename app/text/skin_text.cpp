// SPDX-License-Identifier: MIT
// The figures are those of guidance.md, the lines below "What goes with it".
#include "app/text/skin_text.h"

#include "app/text/format.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SkinText)
};

} // namespace

QString tooLongText(const Session& session, std::chrono::minutes most) {
    const QString length = durationText(session.duration());
    const QString over = durationText(session.duration() - most);
    return session.modality == Modality::Ice
               ? Text::tr("The ice was on for %1, %2 too long.").arg(length, over)
               : Text::tr("The heat was on for %1, %2 too long.").arg(length, over);
}

QString skinAdviceText(Modality modality) {
    return modality == Modality::Ice
               ? Text::tr("White, waxy, hard, grey or blistered, or still numb after 20 minutes: "
                          "see a doctor today. Warm it only with your hand or under clothing, "
                          "never with heat or by rubbing.")
               : Text::tr("White, hard, grey or blistered, or still numb after 20 minutes: see a "
                          "doctor today. Put no more heat on it, and do not rub it.");
}

QString skinFoundText(Skin skin, Modality modality) {
    if (!wantsADoctorToday(skin))
        return Text::tr("Go on looking at it. %1").arg(skinAdviceText(modality));
    const QString doctor = skin == Skin::Numb
                               ? Text::tr("If it is still numb after 20 minutes, see a doctor "
                                          "today.")
                               : Text::tr("See a doctor today.");
    //: %1 is "See a doctor today.", %2 what to do until then
    return Text::tr("%1 %2").arg(
        doctor, modality == Modality::Ice
                    ? Text::tr("Warm it only with your hand or under clothing, never with heat or "
                               "by rubbing.")
                    : Text::tr("Put no more heat on it, and do not rub it."));
}

QString skinText(Skin skin) {
    switch (skin) {
    case Skin::Normal:
        return Text::tr("Normal", "the skin");
    case Skin::Red:
        return Text::tr("Red", "the skin");
    case Skin::White:
        return Text::tr("White", "the skin");
    case Skin::Blistered:
        return Text::tr("Blistered", "the skin");
    case Skin::Numb:
        return Text::tr("Numb", "the skin");
    case Skin::Other:
        break;
    }
    return Text::tr("Something else", "the skin");
}

QString skinLine(const Session& session) {
    if (!session.skin)
        return {};
    //: %1 is "Normal", "Red" and so on
    return Text::tr("Skin afterwards: %1").arg(skinText(*session.skin));
}

} // namespace coolwarm
