// SPDX-License-Identifier: MIT
// Writes the events of a plan, one after the other.
#include "core/report/ical/plan_calendar.h"

#include "core/report/ical/calendar_lines.h"
#include "core/text/fnv1a.h"

#include <cstdint>

namespace coolwarm {

namespace {

// A number instead of the name: the file is given to others, who need not read which part of the
// body hurts.
std::string standInFor(const Site& site) {
    return std::to_string(fnv1a(site.key()));
}

std::string uidOf(const PlannedSession& session) {
    return std::to_string(session.day.time_since_epoch().count()) + '-' +
           (session.modality == Modality::Ice ? '1' : '2') + '-' + std::to_string(session.number) +
           '-' + standInFor(session.site) + "@coolwarm";
}

class Calendar {
public:
    Calendar(const CalendarWords& words, std::int64_t edition, std::chrono::sys_seconds now)
        : m_words(words), m_edition(std::to_string(edition)), m_now(calendarMoment(now)) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Coolwarm//Plan of the day//EN");
        line("X-WR-CALNAME", calendarText(words.name));
    }

    void add(const PlannedSession& session, bool cancelled) {
        const std::string title = calendarText(m_words.titleOf(session));
        line("BEGIN", "VEVENT");
        line("UID", uidOf(session));
        line("DTSTAMP", m_now);
        line("SEQUENCE", m_edition);
        line("DTSTART", calendarMoment(session.start));
        line("DTEND", calendarMoment(session.end()));
        line("SUMMARY", title);
        line("CLASS", "PRIVATE");
        line("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        if (!cancelled) {
            line("BEGIN", "VALARM");
            line("ACTION", "DISPLAY");
            line("DESCRIPTION", title);
            line("TRIGGER", "PT0S");
            line("END", "VALARM");
        }
        line("END", "VEVENT");
    }
    std::string finish() {
        line("END", "VCALENDAR");
        return std::move(m_file);
    }

private:
    void line(std::string_view name, std::string_view value) {
        addCalendarLine(m_file, name, value);
    }

    const CalendarWords& m_words;
    std::string m_edition;
    std::string m_now;
    std::string m_file;
};

} // namespace

std::string planCalendar(const std::optional<DayPlan>& plan, const CalendarWords& words,
                         std::chrono::sys_seconds now) {
    Calendar calendar(words, plan ? plan->edition : 0, now);
    if (plan) {
        for (const PlannedSession& session : plan->sessions)
            calendar.add(session, false);
        for (const PlannedSession& session : plan->leftOut)
            calendar.add(session, true);
    }
    return calendar.finish();
}

} // namespace coolwarm
