// SPDX-License-Identifier: MIT
// The simple case mappings of Unicode for the alphabets that most notes are written in.
#include "core/domain/letter_case.h"

#include <array>
#include <cstdint>

namespace coolwarm {

namespace {

// A stretch of capitals: those with the parity of `first` when `step` is 2, each to be moved by
// `offset`.
struct Capitals {
    std::uint32_t first;
    std::uint32_t last;
    std::uint32_t step;
    std::int32_t offset;
};

constexpr std::array capitals{
    Capitals{0x41, 0x5A, 1, 0x20},      // A to Z
    Capitals{0xC0, 0xD6, 1, 0x20},      // Latin-1, without the times sign
    Capitals{0xD8, 0xDE, 1, 0x20},      //
    Capitals{0x100, 0x12E, 2, 1},       // Latin Extended-A
    Capitals{0x132, 0x136, 2, 1},       //
    Capitals{0x139, 0x147, 2, 1},       //
    Capitals{0x14A, 0x176, 2, 1},       //
    Capitals{0x178, 0x178, 1, -0x79},   //
    Capitals{0x179, 0x17D, 2, 1},       //
    Capitals{0x386, 0x386, 1, 0x26},    // Greek
    Capitals{0x388, 0x38A, 1, 0x25},    //
    Capitals{0x38C, 0x38C, 1, 0x40},    //
    Capitals{0x38E, 0x38F, 1, 0x3F},    //
    Capitals{0x391, 0x3A1, 1, 0x20},    //
    Capitals{0x3A3, 0x3AB, 1, 0x20},    //
    Capitals{0x3C2, 0x3C2, 1, 1},       // the sigma at the end of a word
    Capitals{0x400, 0x40F, 1, 0x50},    // Cyrillic
    Capitals{0x410, 0x42F, 1, 0x20},    //
    Capitals{0x460, 0x480, 2, 1},       //
    Capitals{0x48A, 0x4BE, 2, 1},       //
    Capitals{0x4D0, 0x52E, 2, 1},       //
    Capitals{0x1E00, 0x1E94, 2, 1},     // Latin Extended Additional
    Capitals{0x1E9E, 0x1E9E, 1, -7615}, // the capital sharp s
    Capitals{0x1EA0, 0x1EFE, 2, 1},
};

std::uint32_t small(std::uint32_t letter) {
    for (const Capitals& range : capitals)
        if (letter >= range.first && letter <= range.last &&
            (letter - range.first) % range.step == 0)
            return letter + static_cast<std::uint32_t>(range.offset);
    return letter;
}

std::uint32_t byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

void append(std::string& text, std::uint32_t letter) {
    if (letter < 0x80) {
        text += static_cast<char>(letter);
    } else if (letter < 0x800) {
        text += static_cast<char>(0xC0 | (letter >> 6));
        text += static_cast<char>(0x80 | (letter & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | (letter >> 12));
        text += static_cast<char>(0x80 | ((letter >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (letter & 0x3F));
    }
}

} // namespace

std::string inSmallLetters(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::uint32_t lead = byteAt(text, at);
        if (lead < 0x80) {
            append(result, small(lead));
            at += 1;
        } else if (lead < 0xE0) {
            append(result, small((lead & 0x1F) << 6 | (byteAt(text, at + 1) & 0x3F)));
            at += 2;
        } else if (lead < 0xF0) {
            append(result, small((lead & 0x0F) << 12 | (byteAt(text, at + 1) & 0x3F) << 6 |
                                 (byteAt(text, at + 2) & 0x3F)));
            at += 3;
        } else { // four bytes: no alphabet of ours lies there
            result += text.substr(at, 4);
            at += 4;
        }
    }
    return result;
}

} // namespace coolwarm
