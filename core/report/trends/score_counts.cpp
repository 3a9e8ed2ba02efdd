// SPDX-License-Identifier: MIT
// Finds the values in the middle by counting.
#include "core/report/trends/score_counts.h"

#include <cassert>
#include <cmath>

namespace coolwarm {

void ScoreCounts::add(int value, std::int64_t times) {
    assert(value >= -furthest && value <= furthest);
    m_counts.at(static_cast<std::size_t>(value + furthest)) += times;
    m_count += times;
}

std::optional<Quartiles> ScoreCounts::quartiles() const {
    if (m_count == 0)
        return std::nullopt;
    return Quartiles{quantile(0.25), quantile(0.5), quantile(0.75)};
}

// The value that has so many before it, when all stand in order.
double ScoreCounts::inOrder(std::int64_t place) const {
    std::int64_t before = 0;
    for (std::size_t at = 0; at < m_counts.size(); ++at) {
        before += m_counts.at(at);
        if (place < before)
            return static_cast<double>(at) - furthest;
    }
    return furthest;
}

double ScoreCounts::quantile(double share) const {
    const double place = share * static_cast<double>(m_count - 1);
    const double whole = std::floor(place);
    const auto first = static_cast<std::int64_t>(whole);
    const double low = inOrder(first);
    return low + (place - whole) * (inOrder(first + 1) - low);
}

} // namespace coolwarm
