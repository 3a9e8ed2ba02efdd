// SPDX-License-Identifier: MIT
// CSV after RFC 4180, read piece by piece, whatever the file holds.
#pragma once

#include "core/domain/line_fault.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace coolwarm {

/// Fills the buffer and returns how many bytes it holds; 0 at the end. May throw.
using ByteSource = std::function<std::size_t(char* buffer, std::size_t size)>;

/// One record; where it has a fault, its fields are no use.
struct CsvRecord {
    std::int64_t line = 0; ///< where it begins, from 1
    std::vector<std::string> fields;
    std::optional<LineFault> fault;
    std::int64_t quoteLine = 0; ///< of a quote that has swallowed further lines: where it stands
    std::int64_t lastLine = 0;  ///< and the last of those lines, 0 where there is no such quote
};

/// A line that goes on for longer than any of a list of sessions does; the source may be endless.
class CsvLineTooLong : public std::runtime_error {
public:
    explicit CsvLineTooLong(std::int64_t line)
        : std::runtime_error("a line is too long"), m_line(line) {}

    [[nodiscard]] std::int64_t line() const { return m_line; }

private:
    std::int64_t m_line;
};

/// Splits a text into records. Lines may end with CRLF, LF or CR; empty lines are passed over, and
/// so is a UTF-8 byte order mark at the beginning. Quotes count only where they begin a field.
/// Memory is bounded: a field has at most longestField bytes and a record mostFields fields, more
/// is a fault of that record alone. A line of more than longestLine bytes ends the reading: every
/// function throws CsvLineTooLong then.
class CsvReader {
public:
    /// Longer than any note (10,000 characters of up to four bytes and a guard).
    static constexpr std::size_t longestField = std::size_t{64} * 1024;
    static constexpr std::size_t mostFields = 256;
    static constexpr std::size_t longestLine = 1'000'000;

    explicit CsvReader(ByteSource source);

    /// Looks at the first line that is not empty and takes the separator that stands most often in
    /// it outside of quotes: comma, semicolon or tab. To be called before next().
    void findSeparator();
    /// The same where it is known: one of these three.
    void setSeparator(char separator) { m_separator = separator; }
    [[nodiscard]] char separator() const { return m_separator; }

    /// Reads the next record into `record`, whose storage is used again; false at the end.
    [[nodiscard]] bool next(CsvRecord& record);

private:
    [[nodiscard]] bool fill();
    void measureLine(std::string_view got);
    [[nodiscard]] int peek();
    int take();
    void passMark();
    void passEmptyLines();
    void endLine(int symbol);
    template <class IsStop>
    bool addUntil(IsStop isStop, CsvRecord& record, std::string& field);
    [[nodiscard]] int readQuoted(CsvRecord& record, std::string& field);
    [[nodiscard]] int readField(CsvRecord& record, std::string& field);

    ByteSource m_source;
    std::string m_buffer;
    std::size_t m_at = 0;        ///< what is read next
    std::size_t m_end = 0;       ///< of what was filled in; behind it the buffer holds old bytes
    std::size_t m_lineBytes = 0; ///< of the line that what was filled in ends in
    std::int64_t m_line = 1;
    char m_separator = ',';
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace coolwarm
