// SPDX-License-Identifier: MIT
// Writing and reading ISO 8601 without the locale, whose digits and separators are not ours.
#include "core/time/iso8601.h"

#include <array>

namespace coolwarm {

using namespace std::chrono;

namespace {

constexpr minutes largestOffset{18 * 60};

void appendDigits(std::string& out, unsigned value, int width) {
    std::array<char, 10> digits{};
    for (int at = width; at-- > 0; value /= 10)
        digits[static_cast<std::size_t>(at)] = static_cast<char>('0' + value % 10);
    out.append(digits.data(), static_cast<std::size_t>(width));
}

void appendDate(std::string& out, year_month_day date) {
    appendDigits(out, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    out += '-';
    appendDigits(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    appendDigits(out, static_cast<unsigned>(date.day()), 2);
}

void appendLocal(std::string& out, local_seconds local, char separator) {
    const auto day = floor<days>(local);
    appendDate(out, year_month_day{day});
    out += separator;
    auto second = static_cast<unsigned>((local - day).count());
    appendDigits(out, second / 3600, 2);
    out += ':';
    appendDigits(out, second / 60 % 60, 2);
    out += ':';
    appendDigits(out, second % 60, 2);
}

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
    appendLocal(out, moment.local(), 'T');
    const bool west = moment.offset < minutes{0};
    out += west ? '-' : '+';
    const auto size = static_cast<unsigned>((west ? -moment.offset : moment.offset).count());
    appendDigits(out, size / 60, 2);
    out += ':';
    appendDigits(out, size % 60, 2);
}

void appendLocalText(std::string& out, const Moment& moment) {
    appendLocal(out, moment.local(), ' ');
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

std::string toDateText(year_month_day date) {
    std::string out;
    appendDate(out, date);
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
