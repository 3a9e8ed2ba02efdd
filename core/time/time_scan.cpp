// SPDX-License-Identifier: MIT
// Goes through a written time from the left.
#include "core/time/time_scan.h"

#include "core/time/moment.h"

#include <algorithm>

namespace coolwarm {

using namespace std::chrono;

namespace {

// By their first three letters, with ae for ä.
struct MonthName {
    std::string_view letters;
    int month;
};
constexpr MonthName monthNames[]{{"jan", 1},  {"feb", 2}, {"mar", 3},  {"mae", 3},  {"mrz", 3},
                                 {"apr", 4},  {"may", 5}, {"mai", 5},  {"jun", 6},  {"jul", 7},
                                 {"aug", 8},  {"sep", 9}, {"oct", 10}, {"okt", 10}, {"nov", 11},
                                 {"dec", 12}, {"dez", 12}};

// Words that say nothing beside a day and a time.
constexpr std::string_view fillers[]{
    "uhr",      "um",       "at",         "mo",       "di",      "mi",        "do",
    "fr",       "sa",       "so",         "mon",      "tue",     "tues",      "wed",
    "thu",      "thur",     "thurs",      "fri",      "sat",     "sun",       "montag",
    "dienstag", "mittwoch", "donnerstag", "freitag",  "samstag", "sonnabend", "sonntag",
    "monday",   "tuesday",  "wednesday",  "thursday", "friday",  "saturday",  "sunday"};

// Small letters of ASCII, common spaces and no marks of direction.
std::string plainTime(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const auto is = [&](std::string_view what) { return rest.starts_with(what); };
        if (is("\u00A0")) {
            plain += ' ';
            ++at;
        } else if (is("\u202F") || is("\u2009") || is("\u200E") || is("\u200F")) {
            plain += ' ';
            at += 2;
        } else if (is("\u00E4") || is("\u00C4")) {
            plain += "ae";
            ++at;
        } else {
            const char symbol = text[at];
            plain +=
                symbol >= 'A' && symbol <= 'Z' ? static_cast<char>(symbol - 'A' + 'a') : symbol;
        }
    }
    return plain;
}

std::optional<int> monthOf(std::string_view word) {
    constexpr std::size_t longest = 9; // September
    for (const MonthName& name : monthNames)
        if (word.size() <= longest && word.starts_with(name.letters))
            return name.month;
    return std::nullopt;
}

} // namespace

TimeScan::TimeScan(std::string_view text) : m_plain(plainTime(text)), m_rest(m_plain) {}

bool TimeScan::skip(char wanted) {
    if (m_rest.empty() || m_rest.front() != wanted)
        return false;
    m_rest.remove_prefix(1);
    return true;
}

void TimeScan::skipSpaces() {
    while (skip(' ')) {
    }
}

std::optional<TimeScan::Number> TimeScan::number() {
    constexpr std::size_t longest = 4;
    Number got;
    while (got.width < m_rest.size() && m_rest[got.width] >= '0' && m_rest[got.width] <= '9') {
        if (got.width == longest)
            return std::nullopt;
        got.value = got.value * 10 + (m_rest[got.width] - '0');
        ++got.width;
    }
    m_rest.remove_prefix(got.width);
    return got.width == 0 ? std::nullopt : std::optional(got);
}

std::string_view TimeScan::word() {
    const auto isLetter = [](char symbol) { return symbol >= 'a' && symbol <= 'z'; };
    const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isLetter);
    const std::string_view got = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
    m_rest.remove_prefix(got.size());
    return got;
}

bool TimeScan::takeMonth(int month, std::optional<Number> day) {
    if (m_numbers)
        return false;
    skip('.');
    skipSpaces();
    skip('-');
    if (!day) {
        day = number();
        skip(',');
        skipSpaces();
    }
    const auto year = number();
    if (!day || !year)
        return false;
    m_numbers = {
        {day->value, month, year->value}, {day->width > 2 ? 3U : 2U, 2, year->width}, ' ', true};
    return true;
}

bool TimeScan::takeWord() {
    const std::string_view got = word();
    if (got.empty())
        return false;
    if (got == "t" && m_numbers && !m_time)
        return true;
    if ((got == "z" || got == "utc" || got == "gmt") && m_time && !m_offset) {
        m_offset = minutes{0};
        return true;
    }
    const bool dotted = (got == "a" || got == "p") && skip('.');
    const bool isHalf = got == "am" || got == "pm" || (dotted && skip('m'));
    if (isHalf && m_time && !m_half) {
        skip('.');
        m_half = got.front() == 'p' ? 12 : 0;
        return true;
    }
    if (const auto month = monthOf(got))
        return takeMonth(*month, std::nullopt);
    skip('.');
    skip(',');
    return std::find(std::begin(fillers), std::end(fillers), got) != std::end(fillers);
}

// Behind the hour; the sign between it and the minutes is next.
bool TimeScan::takeTime(const Number& hour) {
    if (m_time || hour.width > 2)
        return false;
    std::array<int, 3> got{hour.value, 0, 0};
    const char between = m_rest.front();
    for (std::size_t part = 1; part < got.size() && skip(between); ++part) {
        const auto next = number();
        if (!next || next->width != 2)
            return false;
        got[part] = next->value;
    }
    if (skip('.') || skip(',')) // a fraction
        while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9')
            m_rest.remove_prefix(1);
    m_time = got;
    return true;
}

// Behind the first number of a day.
bool TimeScan::takeDay(const Number& first) {
    if (m_numbers || m_rest.empty())
        return false;
    DayNumbers got{{first.value}, {first.width}, m_rest.front()};
    for (std::size_t part = 1; part < 3; ++part) {
        if (!skip(got.between))
            return false;
        skipSpaces();
        if (part == 1 && !m_rest.empty() && m_rest.front() >= 'a' && m_rest.front() <= 'z') {
            const auto month = monthOf(word());
            return month && takeMonth(*month, first);
        }
        const auto next = number();
        if (!next)
            return false;
        got.value[part] = next->value;
        got.width[part] = next->width;
    }
    m_numbers = got;
    return true;
}

// "8.30": the dot is next, and behind the digits that follow it there is no other.
bool TimeScan::isDottedTime() const {
    const auto end = m_rest.find_first_not_of("0123456789", 1);
    return end != 1 && m_rest.size() > 1 && (end == std::string_view::npos || m_rest[end] != '.');
}

bool TimeScan::takeNumber() {
    const auto first = number();
    if (!first)
        return false;
    const char next = m_rest.empty() ? '\0' : m_rest.front();
    if (next == ':')
        return takeTime(*first);
    if (next == '/' || next == '-')
        return takeDay(*first);
    if (next == '.')
        return m_numbers || isDottedTime() ? takeTime(*first) : takeDay(*first);
    skipSpaces();
    if (m_rest.starts_with("am") || m_rest.starts_with("pm") || m_rest.starts_with("a.m") ||
        m_rest.starts_with("p.m") || m_rest.starts_with("uhr")) {
        if (m_time || first->width > 2)
            return false;
        m_time = {first->value, 0, 0};
        return true;
    }
    const auto month = monthOf(word());
    return month && takeMonth(*month, first);
}

bool TimeScan::takeOffset() {
    const bool west = skip('-');
    if (!west)
        skip('+');
    const auto got = number();
    if (!got || (got->width != 2 && got->width != 4))
        return false;
    int h = got->value;
    int m = 0;
    if (got->width == 4) {
        m = h % 100;
        h /= 100;
    } else if (skip(':')) {
        const auto second = number();
        if (!second || second->width != 2)
            return false;
        m = second->value;
    }
    const minutes size = hours{h} + minutes{m};
    if (m > 59 || size > largestOffset)
        return false;
    m_offset = west ? -size : size;
    return true;
}

bool TimeScan::run() {
    for (;;) {
        while (skip(' ') || (m_numbers && !m_time && skip(','))) {
        }
        if (m_rest.empty())
            return m_numbers || m_time;
        const char next = m_rest.front();
        const bool isDigit = next >= '0' && next <= '9';
        const bool isSign = (next == '+' || next == '-') && m_time && !m_offset;
        if (!(isDigit ? takeNumber() : isSign ? takeOffset() : takeWord()))
            return false;
    }
}

std::optional<seconds> TimeScan::time() const {
    if (!m_time)
        return std::nullopt;
    auto [h, m, s] = *m_time;
    if (m_half) {
        if (h > 12)
            return std::nullopt;
        h = h % 12 + *m_half;
    }
    if (h > 23 || m > 59 || s > 59)
        return std::nullopt;
    return hours{h} + minutes{m} + seconds{s};
}

} // namespace coolwarm
