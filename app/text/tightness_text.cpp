// SPDX-License-Identifier: MIT
// Words the steps of the scale for the tightness of a muscle.
#include "app/text/tightness_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace coolwarm {

namespace {

struct TightnessText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::Tightness)
};

QString wordsOf(int step) {
    switch (step) {
    case 0:
        return TightnessText::tr("not tight");
    case 1:
        return TightnessText::tr("slightly tight, at the end of a movement");
    case 2:
        return TightnessText::tr("tight through most of a movement, still easy to move");
    case 3:
        return TightnessText::tr("very tight, hard to move");
    default:
        return TightnessText::tr("rigid, cannot be moved");
    }
}

} // namespace

QString tightnessText(Tightness tightness) {
    //: A number from 0 to 4 and what it means: how tight a muscle is.
    return TightnessText::tr("%1: %2").arg(QLocale().toString(tightness.value()),
                                           wordsOf(tightness.value()));
}

} // namespace coolwarm
