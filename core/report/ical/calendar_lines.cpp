// SPDX-License-Identifier: MIT
// Folds and escapes the lines of an iCalendar file.
#include "core/report/ical/calendar_lines.h"

#include <cstdio>

namespace coolwarm {

namespace {

bool continuesCharacter(char octet) {
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

} // namespace

void addCalendarLine(std::string& file, std::string_view name, std::string_view value) {
    std::string line(name);
    line.append(":").append(value);
    std::string_view rest = line;
    std::size_t room = calendarLineOctets;
    while (rest.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && continuesCharacter(rest[cut]))
            --cut;
        file.append(rest.substr(0, cut)).append("\r\n ");
        rest.remove_prefix(cut);
        room = calendarLineOctets - 1; // the space that begins the next one
    }
    file.append(rest).append("\r\n");
}

std::string calendarText(std::string_view text) {
    std::string escaped;
    for (const char octet : text) {
        if (octet == '\\' || octet == ';' || octet == ',')
            escaped.append(1, '\\').append(1, octet);
        else if (octet == '\n')
            escaped.append("\\n");
        else if (static_cast<unsigned char>(octet) >= 0x20U && octet != 0x7F)
            escaped.append(1, octet);
    }
    return escaped;
}

std::string calendarMoment(std::chrono::sys_seconds moment) {
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{moment - day};
    char text[32]; // NOLINT(modernize-avoid-c-arrays)
    std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text;
}

} // namespace coolwarm
