// SPDX-License-Identifier: MIT
// Makes and reads UUIDs.
#include "core/domain/session_id.h"

#include <array>
#include <cstdint>
#include <random>

namespace coolwarm {

namespace {

constexpr std::size_t textLength = 36;
constexpr std::string_view hexDigits = "0123456789abcdef";

constexpr bool isDash(std::size_t at) {
    return at == 8 || at == 13 || at == 18 || at == 23;
}

// An import without ids draws millions, and the system's own generator takes up to 40 µs for each
// number on some machines: it is asked once a thread for a seed of 256 bits. Nobody needs to be
// unable to guess an id, and no two may be equal.
std::mt19937_64 seeded() {
    std::random_device system;
    std::array<std::uint32_t, 8> entropy{};
    for (auto& word : entropy)
        word = system();
    std::seed_seq seed(entropy.begin(), entropy.end());
    return std::mt19937_64(seed);
}

} // namespace

SessionId SessionId::random() {
    thread_local std::mt19937_64 source = seeded();
    const std::array<std::uint64_t, 2> words{source(), source()};
    std::string text;
    std::size_t nibble = 0;
    for (std::size_t at = 0; at < textLength; ++at) {
        if (isDash(at)) {
            text += '-';
            continue;
        }
        std::uint64_t value = words[nibble / 16] >> (nibble % 16 * 4) & 0xFU;
        if (nibble == 12)
            value = 4; // version 4
        if (nibble == 16)
            value = 8 | (value & 3U); // the RFC's variant
        text += hexDigits[value];
        ++nibble;
    }
    return SessionId(std::move(text));
}

std::optional<SessionId> SessionId::of(std::string_view text) {
    if (text.size() != textLength)
        return std::nullopt;
    std::string lower(text);
    for (std::size_t at = 0; at < textLength; ++at) {
        char& symbol = lower[at];
        if (symbol >= 'A' && symbol <= 'F')
            symbol = static_cast<char>(symbol - 'A' + 'a');
        const bool isDigit = (symbol >= '0' && symbol <= '9') || (symbol >= 'a' && symbol <= 'f');
        if (isDash(at) ? symbol != '-' : !isDigit)
            return std::nullopt;
    }
    return SessionId(std::move(lower));
}

} // namespace coolwarm
