// SPDX-License-Identifier: MIT
// The calendar of a plan, octet by octet.
#include "core/report/ical/plan_calendar.h"

#include "core/report/ical/calendar_lines.h"
#include "tests/support/commands.h"
#include "tests/support/moments.h"
#include "tests/support/there.h"

#include <gmock/gmock.h>

#include <sstream>

namespace coolwarm::test {
namespace {

using testing::HasSubstr;
using testing::Not;

DayPlan twoSessions() {
    DayPlan plan;
    plan.edition = 4;
    PlannedSession session;
    session.site = siteOf("Left knee");
    session.start = utc("2026-11-29 14:15:00");
    session.length = 20min;
    session.day = std::chrono::local_days{std::chrono::days{20786}};
    plan.sessions = {session};
    session.number = 2;
    session.start += 4h;
    plan.leftOut = {session};
    return plan;
}

std::string fileOf(const std::optional<DayPlan>& plan, const std::string& title = "Pause") {
    return planCalendar(plan, {"Plan", [&](const PlannedSession&) { return title; }},
                        utc("2026-11-29 09:00:00"));
}

TEST(PlanCalendar, HasAnEventWithAReminderForEachSession) {
    const std::string file = fileOf(twoSessions());
    EXPECT_THAT(file, HasSubstr("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_THAT(file, HasSubstr("DTSTART:20261129T141500Z\r\nDTEND:20261129T143500Z\r\n"
                                "SUMMARY:Pause\r\nCLASS:PRIVATE\r\nSTATUS:CONFIRMED\r\n"
                                "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Pause\r\n"
                                "TRIGGER:PT0S\r\nEND:VALARM\r\nEND:VEVENT\r\n"));
    EXPECT_THAT(file, HasSubstr("DTSTART:20261129T181500Z"));
    EXPECT_THAT(file, HasSubstr("STATUS:CANCELLED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
}

TEST(PlanCalendar, KeepsTheUidWhenASessionMovesAndCountsItsEditions) {
    const auto uidIn = [](const std::string& file) {
        return file.substr(file.find("UID:"), file.find("DTSTAMP") - file.find("UID:"));
    };
    DayPlan plan = twoSessions();
    const std::string before = fileOf(plan);
    firstOf(plan.sessions).start += 35min;
    plan.edition = 5;
    const std::string after = fileOf(plan);
    EXPECT_EQ(uidIn(before), uidIn(after));
    EXPECT_THAT(before, HasSubstr("SEQUENCE:4\r\n"));
    EXPECT_THAT(after, HasSubstr("SEQUENCE:5\r\n"));
    firstOf(plan.sessions).number = 3;
    EXPECT_NE(uidIn(fileOf(plan)), uidIn(after));
}

TEST(PlanCalendar, TellsNothingOfTheBodyByItself) {
    EXPECT_THAT(fileOf(twoSessions()), Not(HasSubstr("knee")));
    EXPECT_THAT(fileOf(twoSessions()), Not(HasSubstr("ice")));
}

TEST(PlanCalendar, IsEmptyWithoutAPlan) {
    EXPECT_THAT(fileOf(std::nullopt), Not(HasSubstr("VEVENT")));
}

TEST(PlanCalendar, FoldsByOctetsAndCutsNoCharacter) {
    std::string title;
    for (int i = 0; i < 60; ++i)
        title += i % 3 == 0 ? "ß" : "冷"; // two and three octets
    const std::string file = fileOf(twoSessions(), title);
    std::string unfolded;
    std::istringstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        ASSERT_EQ(lastOf(line), '\r');
        line.pop_back();
        EXPECT_LE(line.size(), calendarLineOctets);
        EXPECT_NE(static_cast<unsigned char>(nth(line, line.starts_with(' ') ? 1 : 0)) & 0xC0U,
                  0x80U);
        unfolded += line.starts_with(' ') ? line.substr(1) : "\n" + line;
    }
    EXPECT_THAT(unfolded, HasSubstr("SUMMARY:" + title + "\n"));
}

TEST(PlanCalendar, EscapesWhatATextMayHold) {
    EXPECT_EQ(calendarText("a,b;c\\d\ne\r\x01"), "a\\,b\\;c\\\\d\\ne");
}

TEST(PlanCalendar, FoldsALineOfExactlyItsLengthNot) {
    std::string file;
    addCalendarLine(file, "X", std::string(calendarLineOctets - 2, 'y'));
    EXPECT_EQ(file.find("\r\n "), std::string::npos);
    file.clear();
    addCalendarLine(file, "X", std::string(calendarLineOctets - 1, 'y'));
    EXPECT_NE(file.find("\r\n y\r\n"), std::string::npos);
}

} // namespace
} // namespace coolwarm::test
