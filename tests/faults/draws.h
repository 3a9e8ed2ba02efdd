// SPDX-License-Identifier: MIT
// Random draws that a seed decides, the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>

namespace coolwarm::test {

/// SplitMix64: the standard's distributions differ from library to library, this does not.
class Draws {
public:
    explicit Draws(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// A whole number from 0 to `count` - 1.
    [[nodiscard]] std::size_t below(std::size_t count) {
        return static_cast<std::size_t>(next() % count);
    }
    /// A whole number from `low` to `high`, both included.
    [[nodiscard]] int between(int low, int high) {
        return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1));
    }
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }

private:
    std::uint64_t m_state;
};

} // namespace coolwarm::test
