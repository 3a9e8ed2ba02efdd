// SPDX-License-Identifier: MIT
// Folds case and composes letters by the tables of libutf8proc.
#include "core/text/letter_case.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include <utf8proc.h>

namespace coolwarm {

namespace {

std::string inAsciiSmallLetters(std::string_view text) {
    std::string small(text);
    for (char& byte : small)
        if (byte >= 'A' && byte <= 'Z')
            byte = static_cast<char>(byte - 'A' + 'a');
    return small;
}

// One pass of the folding; text that is no UTF-8 stays as it is.
std::string folded(const std::string& text) {
    constexpr auto how = static_cast<utf8proc_option_t>(
        UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    utf8proc_uint8_t* made = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                     static_cast<utf8proc_ssize_t>(text.size()), &made, how);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(made, &std::free);
    if (size < 0)
        return text;
    return {reinterpret_cast<const char*>(made), static_cast<std::size_t>(size)};
}

} // namespace

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

std::string inSmallLetters(std::string_view text) {
    if (isAscii(text))
        return inAsciiSmallLetters(text);
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        utf8proc_int32_t letter = 0;
        const utf8proc_ssize_t size =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                             static_cast<utf8proc_ssize_t>(text.size()), &letter);
        if (size < 1) { // no UTF-8
            result += text.front();
            text.remove_prefix(1);
            continue;
        }
        std::array<utf8proc_uint8_t, 4> bytes{};
        // By way of the capital, since two small letters may share one: the sigma does.
        const utf8proc_ssize_t length =
            utf8proc_encode_char(utf8proc_tolower(utf8proc_toupper(letter)), bytes.data());
        result.append(reinterpret_cast<const char*>(bytes.data()),
                      static_cast<std::size_t>(length));
        text.remove_prefix(static_cast<std::size_t>(size));
    }
    return result;
}

std::string foldedForComparing(std::string_view text) {
    if (isAscii(text))
        return inAsciiSmallLetters(text);
    const std::string once = folded(std::string(text));
    return folded(once); // what the first pass has composed may fold once more
}

} // namespace coolwarm
