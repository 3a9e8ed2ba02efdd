// SPDX-License-Identifier: MIT
// Words the events of a calendar and writes them.
#include "app/text/plan/calendar_text.h"

#include "app/text/format.h"
#include "core/domain/plan/planned_session.h"
#include "core/report/atomic_file.h"
#include "core/report/ical/plan_calendar.h"

#include <QCoreApplication>
#include <QFile>

namespace coolwarm {

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

} // namespace

std::filesystem::path calendarPath(const CalendarFile& file) {
    return QFile::encodeName(QString::fromStdString(file.path())).toStdString();
}

void writePlanCalendar(const std::filesystem::path& file, const std::optional<DayPlan>& plan,
                       bool tells, std::chrono::sys_seconds now) {
    const CalendarWords words{
        CalendarText::tr("Plan of the day", "the name of a calendar").toStdString(),
        [tells](const PlannedSession& session) {
            //: Ice or Heat; a part of the body.
            return (tells ? CalendarText::tr("%1, %2", "the title of an event in a calendar")
                                .arg(modalityText(session.modality), siteInSentence(session.site))
                          : CalendarText::tr("Break", "the title of an event in a calendar"))
                .toStdString();
        }};
    AtomicFile target(file);
    target.write(planCalendar(plan, words, now));
    target.commit();
}

QString calendarTroubleText(const QString& why) {
    return CalendarText::tr("The calendar file is not up to date with the plan: %1").arg(why);
}

} // namespace coolwarm
