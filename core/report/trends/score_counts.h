// SPDX-License-Identifier: MIT
// How often each score, or each change of a score, was told: all that medians and quartiles need.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace coolwarm {

/// The median, and what a quarter lies below and above.
struct Quartiles {
    double lower = 0;
    double median = 0;
    double upper = 0;

    friend bool operator==(const Quartiles&, const Quartiles&) = default;
};

/// Counts whole numbers from -10 to 10, as scores and their differences are. Takes the same room
/// for a million of them as for one.
class ScoreCounts {
public:
    static constexpr int furthest = 10;

    /// `value` is one of those.
    void add(int value) { add(value, 1); }

    void add(int value, std::int64_t times);

    [[nodiscard]] std::int64_t count() const { return m_count; }
    /// How often that value was added.
    [[nodiscard]] std::int64_t count(int value) const {
        return m_counts.at(static_cast<std::size_t>(value + furthest));
    }
    /// Between two values on a straight line, as R and SciPy do it by themselves (type 7 of Hyndman
    /// and Fan, The American Statistician 1996;50:361). Nothing without a value.
    [[nodiscard]] std::optional<Quartiles> quartiles() const;

private:
    [[nodiscard]] double inOrder(std::int64_t place) const;
    [[nodiscard]] double quantile(double share) const;

    std::array<std::int64_t, std::size_t{2} * furthest + 1> m_counts{};
    std::int64_t m_count = 0;
};

} // namespace coolwarm
