// SPDX-License-Identifier: MIT
// Estimates from what was done so far how long the rest of a long task takes.
#include "app/text/pace_text.h"

#include "app/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

constexpr Millis firstGuess{500};

} // namespace

QString paceText(std::int64_t done, double share, Millis elapsed) {
    QString text = Text::tr("%Ln session(s)", "", forPlural(done));
    if (elapsed < firstGuess)
        return text;
    const double seconds = std::chrono::duration<double>(elapsed).count();
    const auto rate = static_cast<qlonglong>(std::llround(static_cast<double>(done) / seconds));
    //: How fast sessions are written or read.
    text = Text::tr("%1 · %2 a second").arg(text, QLocale().toString(rate));
    if (share <= 0)
        return text;
    const double left = seconds / std::min(share, 1.0) - seconds;
    return Text::tr("%1 · %2 left").arg(text, spanText(Millis{std::llround(left * 1000)}));
}

} // namespace coolwarm
