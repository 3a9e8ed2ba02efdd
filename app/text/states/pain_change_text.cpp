// SPDX-License-Identifier: MIT
// Compares two scores.
#include "app/text/states/pain_change_text.h"

#include "core/domain/pain.h"

#include <QCoreApplication>

namespace coolwarm {

namespace {

struct PainChangeText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::PainChangeText)
};

int noticedFrom(PainScore before) {
    if (before.value() <= 4)
        return 1;
    return before.value() <= 7 ? 2 : 3;
}

} // namespace

QString painChangeText(PainScore before, PainScore after) {
    const int less = before.value() - after.value();
    if (less == 0)
        return PainChangeText::tr("The same as before.");
    if (less < 0)
        return PainChangeText::tr("%Ln point(s) more than before.", nullptr, -less);
    return less < noticedFrom(before)
               ? PainChangeText::tr("%Ln point(s) less than before.", nullptr, less)
               : PainChangeText::tr("%Ln point(s) less: a change that most people notice.", nullptr,
                                    less);
}

} // namespace coolwarm
