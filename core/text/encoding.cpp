// SPDX-License-Identifier: MIT
// Tells encodings apart by their bytes, and writes UTF-8 by libutf8proc.
#include "core/text/encoding.h"

#include "core/text/letter_case.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <utf8proc.h>

namespace coolwarm {

namespace {

constexpr char32_t replacement = 0xFFFD;

// 0x80 to 0x9F; all others are the characters of the same number.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void append(char32_t character, std::string& out) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length =
        utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes.data());
    out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

bool isHigh(char16_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLow(char16_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

// A list has many letters, digits and separators of ASCII in any language.
std::optional<TextEncoding> byZeros(std::string_view bytes) {
    constexpr std::size_t enough = 4096;
    const std::size_t pairs = std::min(bytes.size(), enough) / 2;
    std::size_t first = 0;
    std::size_t second = 0;
    for (std::size_t at = 0; at < pairs; ++at) {
        const bool firstIsZero = bytes[2 * at] == '\0';
        const bool secondIsZero = bytes[2 * at + 1] == '\0';
        first += firstIsZero && !secondIsZero ? 1 : 0;
        second += secondIsZero && !firstIsZero ? 1 : 0;
    }
    if (first * 3 > pairs && second == 0)
        return TextEncoding::Utf16Be;
    if (second * 3 > pairs && first == 0)
        return TextEncoding::Utf16Le;
    return std::nullopt;
}

bool isUtf8ButForItsEnd(std::string_view text) {
    for (std::size_t cut = 0; cut < 4 && cut <= text.size(); ++cut)
        if (codePoints(text.substr(0, text.size() - cut)))
            return true;
    return false;
}

} // namespace

std::optional<TextEncoding> encodingOf(std::string_view beginning) {
    if (beginning.starts_with("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (beginning.starts_with("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (beginning.starts_with("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    if (const auto wide = byZeros(beginning))
        return wide;
    if (isAscii(beginning))
        return std::nullopt;
    return isUtf8ButForItsEnd(beginning) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

void Utf8Converter::add(std::string_view bytes, std::string& out) {
    if (m_encoding == TextEncoding::Utf8) {
        out += bytes;
        return;
    }
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (m_encoding == TextEncoding::Windows1252) {
            append(value >= 0x80 && value < 0xA0 ? windows1252[value - 0x80U] : char32_t{value},
                   out);
        } else if (!m_odd) {
            m_odd = byte;
        } else {
            const auto first = static_cast<unsigned char>(*std::exchange(m_odd, std::nullopt));
            addUnit(static_cast<char16_t>(m_encoding == TextEncoding::Utf16Le ? first | value << 8
                                                                              : first << 8 | value),
                    out);
        }
    }
}

void Utf8Converter::addUnit(char16_t unit, std::string& out) {
    const auto high = std::exchange(m_high, std::nullopt);
    if (high && isLow(unit))
        return append(0x10000 + ((char32_t{*high} - 0xD800) << 10) + (unit - 0xDC00), out);
    if (high)
        append(replacement, out);
    if (isHigh(unit))
        m_high = unit;
    else
        append(isLow(unit) ? replacement : char32_t{unit}, out);
}

void Utf8Converter::finish(std::string& out) {
    if (m_high || m_odd)
        append(replacement, out);
    m_high.reset();
    m_odd.reset();
}

} // namespace coolwarm
