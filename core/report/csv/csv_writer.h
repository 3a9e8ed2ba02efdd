// SPDX-License-Identifier: MIT
// CSV after RFC 4180, safe to open in a spreadsheet.
#pragma once

#include <string>
#include <string_view>

namespace coolwarm {

/// Builds records field by field into a buffer of its own.
class CsvWriter {
public:
    explicit CsvWriter(char separator) : m_separator(separator) {}

    /// A field that cannot hold a separator, quote or line break: numbers, times, words.
    void plain(std::string_view field);
    /// A field of free text: quoted where it has to be, and with a leading ' where a spreadsheet
    /// would take it for a formula or where it already begins with one. Reading takes exactly one '
    /// off again.
    void text(std::string_view field);
    /// Appends an unquoted field's characters directly; to be called between beginField() calls.
    [[nodiscard]] std::string& beginField();
    /// Ends the record with CRLF.
    void endRecord();

    [[nodiscard]] const std::string& buffer() const { return m_buffer; }
    void clear() { m_buffer.clear(); }

private:
    char m_separator;
    bool m_first = true;
    std::string m_buffer;
};

/// Whether a text cell needs a leading ': it begins with = + - @, tab, CR, LF or ' itself.
[[nodiscard]] bool needsGuard(std::string_view field);

} // namespace coolwarm
