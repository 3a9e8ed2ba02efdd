// SPDX-License-Identifier: MIT
// Reads CSV byte by byte with a small state machine over a buffer.
#include "core/report/csv/csv_reader.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace coolwarm {

namespace {

constexpr std::size_t portion = std::size_t{64} * 1024;
constexpr int endOfFile = -1;

bool endsLine(int symbol) {
    return symbol == '\n' || symbol == '\r' || symbol == endOfFile;
}

void add(CsvRecord& record, std::string& field, std::string_view text) {
    const std::size_t room = CsvReader::longestField - field.size();
    field += text.substr(0, room);
    if (text.size() > room && !record.fault)
        record.fault = LineFault::FieldTooLong;
}

} // namespace

CsvReader::CsvReader(ByteSource source) : m_source(std::move(source)) {}

// What has been read is let go of, so that the buffer never grows beyond a portion and the header.
bool CsvReader::fill() {
    if (m_ended)
        return false;
    m_buffer.replace(0, m_end - m_at, m_buffer, m_at, m_end - m_at);
    m_end -= m_at;
    m_at = 0;
    if (m_buffer.size() < m_end + portion)
        m_buffer.resize(m_end + portion);
    const std::size_t got = m_source(m_buffer.data() + m_end, portion);
    measureLine(std::string_view(m_buffer).substr(m_end, got));
    m_end += got;
    m_ended = got == 0;
    return !m_ended;
}

void CsvReader::measureLine(std::string_view got) {
    const auto lastEnd = got.find_last_of("\n\r");
    m_lineBytes =
        lastEnd == std::string_view::npos ? m_lineBytes + got.size() : got.size() - lastEnd - 1;
    if (m_lineBytes > longestLine)
        throw CsvLineTooLong(m_line);
}

int CsvReader::peek() {
    if (m_at == m_end && !fill())
        return endOfFile;
    return static_cast<unsigned char>(m_buffer[m_at]);
}

int CsvReader::take() {
    const int symbol = peek();
    if (symbol != endOfFile)
        ++m_at;
    return symbol;
}

void CsvReader::passMark() {
    if (std::exchange(m_begun, true))
        return;
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    while (m_end < mark.size() && fill()) {
    }
    if (std::string_view(m_buffer).substr(0, std::min(m_end, mark.size())) == mark)
        m_at = mark.size();
}

void CsvReader::passEmptyLines() {
    passMark();
    while (peek() == '\n' || peek() == '\r')
        endLine(take());
}

// A pipe hands out as little as it likes, so the line is waited for; a header of any use fits into
// a field's length.
void CsvReader::findSeparator() {
    passEmptyLines();
    constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (std::size_t length = 0; length < longestField; ++length) {
        if (m_at + length == m_end && !fill())
            break;
        const int symbol = static_cast<unsigned char>(m_buffer[m_at + length]);
        if (symbol == '"')
            quoted = !quoted;
        if (!quoted && endsLine(symbol))
            break;
        for (std::size_t which = 0; which < candidates.size(); ++which)
            counts[which] += !quoted && symbol == candidates[which] ? 1 : 0;
    }
    std::size_t best = 0;
    for (std::size_t which = 1; which < candidates.size(); ++which)
        if (counts[which] > counts[best])
            best = which;
    m_separator = candidates[best];
}

// CRLF is one end.
void CsvReader::endLine(int symbol) {
    if (symbol == '\r' && peek() == '\n')
        take();
    if (symbol != endOfFile)
        ++m_line;
}

// Whole runs at a time: byte by byte, this was a fifth of the reading. Returns whether there was
// anything.
template <class IsStop>
bool CsvReader::addUntil(IsStop isStop, CsvRecord& record, std::string& field) {
    bool any = false;
    do {
        const std::string_view ready = std::string_view(m_buffer).substr(m_at, m_end - m_at);
        const auto stop = std::find_if(ready.begin(), ready.end(), isStop);
        const auto length = static_cast<std::size_t>(stop - ready.begin());
        add(record, field, ready.substr(0, length));
        m_at += length;
        any = any || length > 0;
    } while (m_at == m_end && fill());
    return any;
}

// After the opening quote; returns what follows the closing one.
int CsvReader::readQuoted(CsvRecord& record, std::string& field) {
    const std::int64_t opened = m_line;
    bool lineBegun = true;
    for (;;) {
        if (addUntil([](char byte) { return byte == '"' || byte == '\n' || byte == '\r'; }, record,
                     field))
            lineBegun = true;
        const int symbol = take();
        if (symbol == endOfFile) {
            record.fault = LineFault::UnclosedQuote;
            if (record.lastLine == 0) // else an earlier quote has swallowed lines too
                record.quoteLine = opened;
            record.lastLine = lineBegun ? m_line : m_line - 1;
            return endOfFile;
        }
        lineBegun = symbol == '"';
        if (symbol == '"' && peek() != '"')
            break;
        if (symbol == '"')
            take();
        else if (symbol == '\n' || peek() != '\n') // CRLF is one end
            ++m_line;
        const char byte = static_cast<char>(symbol);
        add(record, field, {&byte, 1});
    }
    int symbol = take();
    if (symbol == m_separator || endsLine(symbol))
        return symbol;
    if (!record.fault)
        record.fault = LineFault::TextAfterQuote;
    // A stray quote that ends where the next one begins: what lies between were lines.
    const std::size_t firstBreak = field.find_first_of("\r\n");
    if (firstBreak != std::string::npos &&
        field.find(m_separator, firstBreak) != std::string::npos) {
        if (record.lastLine == 0)
            record.quoteLine = opened;
        record.lastLine = m_line;
    }
    while (symbol != m_separator && !endsLine(symbol))
        symbol = take();
    return symbol;
}

// Returns what ended the field.
int CsvReader::readField(CsvRecord& record, std::string& field) {
    if (peek() == '"') {
        take();
        return readQuoted(record, field);
    }
    addUntil([end = m_separator](char byte) { return byte == end || byte == '\n' || byte == '\r'; },
             record, field);
    return take();
}

bool CsvReader::next(CsvRecord& record) {
    passEmptyLines();
    if (peek() == endOfFile)
        return false;
    record.line = m_line;
    record.fault.reset();
    record.lastLine = 0;
    std::size_t count = 0;
    const int separator = static_cast<unsigned char>(m_separator);
    for (int end = separator; end == separator;) {
        if (count == mostFields && !record.fault)
            record.fault = LineFault::TooManyFields;
        if (count == record.fields.size() && count < mostFields)
            record.fields.emplace_back();
        std::string& field = record.fields[count < mostFields ? count : mostFields - 1];
        field.clear();
        end = readField(record, field);
        count += count < mostFields ? 1 : 0;
        if (end != separator)
            endLine(end);
    }
    record.fields.resize(count);
    return true;
}

} // namespace coolwarm
