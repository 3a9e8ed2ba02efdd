// SPDX-License-Identifier: MIT
// The free text that a session may carry.
#pragma once

#include "core/text/text_fault.h"
#include "core/text/utf8.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace coolwarm {

/// A note: up to 10,000 characters of UTF-8, line breaks allowed, NUL not (SQLite's shell and
/// C programs would cut the text there). An empty note is no note.
class Note {
public:
    static constexpr std::size_t longest = 10'000; // some five printed pages

    Note() = default;

    /// What is wrong with `text`, nothing when it can be a note.
    [[nodiscard]] static std::optional<TextFault> faultOf(std::string_view text) {
        const auto length = codePoints(text);
        if (!length)
            return TextFault::NotUtf8;
        if (text.find('\0') != std::string_view::npos)
            return TextFault::ControlCharacter;
        if (*length > longest)
            return TextFault::TooLong;
        return std::nullopt;
    }

    /// The note, nothing when faultOf() has an answer.
    [[nodiscard]] static std::optional<Note> of(std::string_view text) {
        if (faultOf(text))
            return std::nullopt;
        Note note;
        note.m_text = text;
        return note;
    }

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }

    friend bool operator==(const Note&, const Note&) = default;

private:
    std::string m_text;
};

} // namespace coolwarm
