// SPDX-License-Identifier: MIT
// Counts the cream of a day and words what is left.
#include "app/pages/activities/cream_view.h"

#include "app/pages/activities/activity_view.h"
#include "app/text/format.h"
#include "core/domain/diary/activity.h"
#include "core/domain/diary/diary_record.h"
#include "core/log/ports/diary_reader.h"

#include <QCoreApplication>
#include <QLocale>

#include <variant>
#include <vector>

namespace coolwarm {

namespace {

struct CreamViewText {
    Q_DECLARE_TR_FUNCTIONS(coolwarm::CreamView)
};

} // namespace

CreamCount creamsOfDay(HistoryReader& reader, std::chrono::sys_seconds now) {
    const auto day = toLocalDays(toDateTime(now).date());
    DiaryFilter filter;
    filter.from = filter.to = day;
    std::vector<Activity> activities;
    reader.diary().stream(Activity::kind, filter, [&](const DiaryRecord& record) {
        activities.push_back(std::get<Activity>(record));
        return true;
    });
    return creamsOn(day, activities);
}

QString creamEntryText(const CreamCount& before) {
    if (before.isUsedUp())
        //: An entry of a menu. %1 is how often a day at most.
        return CreamViewText::tr("Cream (today's %1 are used)").arg(QLocale().toString(creamsADay));
    //: An entry of a menu: how often today, and how often a day at most.
    return CreamViewText::tr("Cream (%1 of %2 today)")
        .arg(QLocale().toString(before.used), QLocale().toString(creamsADay));
}

QString creamLoggedText(const CreamCount& after) {
    const QString used = QLocale().toString(after.used);
    const QString most = QLocale().toString(creamsADay);
    if (after.used > creamsADay)
        //: How often today, and how often a day at most.
        return CreamViewText::tr(
                   "Cream is written down: %1 today, and %2 a day is the most. No more until "
                   "tomorrow, and no heat over it.")
            .arg(used, most);
    if (after.isUsedUp())
        //: How often a day at most.
        return CreamViewText::tr(
                   "Cream is written down: that was the last of today's %1. No more until "
                   "tomorrow, and "
                   "no heat over it.")
            .arg(most);
    //: How often today, how often a day at most; %3 is how it is put on.
    return CreamViewText::tr("Cream is written down: %1 of %2 today. %3")
        .arg(used, most, howToText(ActivityKind::Cream));
}

} // namespace coolwarm
