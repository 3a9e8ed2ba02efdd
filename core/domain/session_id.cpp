// SPDX-License-Identifier: MIT
// Making and reading UUIDs.
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

} // namespace

SessionId SessionId::random() {
    // The system's generator on every platform we build for; to set it up costs more than to read
    // a line of a file, so it is done once a thread.
    thread_local std::random_device source;
    std::array<std::uint32_t, 4> words{};
    for (auto& word : words)
        word = source();
    std::string text;
    std::size_t nibble = 0;
    for (std::size_t at = 0; at < textLength; ++at) {
        if (isDash(at)) {
            text += '-';
            continue;
        }
        std::uint32_t value = words[nibble / 8] >> (nibble % 8 * 4) & 0xFU;
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
