// SPDX-License-Identifier: MIT
// Writes and reads ISO 8601 without the locale, whose digits and separators are not ours.
#include "core/time/iso8601.h"

#include <array>

namespace coolwarm {

using namespace std::chrono;

namespace {

// Puts a short text together, so that a long export appends once and not per digit.
class TimeText {
public:
    TimeText& twoDigits(unsigned value) {
        return symbol(static_cast<char>('0' + value / 10 % 10))
            .symbol(static_cast<char>('0' + value % 10));
    }

    TimeText& symbol(char symbol) {
        m_text[m_length++] = symbol;
        return *this;
    }

    TimeText& date(year_month_day date) {
        const auto y = static_cast<unsigned>(static_cast<int>(date.year()));
        return twoDigits(y / 100)
            .twoDigits(y % 100)
            .symbol('-')
            .twoDigits(static_cast<unsigned>(date.month()))
            .symbol('-')
            .twoDigits(static_cast<unsigned>(date.day()));
    }

    TimeText& local(local_seconds local, char separator) {
        const auto day = floor<days>(local);
        const auto second = static_cast<unsigned>((local - day).count());
        return date(year_month_day{day})
            .symbol(separator)
            .twoDigits(second / 3600)
            .symbol(':')
            .twoDigits(second / 60 % 60)
            .symbol(':')
            .twoDigits(second % 60);
    }

    void appendTo(std::string& out) const { out.append(m_text.data(), m_length); }

private:
    static constexpr std::size_t longest = std::string_view("2026-11-20T14:12:00+01:00").size();

    std::array<char, longest> m_text{};
    std::size_t m_length = 0;
};

// Takes a text apart from the left; each step says whether it found what it wanted.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    bool skip(char wanted) {
        if (m_rest.empty() || m_rest.front() != wanted)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool number(std::size_t width, int& value) {
        if (m_rest.size() < width)
            return false;
        int sum = 0;
        for (std::size_t at = 0; at < width; ++at) {
            if (m_rest[at] < '0' || m_rest[at] > '9')
                return false;
            sum = sum * 10 + (m_rest[at] - '0');
        }
        value = sum;
        m_rest.remove_prefix(width);
        return true;
    }

    bool fraction() {
        int digit = 0;
        if (!number(1, digit))
            return false;
        while (number(1, digit)) {
        }
        return true;
    }

private:
    std::string_view m_rest;
};

std::optional<year_month_day> scanDate(Scanner& scanner) {
    int y = 0;
    int m = 0;
    int d = 0;
    if (!(scanner.number(4, y) && scanner.skip('-') && scanner.number(2, m) && scanner.skip('-') &&
          scanner.number(2, d)))
        return std::nullopt;
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)},
                              day{static_cast<unsigned>(d)}};
    if (y == 0 || !date.ok())
        return std::nullopt;
    return date;
}

std::optional<seconds> scanTimeOfDay(Scanner& scanner) {
    int h = 0;
    int m = 0;
    int s = 0;
    if (!(scanner.number(2, h) && scanner.skip(':') && scanner.number(2, m)))
        return std::nullopt;
    if (scanner.skip(':')) {
        if (!scanner.number(2, s))
            return std::nullopt;
        if (scanner.skip('.') && !scanner.fraction())
            return std::nullopt;
    }
    if (h > 23 || m > 59 || s > 59)
        return std::nullopt;
    return hours{h} + minutes{m} + seconds{s};
}

// False for a malformed offset; no offset at all leaves `offset` empty.
bool scanOffset(Scanner& scanner, std::optional<minutes>& offset) {
    if (scanner.atEnd())
        return true;
    if (scanner.skip('Z')) {
        offset = minutes{0};
        return scanner.atEnd();
    }
    const bool west = scanner.skip('-');
    if (!west && !scanner.skip('+'))
        return false;
    int h = 0;
    int m = 0;
    if (!scanner.number(2, h))
        return false;
    if (!scanner.atEnd()) {
        scanner.skip(':');
        if (!scanner.number(2, m))
            return false;
    }
    const minutes size = hours{h} + minutes{m};
    if (m > 59 || size > largestOffset || !scanner.atEnd())
        return false;
    offset = west ? -size : size;
    return true;
}

} // namespace

void appendIso8601(std::string& out, const Moment& moment) {
    const bool west = moment.offset < minutes{0};
    const auto size = static_cast<unsigned>((west ? -moment.offset : moment.offset).count());
    TimeText()
        .local(moment.local(), 'T')
        .symbol(west ? '-' : '+')
        .twoDigits(size / 60)
        .symbol(':')
        .twoDigits(size % 60)
        .appendTo(out);
}

void appendLocalText(std::string& out, const Moment& moment) {
    TimeText().local(moment.local(), ' ').appendTo(out);
}

std::string toIso8601(const Moment& moment) {
    std::string out;
    appendIso8601(out, moment);
    return out;
}

std::string toLocalText(const Moment& moment) {
    std::string out;
    appendLocalText(out, moment);
    return out;
}

std::optional<ParsedTime> parseIso8601(std::string_view text) {
    Scanner scanner(text);
    const auto date = scanDate(scanner);
    if (!date || !(scanner.skip('T') || scanner.skip(' ')))
        return std::nullopt;
    const auto time = scanTimeOfDay(scanner);
    ParsedTime parsed;
    if (!time || !scanOffset(scanner, parsed.offset))
        return std::nullopt;
    parsed.local = local_days{*date} + *time;
    return parsed;
}

std::optional<year_month_day> parseDate(std::string_view text) {
    Scanner scanner(text);
    const auto date = scanDate(scanner);
    if (!scanner.atEnd())
        return std::nullopt;
    return date;
}

} // namespace coolwarm
