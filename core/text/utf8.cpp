// SPDX-License-Identifier: MIT
// Checks UTF-8 by the table of RFC 3629, section 4.
#include "core/text/utf8.h"

namespace coolwarm {

namespace {

struct Lead {
    std::size_t length;      // bytes of the sequence, 0 for a byte that cannot lead a longer one
    unsigned char secondLow; // allowed range of the second byte
    unsigned char secondHigh;
};

Lead leadOf(unsigned char byte) {
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x80, 0xBF};
    if (byte >= 0xE0 && byte <= 0xEF) {
        const unsigned char low = byte == 0xE0 ? 0xA0 : 0x80;  // no overlong form
        const unsigned char high = byte == 0xED ? 0x9F : 0xBF; // no surrogate
        return {3, low, high};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        const unsigned char low = byte == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = byte == 0xF4 ? 0x8F : 0xBF; // no more than U+10FFFF
        return {4, low, high};
    }
    return {0, 0, 0};
}

} // namespace

std::optional<std::size_t> codePoints(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        const auto first = static_cast<unsigned char>(text[at]);
        if (first < 0x80) { // most texts are nothing else
            ++at;
            continue;
        }
        const Lead lead = leadOf(first);
        if (lead.length == 0 || at + lead.length > text.size())
            return std::nullopt;
        for (std::size_t next = 1; next < lead.length; ++next) {
            const auto byte = static_cast<unsigned char>(text[at + next]);
            const unsigned char low = next == 1 ? lead.secondLow : 0x80;
            const unsigned char high = next == 1 ? lead.secondHigh : 0xBF;
            if (byte < low || byte > high)
                return std::nullopt;
        }
        at += lead.length;
    }
    return count;
}

} // namespace coolwarm
