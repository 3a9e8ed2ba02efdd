// SPDX-License-Identifier: MIT
// Estimates from what was done so far how long the rest of a long task takes.
#include "app/text/pace_text.h"

#include "app/text/format.h"
#include "app/text/text_context.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace coolwarm {

namespace {

constexpr Millis firstGuess{500};

} // namespace

QString paceText(std::int64_t done, double share, Millis elapsed) {
    QString text = Text::tr("%Ln session(s)", "", forPlural(done));
    if (elapsed < firstGuess)
        return text;
    const double spent = std::chrono::duration<double>(elapsed).count();
    const auto rate = static_cast<qlonglong>(std::llround(static_cast<double>(done) / spent));
    //: How fast sessions are written or read.
    text = Text::tr("%1 · %2 a second").arg(text, QLocale().toString(rate));
    if (share <= 0)
        return text;
    const double left = spent / std::min(share, 1.0) - spent;
    return Text::tr("%1 · %2 left").arg(text, spanText(Millis{std::llround(left * 1000)}));
}

} // namespace coolwarm
