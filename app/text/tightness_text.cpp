// SPDX-License-Identifier: MIT
// Words the steps of the scale for the tightness of a muscle.
#include "app/text/tightness_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::Tightness)
};

QString wordsOf(int step) {
    switch (step) {
    case 0:
        return Text::tr("not tight");
    case 1:
        return Text::tr("slightly tight, at the end of a movement");
    case 2:
        return Text::tr("tight through most of a movement, still easy to move");
    case 3:
        return Text::tr("very tight, hard to move");
    default:
        return Text::tr("rigid, cannot be moved");
    }
}

} // namespace

QString tightnessText(Tightness tightness) {
    //: A number from 0 to 4 and what it means: how tight a muscle is.
    return Text::tr("%1: %2").arg(QLocale().toString(tightness.value()),
                                  wordsOf(tightness.value()));
}

} // namespace coolwarm
