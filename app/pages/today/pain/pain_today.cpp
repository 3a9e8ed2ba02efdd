// SPDX-License-Identifier: MIT
// Asks the diary for the newest entry of the day.
#include "app/pages/today/pain/pain_today.h"

#include "app/text/format.h"
#include "core/log/ports/diary_reader.h"

#include <QCoreApplication>
#include <QLocale>

namespace coolwarm {

namespace {

struct PainTodayText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::PainToday)
};

} // namespace

PainToday painToday(HistoryReader& reader, const Status& status) {
    const auto now = status.now.wallSecond();
    DiaryFilter filter;
    filter.site = status.site;
    PainToday today;
    filter.from = filter.to = toLocalDays(toDateTime(now).date());
    today.last = newest<PainEntry>(reader.diary(), filter);
    if (today.last)
        //: A score from 0 to 10 and a time of day.
        today.lastText =
            PainTodayText::tr("last: %1 at %2")
                .arg(QLocale().toString(today.last->score.value()), clockText(today.last->at));
    return today;
}

} // namespace coolwarm
