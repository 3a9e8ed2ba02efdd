// SPDX-License-Identifier: MIT
// Asks the diary for the newest bout, and words what its day calls for.
#include "app/pages/today/bout/bout_view.h"

#include "app/pages/bouts/rated_days.h"
#include "app/text/format.h"
#include "app/widgets/fields/time_fields.h"
#include "core/domain/diary/pain_entry.h"
#include "core/domain/diary/rating.h"
#include "core/domain/session.h"
#include "core/domain/site/site.h"
#include "core/log/ports/diary_reader.h"
#include "core/rules/bout_day.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace coolwarm {

using std::chrono::seconds;
using std::chrono::sys_seconds;

namespace {

struct BoutViewText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::BoutView)
};

// For so long after what may be the beginning of a bout one is proposed.
constexpr std::chrono::hours proposedFor{24};

QString dayText(const BoutDay& day) {
    const QString number = QLocale().toString(day.day);
    if (day.progress.improvement == Improvement::Recovered)
        return BoutViewText::tr("Day %1 of this bout · the pain is at 0. Is it over?").arg(number);
    if (day.first == UsedFirst::Either)
        return BoutViewText::tr("Day %1 of this bout").arg(number);
    //: %2 and %3 are numbers of hours.
    return BoutViewText::tr("Day %1 of this bout · ice is usually preferred in the first %2–%3 h")
        .arg(number, QLocale().toString(int(iceFirstAtLeast.count())),
             QLocale().toString(int(iceFirstAtMost.count())));
}

QString lookAgainText(const BoutDay& day) {
    if (!day.lookAgain)
        return {};
    const QString number = QLocale().toString(*day.lookAgain);
    if (day.progress.improvement == Improvement::NotKnown)
        return BoutViewText::tr(
                   "Day %1 of this bout, and too few numbers to say whether it gets better. "
                   "Look at the warning signs.")
            .arg(number);
    //: %2 and %3 are averages of a day's scores from 0 to 10.
    return BoutViewText::tr(
               "Day %1 of this bout without a change that most people would notice: %2 on the "
               "first day, %3 on the last. Look at the warning signs.")
        .arg(number, oneDecimal(day.progress.first), oneDecimal(day.progress.latest));
}

std::optional<sys_seconds> firstFact(HistoryReader& reader, const Site& site, sys_seconds from,
                                     sys_seconds to) {
    std::optional<sys_seconds> first;
    const auto consider = [&](sys_seconds at) {
        if (at >= from && at < to)
            first = first ? std::min(*first, at) : at;
    };
    for (const Session& session : reader.during(site, from, to))
        consider(session.start.utc);
    for (const Rating& rating : reader.diary().ratings(site, from, to))
        consider(rating.at.utc);
    return first;
}

bool hasBoutSince(const std::optional<Episode>& newest, sys_seconds since) {
    return newest && (newest->began.utc >= since || newest->ended->utc > since);
}

} // namespace

BoutView boutView(HistoryReader& reader, const Status& status) {
    const sys_seconds now = status.now.wallSecond();
    const sys_seconds next = now + seconds{1};
    BoutView view;
    DiaryFilter here;
    here.site = status.site;
    const auto newest = coolwarm::newest<Episode>(reader.diary(), here);
    if (!newest || newest->ended) {
        const auto first = firstFact(reader, status.site, now - proposedFor, next);
        if (first && !hasBoutSince(newest, *first))
            view.first = first;
        return view;
    }
    const BoutDay day =
        boutDay(*newest, firstAndLastDay(reader.diary(), status.site, newest->began.utc, next),
                momentOf(toDateTime(now)));
    view.open = newest;
    view.day = dayText(day);
    view.isRecovered = day.progress.improvement == Improvement::Recovered;
    view.lookAgain = lookAgainText(day);
    return view;
}

} // namespace coolwarm
