// SPDX-License-Identifier: MIT
// Puts lengths and scores into words.
#include "app/text/spoken_text.h"

#include "app/text/format.h"
#include "core/domain/pain.h"
#include "core/domain/session.h"
#include "core/time/reading.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace coolwarm {

using std::chrono::ceil;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

struct SpokenText {
    Q_DECLARE_TR_FUNCTIONS(SpokenText)
};

QString secondsText(std::int64_t count) {
    return SpokenText::tr("%Ln second(s)", "", forPlural(count));
}

QString minutesText(std::int64_t count) {
    if (count < 60)
        return SpokenText::tr("%Ln minute(s)", "", forPlural(count));
    const QString whole = SpokenText::tr("%Ln hour(s)", "", forPlural(count / 60));
    //: Two lengths that are spoken as one: "1 hour 12 minutes".
    return count % 60 == 0 ? whole : SpokenText::tr("%1 %2").arg(whole, minutesText(count % 60));
}

} // namespace

QString spokenSpan(Millis span) {
    const auto whole = std::max(seconds{0}, ceil<seconds>(span));
    return whole < minutes{1} ? secondsText(whole.count())
                              : minutesText(ceil<minutes>(whole).count());
}

QString spokenDuration(seconds length) {
    const seconds rest = length % minutes{1};
    if (length < minutes{1})
        return secondsText(length.count());
    const QString whole = minutesText(length / minutes{1});
    return rest == seconds{0} ? whole
                              : SpokenText::tr("%1 %2").arg(whole, secondsText(rest.count()));
}

QString spokenPain(const Session& session) {
    return spokenPain(session.painBefore, session.painAfter);
}

QString spokenPain(const std::optional<PainScore>& before, const std::optional<PainScore>& after) {
    const auto score = [](const PainScore& pain) { return QLocale().toString(pain.value()); };
    if (before && after)
        //: Two scores from 0 to 10.
        return SpokenText::tr("pain %1 before, %2 after").arg(score(*before), score(*after));
    if (before)
        //: A score from 0 to 10.
        return SpokenText::tr("pain %1 before").arg(score(*before));
    if (after)
        //: A score from 0 to 10.
        return SpokenText::tr("pain %1 after").arg(score(*after));
    return {};
}

} // namespace coolwarm
