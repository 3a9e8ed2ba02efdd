// SPDX-License-Identifier: MIT
// The scores of each day on the wall: how many, their mean, the lowest and the highest.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace coolwarm {

/// The scores of one day on the wall.
struct DayScores {
    std::chrono::local_days day{};
    double mean = 0;
    std::int64_t count = 0;
    int lowest = 0;
    int highest = 0;
};

/// A value for each day that has one, in order. Records come by time, so it mostly is the last day
/// that is asked for: a tree of days takes three times as long for a million records.
template <class Value>
class ByDay {
public:
    /// The value of that day, made from `first` where there is none yet.
    [[nodiscard]] Value& of(std::chrono::local_days day, const Value& first = {}) {
        if (!m_days.empty() && m_days.back().first == day)
            return m_days.back().second;
        const auto before = [](const Each& each, std::chrono::local_days wanted) {
            return each.first < wanted;
        };
        const bool isNext = m_days.empty() || m_days.back().first < day;
        auto place =
            isNext ? m_days.end() : std::lower_bound(m_days.begin(), m_days.end(), day, before);
        if (place == m_days.end() || place->first != day)
            place = m_days.insert(place, Each{day, first});
        return place->second;
    }

    [[nodiscard]] auto begin() const { return m_days.begin(); }
    [[nodiscard]] auto end() const { return m_days.end(); }
    [[nodiscard]] std::size_t size() const { return m_days.size(); }

private:
    using Each = std::pair<std::chrono::local_days, Value>;

    std::vector<Each> m_days;
};

/// Adds scores up by their day.
class DaySums {
public:
    void add(std::chrono::local_days day, int score) { add(day, score, 1, score, score); }
    /// `count` scores at once, which together are `total`.
    void add(std::chrono::local_days day, std::int64_t total, std::int64_t count, int lowest,
             int highest) {
        Sum& sum = m_days.of(day, Sum{0, 0, lowest, highest});
        sum.total += total;
        sum.count += count;
        sum.lowest = std::min(sum.lowest, lowest);
        sum.highest = std::max(sum.highest, highest);
    }

    /// The days that have a score, in order.
    [[nodiscard]] std::vector<DayScores> inOrder() const {
        std::vector<DayScores> days;
        days.reserve(m_days.size());
        for (const auto& [day, sum] : m_days)
            days.push_back({day, static_cast<double>(sum.total) / static_cast<double>(sum.count),
                            sum.count, sum.lowest, sum.highest});
        return days;
    }

private:
    struct Sum {
        std::int64_t total = 0;
        std::int64_t count = 0;
        int lowest = 0;
        int highest = 0;
    };
    ByDay<Sum> m_days;
};

} // namespace coolwarm
