// SPDX-License-Identifier: MIT
// Takes a written day and time apart into numbers, words and the signs between them.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace coolwarm {

/// The three numbers of a day as they stand.
struct DayNumbers {
    std::array<int, 3> value{};
    std::array<std::size_t, 3> width{};
    char between = 0;
    bool namesMonth = false; ///< then they are day, month and year
};

/// Goes through a text from the left.
class TimeScan {
public:
    explicit TimeScan(std::string_view text);
    TimeScan(const TimeScan&) = delete; // it looks into its own text
    TimeScan& operator=(const TimeScan&) = delete;

    /// Whether all of it was understood.
    [[nodiscard]] bool run();
    [[nodiscard]] const std::optional<DayNumbers>& numbers() const { return m_numbers; }
    [[nodiscard]] bool saysTime() const { return m_time.has_value(); }
    /// Nothing where there is no such time of day.
    [[nodiscard]] std::optional<std::chrono::seconds> time() const;
    [[nodiscard]] std::optional<std::chrono::minutes> offset() const { return m_offset; }

private:
    struct Number {
        int value = 0;
        std::size_t width = 0;
    };

    bool skip(char wanted);
    void skipSpaces();
    std::optional<Number> number();
    std::string_view word();
    [[nodiscard]] bool isDottedTime() const;
    bool takeNumber();
    bool takeWord();
    bool takeTime(const Number& hour);
    bool takeDay(const Number& first);
    bool takeMonth(int month, std::optional<Number> day);
    bool takeOffset();

    std::string m_plain;
    std::string_view m_rest;
    std::optional<DayNumbers> m_numbers;
    std::optional<std::array<int, 3>> m_time;
    std::optional<int> m_half; ///< 0 for AM, 12 for PM
    std::optional<std::chrono::minutes> m_offset;
};

} // namespace coolwarm
