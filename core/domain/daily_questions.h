// SPDX-License-Identifier: MIT
// A question about the pain each morning and evening, for two weeks.
#pragma once

#include <chrono>
#include <optional>

namespace coolwarm {

/// Asked at two times of day on the wall, wherever that hangs, on `days` dates one after the other:
/// an honest baseline beside the ratings at packs (spec section 8). A day is a date on the wall, so
/// neither daylight saving nor a journey makes one more of them.
class DailyQuestions {
public:
    static constexpr int days = 14;
    static constexpr std::chrono::minutes day{24 * 60};

    /// The questions from that date on. Nothing where a minute is not of a day or the evening does
    /// not come after the morning, nor for a date before 1970 or after the year 9999.
    [[nodiscard]] static constexpr std::optional<DailyQuestions> of(std::chrono::local_days first,
                                                                    std::chrono::minutes morning,
                                                                    std::chrono::minutes evening) {
        const auto number = first.time_since_epoch().count();
        if (number < 0 || number > lastDate || morning < std::chrono::minutes{0} ||
            morning >= evening || evening >= day)
            return std::nullopt;
        return DailyQuestions(first, morning, evening);
    }

    [[nodiscard]] constexpr std::chrono::local_days first() const { return m_first; }
    [[nodiscard]] constexpr std::chrono::local_days last() const {
        return m_first + std::chrono::days{days - 1};
    }
    [[nodiscard]] constexpr std::chrono::minutes morning() const { return m_morning; }
    [[nodiscard]] constexpr std::chrono::minutes evening() const { return m_evening; }
    /// Whether something is asked on that date.
    [[nodiscard]] constexpr bool hold(std::chrono::local_days date) const {
        return date >= m_first && date <= last();
    }
    /// Which of the days that date is, from 1 on; more than `days` when they are over.
    [[nodiscard]] constexpr int numberOf(std::chrono::local_days date) const {
        return static_cast<int>((date - m_first).count()) + 1;
    }

    friend constexpr bool operator==(const DailyQuestions&, const DailyQuestions&) = default;

private:
    static constexpr int lastDate = 2'932'896; ///< 31 December 9999

    constexpr DailyQuestions(std::chrono::local_days first, std::chrono::minutes morning,
                             std::chrono::minutes evening)
        : m_first(first), m_morning(morning), m_evening(evening) {}

    std::chrono::local_days m_first;
    std::chrono::minutes m_morning;
    std::chrono::minutes m_evening;
};

} // namespace coolwarm
