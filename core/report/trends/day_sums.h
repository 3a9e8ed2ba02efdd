// SPDX-License-Identifier: MIT
// The scores of each day on the wall: how many, their mean, the lowest and the highest.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>
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

/// Adds scores up by their day.
class DaySums {
public:
    void add(std::chrono::local_days day, int score) { add(day, score, 1, score, score); }
    /// `count` scores at once, which together are `total`.
    void add(std::chrono::local_days day, std::int64_t total, std::int64_t count, int lowest,
             int highest) {
        const auto [place, isNew] = m_days.try_emplace(day, Sum{0, 0, lowest, highest});
        Sum& sum = place->second;
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
    std::map<std::chrono::local_days, Sum> m_days;
};

} // namespace coolwarm
