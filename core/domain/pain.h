// SPDX-License-Identifier: MIT
// Pain on the numeric rating scale.
#pragma once

#include <optional>

namespace coolwarm {

/// A score of the numeric rating scale (NRS): a whole number from 0, no pain, to 10, the worst
/// imaginable. "Not asked" is an empty optional, never 0.
class PainScore {
public:
    static constexpr int lowest = 0;
    static constexpr int highest = 10;

    /// The score, nothing outside 0 to 10.
    [[nodiscard]] static constexpr std::optional<PainScore> of(int value) {
        if (value < lowest || value > highest)
            return std::nullopt;
        return PainScore(value);
    }

    [[nodiscard]] constexpr int value() const { return m_value; }

    friend constexpr bool operator==(PainScore, PainScore) = default;

private:
    explicit constexpr PainScore(int value) : m_value(value) {}

    int m_value;
};

} // namespace coolwarm
