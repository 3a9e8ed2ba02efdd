// SPDX-License-Identifier: MIT
// Asks the diary for the newest entry and the newest bout, and words what the day calls for.
#include "app/pages/today/pain/pain_today.h"

#include "app/text/format.h"
#include "app/widgets/fields/time_fields.h"
#include "core/log/ports/diary_reader.h"
#include "core/rules/bout_day.h"
#include "core/time/moment.h"

#include <QCoreApplication>
#include <QLocale>

namespace coolwarm {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::PainToday)
};

template <class Record>
std::optional<Record> newest(HistoryReader& reader, const DiaryFilter& filter) {
    const auto rows = reader.diary().page(Record::kind, filter, {}, 1);
    if (rows.empty())
        return std::nullopt;
    const auto* record = std::get_if<Record>(&rows.front().record);
    return record == nullptr ? std::nullopt : std::optional(*record);
}

QString dayText(const BoutDay& day) {
    const QString number = QLocale().toString(day.day);
    if (day.first == UsedFirst::Either)
        return Text::tr("Day %1 of this bout").arg(number);
    //: %2 and %3 are numbers of hours.
    return Text::tr("Day %1 of this bout · ice is usually preferred in the first %2–%3 h")
        .arg(number, QLocale().toString(int(iceFirstAtLeast.count())),
             QLocale().toString(int(iceFirstAtMost.count())));
}

QString meanText(double mean) {
    return QLocale().toString(mean, 'f', 1);
}

QString lookAgainText(const BoutDay& day) {
    if (!day.lookAgain)
        return {};
    const QString number = QLocale().toString(*day.lookAgain);
    if (day.progress.improvement == Improvement::NotKnown)
        return Text::tr("Day %1 of this bout, and too few numbers to say whether it gets better. "
                        "Look at the warning signs.")
            .arg(number);
    //: %2 and %3 are averages of a day's scores from 0 to 10.
    return Text::tr("Day %1 of this bout without a change that most people would notice: %2 on the "
                    "first day, %3 on the last. Look at the warning signs.")
        .arg(number, meanText(day.progress.first), meanText(day.progress.latest));
}

} // namespace

PainToday painToday(HistoryReader& reader, const Status& status) {
    const auto now = status.now.wallSecond();
    DiaryFilter filter;
    filter.site = status.site;
    PainToday today;
    if (auto bout = newest<Episode>(reader, filter); bout && !bout->ended)
        today.bout = std::move(bout);
    filter.from = filter.to = toLocalDays(toDateTime(now).date());
    today.last = newest<PainEntry>(reader, filter);
    if (today.last)
        //: A score from 0 to 10 and a time of day.
        today.lastText =
            Text::tr("last: %1 at %2")
                .arg(QLocale().toString(today.last->score.value()), clockText(today.last->at));
    if (today.bout) {
        const auto ratings = reader.diary().ratings(status.site, today.bout->began.utc,
                                                    now + std::chrono::seconds{1});
        const BoutDay day = boutDay(*today.bout, ratings, momentOf(toDateTime(now)));
        today.boutText = dayText(day);
        today.lookAgain = lookAgainText(day);
    }
    return today;
}

} // namespace coolwarm
