// SPDX-License-Identifier: MIT
// Takes a written time apart, piece by piece: numbers, words and the signs between them.
#include "core/time/written_time.h"

#include "core/time/time_scan.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace coolwarm {

using namespace std::chrono;

namespace {

constexpr std::array allOrders{DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst};

std::optional<local_days> dayOf(int y, int m, int d) {
    if (y < 1 || m < 1 || d < 1)
        return std::nullopt;
    const year_month_day day{year{y}, month{static_cast<unsigned>(m)},
                             std::chrono::day{static_cast<unsigned>(d)}};
    return day.ok() ? std::optional(local_days{day}) : std::nullopt;
}

std::optional<local_days> dayOf(const DayNumbers& numbers, DateOrder order) {
    std::array<std::size_t, 3> at{0, 1, 2}; // of year, month and day
    if (numbers.width[0] != 4 && (numbers.namesMonth || order == DateOrder::DayFirst))
        at = {2, 1, 0};
    else if (numbers.width[0] != 4 && order == DateOrder::MonthFirst)
        at = {2, 0, 1};
    const std::size_t yearWidth = numbers.width[at[0]];
    if (yearWidth != 4 && yearWidth != 2)
        return std::nullopt;
    if (numbers.width[at[1]] > 2 || numbers.width[at[2]] > 2)
        return std::nullopt;
    constexpr int century = 2000;
    return dayOf(numbers.value[at[0]] + (yearWidth == 2 ? century : 0), numbers.value[at[1]],
                 numbers.value[at[2]]);
}

// No written time is longer: "Wednesday, 24 September 2026 at 08:00:00.123 a.m. +01:00".
std::string_view shortEnough(std::string_view text) {
    constexpr std::size_t longest = 60;
    return text.size() > longest ? std::string_view{} : text;
}

} // namespace

std::optional<WrittenTime> parseWrittenTime(std::string_view text, DateOrder order) {
    TimeScan scan(shortEnough(text));
    if (!scan.run())
        return std::nullopt;
    WrittenTime written;
    if (scan.numbers()) {
        written.day = dayOf(*scan.numbers(), order);
        if (!written.day)
            return std::nullopt;
    }
    written.time = scan.time();
    written.offset = scan.offset();
    if (scan.saysTime() && !written.time)
        return std::nullopt;
    return written;
}

std::vector<DateOrder> possibleOrders(std::string_view text) {
    TimeScan scan(shortEnough(text));
    if (!scan.run() || !scan.numbers() || scan.numbers()->namesMonth ||
        scan.numbers()->width[0] == 4)
        return {};
    std::vector<DateOrder> orders;
    for (const DateOrder order : allOrders)
        if (dayOf(*scan.numbers(), order))
            orders.push_back(order);
    const auto possible = [&](DateOrder order) {
        return std::find(orders.begin(), orders.end(), order) != orders.end();
    };
    if (scan.numbers()->between == '.' && possible(DateOrder::DayFirst))
        return {DateOrder::DayFirst};
    // With strokes nobody writes a year of two digits first where the rest can be a day.
    if (scan.numbers()->between == '/' && orders.size() > 1)
        std::erase(orders, DateOrder::YearFirst);
    return orders;
}

std::optional<seconds> parseWrittenLength(std::string_view text) {
    constexpr std::int64_t mostMinutes = 366LL * 24 * 60;
    std::int64_t whole = 0;
    const char* const end = text.data() + text.size();
    const auto [behind, error] = std::from_chars(text.data(), end, whole);
    if (error != std::errc() || whole < 0 || whole > mostMinutes)
        return std::nullopt;
    std::string_view rest(behind, static_cast<std::size_t>(end - behind));
    if (rest.starts_with(':')) {
        constexpr std::int64_t fewHours = 4; // 20:00 would be 20 minutes
        const auto written = parseWrittenTime(text, DateOrder::YearFirst);
        return written && written->time && whole < fewHours ? written->time : std::nullopt;
    }
    const minutes length{whole};
    seconds more{0};
    if (rest.starts_with(',') || rest.starts_with('.')) {
        const auto digits = std::min(rest.find_first_not_of("0123456789", 1), rest.size());
        constexpr std::size_t mostDigits = 6;
        if (digits == 1 || digits > mostDigits)
            return std::nullopt;
        double share = 0;
        for (std::size_t at = digits - 1; at > 0; --at)
            share = (share + (rest[at] - '0')) / 10;
        more = seconds{std::llround(share * 60)};
        rest.remove_prefix(digits);
    }
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    if (rest.ends_with('.'))
        rest.remove_suffix(1);
    for (const std::string_view each :
         {"", "m", "min", "Min", "mins", "minute", "minutes", "Minuten"})
        if (rest == each)
            return length + more;
    return std::nullopt;
}

} // namespace coolwarm
