// SPDX-License-Identifier: MIT
// The encodings in which spreadsheets save a text, told apart and turned into UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace coolwarm {

/// Windows-1252 stands for Latin-1 too, of which it holds every letter.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// The encoding of a text by its beginning: by its mark, by the zeros that UTF-16 has between
/// letters, or by whether it is UTF-8; the last character may be cut off. Nothing where it is plain
/// ASCII, which says nothing of what comes later.
[[nodiscard]] std::optional<TextEncoding> encodingOf(std::string_view beginning);

/// Turns a text into UTF-8, piece by piece. UTF-8 goes through as it is, right or wrong; a half of
/// a pair alone becomes U+FFFD.
class Utf8Converter {
public:
    explicit Utf8Converter(TextEncoding encoding) : m_encoding(encoding) {}

    /// Appends what the bytes say to `out`, except for a character that they end in.
    void add(std::string_view bytes, std::string& out);
    /// The text is over: a character that was cut off becomes U+FFFD.
    void finish(std::string& out);

private:
    void addUnit(char16_t unit, std::string& out);

    TextEncoding m_encoding;
    std::optional<char> m_odd;      ///< half of a unit
    std::optional<char16_t> m_high; ///< half of a pair
};

} // namespace coolwarm
