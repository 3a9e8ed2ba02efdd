// SPDX-License-Identifier: MIT
// Reading and writing moments by a plain count of days.
#include "tests/support/moments.h"

#include <array>
#include <cstdio>
#include <stdexcept>

namespace coolwarm::test {

namespace {

bool isLeap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysOfMonth(int year, int month) {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : days.at(static_cast<std::size_t>(month - 1));
}

} // namespace

sys_seconds utc(const char* text) {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (std::sscanf(text, "%4d-%2d-%2d %2d:%2d:%2d", &year, &month, &day, &hour, &minute,
                    &second) != 6)
        throw std::invalid_argument(text);
    long long days = day - 1;
    for (int at = 1; at < month; ++at)
        days += daysOfMonth(year, at);
    for (int at = 1970; at < year; ++at)
        days += isLeap(at) ? 366 : 365;
    for (int at = year; at < 1970; ++at)
        days -= isLeap(at) ? 366 : 365;
    return sys_seconds{seconds{days * 86400 + hour * 3600 + minute * 60 + second}};
}

std::string utcText(sys_seconds moment) {
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date{day};
    const auto second = static_cast<int>((moment - day).count());
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u %02d:%02d:%02d",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), second / 3600, second / 60 % 60, second % 60);
    return text.data();
}

std::string spanText(Millis span) {
    const bool negative = span < Millis{0};
    const long long size = negative ? -span.count() : span.count();
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s%lld:%02lld:%02lld", negative ? "-" : "",
                  size / 3'600'000, size / 60'000 % 60, size / 1000 % 60);
    std::string out = text.data();
    if (size % 1000 != 0) {
        std::snprintf(text.data(), text.size(), ".%03lld", size % 1000);
        out += text.data();
    }
    return out;
}

} // namespace coolwarm::test
