// SPDX-License-Identifier: MIT
// Scales on which somebody says how strong something is: pain, and the tightness of a muscle.
#pragma once

#include <optional>

namespace coolwarm {

/// A whole number from 0 to `Highest`. "Not asked" is an empty optional, never 0.
template <int Highest>
class Score {
public:
    static constexpr int lowest = 0;
    static constexpr int highest = Highest;

    /// The score, nothing outside of its scale.
    [[nodiscard]] static constexpr std::optional<Score> of(int value) {
        if (value < lowest || value > highest)
            return std::nullopt;
        return Score(value);
    }

    [[nodiscard]] constexpr int value() const { return m_value; }

    friend constexpr bool operator==(Score, Score) = default;

private:
    explicit constexpr Score(int value) : m_value(value) {}

    int m_value;
};

/// A score of the numeric rating scale (NRS), from 0, no pain, to 10, the worst imaginable.
using PainScore = Score<10>;

/// How tight the muscle is on the Modified Ashworth Scale, from 0, no rise in tone, to 4, rigid
/// (guidance.md, "What goes with it").
using Tightness = Score<4>;

} // namespace coolwarm
